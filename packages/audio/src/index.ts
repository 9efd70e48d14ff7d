export { AudioError } from './audio-error.js';
export type { AudioErrorCode } from './audio-error.js';
export { Bed } from './bed.js';
export { bookmark, bookmarked } from './bookmark.js';
export { decodedBudget, decodedBytes } from './budget.js';
export { buses, busLevel, resetBuses, setBusLevel } from './buses.js';
export type { Bus } from './buses.js';
export { Clock } from './clock.js';
export type { ClockFace } from './clock.js';
export { hush, speak, whenOthersSpeak, whenSpeech } from './exclusive.js';
export { maySleep } from './howler.js';
export { showOnLockScreen } from './media-session.js';
export type { SessionWords } from './media-session.js';
export { outputs, useOutput } from './outputs.js';
export type { Output } from './outputs.js';
export { AudioPlayer } from './player.js';
export type { LoadOptions, PlayerOptions } from './player.js';
export type {
  LineEvent, PlayerEventMap, PlayerState, SourceEvent, StateEvent, WordEvent,
} from './player-events.js';
export { PrivateListening } from './private-listening.js';
export type { AudioSource } from './source.js';
export { at } from './timed.js';
export type { Timed, TimedLine } from './timed.js';
export { UiSounds } from './ui-sounds.js';
export { keepAwake } from './wake-lock.js';
