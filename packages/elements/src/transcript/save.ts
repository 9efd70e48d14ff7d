import type { Cue } from '@vitrine/audio/cues.js';

/**
 * Gives a visitor the words as a file: to read (`txt`), or with their times (`vtt`).
 *
 * @param name - The file's name without its ending.
 */
export async function save(
  cues: readonly Cue[], kind: 'txt' | 'vtt', name: string,
): Promise<void> {
  const { toText, toVtt } = await import('@vitrine/audio/cues.js');
  const isText = kind === 'txt';
  const blob = new Blob([isText ? toText(cues) : toVtt(cues)],
    { type: `text/${isText ? 'plain' : 'vtt'};charset=utf-8` });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.${kind}`;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000); // a browser may ask where to first
}
