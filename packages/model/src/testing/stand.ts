import { createView } from '../index.js';
import type { ModelView, ViewEvents, ViewOptions } from '../index.js';
import { boxGlb } from './make-glb.js';
import type { BoxPart, Change } from './make-glb.js';

/** Views and addresses that a test has made. */
const made: (() => void)[] = [];

/** A canvas in the page and a view on it. */
export function stand(options: ViewOptions = {}, width = 200, height = 150) {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = `display:block;width:${String(width)}px;height:${String(height)}px`;
  document.body.append(canvas);
  const view = createView(canvas, options);
  made.push(() => {
    view.destroy();
    canvas.remove();
  });
  return { canvas, view };
}

/** Takes everything away that a test has made. */
export function clear(): void { for (const undo of made.splice(0)) undo(); }

/** The address of bytes, for as long as a test runs. */
export function addressOf(bytes: Uint8Array<ArrayBuffer>, type = 'model/gltf-binary'): string {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  made.push(() => { URL.revokeObjectURL(address); });
  return address;
}

/** The address of a model of boxes. */
export const boxAddress = (parts: readonly BoxPart[] = [{}], change?: Change): string =>
  addressOf(boxGlb(parts, change));

/** A view with a model of boxes on it. */
export async function shown(
  parts: readonly BoxPart[] = [{}], options: ViewOptions = { reducedMotion: true },
) {
  const standing = stand(options);
  await standing.view.load([{ src: boxAddress(parts) }]);
  return standing;
}

/** Red, green, blue and opacity of a point of a canvas, 0–255; parts of its sides. */
export function colorAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const { width, height } = canvas;
  const data = canvas.getContext('2d')?.getImageData(
    Math.floor(x * width), Math.floor(y * height), 1, 1).data;
  return [...data ?? []];
}

/** What part of a canvas is not empty. */
export function filled(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at]! > 200) count++;
  return count / (data.length / 4);
}

/** The whole picture, to compare with another. */
export const pictureOf = (canvas: HTMLCanvasElement): string => canvas.toDataURL();

/** How far two pictures of the same size differ: mean of all channels, 0–255. */
export async function difference(a: string, b: string): Promise<number> {
  const [first, second] = await Promise.all([a, b].map(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  }));
  if (!first || !second || first.length !== second.length) return 255;
  return first.reduce((sum, value, at) => sum + Math.abs(value - second[at]!), 0) / first.length;
}

/** Waits for something that a view tells. */
export function told<Name extends keyof ViewEvents>(
  view: ModelView, name: Name,
): Promise<ViewEvents[Name]> {
  return new Promise((resolve) => {
    const stop = view.on(name, (detail) => {
      stop();
      resolve(detail);
    });
  });
}

/** Waits until there is also what the first picture does not need: the shadow, spots, gestures. */
export async function complete(view: ModelView): Promise<void> {
  const placed = told(view, 'placed');
  view.spots = [{ id: 'any', at: [0, 0, 0] }];
  await placed;
  view.spots = [];
  await frames(2);
}

/** Waits for some frames of the browser. */
export async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }
}
