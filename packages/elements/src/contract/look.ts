/** Red, green, blue, 0–255, and opacity 0–1. */
export type Colour = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Reads any CSS colour. */
export function colour(css: string): Colour {
  if (!pen) throw new Error('This browser has no canvas.');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Contrast ratio of two opaque colours, 1–21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The nearest solid ground behind an element, through shadow roots. */
export function groundOf(element: Element): Colour {
  let at: Element | null = element;
  while (at) {
    const ground = colour(getComputedStyle(at).backgroundColor);
    if (ground[3] > 0.99) return ground;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [255, 255, 255, 1];
}

/**
 * How well the focus of an element can be seen: the contrast of its ring with the ground around it
 * or, for a ring of two colours, of those with each other, where 9 : 1 shows on any ground (WCAG
 * technique C40).
 *
 * @param rest - The answer of `edgesOf` while something else had the focus: what was there then is
 *   no ring.
 * @returns The ratio; 0 when there is no ring of 2 pixels or more.
 */
export function ringContrast(control: Element, rest: readonly string[]): number {
  const now = edgesOf(control);
  const parts = [control, ...control.querySelectorAll('*')].filter(
    (_, index) => now[index] !== rest[index],
  );
  return Math.max(0, ...parts.map((part) => ringOf(part, control)));
}

/** Outline, shadow and border of a control and of everything in it. */
export function edgesOf(control: Element): string[] {
  return [control, ...control.querySelectorAll('*')].map((part) => {
    const { outline, boxShadow, border } = getComputedStyle(part);
    return [outline, boxShadow, border].join(' | ');
  });
}

function ringOf(part: Element, control: Element): number {
  const style = getComputedStyle(part);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return 0;
  // It stands in one of the two.
  const parent = control.parentElement ?? (control.getRootNode() as ShadowRoot).host;
  const ground = groundOf(parent);
  const ring = over(colour(style.outlineColor), ground);
  const border =
    style.borderTopStyle === 'solid' && Number.parseFloat(style.borderTopWidth) >= 2
      ? [colour(style.borderTopColor)]
      : [];
  const others = (style.boxShadow.match(/(?:rgba?|color|oklab|oklch)\([^)]*\)/g) ?? [])
    .map(colour)
    .concat(border);
  const twoColours = Math.max(0, ...others.map((other) => contrastOf(ring, other)));
  if (twoColours >= 9) return twoColours;
  return control.closest('.frame') ? 0 : contrastOf(ring, ground);
}

/** A colour as it looks on a ground: some systems' highlight is not quite opaque. */
function over([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** Whether a part stands in a box, inside its element, that scrolls up and down. */
function scrolls(part: HTMLElement, host: HTMLElement): boolean {
  let box = part.parentElement;
  while (box && box !== host) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
    box = box.parentElement;
  }
  return false;
}

/** What of an element's words cannot be read: cut off, or outside of it. Empty when all is well. */
export function cutOff(host: HTMLElement, parts: readonly HTMLElement[]): string[] {
  const edge = host.getBoundingClientRect();
  const faults: string[] = [];
  for (const part of parts) {
    if (!part.checkVisibility() || part.closest('.visually-hidden')) continue;
    const style = getComputedStyle(part);
    const name = `${part.localName}.${part.className} "${part.textContent.trim().slice(0, 20)}"`;
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    if (hides(style.overflowX) && part.scrollWidth > part.clientWidth + 1)
      faults.push(`${name} is cut in width`);
    if (hides(style.overflowY) && part.scrollHeight > part.clientHeight + 1)
      faults.push(`${name} is cut in height`);
    if (style.textOverflow === 'ellipsis') faults.push(`${name} ends in dots`);
    const box = part.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    if (box.left < edge.left - 1 || box.right > edge.right + 1)
      faults.push(`${name} stands out sideways`);
    if (style.display === 'inline') continue; // its box is the font's, taller than the line
    if (scrolls(part, host)) continue; // what is below the edge of a box that scrolls is not lost
    if (box.top < edge.top - 1 || box.bottom > edge.bottom + 1)
      faults.push(`${name} stands out above or below`);
  }
  return faults;
}

/** Controls that lie on one another. Points on a picture may: they are in a list too. */
export function overlapping(controls: readonly HTMLElement[]): string[] {
  const boxes = controls.filter((one) => !one.closest('.spots') && one.checkVisibility())
    .map((one) => ({ one, box: one.getBoundingClientRect() }));
  return boxes.flatMap(({ one, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      )
      .map(
        ({ one: other }) => `"${one.textContent.trim()}" and "${other.textContent.trim()}" overlap`,
      ),
  );
}
