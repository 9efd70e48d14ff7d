import { dirname } from 'node:path';

import type { Problem } from '@vitrine/manifest';

import { FileFinder } from '../files/find-file.js';
import { findContradictions } from './compare.js';
import type { LoudnessMeter } from '../sound/loudness-meter.js';
import type { Fault } from './fault.js';
import { faultSeverity } from './fault.js';
import { findMisplaced } from './place.js';
import type { MediaReader } from './read-media.js';
import type { Reading } from './reading.js';
import { findReferences } from './references.js';
import type { Reference } from './references.js';
import { findSoundFaults, isSound } from './sound-faults.js';
import type { Seen } from './sound-faults.js';

/** What checking the files of one manifest came to. */
export interface MediaReport {
  problems: Problem[];
  /** What was read, by absolute path; each file once, in the order of the manifest. */
  files: Map<string, Reading>;
}

/**
 * Looks at every file that a manifest names: is it there, can it be shown, is it what is said of
 * it.
 *
 * Addresses (`https:`) are not fetched. Paths that lead out of the folder are not followed: `check`
 * itself refuses those.
 *
 * @param meter - Measures how loud sounds are, which takes a while; left out, nobody does.
 */
export async function checkMedia(
  text: string, file: string, reader: MediaReader, meter?: LoudnessMeter,
): Promise<MediaReport> {
  const report: MediaReport = { problems: [], files: new Map() };
  const finder = new FileFinder();
  const folder = dirname(file);
  const seen: (Seen & { place: string })[] = [];
  const tell = ({ line, column, path }: Reference, { code, message, fix }: Fault): void => {
    const severity = faultSeverity[code];
    report.problems.push({ code, severity, line, column, path, message, fix });
  };
  for (const reference of findReferences(text)) {
    const names = localNames(reference.src);
    if (!names) continue;
    const name = names.join('/');
    const found = await finder.find(folder, names);
    const faults = found.path === undefined
      ? [missing(name, found.meant, found.why)]
      : await checkFile(found.path, name, reference, finder, reader, report);
    for (const fault of faults) tell(reference, fault);
    const reading = found.path === undefined ? undefined : report.files.get(found.path);
    if (reading) seen.push({ reference, name, reading, place: found.path ?? '' });
  }
  for (const { reference, fault } of findSoundFaults(seen)) tell(reference, fault);
  const loudness = await meter?.findFaults(new Map(seen.filter(isHeard)
    .map(({ place, name }) => [place, name])));
  for (const [place, fault] of loudness ?? []) {
    const first = seen.find((one) => one.place === place);
    if (first) tell(first.reference, fault);
  }
  return report;
}

/** A sound that visitors listen to. Its other renditions are as loud as it is. */
const isHeard = ({ reading, reference: { path, declared } }: Seen): boolean =>
  isSound(reading) && declared.decorative !== true && !path.includes('sources')
  && path[0] !== 'bed'; // it is played softly, and has no words to be understood

async function checkFile(
  path: string, name: string, reference: Reference, finder: FileFinder, reader: MediaReader,
  report: MediaReport,
): Promise<Fault[]> {
  // One file named twice is judged once, but what is said of it is compared each time.
  const isNew = !report.files.has(path);
  const reading = await reader.read(path, name);
  report.files.set(path, reading);
  const faults = isNew ? [...reading.faults] : [];
  for (const need of isNew ? reading.needs ?? [] : []) {
    const names = localNames(need);
    if (!names) continue;
    const part = await finder.find(dirname(path), names);
    if (part.path === undefined) faults.push(missing(names.join('/'), part.meant, part.why, name));
    else report.files.set(part.path, await reader.read(part.path, need));
  }
  const misplaced = findMisplaced(reference.path, name);
  return [...faults, ...misplaced, ...findContradictions(reference.declared, reading, name)];
}

/** The names of a path inside the folder; `undefined` for addresses and what leads elsewhere. */
function localNames(src: string): string[] | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(src)) return undefined;
  const path = src.replace(/[?#].*$/s, '');
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // a lone % is part of the name
  }
  const names = decoded.split('/').filter((name) => name !== '' && name !== '.');
  const isOutside = names.some((name) => name === '..' || /[\\\0]/.test(name));
  return names.length === 0 || isOutside ? undefined : names;
}

function missing(name: string, meant?: string, why?: 'letters', by?: string): Fault {
  const wanted = by === undefined ? '' : `, which "${by}" needs`;
  if (meant !== undefined && why === 'letters') {
    return {
      code: 'VIT406',
      message: `the file is called "${meant}", not "${name}"${wanted}: `
        + 'web servers tell the letters apart.',
      fix: `Write "${meant}", exactly as in the folder.`,
    };
  }
  return {
    code: 'VIT406', message: `there is no file "${name}"${wanted}.`,
    fix: meant === undefined
      ? 'Put the file into the folder, or correct its name here.'
      : `Did you mean "${meant}"?`,
  };
}

