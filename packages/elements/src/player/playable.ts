import type { PlayerState } from '@vitrine/audio';

/** What can be played: a voice, a film. An `AudioPlayer` of `@vitrine/audio` is one. */
export interface Playable {
  readonly state: PlayerState;
  /** Somebody wants it: it plays, or will when it can. */
  readonly isWanted: boolean;
  /** Seconds; `NaN` until it is known. */
  readonly duration: number;
  /** Seconds from the start. */
  currentTime: number;
  playbackRate: number;
  /** 0–1. */
  volume: number;
  muted: boolean;
  play(): void;
  pause(): void;
}

/** A part of it that has a name. */
export interface Chapter {
  /** Seconds from the start. */
  readonly start: number;
  readonly title: string;
}
