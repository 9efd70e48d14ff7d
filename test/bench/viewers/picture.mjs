/** Compares pictures of a page, and tells a model from what is behind it. */

const FAR = 24; // of 765: what an eye begins to see between two flat colours; chosen by looking

/** Differences of a pixel of one picture from a pixel of another, all three colours together. */
function apart(a, i, b, j) {
  return Math.abs(a.pixels[i] - b.pixels[j]) + Math.abs(a.pixels[i + 1] - b.pixels[j + 1])
    + Math.abs(a.pixels[i + 2] - b.pixels[j + 2]);
}

/** Places of the pixels within a box of fractions of the picture. */
function* within({ width, height, depth }, [left, top, right, bottom]) {
  for (let y = Math.floor(top * height); y < bottom * height; y += 1) {
    for (let x = Math.floor(left * width); x < right * width; x += 1) yield (y * width + x) * depth;
  }
}

/** Where every viewer shows its model, and none has a button, a hint or words. */
export const MIDDLE = [0.2, 0.1, 0.8, 0.55];

/** Places in the box whose colour is not that of the box's corner: the model. */
export function model(picture, box = MIDDLE) {
  const places = [...within(picture, box)];
  return places.filter((place) => apart(picture, place, picture, places[0]) > FAR);
}

/** Whether there is a model, and not only a speck. */
export const isShown = (picture, box = MIDDLE) => model(picture, box).length >= 50;

/** Share of these places at which a picture has another colour than in the box's corner. */
export function shown(picture, places, box = MIDDLE) {
  const corner = within(picture, box).next().value;
  const seen = places.filter((place) => apart(picture, place, picture, corner) > FAR);
  return places.length === 0 ? 0 : seen.length / places.length;
}

/**
 * How many pixels differ, for each pixel of the model in the first picture.
 *
 * @param places - Where to look; by default everywhere in the box.
 */
export function differs(a, b, box = MIDDLE, places = [...within(a, box)]) {
  const changed = places.filter((place) => apart(a, place, b, place) > FAR).length;
  return changed / Math.max(1, model(a, box).length);
}

/** A part of a picture as a picture. */
export function cut(picture, box) {
  const { width, height, depth } = picture;
  const [left, right] = [Math.round(box[0] * width), Math.round(box[2] * width)];
  const [top, bottom] = [Math.round(box[1] * height), Math.round(box[3] * height)];
  const pixels = Buffer.concat(Array.from({ length: bottom - top }, (_, row) =>
    picture.pixels.subarray(
      ((top + row) * width + left) * depth, ((top + row) * width + right) * depth)));
  return { width: right - left, height: bottom - top, depth, pixels };
}
