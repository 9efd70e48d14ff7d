/** One font file: its family as the tokens name it, and the characters that it draws. */
interface Face { family: string; file: URL; weight: string; style?: 'italic'; range: string }

// Whole blocks: a range may name characters that the file has not, it only decides what to load.
const latin = 'U+0-FF,U+131,U+152-153,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,'
  + 'U+2212,U+2215';
const latinExtended = 'U+100-130,U+132-151,U+154-2BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C0';
const arabic = 'U+600-6FF,U+750-77F,U+870-8FF,U+FB50-FDFF,U+FE70-FEFC';
const devanagari = 'U+900-97F,U+1CD0-1CF9,U+200C-200D,U+20A8,U+20B9,U+20F0,U+25CC,U+A830-A839,'
  + 'U+A8E0-A8FF';

const atkinson = { family: 'Atkinson Hyperlegible Next', weight: '200 800' } as const;
const arabicFace = { family: 'Vitrine Arabic', weight: '100 900', range: arabic } as const;
const devanagariFace = {
  family: 'Vitrine Devanagari',
  weight: '100 900',
  range: devanagari,
} as const;

/**
 * The files that `test/tools/fonts.mjs` copies from the font packages (all under the OFL).
 *
 * Each address is written out: that is how Vite, webpack and Parcel find a file and take it along.
 */
const faces: readonly Face[] = [
  {
    ...atkinson,
    range: latin,
    file: new URL(
      '../../fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      import.meta.url,
    ),
  },
  {
    ...atkinson,
    range: latinExtended,
    file: new URL(
      '../../fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
      import.meta.url,
    ),
  },
  {
    ...atkinson,
    range: latin,
    style: 'italic',
    file: new URL(
      '../../fonts/atkinson-hyperlegible-next-latin-wght-italic.woff2',
      import.meta.url,
    ),
  },
  {
    ...atkinson,
    range: latinExtended,
    style: 'italic',
    file: new URL(
      '../../fonts/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2',
      import.meta.url,
    ),
  },
  {
    ...arabicFace,
    file: new URL('../../fonts/noto-sans-arabic-arabic-wght-normal.woff2', import.meta.url),
  },
  {
    ...devanagariFace,
    file: new URL('../../fonts/noto-sans-devanagari-devanagari-wght-normal.woff2', import.meta.url),
  },
];

let used = false;

/** Offers the fonts to the page, once. The browser loads a file when a character first needs it. */
export function useFonts(): void {
  if (used || typeof FontFace === 'undefined') return;
  used = true;
  for (const { family, file, weight, style = 'normal', range } of faces) {
    const source = `url("${file.href}") format("woff2")`;
    const descriptors = { weight, style, unicodeRange: range, display: 'block' } as const;
    document.fonts.add(new FontFace(family, source, descriptors));
  }
}

/** A family and one character of it, by language; every exhibit also needs the Latin one. */
const samples: Record<string, readonly [family: string, character: string]> = {
  ar: ['Vitrine Arabic', 'ع'], fa: ['Vitrine Arabic', 'ع'], ur: ['Vitrine Arabic', 'ع'],
  ne: ['Vitrine Devanagari', 'न'], hi: ['Vitrine Devanagari', 'न'], mr: ['Vitrine Devanagari', 'न'],
};

/**
 * Loads what the words of some languages are drawn with, so that nothing moves when it arrives.
 *
 * @param atMost - Milliseconds after which a slow or missing file is not waited for any longer.
 * @returns Settles in every case: words in the system's font are better than no words.
 */
export async function loadFonts(languages: readonly string[], atMost = 1000): Promise<void> {
  useFonts();
  if (typeof document === 'undefined') return;
  const wanted = new Map<string, string>([[atkinson.family, 'a']]);
  for (const lang of languages) {
    const sample = samples[lang.toLowerCase().split('-')[0] ?? ''];
    if (sample) wanted.set(...sample);
  }
  const all = [...wanted].map(([family, sample]) => document.fonts.load(`1em "${family}"`, sample));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, atMost); });
  await Promise.race([Promise.allSettled(all), late]);
  clearTimeout(timer);
}
