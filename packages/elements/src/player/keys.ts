/** What a key asks of a player. */
export type PlayerKey =
  | 'play' | 'mute' | 'slower' | 'faster' | 'earlier' | 'later' | 'louder' | 'quieter' | 'start'
  | 'end' | 'previousChapter' | 'nextChapter' | 'repeat' | 'language';

/** Keys that ask the same wherever the focus is in a player. */
const anywhere: Readonly<Record<string, PlayerKey>> = {
  'm': 'mute', ',': 'slower', '.': 'faster', 'r': 'repeat', 'l': 'language',
  'ArrowLeft': 'earlier', 'ArrowRight': 'later', 'ArrowUp': 'louder', 'ArrowDown': 'quieter',
  'Home': 'start', 'End': 'end', 'PageUp': 'previousChapter', 'PageDown': 'nextChapter',
};

/**
 * What a key asks of the player in which it was pressed; `undefined` where it is not for it: a key
 * that writes, that moves the volume, or that comes with Control.
 */
export function playerKey(event: KeyboardEvent): PlayerKey | undefined {
  const target = event.composedPath()[0];
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const isRange = target instanceof HTMLInputElement && target.type === 'range';
  if (target instanceof HTMLInputElement && !isRange) return undefined;
  if (event.key === ' ') return target instanceof HTMLButtonElement ? undefined : 'play';
  const wanted = anywhere[event.key];
  const isVolume = isRange && target.dataset['action'] === 'volume';
  return isVolume && event.key.length > 1 ? undefined : wanted;
}
