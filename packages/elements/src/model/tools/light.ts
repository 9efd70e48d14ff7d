import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementAction } from '../../controllers/actions.js';
import { wordsIn } from '../../controllers/words.js';
import type {
  LampHeight, LampSide, LightName, OutsideStrings,
} from '../../strings/outside/en.js';
import { outsideWords } from '../../strings/outside/index.js';
import { choices } from './choices.js';
import { LampPad } from './lamp-pad.js';
import { slider, sliderActions } from './slider.js';
import type { SliderParts } from './slider.js';
import type { ModelTool, ToolHost } from './tool.js';

const lights: readonly LightName[] = ['studio', 'soft', 'raking'];
const sides: readonly LampSide[] = ['front', 'right', 'back', 'left'];
const ROUND_DEGREES = 30;
const HEIGHT_DEGREES = 15;
const HIGHEST_DEGREES = 75;
/** Where the lamp stands first: to the left of the visitor and low, so that it draws relief. */
const FIRST = { azimuth: -75, elevation: HEIGHT_DEGREES };

/** The light: three ways, and in one of them a lamp that visitors put where they want it. */
class Light implements ModelTool {
  readonly #host: ToolHost;
  readonly #pad: LampPad;
  #before: LightName = 'studio';
  #lampBefore: { azimuth: number; elevation: number } | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#pad = new LampPad(host, (azimuth, elevation) => { this.#put(azimuth, elevation); });
  }

  open(): void {
    const { view } = this.#host;
    this.#before = view.light;
    this.#lampBefore = view.light === 'raking' ? view.lightDirection : undefined;
    this.#pad.start();
  }

  close(): void {
    this.#pad.stop();
    const { view } = this.#host;
    if (!view.facts) return;
    view.light = this.#before;
    if (this.#lampBefore) view.lightDirection = this.#lampBefore;
  }

  actions(): readonly ElementAction[] {
    const words = this.#words;
    return [
      ...lights.map((name) => ({
        name: `light:${name}`, label: words.light(name), run: () => { this.#choose(name); },
      })),
      ...this.#isRaking ? [this.#side, this.#height].flatMap(sliderActions) : [],
    ];
  }

  render(): unknown {
    const { view, onClick } = this.#host;
    const words = this.#words;
    return html`
      ${choices(lights.map((name) => ({
        name: `light:${name}`, label: words.light(name), isChosen: view.light === name,
      })), onClick)}
      ${this.#isRaking ? this.#lamp() : nothing}`;
  }

  #lamp(): TemplateResult {
    const { onClick } = this.#host;
    return html`<div class="lamp-room">
      <div class="lamp-sliders">
        ${slider(this.#side, onClick)}${slider(this.#height, onClick)}</div>
      <div class="lamp-by-hand">${this.#pad.render()}
        <p class="note">${this.#words.lampDrag}</p></div></div>`;
  }

  get #words(): OutsideStrings {
    return wordsIn(outsideWords, this.#host.lang, () => { this.#host.requestUpdate(); });
  }

  get #isRaking(): boolean { return this.#host.view.light === 'raking'; }

  /** The nearest step of each slider: a hand on the pad stops anywhere. */
  get #steps(): { side: number; height: number } {
    const { azimuth, elevation } = this.#host.view.lightDirection;
    // From behind over the left, the front, the right and back: the front is in the middle.
    const round = ((Math.round(azimuth / ROUND_DEGREES) + 6) % 12 + 12) % 12;
    return {
      side: (round - 6) * ROUND_DEGREES,
      height: Math.min(HIGHEST_DEGREES,
        Math.max(0, Math.round(elevation / HEIGHT_DEGREES) * HEIGHT_DEGREES)),
    };
  }

  get #side(): SliderParts {
    const { side, height } = this.#steps;
    const { lampSide, lampLeft, lampRight } = this.#words;
    return {
      name: 'lampSide', label: lampSide, less: lampLeft, more: lampRight, isRound: true,
      min: -180, max: 180 - ROUND_DEGREES, step: ROUND_DEGREES, value: side,
      inWords: this.#sideInWords(), set: (value) => { this.#put(value, height); },
    };
  }

  get #height(): SliderParts {
    const { side, height } = this.#steps;
    const { lampHeight, lampLower, lampHigher } = this.#words;
    return {
      name: 'lampHeight', label: lampHeight, less: lampLower, more: lampHigher,
      min: 0, max: HIGHEST_DEGREES, step: HEIGHT_DEGREES, value: height,
      inWords: this.#heightInWords(), set: (value) => { this.#put(side, value); },
    };
  }

  /** The nearest side, and towards which other it leans: no two of the twelve steps sound alike. */
  #sideInWords(): string {
    const twelfth = this.#steps.side / ROUND_DEGREES;
    const quarter = Math.round(twelfth / 3);
    const side = (turns: number): LampSide => sides[(turns + 4) % 4] ?? 'front';
    const lean = twelfth - quarter * 3;
    return this.#words.lampFrom(side(quarter), lean === 0 ? undefined : side(quarter + lean));
  }

  #heightInWords(): string {
    return this.#words.lampUp(this.#steps.height / HEIGHT_DEGREES as LampHeight); // six whole steps
  }

  #choose(name: LightName): void {
    const { view, announce, requestUpdate } = this.#host;
    if (name === 'raking' && !this.#isRaking) {
      view.lightDirection = { ...FIRST, azimuth: view.seen().azimuth + FIRST.azimuth };
    }
    view.light = name;
    announce(this.#words.light(name));
    requestUpdate();
  }

  #put(azimuth: number, elevation: number): void {
    const { view, root, announce, requestUpdate } = this.#host;
    view.lightDirection = { azimuth, elevation };
    const sentence = this.#words.lampAt(this.#sideInWords(), this.#heightInWords());
    // A range that has the focus says its value itself.
    if (!root.activeElement?.matches('input')) announce(sentence);
    requestUpdate();
  }
}

/** Makes the tool. */
export const light = (host: ToolHost): ModelTool => new Light(host);
