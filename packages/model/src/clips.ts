import { PropertyBinding } from 'three';
import type { AnimationClip, Interpolant, KeyframeTrack, Object3D } from 'three';
import { ModelError } from './model-error.js';

/** How a movement plays. */
export interface PlayOptions {
  /** Whether it begins again at its end; yes, if not said. */
  readonly loop?: boolean;
  /** 1 as it was made, −1 backwards. */
  readonly speed?: number;
}

/** A movement as it is now. */
export interface ClipState {
  readonly name: string;
  /** Where it is, seconds. */
  readonly time: number;
  /** How long it is, seconds. */
  readonly seconds: number;
  readonly isPlaying: boolean;
}

/** What three's mixer calls, and its types leave out. */
interface Interpolated { createInterpolant(this: KeyframeTrack): Interpolant }

interface Bound {
  getValue(to: number[], offset: number): void;
  setValue(from: ArrayLike<number>, offset: number): void;
}

/** One property that a movement moves, and what it was before. */
interface Track {
  readonly values: Interpolant;
  readonly property: Bound;
  readonly before: number[];
}

/**
 * Plays the movements of one view's copy of a model, one at a time.
 *
 * Three's own mixer can blend many; it would be a fortieth of all that a page loads for its first
 * picture, so this reads the tracks itself.
 */
export class Clips {
  readonly #root: Object3D;
  readonly #clips: readonly AnimationClip[];
  readonly #ended: (name: string) => void;
  #clip: AnimationClip | undefined;
  #tracks: readonly Track[] = [];
  #time = 0;
  #speed = 1;
  #isLoop = true;
  #isPlaying = false;

  /** @param ended - Called with the name of a movement that came to its end. */
  constructor(root: Object3D, clips: readonly AnimationClip[], ended: (name: string) => void) {
    this.#root = root;
    this.#clips = clips;
    this.#ended = ended;
  }

  /** The movement in use. */
  get state(): ClipState | undefined {
    if (!this.#clip) return undefined;
    const { name, duration } = this.#clip;
    return { name, time: this.#time, seconds: duration, isPlaying: this.#isPlaying };
  }

  /** Whether something moves. */
  get isPlaying(): boolean { return this.#isPlaying; }

  /**
   * Plays a movement; the same one goes on where it was paused, or begins anew after its end.
   *
   * @throws {ModelError} `unknown-name`
   */
  play(name: string | undefined, { loop = true, speed = 1 }: PlayOptions = {}): void {
    const { duration } = this.#choose(name);
    this.#isLoop = loop;
    this.#speed = speed;
    if (speed > 0 ? this.#time >= duration : this.#time <= 0) this.#time = speed > 0 ? 0 : duration;
    this.#isPlaying = duration > 0 && speed !== 0;
    this.#pose();
  }

  /** Goes on as the copy of a lighter file left it. */
  resume({ name, time, isPlaying }: ClipState): void {
    if (!this.#clips.some((clip) => clip.name === name)) return;
    this.#choose(name);
    this.#isPlaying = isPlaying;
    this.seek(time);
  }

  /** Stops where it is. */
  pause(): void { this.#isPlaying = false; }

  /** Goes to a time, seconds, and stays as it was: playing or paused. */
  seek(seconds: number): void {
    if (!this.#clip && this.#clips.length === 0) return;
    const { duration } = this.#choose(undefined);
    this.#time = Math.min(Math.max(seconds, 0), duration);
    this.#pose();
  }

  /** Back to how the object stands in the file. */
  stop(): void {
    for (const { property, before } of this.#tracks) property.setValue(before, 0);
    this.#tracks = [];
    this.#clip = undefined;
    this.#isPlaying = false;
    this.#time = 0;
  }

  /** Moves on. */
  step(seconds: number): void {
    if (!this.#isPlaying || !this.#clip) return;
    const { duration, name } = this.#clip;
    const time = this.#time + seconds * this.#speed;
    const isOver = time >= duration || time <= 0;
    if (isOver && !this.#isLoop) {
      this.#time = Math.min(Math.max(time, 0), duration);
      this.#isPlaying = false;
      this.#pose();
      this.#ended(name);
      return;
    }
    this.#time = ((time % duration) + duration) % duration;
    this.#pose();
  }

  #pose(): void {
    for (const { values, property } of this.#tracks) {
      property.setValue(values.evaluate(this.#time), 0);
    }
  }

  #choose(name: string | undefined): AnimationClip {
    const wanted = name ?? this.#clip?.name ?? this.#clips[0]?.name;
    if (this.#clip && this.#clip.name === wanted) return this.#clip;
    const clip = this.#clips.find((one) => one.name === wanted);
    if (!clip) throw new ModelError('unknown-name', { name: wanted ?? '' });
    this.stop();
    this.#clip = clip;
    // Both casts: see the interfaces.
    this.#tracks = clip.tracks.map((track) => {
      const property = new PropertyBinding(this.#root, track.name) as unknown as Bound;
      const before: number[] = [];
      property.getValue(before, 0);
      const { createInterpolant } = track as unknown as Interpolated;
      return { property, before, values: createInterpolant.call(track) };
    });
    return clip;
  }
}
