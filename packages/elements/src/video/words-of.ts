import type { Cue } from '@vitrine/audio/cues.js';

/** What a file of cues said, or that it did not come. */
export interface FilmWords { cues: readonly Cue[]; isLost: boolean }

/**
 * Loads timed words; what is wrong in them is told to who made them. Rejects only when aborted.
 *
 * @param address - `''` where there is none.
 */
export async function wordsOf(address: string, signal: AbortSignal): Promise<FilmWords> {
  if (!address) return { cues: [], isLost: false };
  const { loadCues, problemInWords } = await import('@vitrine/audio/cues.js');
  const { cues, problems } = await loadCues(address, signal);
  for (const problem of problems) console.warn(`Vitrine: ${problemInWords(problem, address)}`);
  return { cues, isLost: cues.length === 0 };
}
