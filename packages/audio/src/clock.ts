import { at } from './timed.js';
import type { TimedLine } from './timed.js';

/** Who a clock tells. */
export interface ClockFace {
  /** Another line is being said; -1 in a pause. */
  line(index: number): void;
  /** Another word is being said; -1 between words. */
  word(line: number, word: number): void;
}

/** Tracks that no clock uses now: a track that was added to an element cannot be removed. */
const unused = new WeakMap<HTMLMediaElement, TextTrack[]>();

/**
 * Which line and word of a media element is being said, to the frame, at any rate, never early.
 *
 * It looks when a hidden text track says so, which the browser schedules itself (2 ms late,
 * measured; `timeupdate` is 190), at every animation frame, and by a timer at the next line or
 * word: also where no frame is drawn, and where a busy page lets the others wait.
 */
export class Clock {
  readonly #face: ClockFace;
  #element: HTMLMediaElement | undefined;
  #track: TextTrack | undefined;
  #listening: AbortController | undefined;
  #lines: readonly TimedLine[] = [];
  #line = -1;
  #word = -1;
  /** The browser said that this time has come, though `currentTime` may lag a little. */
  #reached = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(face: ClockFace) { this.#face = face; }

  /** Index of the line that is being said, -1 in a pause. */
  get line(): number { return this.#line; }

  /** Index of its word, -1 between words. */
  get word(): number { return this.#word; }

  /** Follows an element until {@link detach}. */
  attach(element: HTMLMediaElement): void {
    this.detach();
    this.#element = element;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = (type: string, run: () => void): void => {
      element.addEventListener(type, run, { signal });
    };
    for (const type of ['playing', 'pause', 'ratechange', 'ended']) listen(type, this.#run);
    for (const type of ['seeking', 'seeked', 'emptied', 'timeupdate']) {
      listen(type, () => { if (type !== 'timeupdate') this.#reached = 0; this.#look(); });
    }
    document.addEventListener('visibilitychange', this.#run, { signal });
    const track = (this.#track = takeTrack(element));
    track.addEventListener('cuechange', () => { this.#onCue(track); }, { signal });
    this.lines = this.#lines;
    this.#run();
  }

  /** Follows nothing any more. */
  detach(): void {
    this.#listening?.abort();
    this.#stop();
    if (this.#element && this.#track) leaveTrack(this.#element, this.#track);
    this.#element = this.#track = undefined;
  }

  /** What is said when, in order of `start`. */
  get lines(): readonly TimedLine[] { return this.#lines; }
  set lines(lines: readonly TimedLine[]) {
    this.#lines = lines;
    const track = this.#track;
    if (!track) return;
    empty(track);
    for (const { start, end } of lines) track.addCue(new VTTCue(start, Math.max(end, start), ''));
    this.#line = this.#word = -1;
    this.#reached = 0;
    this.#look();
  }

  #onCue(track: TextTrack): void {
    const active = track.activeCues;
    const last = active?.[active.length - 1];
    if (last && !this.#element?.seeking) this.#reached = last.startTime;
    this.#look();
  }

  /** Runs where there is something to follow. */
  readonly #run = (): void => {
    this.#stop();
    const element = this.#element;
    if (!element) return;
    this.#look();
    if (element.paused) return;
    // Where the page is busy, now the one comes first and now the other.
    this.#timer = setTimeout(this.#run, this.#untilNext(element));
    if (!document.hidden) this.#frame = requestAnimationFrame(this.#run);
  };

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Milliseconds until the next line or word, at most a second. */
  #untilNext(element: HTMLMediaElement): number {
    const now = element.currentTime;
    const words = this.#lines[this.#line]?.words ?? [];
    const next = [words.find(({ start }) => start > now), this.#lines.find((l) => l.start > now)];
    const seconds = Math.min(...next.map((one) => (one ? one.start - now : 1)), 1);
    return Math.max(1, Math.ceil((seconds * 1000) / element.playbackRate)); // part of one is lost
  }

  #look(): void {
    const element = this.#element;
    if (!element) return;
    const lag = this.#reached - element.currentTime;
    const now = lag > 0 && lag < 0.1 ? this.#reached : element.currentTime;
    const line = at(this.#lines, now);
    const words = this.#lines[line]?.words;
    const word = words ? at(words, now) : -1;
    if (line !== this.#line) {
      this.#line = line;
      this.#word = -1;
      this.#face.line(line);
    }
    if (word !== this.#word) {
      this.#word = word;
      this.#face.word(line, word);
    }
  }
}

function takeTrack(element: HTMLMediaElement): TextTrack {
  const track = unused.get(element)?.pop() ?? element.addTextTrack('metadata');
  track.mode = 'hidden'; // scheduled, not drawn
  return track;
}

function leaveTrack(element: HTMLMediaElement, track: TextTrack): void {
  empty(track);
  track.mode = 'disabled';
  unused.set(element, [...unused.get(element) ?? [], track]);
}

function empty(track: TextTrack): void {
  for (const cue of [...track.cues ?? []]) track.removeCue(cue);
}
