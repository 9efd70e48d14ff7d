import { licenseIn, licensesAgree } from '@vitrine/manifest/license-family.js';
import type { Fault } from './fault.js';
import type { ModelRights } from './model-rights.js';
import type { Declared } from './references.js';
import type { Reading } from './reading.js';

/** Encoders pad the ends of a sound; less than this, or than 2 %, is no contradiction. */
const SECONDS_APART = 0.5;

/** Where the manifest says something else than the file. */
export function findContradictions(declared: Declared, reading: Reading, name: string): Fault[] {
  const faults: Fault[] = [];
  const say = (what: string, said: string, is: string, fix: string): void => {
    faults.push({
      code: 'VIT704', message: `"${name}" ${what} ${is}, but the manifest says ${said}.`, fix,
    });
  };
  const { width, height } = reading;
  if (width !== undefined && height !== undefined) {
    const wrong = (declared.width ?? width) !== width || (declared.height ?? height) !== height;
    const said = `${declared.width ?? width} × ${declared.height ?? height}`;
    const fix = `Write "width": ${width}, "height": ${height}, or leave both out.`;
    if (wrong) say('is', said, `${width} × ${height} pixels`, fix);
  }
  const { duration } = reading;
  if (duration !== undefined && declared.duration !== undefined
    && Math.abs(duration - declared.duration) > Math.max(SECONDS_APART, 0.02 * duration)) {
    const seconds = duration.toFixed(1);
    const fix = `Write "duration": ${seconds}, or leave it out.`;
    say('lasts', `${declared.duration}`, `${seconds} seconds`, fix);
  }
  if (declared.bytes !== undefined && declared.bytes !== reading.bytes) {
    say('has', `${declared.bytes}`, `${reading.bytes} bytes`, `Write "bytes": ${reading.bytes}.`);
  }
  if (declared.sha256 !== undefined && reading.sha256 !== undefined
    && declared.sha256.toLowerCase() !== reading.sha256) {
    const is = `the fingerprint ${reading.sha256.slice(0, 8)}…`;
    const fix = `If the new file is right, write "sha256": "${reading.sha256}".`;
    say('has', `${declared.sha256.slice(0, 8)}…`, is, fix);
  }
  return reading.rights ? [...faults, ...findRightsFaults(declared, reading.rights, name)] : faults;
}

function findRightsFaults(declared: Declared, rights: ModelRights, name: string): Fault[] {
  const faults: Fault[] = [];
  const line = rights.license ?? rights.copyright;
  const inside = line === undefined ? undefined : licenseIn(line);
  const outside = declared.license === undefined ? undefined : licenseIn(declared.license);
  if (line !== undefined && inside && outside && !licensesAgree(inside, outside)) {
    faults.push({
      code: 'VIT408',
      message: `"${name}" says of itself "${short(line)}", `
        + `but the manifest says "${declared.license ?? ''}".`,
      fix: 'Ask whoever made it, then give this asset the right "license".',
    });
  }
  const author = rights.author ?? authorIn(rights.copyright);
  if (author === undefined) return faults;
  const credit = declared.credit ?? '';
  const names = letters(`${credit}\n${declared.by ?? ''}`);
  const parts = author.split(/[,;|–—]| - /).map(letters).filter((part) => part.length > 2);
  const named = parts.length === 0 || parts.some((part) => names.includes(part));
  // Only a licence that asks for the name makes a missing credit a contradiction.
  const owed = credit !== '' || (inside ?? outside)?.family.startsWith('by') === true;
  if (!named && owed) {
    faults.push({
      code: 'VIT408',
      message: `"${name}" says that it was made by ${short(author)}, `
        + 'whom the manifest does not name.',
      fix: `Add "credit": "${short(author)}" to this asset, or name them in its credit.`,
    });
  }
  return faults;
}

/**
 * What is left of a copyright line without licence, sign and year: `CC-BY Poly by Google` → the
 * rest.
 */
function authorIn(copyright: string | undefined): string | undefined {
  if (copyright === undefined || !licenseIn(copyright)) return undefined;
  const rest = copyright
    .replace(/\bcc[ -]?(?:0|by(?:[ -](?:nc|sa|nd))*)(?:[ -]\d\.\d)?/i, '')
    .replace(/https?:\/\/\S+/g, '').replace(/©|\(c\)|\b\d{4}\b/gi, '')
    .replace(/[(;,].*$/s, '').trim();
  return rest === '' ? undefined : rest;
}

const letters = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const short = (text: string): string => text.length > 80 ? `${text.slice(0, 80)}…` : text;
