/** What a glTF model says about itself in `asset`. */
export interface ModelRights {
  /** As written: `CC-BY-4.0 (http://creativecommons.org/licenses/by/4.0/)`. */
  license?: string;
  author?: string;
  /** The free line of glTF 2.0, section 5.6: often licence and maker in one. */
  copyright?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads `copyright` and the `extras` that Sketchfab and glTF-Transform write. */
export function readRights(asset: unknown): ModelRights {
  const rights: ModelRights = {};
  if (!isObject(asset)) return rights;
  const extras = isObject(asset['extras']) ? asset['extras'] : {};
  if (typeof asset['copyright'] === 'string') rights.copyright = asset['copyright'];
  if (typeof extras['license'] === 'string') rights.license = extras['license'];
  if (typeof extras['author'] === 'string') {
    // Sketchfab adds the profile's address in brackets.
    rights.author = extras['author'].replace(/\s*\([^()]*\)\s*$/, '').trim();
  }
  return rights;
}
