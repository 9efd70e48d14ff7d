export { AudioError } from './audio-error.js';
export type { AudioErrorCode } from './audio-error.js';
export type { AudioSource } from './source.js';
export { at } from './timed.js';
export type { Timed, TimedLine } from './timed.js';
export type {
  LineEvent, PlayerEventMap, PlayerState, SourceEvent, StateEvent, WordEvent,
} from './player-events.js';
export { AudioPlayer } from './player.js';
export type { LoadOptions, PlayerOptions } from './player.js';
export { Clock } from './clock.js';
export type { ClockFace } from './clock.js';
export { speak, whenOthersSpeak } from './exclusive.js';
