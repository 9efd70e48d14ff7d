import { VitrineElement } from '../base/vitrine-element.js';
import type { Playable } from './playable.js';

/** An element that a script plays as it would play a media element. */
export abstract class ScriptedElement extends VitrineElement {
  /** What it plays, and when that is ready. */
  protected abstract readonly playable: Playable & { readonly ready: Promise<void> };

  /** Plays; from the start after the end. */
  play(): void { this.playable.play(); }

  /** Stops where it is. */
  pause(): void { this.playable.pause(); }

  /** Seconds from the start; may be set at any time. */
  get currentTime(): number { return this.playable.currentTime; }
  set currentTime(seconds: number) { this.playable.currentTime = seconds; }

  /** Length in seconds, `NaN` until it is known. */
  get duration(): number { return this.playable.duration; }

  /** It is not playing, and nobody wants it to. */
  get paused(): boolean { return !this.playable.isWanted; }

  /** Speed, 0.25–4; the pitch stays. */
  get playbackRate(): number { return this.playable.playbackRate; }
  set playbackRate(rate: number) { this.playable.playbackRate = rate; }

  /** Loudness, 0–1. */
  get volume(): number { return this.playable.volume; }
  set volume(level: number) { this.playable.volume = level; }

  /** Once it can be played, or no file is left. */
  get ready(): Promise<void> { return this.updateComplete.then(() => this.playable.ready); }
}
