import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { icon } from '../base/icon.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { playerWords } from '../strings/player/index.js';
import type { PlayerStrings } from '../strings/player/en.js';
import { retryIcon as forwardIcon } from '../styles/icons.js';
import {
  backIcon, fasterIcon, mutedIcon, pauseIcon, playIcon, slowerIcon, volumeIcon,
} from '../styles/player-icons.js';
import { Bar } from './bar.js';
import type * as chapters from './chapters.js';
import type * as keys from './keys.js';
import type { Chapter, Playable } from './playable.js';

/** Speeds on offer. */
export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
/** A jump, seconds. */
const jump = 10;

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
  /** Says again what was said last. */
  repeat?: () => void;
  /** Asks for the next language. */
  switchLanguage?: () => void;
}

/** The same, for parts of the controls that are loaded later. */
export interface ControlParts extends ControlsHost {
  controls: PlayerControls;
}

/** The controls of sound and film: play, jumps, the bar, speed, volume, and keys for all of it. */
export class PlayerControls implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ControlsHost;
  readonly #words: WordsController<PlayerStrings>;
  readonly #bar: Bar;
  /** What nobody needs before the player is ready. */
  #keys: typeof keys | undefined;
  #chapters: typeof chapters | undefined;
  #loading: Promise<unknown> | undefined;

  constructor(host: ReactiveElement, options: ControlsHost) {
    this.#host = host;
    this.#options = options;
    this.#words = new WordsController(host, playerWords, options.lang);
    this.#bar = new Bar(() => host.renderRoot);
    host.addController(this);
  }

  hostConnected(): void { /* what it steers comes from the host */ }

  hostUpdated(): void {
    this.tick();
    if (!this.#options.isBusy()) void this.#later();
  }

  /** The words of the controls, now. */
  get words(): PlayerStrings { return this.#words.now; }

  /** Writes the time again. */
  tick(): void { this.#bar.tick(this.#options.playable()); }

  /** What a visitor can do. */
  actions(): ElementAction[] {
    const playable = this.#options.playable();
    const { words } = this;
    const rate = playable?.playbackRate ?? 1;
    const of = (name: string, label: string, run: () => void, disabled = false): ElementAction =>
      ({ name, label, run, disabled });
    return [
      of('play', playable?.isWanted ? words.pause : words.play, () => { this.#playOrPause(); }),
      of('back', words.back(jump), () => { this.by(-jump); }),
      of('forward', words.forward(jump), () => { this.by(jump); }),
      ...this.#chapters?.chapterActions(this.parts) ?? [],
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
        now?.duration ?? Number.NaN, isBusy(), (seconds) => { this.seek(seconds); },
        this.#chapters?.marks(chapters(), now?.duration ?? 0),
      )}
      <div class="buttons" part="toolbar">${this.#buttons(now)}</div>
    </div>`;
  }

  #buttons(now: Playable | undefined): unknown {
    const { words } = this;
    const { number } = this.#options;
    const isPlaying = now?.isWanted ?? false;
    return html`
      <div class="group">
        ${this.button('play', isPlaying ? pauseIcon : playIcon,
          isPlaying ? words.pause : words.play, 'play primary')}
        ${this.button('back', backIcon, number(jump))}
        ${this.button('forward', forwardIcon, number(jump))}
      </div>
      ${this.#chapters?.chapterButtons(this.parts) ?? nothing}
      <div class="group">
        ${this.button('slower', slowerIcon)}
        <span class="speed">${words.times(now?.playbackRate ?? 1)}</span>
        ${this.button('faster', fasterIcon)}
      </div>
      ${this.#options.isSilent?.() ? nothing : this.#loudness(now)}
      ${this.#options.more?.() ?? nothing}`;
  }

  #loudness(now: Playable | undefined): TemplateResult {
    const { words } = this;
    const volume = now?.muted ? 0 : now?.volume ?? 1;
    return html`<div class="group">
      ${this.button('mute', volume > 0 ? volumeIcon : mutedIcon)}
      <input class="range volume" type="range" data-action="volume" min="0" max="1" step="0.05"
        .value=${String(volume)} .style=${`--_part: ${volume * 100}%`} aria-label=${words.volume}
        aria-valuetext=${words.percent(Math.round(volume * 100))}
        @input=${(event: Event) => {
          // The listener stands on the range.
          this.loud((event.target as HTMLInputElement).valueAsNumber);
        }}>
    </div>`;
  }

  /** A button of one of the actions: a drawing, and a word where it has room. */
  button(name: string, drawing: unknown, word?: string, style = ''): TemplateResult {
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
    if (this.#keys) this.#keys.press(event, this.parts);
    else void this.#later();
  };

  /** What keys and chapters work with. */
  get parts(): ControlParts { return { ...this.#options, controls: this }; }

  /** Loads what nobody needs before the player is ready. */
  #later(): Promise<unknown> {
    if (!this.#chapters && this.#options.chapters().length > 0) {
      void import('./chapters.js').then((loaded) => {
        this.#chapters = loaded;
        this.#host.requestUpdate();
      });
    }
    this.#loading ??= import('./keys.js').then((loaded) => { this.#keys = loaded; });
    return this.#loading;
  }

  /** Says one sentence. */
  say(sentence: string): void { this.#options.actions.exhibit.announce(sentence); }

  #playOrPause(): void {
    const playable = this.#options.playable();
    if (playable?.isWanted) playable.pause(); else playable?.play();
    this.#host.requestUpdate();
  }

  /** Goes on or back by seconds. */
  by(seconds: number): void {
    this.seek((this.#options.playable()?.currentTime ?? 0) + seconds);
  }

  /** Goes to a time, and says it. */
  seek(seconds: number): void {
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
    this.say(this.words.speed(playable.playbackRate));
    this.#host.requestUpdate();
  }

  /** Makes it as loud as that, 0–1; never mute. */
  loud(level: number): void {
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
}
