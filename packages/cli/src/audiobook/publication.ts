import type { ResolvedAudio, ResolvedExhibit, ResolvedScene } from '@vitrine/manifest';

/** A file of a publication. */
export interface LinkedResource {
  type: 'LinkedResource';
  url: string;
  encodingFormat: string;
  name?: string;
  /** ISO 8601. */
  duration?: string;
  rel?: string;
  alternate?: LinkedResource[];
}

/** A guide as an audiobook. */
export interface Publication {
  '@context': [string, string, { language: string; direction: string }];
  type: 'Audiobook';
  conformsTo: string;
  id: string;
  name: string;
  description?: string;
  author?: string[];
  license?: string;
  inLanguage: string;
  accessMode: string[];
  accessModeSufficient: string[];
  accessibilityFeature: string[];
  duration?: string;
  readingOrder: LinkedResource[];
  resources: LinkedResource[];
}

/** A stop with a sound, in the order of the guide. */
interface Part { scene: ResolvedScene; sound: ResolvedAudio }

const formats: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg', webm: 'audio/webm', ogg: 'audio/ogg', opus: 'audio/ogg', m4a: 'audio/mp4',
  aac: 'audio/aac', wav: 'audio/wav', flac: 'audio/flac', vtt: 'text/vtt',
  srt: 'application/x-subrip', json: 'application/json',
};

/** The stops that have a sound; where no scene is a stop, every scene that has one. */
export function partsOf(exhibit: ResolvedExhibit): Part[] {
  const stops = exhibit.scenes.filter(({ stop }) => stop);
  return (stops.length > 0 ? stops : exhibit.scenes).flatMap((scene) => {
    const component = scene.content.find(({ type }) => type === 'audio');
    const sound = component?.props['audio'] as ResolvedAudio | undefined; // as its schema says
    return sound?.src ? [{ scene, sound }] : [];
  });
}

/**
 * A guide in one language as an audiobook.
 *
 * @param lengthOf - Seconds of a file, `undefined` where nobody knows.
 * @param at - The address of a file as the publication calls it.
 * @see W3C Audiobooks and Publication Manifest, Recommendations of 10 November 2020
 */
export function publicationOf(
  exhibit: ResolvedExhibit, lengthOf: (src: string) => number | undefined,
  at: (src: string) => string,
): Publication {
  const parts = partsOf(exhibit);
  const lengths = parts.map(({ sound }) => lengthOf(sound.src));
  const isWhole = lengths.every((length) => length !== undefined);
  const whole = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const by = exhibit.by.map(({ name }) => name).filter(Boolean);
  const { lang, dir, title, summary, license, id } = exhibit;
  return {
    '@context': ['https://schema.org', 'https://www.w3.org/ns/pub-context',
      { language: lang, direction: dir }],
    type: 'Audiobook',
    conformsTo: 'https://www.w3.org/TR/audiobooks/',
    id: `urn:vitrine:${encodeURIComponent(id ?? title.value)}:${lang}`,
    name: title.value,
    ...(summary ? { description: summary.value } : {}),
    ...(by.length > 0 ? { author: by } : {}),
    ...(license?.url ? { license: license.url } : {}),
    inLanguage: lang,
    accessMode: ['auditory'],
    accessModeSufficient: ['auditory'],
    accessibilityFeature: ['tableOfContents',
      ...(parts.some(({ sound }) => sound.captions ?? sound.transcript) ? ['transcript'] : [])],
    ...(isWhole && parts.length > 0 ? { duration: period(whole) } : {}),
    readingOrder: parts.map((part, index) => chapter(part, lengths[index], at)),
    resources: [{ type: 'LinkedResource', url: 'contents.html', encodingFormat: 'text/html',
      rel: 'contents' }],
  };
}

function chapter(
  { scene, sound }: Part, length: number | undefined, at: (src: string) => string,
): LinkedResource {
  const { captions } = sound;
  return {
    type: 'LinkedResource', url: at(sound.src), encodingFormat: formatOf(sound.src),
    name: chapterName(scene),
    ...(length === undefined ? {} : { duration: period(length) }),
    ...(captions ? { alternate: [{ type: 'LinkedResource', url: at(captions),
      encodingFormat: formatOf(captions) }] } : {}),
  };
}

/** The number on the sign goes before the title. */
function chapterName({ stop, title }: ResolvedScene): string {
  return stop?.number ? `${stop.number}. ${title.value}` : title.value;
}

/** The contents of an audiobook as a page: what a player shows, and a browser plays. */
export function contentsOf(publication: Publication): string {
  const { readingOrder, inLanguage, name, '@context': [, , { direction }] } = publication;
  const rows = readingOrder.map(({ url, name: words = '' }) =>
    `      <li><a href="${escape(url)}">${escape(words)}</a></li>`);
  return `<!doctype html>
<html lang="${escape(inLanguage)}" dir="${direction}">
<head>
  <meta charset="utf-8">
  <title>${escape(name)}</title>
  <link rel="publication" href="publication.json">
</head>
<body>
  <nav role="doc-toc">
    <h1>${escape(name)}</h1>
    <ol>
${rows.join('\n')}
    </ol>
  </nav>
</body>
</html>
`;
}

function formatOf(src: string): string {
  const ending = /\.(\w+)(?:[?#]|$)/.exec(src)?.[1]?.toLowerCase() ?? '';
  return formats[ending] ?? 'application/octet-stream';
}

/** Seconds as ISO 8601, to a tenth. */
function period(seconds: number): string { return `PT${Math.round(seconds * 10) / 10}S`; }

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
