import { AnimationMixer, LoopOnce, LoopRepeat } from 'three';
import type { AnimationAction, AnimationClip, Object3D } from 'three';
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

/** Plays the movements of one view's copy of a model, one at a time. */
export class Clips {
  readonly #mixer: AnimationMixer;
  readonly #clips: readonly AnimationClip[];
  #action: AnimationAction | undefined;

  /** @param ended - Called with the name of a movement that came to its end. */
  constructor(root: Object3D, clips: readonly AnimationClip[], ended: (name: string) => void) {
    this.#mixer = new AnimationMixer(root);
    this.#clips = clips;
    this.#mixer.addEventListener('finished', ({ action }) => { ended(action.getClip().name); });
  }

  /** The movement in use. */
  get state(): ClipState | undefined {
    const action = this.#action;
    if (!action) return undefined;
    const { name, duration } = action.getClip();
    return { name, time: action.time, seconds: duration, isPlaying: this.isPlaying };
  }

  /** Whether something moves. */
  get isPlaying(): boolean { return this.#action?.isRunning() === true; }

  /**
   * Plays a movement; the same one goes on where it was paused.
   *
   * @throws {ModelError} `unknown-name`
   */
  play(name: string | undefined, { loop = true, speed = 1 }: PlayOptions = {}): void {
    const action = this.#choose(name);
    const { duration } = action.getClip();
    action.setLoop(loop ? LoopRepeat : LoopOnce, Infinity);
    action.clampWhenFinished = true;
    action.timeScale = speed;
    const isOver = speed > 0 ? action.time >= duration : action.time <= 0;
    if (!loop && isOver) action.time = speed > 0 ? 0 : duration;
    action.enabled = true;
    action.paused = false;
    action.play();
  }

  /** Stops where it is. */
  pause(): void { if (this.#action) this.#action.paused = true; }

  /** Goes to a time, seconds, and stays as it was: playing or paused. */
  seek(seconds: number): void {
    const action = this.#action ?? (this.#clips[0] && this.#choose(undefined));
    if (!action) return;
    const wasPlaying = action.isRunning();
    action.enabled = true;
    action.play();
    action.time = Math.min(Math.max(seconds, 0), action.getClip().duration);
    action.paused = !wasPlaying;
    this.#mixer.update(0);
  }

  /** Back to how the object stands in the file. */
  stop(): void {
    this.#mixer.stopAllAction();
    this.#action = undefined;
  }

  /** Moves on. */
  step(seconds: number): void { this.#mixer.update(seconds); }

  /** Forgets everything it has bound. */
  dispose(): void {
    this.stop();
    this.#mixer.uncacheRoot(this.#mixer.getRoot());
  }

  #choose(name: string | undefined): AnimationAction {
    const wanted = name ?? this.#action?.getClip().name ?? this.#clips[0]?.name;
    const clip = this.#clips.find((one) => one.name === wanted);
    if (!clip) throw new ModelError('unknown-name', { name: wanted ?? '' });
    const action = this.#mixer.clipAction(clip);
    if (this.#action && this.#action !== action) this.#action.stop();
    return this.#action = action;
  }
}
