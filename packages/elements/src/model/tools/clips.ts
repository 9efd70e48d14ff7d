import { html, nothing } from 'lit';
import { icon } from '../../base/icon.js';
import { plain } from '../../base/props.js';
import { rich } from '../../base/text.js';
import type { ElementAction } from '../../controllers/actions.js';
import { wordsIn } from '../../controllers/words.js';
import type { OutsideStrings } from '../../strings/outside/en.js';
import { outsideWords } from '../../strings/outside/index.js';
import { pauseIcon, playIcon } from '../../styles/tool-icons.js';
import { choices } from './choices.js';
import { numberIn, secondsIn } from './in-units.js';
import { titled } from './named.js';
import type { Titled } from './named.js';
import { slider, sliderActions } from './slider.js';
import type { SliderParts } from './slider.js';
import type { ModelTool, ToolHost } from './tool.js';

/** A press goes this share of the movement back or on. */
const STEP_SHARE = 0.1;

/** The movements of the file: played once each, stopped anywhere, walked step by step. */
class Clips implements ModelTool {
  readonly #host: ToolHost;
  #name: string | undefined;
  #shown = '';
  #stop: (() => void)[] = [];

  constructor(host: ToolHost) { this.#host = host; }

  open(): void {
    const { view } = this.#host;
    this.#name = view.clip?.name ?? this.#list[0]?.name;
    this.#stop = [view.on('frame', () => { this.#follow(); }), view.on('ended', () => {
      this.#host.announce(this.#timeInWords());
      this.#host.requestUpdate();
    })];
  }

  close(): void {
    for (const stop of this.#stop) stop();
    const { view, props, failed } = this.#host;
    if (!view.facts) return;
    if (!props.animation) { view.stop(); return; }
    try { view.play(props.animation); } catch (error) { failed(error); }
  }

  actions(): readonly ElementAction[] {
    const list = this.#list;
    const play = { name: 'play', label: this.#playLabel, run: () => { this.#toggle(); } };
    return [...list.length > 1 ? list.map((one, index) => ({
      name: `clip:${index + 1}`, label: plain(one.title), run: () => { this.#choose(one); },
    })) : [], play, ...sliderActions(this.#slider)];
  }

  render(): unknown {
    const { onClick } = this.#host;
    const list = this.#list;
    const chosen = list.find(({ name }) => name === this.#current);
    return html`
      ${rich(chosen?.text)}
      <div class="toolbar"><button class="button primary" type="button" part="button"
        data-action="play" @click=${onClick}>
        ${icon(this.#isPlaying ? pauseIcon : playIcon)}<span>${this.#playLabel}</span>
      </button></div>
      ${slider(this.#slider, onClick)}
      ${list.length > 1 ? choices(list.map(({ name, title }, index) => ({
        name: `clip:${index + 1}`, label: title, isChosen: name === this.#current,
      })), onClick) : nothing}`;
  }

  get #list(): readonly Titled[] {
    const { view, props } = this.#host;
    return titled(view.facts?.clips.map(({ name }) => name) ?? [], props.clips);
  }

  get #words(): OutsideStrings {
    return wordsIn(outsideWords, this.#host.lang, () => { this.#host.requestUpdate(); });
  }

  get #isPlaying(): boolean { return this.#host.view.clip?.isPlaying === true; }
  get #current(): string | undefined { return this.#host.view.clip?.name ?? this.#name; }
  get #playLabel(): string { return this.#isPlaying ? this.#words.pause : this.#words.play; }

  get #seconds(): number {
    const { view } = this.#host;
    return view.facts?.clips.find(({ name }) => name === this.#current)?.seconds ?? 0;
  }

  get #slider(): SliderParts {
    const { moment, stepBack, stepOn } = this.#words;
    const seconds = this.#seconds;
    return {
      name: 'moment', label: moment, less: stepBack, more: stepOn, isRound: true,
      min: 0, max: seconds, step: seconds * STEP_SHARE, value: this.#host.view.clip?.time ?? 0,
      inWords: this.#timeInWords(), set: (time) => { this.#seek(time); },
    };
  }

  #timeInWords(): string {
    const { lang, view } = this.#host;
    const now = numberIn(lang, view.clip?.time ?? 0);
    return this.#words.timeOf(now, secondsIn(lang, this.#seconds));
  }

  /** The time moves on with the object, as often as its words change. */
  #follow(): void {
    const now = this.#timeInWords();
    if (now === this.#shown) return;
    this.#shown = now;
    this.#host.requestUpdate();
  }

  #choose({ name, title }: Titled): void {
    const { view, announce, requestUpdate } = this.#host;
    if (view.clip?.name === name) view.seek(0);
    this.#name = name;
    view.play(name, { loop: false });
    announce(this.#words.playing(plain(title)));
    requestUpdate();
  }

  #toggle(): void {
    const { view, announce, requestUpdate } = this.#host;
    if (this.#isPlaying) {
      view.pause();
      announce(this.#timeInWords());
    } else {
      view.play(this.#current, { loop: false });
      const found = this.#list.find(({ name }) => name === this.#current);
      announce(this.#words.playing(plain(found?.title)));
    }
    requestUpdate();
  }

  #seek(time: number): void {
    const { view, root, announce, requestUpdate } = this.#host;
    if (!view.clip) view.play(this.#name, { loop: false });
    view.pause();
    view.seek(time);
    // A range that has the focus says its value itself.
    if (!root.activeElement?.matches('input')) announce(this.#timeInWords());
    requestUpdate();
  }
}

/** Makes the tool. */
export const clips = (host: ToolHost): ModelTool => new Clips(host);
