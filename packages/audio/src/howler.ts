import { before } from './globals-before.js';
import 'howler/dist/howler.core.min.js';

/** What we use of a Howl's options. Seconds in sprites are milliseconds there. */
export interface HowlOptions {
  src: string[];
  format?: string[];
  html5?: boolean;
  loop?: boolean;
  volume?: number;
  sprite?: Record<string, [number, number] | [number, number, boolean]>;
  onload?: () => void;
  onloaderror?: (id: number, error: unknown) => void;
}

/** What we use of a Howl: a file and the sounds that play it. */
export interface Howl {
  play(sprite?: string | number): number | null;
  unload(): unknown;
  volume(level: number, id?: number): unknown;
  duration(): number;
  readonly _sounds: readonly { _id: number; _node: unknown }[];
}

interface HowlerGlobal {
  ctx: AudioContext | null;
  autoSuspend: boolean;
  html5PoolSize: number;
  _mobileUnloaded: boolean;
}

interface Left {
  Howl: new (options: HowlOptions) => Howl;
  Howler: HowlerGlobal;
}

// Safe: what howler 2.2.4 leaves on the page; a test pins the private parts that we lean on.
const left = globalThis as unknown as Left;
const { Howl: MakeHowl, Howler: howler } = left;

for (const [name, descriptor] of before) {
  if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  else Reflect.deleteProperty(globalThis, name);
}

// Where the machine has another rate than 44,100 it would unload every sound at the first tap.
howler._mobileUnloaded = true;
howler.html5PoolSize = 0; // it streams nothing: see voice.ts

/**
 * Decodes a whole file into memory and plays it through Web Audio: exact, gapless, for short
 * sounds.
 *
 * @param options - `html5` is not among them.
 */
export function decode(options: Omit<HowlOptions, 'html5'>): Howl {
  return new MakeHowl({ ...options, html5: false });
}

/** The gain of a sound that Web Audio plays. */
export function gainOf(howl: Howl, id: number): GainNode | undefined {
  const node = howl._sounds.find((sound) => sound._id === id)?._node;
  return node instanceof GainNode ? node : undefined;
}

/** The context of every decoded sound, once there is one. */
export function audioContext(): AudioContext | undefined { return howler.ctx ?? undefined; }

/** Whether Web Audio may go to sleep after 30 s of silence; it may not on a cabinet. */
export function maySleep(value: boolean): void { howler.autoSuspend = value; }
