/** What goes under the object on a picture that a visitor takes home. */
export interface SheetWords {
  title: string;
  credit: string;
  dir: 'ltr' | 'rtl';
}

/** How it looks, from the page: CSS colours and font families. */
export interface SheetLook {
  surface: string;
  ink: string;
  muted: string;
  heading: string;
  body: string;
}

interface Line { text: string; font: string; color: string; height: number }

const EDGE = 24;
const TITLE = { size: 28, height: 34 };
const CREDIT = { size: 16, height: 22 };

/**
 * The object with its title and who made it below it, as on a postcard.
 *
 * @param scale - Pixels of the picture for one CSS pixel.
 * @throws {Error} Where no picture of that size can be made.
 */
export async function sheetOf(
  still: ImageBitmap, words: SheetWords, look: SheetLook, scale: number,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const fonts = {
    title: `650 ${TITLE.size * scale}px ${look.heading}`,
    credit: `400 ${CREDIT.size * scale}px ${look.body}`,
  };
  // A font that does not come is no reason for no picture.
  await Promise.allSettled(Object.values(fonts).map((font) => document.fonts.load(font)));
  const width = still.width - 2 * EDGE * scale;
  const lines: Line[] = [
    ...wrapped(pen, words.title, fonts.title, width).map((text) => ({
      text, font: fonts.title, color: look.ink, height: TITLE.height * scale,
    })),
    ...wrapped(pen, words.credit, fonts.credit, width).map((text) => ({
      text, font: fonts.credit, color: look.muted, height: CREDIT.height * scale,
    })),
  ];
  const tall = lines.reduce((sum, { height }) => sum + height, 0);
  canvas.width = still.width;
  canvas.height = Math.round(still.height + (lines.length ? tall + 1.6 * EDGE * scale : 0));
  pen.fillStyle = look.surface;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(still, 0, 0);
  write(pen, lines, words.dir, { x: EDGE * scale, y: still.height + 0.8 * EDGE * scale });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be made.'));
    }, 'image/png');
  });
}

function write(
  pen: CanvasRenderingContext2D, lines: readonly Line[], dir: SheetWords['dir'],
  from: { x: number; y: number },
): void {
  pen.direction = dir;
  pen.textAlign = 'start';
  pen.textBaseline = 'middle';
  let { y } = from;
  for (const { text, font, color, height } of lines) {
    pen.font = font;
    pen.fillStyle = color;
    pen.fillText(text, dir === 'rtl' ? pen.canvas.width - from.x : from.x, y + height / 2);
    y += height;
  }
}

/** Words in lines that are no wider than there is room. */
function wrapped(
  pen: CanvasRenderingContext2D, text: string, font: string, width: number,
): string[] {
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name for a file from a title, in any script: `A clay bowl` → `a-clay-bowl.png`. */
export function fileName(title: string): string {
  const name = title.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '').slice(0, 60);
  return `${name || 'picture'}.png`;
}
