/** Reads what CSS can say and three cannot: any notation, any color space. */
const canvas = (): CanvasRenderingContext2D | null => {
  const made = document.createElement('canvas');
  made.width = made.height = 1;
  return made.getContext('2d', { willReadFrequently: true });
};

let pen: CanvasRenderingContext2D | null | undefined;

/**
 * Colors of the theme for what the engine draws, mixed.
 *
 * @param share - How much of the first there is, 0 to 1.
 * @returns `rgb(…)`
 */
export function ink(host: Element, first: string, second = first, share = 1): string {
  const style = getComputedStyle(host);
  const [a, b] = [first, second].map((name) => colorOf(style.getPropertyValue(name)));
  const mixed = [0, 1, 2].map((at) =>
    Math.round((a?.[at] ?? 0) * share + (b?.[at] ?? 0) * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

function colorOf(css: string): readonly number[] {
  pen ??= canvas();
  if (!pen) return [];
  pen.fillStyle = '#808080';
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
}
