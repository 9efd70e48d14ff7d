/**
 * The first page of `npm start`: every folder of `examples/`, told by its own manifest and page.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words) => String(words).replace(/[&<>"]/g, (mark) => marks[mark]);

/**
 * What the gallery says of each example, sorted by how much there is in it.
 *
 * @param {string} folder - The folder of the examples.
 */
export async function readExamples(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
  const all = await Promise.all(folders.map((one) => readExample(one, folder)));
  return all.filter(Boolean).sort((a, b) => b.weight - a.weight);
}

async function readExample(folder, examples) {
  const { load, resolve } = await import('@vitrine/manifest');
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  if (page === undefined) return undefined;
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const shown = {
    address: `examples/${relative(examples, folder)}/`,
    title: /<title>([^<]*)/.exec(page)?.[1] ?? '',
    about: firstSentences(readme),
    facts: [],
    weight: 0,
    picture: /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1],
  };
  if (shown.picture) shown.picture = shown.address + shown.picture;
  const [name] = (await readdir(folder, { recursive: true }))
    .filter((one) => /(^|[/\\])vitrine\.json$/.test(one)).sort((a, b) => a.length - b.length);
  if (name === undefined) return shown;
  const file = join(folder, name);
  const exhibit = load(await readFile(file, 'utf8'));
  const resolved = resolve(exhibit, { languages: ['en'], base: pathToFileURL(file).href });
  const own = name === 'vitrine.json';
  const picture = firstPicture(resolved);
  const languages = exhibit.languages.filter((tag) => tag !== 'und').map(nameOf).join(' · ');
  return {
    ...shown,
    ...(own && resolved.title ? { title: resolved.title.value } : {}),
    ...(own && resolved.summary ? { about: resolved.summary.value } : {}),
    picture:
      picture && shown.address + relative(folder, fileURLToPath(picture)).replaceAll('\\', '/'),
    facts: [
      `${resolved.scenes.length} ${resolved.scenes.length === 1 ? 'scene' : 'scenes'}`,
      languages,
    ].filter(Boolean),
    weight: resolved.scenes.length,
  };
}

/** The first paragraph of a README, without a sentence that only leads to what follows. */
function firstSentences(readme) {
  const paragraph = /^(?!#)\S.*(?:\n\S.*)*/m.exec(readme)?.[0].replaceAll('`', '') ?? '';
  return paragraph.replace(/(?<=[.!?])\s[^.!?]*:$/, '');
}

/** The address of the first picture of a resolved exhibit, scene by scene. */
function firstPicture(value) {
  if (typeof value !== 'object' || value === null) return undefined;
  if (typeof value.src === 'string' && /\.(avif|jpe?g|png|webp)$/i.test(value.src))
    return value.src;
  const parts = 'scenes' in value ? value.scenes : Object.values(value);
  for (const part of parts) {
    const found = firstPicture(part);
    if (found) return found;
  }
  return undefined;
}

const nameOf = (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** The page, with the largest example first and widest. */
export function galleryPage(examples) {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Vitrine: examples</title>
  <link rel="icon" href="data:,">
  <style>${style}</style>
</head>
<body>
  <header>
    <h1>Vitrine</h1>
    <p>Examples, each one folder with a <code>vitrine.json</code>. Change a file in
      <code>examples/</code> or <code>packages/</code>, save, and the page shows it.</p>
  </header>
  <main>
    <ul>${examples.map(card).join('')}</ul>
  </main>
</body>
</html>
`;
}

function card({ address, title, about, facts, picture }) {
  return `
      <li><a href="/${escape(encodeURI(address))}">
        ${picture ? `<span class="stage">${image(picture)}</span>` : ''}
        <span class="label"><strong>${escape(title)}</strong>
          <span>${escape(about)}</span>
          <small>${facts.map((fact) => `<bdi>${escape(fact)}</bdi>`).join('<br>')}</small></span>
      </a></li>`;
}

const image = (path) => `<img src="/${escape(encodeURI(path))}" alt="">`;

const fonts = '/packages/elements/fonts';
const style = `
  @font-face { font-family: Atkinson; font-weight: 200 800; font-display: block;
    src: url(${fonts}/atkinson-hyperlegible-next-latin-wght-normal.woff2) format('woff2'); }
  @font-face { font-family: Devanagari; unicode-range: U+900-97F;
    src: url(${fonts}/noto-sans-devanagari-devanagari-wght-normal.woff2) format('woff2'); }
  @font-face { font-family: Arabic; unicode-range: U+600-6FF;
    src: url(${fonts}/noto-sans-arabic-arabic-wght-normal.woff2) format('woff2'); }
  :root { color-scheme: light; --ink: #1d1a16; --muted: #5a5347;
    --accent: #0b5c66; --stage: #ebe5d8; }
  * { box-sizing: border-box; }
  body { margin: 0; background: #f7f3ea; color: var(--ink);
    font: 1.125rem/1.5 Atkinson, Devanagari, Arabic, 'Noto Sans', system-ui, sans-serif; }
  header, main { max-inline-size: 84rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 4rem); }
  header { padding-block-end: 0; }
  h1 { font-size: clamp(2.5rem, 1.5rem + 4vw, 5rem); line-height: 1; letter-spacing: -0.02em;
    margin: 0 0 1rem; font-weight: 650; }
  header p { max-inline-size: 42rem; margin: 0; color: var(--muted); }
  code { font-size: 0.92em; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: clamp(1.5rem, 3vw, 3rem);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
  li:first-child { grid-column: 1 / -1; }
  a { display: grid; block-size: 100%; color: inherit; text-decoration: none; background: #fffdf8;
    grid-template-rows: auto 1fr; }
  .stage { display: block; background: var(--stage); aspect-ratio: 16 / 10; overflow: hidden; }
  .stage img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .label { display: grid; gap: 0.75rem; align-content: start;
    padding: clamp(1.25rem, 2.5vw, 2.5rem); }
  strong { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.25rem); line-height: 1.15; font-weight: 600;
    text-decoration: underline 2px var(--accent);
    text-underline-offset: 0.2em; }
  .label > span { max-inline-size: 38rem; }
  small { color: var(--muted); font-size: 1rem; }
  a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
  @media (min-width: 56rem) {
    li:first-child a { grid-template: 1fr / 3fr 2fr; }
    li:first-child .stage { aspect-ratio: auto; min-block-size: 26rem; }
    li:first-child .label { align-content: center; }
  }
  @media (prefers-reduced-motion: no-preference) {
    strong { transition: text-underline-offset 160ms ease-out; }
    a:hover strong { text-underline-offset: 0.32em; }
  }`;
