import { load, prepare, resolve } from '../base/manifest.js';

/**
 * What a child `<script type="application/json">` says, as properties.
 *
 * @param tag - The element, for its author's console.
 * @throws {Error} When it is no JSON.
 */
export async function propsFrom(
  text: string, tag: string, type: string, lang: string,
): Promise<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  const source = { vitrine: 1, languages: [lang], ...(value as object), type };
  await prepare(source);
  const exhibit = load(source);
  for (const problem of exhibit.problems) {
    console.warn(`Vitrine: <${tag}> ${problem.message} ${problem.fix}`);
  }
  const ready = resolve(exhibit, { languages: [lang], base: document.baseURI });
  const scene = ready.scenes[0];
  // The one scene bears it.
  const title = 'title' in (value as object) ? { heading: scene?.title } : {};
  return { ...title, ...scene?.content[0]?.props };
}
