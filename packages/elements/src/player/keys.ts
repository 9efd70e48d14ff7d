import type { ControlParts } from './controls.js';

/** What an arrow key moves: the time in seconds, the volume in parts of one. */
const steps = { time: 5, volume: 0.1 };

/** What a key asks of a player. Names of actions are run as such. */
const asked: Readonly<Record<string, string>> = {
  'm': 'mute', ',': 'slower', '.': 'faster', 'r': 'repeat', 'l': 'language', ' ': 'play',
  'ArrowLeft': 'earlier', 'ArrowRight': 'later', 'ArrowUp': 'louder', 'ArrowDown': 'quieter',
  'Home': 'start', 'End': 'end', 'PageUp': 'previousChapter', 'PageDown': 'nextChapter',
};

/**
 * Does what a key asks of the player in which it was pressed. Keys that write, that move the
 * volume, that press a button, or that come with Control, are none of its business.
 */
export function press(event: KeyboardEvent, parts: ControlParts): void {
  const key = asked[event.key];
  if (!key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.composedPath()[0];
  if (target instanceof HTMLButtonElement && key === 'play') return;
  if (target instanceof HTMLInputElement) {
    if (target.type !== 'range') return;
    if (target.dataset['action'] === 'volume' && event.key.length > 1) return;
  }
  event.preventDefault();
  run(key, parts);
}

function run(key: string, parts: ControlParts): void {
  const { controls } = parts;
  const playable = parts.playable();
  const { time, volume } = steps;
  switch (key) {
    case 'earlier': controls.by(-time); break;
    case 'later': controls.by(time); break;
    case 'start': controls.seek(0); break;
    case 'end': controls.seek(playable?.duration ?? 0); break;
    case 'louder': controls.loud((playable?.volume ?? 1) + volume); break;
    case 'quieter': controls.loud((playable?.volume ?? 1) - volume); break;
    case 'repeat': parts.repeat?.(); break;
    case 'language': parts.switchLanguage?.(); break;
    default: parts.actions.run(key);
  }
}
