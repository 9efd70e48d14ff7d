/** A licence as two things that can be compared. `version` is missing where the text has none. */
export interface LicenseFamily { family: string; version?: string }

/**
 * The Creative Commons licence that a line names, however it is spelt: an SPDX name, an address,
 * `CC BY 4.0`.
 *
 * @returns `undefined` where no licence can be told for sure: then nothing is compared.
 */
export function licenseIn(line: string): LicenseFamily | undefined {
  const text = line.toLowerCase();
  const named = (family: string, version: string | undefined): LicenseFamily =>
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
export function licensesAgree(a: LicenseFamily, b: LicenseFamily): boolean {
  if (a.family !== b.family) return false;
  return a.version === undefined || b.version === undefined || a.version === b.version;
}
