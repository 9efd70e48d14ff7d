/** How large a view is drawn. */
export interface DrawSize { readonly width: number; readonly height: number }

/** More pixels than this nobody sees on an object that turns. */
const largestRatio = 2;

/**
 * Device pixels to draw for a box of CSS pixels.
 *
 * @param budget - The most pixels of a picture: 4 million for a whole screen.
 */
export function drawSize(width: number, height: number, ratio: number, budget: number): DrawSize {
  const wanted = Math.min(ratio, largestRatio);
  const scale = Math.min(wanted, Math.sqrt(budget / Math.max(1, width * height)));
  return {
    width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)),
  };
}
