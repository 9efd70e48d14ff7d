import type { ComponentDocument, Definition, Exhibit, ExhibitDocument } from '@vitrine/manifest';
import { fetchExhibit, load, prepare } from '@vitrine/manifest/page.js';

/** What an exhibit may be given as: a loaded one, or a document as an author writes it. */
export type ExhibitLike = Exhibit | ExhibitDocument | ComponentDocument;

/** An exhibit, and the address that its files are relative to. */
export interface Loaded { exhibit: Exhibit; base: string }

/** Where an exhibit comes from, in this order of weight. */
export interface Source {
  exhibit?: ExhibitLike | undefined;
  src: string;
  /** Text of the child `<script type="application/json">`. */
  child: string | undefined;
  components: readonly Definition[];
}

/**
 * Loads the exhibit; `undefined` when nothing was given yet.
 *
 * @throws {Error} When the file cannot be fetched.
 * @throws {Error} With a problem's `code`, when nothing in it can be shown. What is wrong in a part
 * never throws.
 */
export async function loadFrom(source: Source, signal: AbortSignal): Promise<Loaded | undefined> {
  const loaded = await read(source, signal);
  const [scene] = loaded?.exhibit.scenes ?? [];
  // This is how `load` tells the author that there is nothing to show.
  const isProblem = scene?.id === 'problem' && scene.title['en'] === 'This exhibit cannot be shown';
  if (!isProblem) return loaded;
  const message = scene.text?.['en'];
  console.error(`Vitrine: ${source.src || 'the manifest'}: ${message}`);
  throw Object.assign(new Error(message), { code: loaded?.exhibit.problems[0]?.code ?? 'VIT102' });
}

async function read(source: Source, signal: AbortSignal): Promise<Loaded | undefined> {
  const options = { components: [...source.components] };
  const base = document.baseURI;
  if (source.exhibit) {
    await prepare(source.exhibit);
    const exhibit = isLoaded(source.exhibit) ? source.exhibit : load(source.exhibit, options);
    return { exhibit, base };
  }
  if (source.src) {
    const url = new URL(source.src, base).href;
    return { exhibit: await fetchExhibit(url, { ...options, signal }), base: url };
  }
  if (!source.child) return undefined;
  await prepare(source.child);
  return { exhibit: load(source.child, options), base };
}

function isLoaded(exhibit: ExhibitLike): exhibit is Exhibit {
  return 'problems' in exhibit && 'kind' in exhibit && Array.isArray(exhibit.problems);
}
