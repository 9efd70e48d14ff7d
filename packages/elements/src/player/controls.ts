import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { playerWords } from '../strings/player/index.js';
import type { PlayerStrings } from '../strings/player/en.js';
import {
  backIcon, chapterAfterIcon, chapterBeforeIcon, fasterIcon, forwardIcon, mutedIcon, pauseIcon,
  playIcon, slowerIcon, volumeIcon,
} from '../styles/player-icons.js';
import { Bar } from './bar.js';
import { playerKey } from './keys.js';
import type { PlayerKey } from './keys.js';
import type { Chapter, Playable } from './playable.js';
import { digits } from './time.js';

/** Speeds on offer. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
/** A jump, seconds. */
const jump = 10;
/** What an arrow key moves: the time in seconds, the volume in parts of one. */
const steps = { time: 5, volume: 0.1 };

/** What controls need of the element that they stand in. */
export interface ControlsHost {
  actions: ActionsController;
  playable: () => Playable | undefined;
  chapters: () => readonly Chapter[];
  /** The visitor's language, for names and digits. */
  lang: () => string;
  number: (value: number) => string;
  /** What the controls belong to, for a screen reader. */
  label: () => string;
  /** Its length is not known yet. */
  isBusy: () => boolean;
  /** There is nothing to hear: no volume. */
  isSilent?: () => boolean;
  /** Buttons of the element itself, at the end of the row. */
  more?: () => unknown;
  /** Keys that are the element's own. */
  onKey?: (key: PlayerKey) => void;
}

/** The controls of sound and film: play, jumps, the bar, speed, volume, and keys for all of it. */
export class PlayerControls implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ControlsHost;
  readonly #words: WordsController<PlayerStrings>;
  readonly #bar: Bar;

  constructor(host: ReactiveElement, options: ControlsHost) {
    this.#host = host;
    this.#options = options;
    this.#words = new WordsController(host, playerWords, options.lang);
    this.#bar = new Bar(() => host.renderRoot);
    host.addController(this);
  }

  hostConnected(): void { /* what it steers comes from the host */ }

  hostUpdated(): void { this.tick(); }

  /** The words of the controls, now. */
  get words(): PlayerStrings { return this.#words.now; }

  /** Writes the time again. */
  tick(): void { this.#bar.tick(this.#options.playable()); }

  /** What a visitor can do. */
  actions(): ElementAction[] {
    const playable = this.#options.playable();
    const { words } = this;
    const rate = playable?.playbackRate ?? 1;
    const chapters = this.#options.chapters();
    const of = (name: string, label: string, run: () => void, disabled = false): ElementAction =>
      ({ name, label, run, disabled });
    return [
      of('play', playable?.isWanted ? words.pause : words.play, () => { this.#playOrPause(); }),
      of('back', words.back(jump), () => { this.#by(-jump); }),
      of('forward', words.forward(jump), () => { this.#by(jump); }),
      ...(chapters.length > 0 ? [
        of('previousChapter', words.previousChapter, () => { this.#chapter(-1); }),
        of('nextChapter', words.nextChapter, () => { this.#chapter(1); }),
      ] : []),
      of('slower', words.slower, () => { this.#speed(-1); }, rate <= speeds[0]),
      of('faster', words.faster, () => { this.#speed(1); }, rate >= 2),
      ...(this.#options.isSilent?.() ? [] : [of('mute', words.mute, () => { this.#mute(); })]),
    ];
  }

  /** The controls. */
  render(): TemplateResult {
    const { playable, lang, number, label, chapters, isBusy } = this.#options;
    const { words } = this;
    const now = playable();
    return html`<div class="player" part="controls" role="group" aria-label=${label()}>
      ${this.#bar.render(
        { lang: lang(), number, position: words.position, timeOf: words.timeOf },
        chapters(), now?.duration ?? Number.NaN, isBusy(),
        (seconds) => { this.#seek(seconds); },
      )}
      <div class="buttons" part="toolbar">${this.#buttons(now)}</div>
    </div>`;
  }

  #buttons(now: Playable | undefined): unknown {
    const { words } = this;
    const { number } = this.#options;
    const hasChapters = this.#options.chapters().length > 0;
    const isPlaying = now?.isWanted ?? false;
    return html`
      <div class="group">
        ${this.#button('play', isPlaying ? pauseIcon : playIcon,
          isPlaying ? words.pause : words.play, 'play primary')}
        ${this.#button('back', backIcon, number(jump))}
        ${this.#button('forward', forwardIcon, number(jump))}
      </div>
      ${hasChapters ? html`<div class="group">
        ${this.#button('previousChapter', chapterBeforeIcon)}
        ${this.#button('nextChapter', chapterAfterIcon)}</div>` : nothing}
      <div class="group">
        ${this.#button('slower', slowerIcon)}
        <span class="speed">${words.times(now?.playbackRate ?? 1)}</span>
        ${this.#button('faster', fasterIcon)}
      </div>
      ${this.#options.isSilent?.() ? nothing : this.#loudness(now)}
      ${this.#options.more?.() ?? nothing}`;
  }

  #loudness(now: Playable | undefined): TemplateResult {
    const { words } = this;
    const volume = now?.muted ? 0 : now?.volume ?? 1;
    return html`<div class="group">
      ${this.#button('mute', volume > 0 ? volumeIcon : mutedIcon)}
      <input class="range volume" type="range" data-action="volume" min="0" max="1" step="0.05"
        .value=${String(volume)} style=${`--_part: ${volume * 100}%`} aria-label=${words.volume}
        aria-valuetext=${words.percent(Math.round(volume * 100))}
        @input=${(event: Event) => {
          // The listener stands on the range.
          this.#volume((event.target as HTMLInputElement).valueAsNumber);
        }}>
    </div>`;
  }

  /** A button of one of the actions above: a drawing, and a word where it has room. */
  #button(name: string, drawing: unknown, word?: string, style = ''): TemplateResult {
    const action = this.actions().find((one) => one.name === name);
    const now = this.#options.playable();
    return html`<button class=${`button ${style}`} type="button" part="button" data-action=${name}
      aria-label=${action && action.label !== word ? action.label : nothing}
      aria-disabled=${action?.disabled ? 'true' : nothing}
      aria-pressed=${name === 'mute' ? String(now?.muted ?? false) : nothing}
      @click=${this.#options.actions.onClick}>
      ${icon(drawing)}${word ? html`<span>${word}</span>` : nothing}</button>`;
  }

  /** Handler for every key that is pressed in the player. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const key = playerKey(event);
    if (!key) return;
    event.preventDefault();
    this.#press(key);
  };

  #press(key: PlayerKey): void {
    const playable = this.#options.playable();
    const { time, volume } = steps;
    switch (key) {
      case 'earlier': this.#by(-time); break;
      case 'later': this.#by(time); break;
      case 'start': this.#seek(0); break;
      case 'end': this.#seek(playable?.duration ?? 0); break;
      case 'louder': this.#volume((playable?.volume ?? 1) + volume); break;
      case 'quieter': this.#volume((playable?.volume ?? 1) - volume); break;
      case 'repeat': case 'language': this.#options.onKey?.(key); break;
      default: this.#options.actions.run(key);
    }
  }

  #say(sentence: string): void { this.#options.actions.exhibit.announce(sentence); }

  #playOrPause(): void {
    const playable = this.#options.playable();
    if (playable?.isWanted) playable.pause(); else playable?.play();
    this.#host.requestUpdate();
  }

  #by(seconds: number): void {
    this.#seek((this.#options.playable()?.currentTime ?? 0) + seconds);
  }

  #seek(seconds: number): void {
    const playable = this.#options.playable();
    if (!playable || !Number.isFinite(seconds)) return;
    playable.currentTime = seconds;
    this.tick();
    this.#bar.say();
  }

  #speed(by: 1 | -1): void {
    const playable = this.#options.playable();
    if (!playable) return;
    const next = by > 0 ? speeds.find((one) => one > playable.playbackRate)
      : speeds.findLast((one) => one < playable.playbackRate);
    playable.playbackRate = next ?? playable.playbackRate;
    this.#say(this.words.speed(playable.playbackRate));
    this.#host.requestUpdate();
  }

  #volume(level: number): void {
    const playable = this.#options.playable();
    if (!playable) return;
    playable.muted = false;
    playable.volume = Math.round(Math.min(1, Math.max(0, level)) * 20) / 20;
    this.#host.requestUpdate();
  }

  #mute(): void {
    const playable = this.#options.playable();
    if (playable) playable.muted = !playable.muted;
    this.#host.requestUpdate();
  }

  #chapter(by: 1 | -1): void {
    const now = this.#options.playable()?.currentTime ?? 0;
    const chapters = this.#options.chapters();
    // A press within the first seconds of a chapter goes to the one before it.
    const to = by > 0 ? chapters.find(({ start }) => start > now + 0.5)
      : chapters.findLast(({ start }) => start < now - 3) ?? chapters[0];
    if (!to) return;
    this.#seek(to.start);
    this.#say(`${to.title}, ${digits(to.start, this.#options.number)}`);
  }
}
