/** What a glTF model says about itself in `asset`. */
export interface ModelRights {
  /** As written: `CC-BY-4.0 (http://creativecommons.org/licenses/by/4.0/)`. */
  license?: string;
  author?: string;
  /** The free line of glTF 2.0, section 5.6: often licence and maker in one. */
  copyright?: string;
}

/** A licence as two things that can be compared. `version` is missing where the text has none. */
export interface LicenceName { family: string; version?: string }

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

/**
 * The Creative Commons licence that a line names, however it is spelt: an SPDX name, an address,
 * `CC BY 4.0`.
 *
 * @returns `undefined` where no licence can be told for sure: then nothing is compared.
 */
export function licenceIn(line: string): LicenceName | undefined {
  const text = line.toLowerCase();
  const named = (family: string, version: string | undefined): LicenceName =>
    version === undefined ? { family } : { family, version };
  const address = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)(?:\/(\d\.\d))?/;
  const url = address.exec(text);
  if (url?.[1] !== undefined) {
    const family = url[1] === 'zero' ? 'cc0' : url[1] === 'mark' ? 'pdm' : url[1];
    return named(family, url[2]);
  }
  const zero = /\bcc[ -]?0(?:[ -](\d\.\d))?/.exec(text);
  if (zero) return named('cc0', zero[1]);
  const cc = /\bcc[ -](by(?:[ -](?:nc|sa|nd))*)(?:[ -](\d\.\d))?/.exec(text);
  return cc?.[1] === undefined ? undefined : named(cc[1].replaceAll(' ', '-'), cc[2]);
}

/** Whether two lines can both be true. A missing version fits every version. */
export function licencesAgree(a: LicenceName, b: LicenceName): boolean {
  if (a.family !== b.family) return false;
  return a.version === undefined || b.version === undefined || a.version === b.version;
}
