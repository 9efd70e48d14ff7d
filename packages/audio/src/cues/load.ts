import type { CueFile } from './cue.js';
import { parseCues } from './parse.js';

/**
 * Fetches cues: WebVTT, SubRip, or words with their times as JSON. Never rejects but when it is
 * aborted: a file that cannot be had is a problem, too.
 *
 * @param url - Where the file is.
 * @throws {DOMException} When `signal` aborts it.
 */
export async function loadCues(url: string, signal?: AbortSignal): Promise<CueFile> {
  try {
    const answer = await fetch(url, signal ? { signal } : {});
    if (!answer.ok) return unreachable;
    return await cuesFrom(await answer.text());
  } catch (error) {
    if (signal?.aborted) throw error;
    return unreachable;
  }
}

const unreachable: CueFile = { cues: [], problems: [{ code: 'unreachable', line: 0 }] };

/** Reads cues from a text, whichever of the three it is. Never rejects. */
export async function cuesFrom(source: string): Promise<CueFile> {
  if (!/^\uFEFF?\s*[[{]/.test(source)) return parseCues(source);
  const { parseWordsJson } = await import('./words-json.js');
  return parseWordsJson(source.replace(/^\uFEFF/, ''));
}
