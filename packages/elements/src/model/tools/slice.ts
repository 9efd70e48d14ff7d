import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Slice as Engine, SliceAxis } from '@vitrine/model/tools/slice.js';
import { icon } from '../../base/icon.js';
import type { ElementAction } from '../../controllers/actions.js';
import { flipIcon } from '../../styles/tool-icons.js';
import { choices } from './choices.js';
import { EngineTool } from './engine-tool.js';
import { lengthIn } from './in-units.js';
import { ink } from './ink.js';
import { slider, sliderActions } from './slider.js';
import type { SliderParts } from './slider.js';
import type { ModelTool, ToolHost } from './tool.js';

const axes: readonly SliceAxis[] = ['z', 'x', 'y'];
/** Where the cut faces; the eye goes a little round it, so that there is depth. Degrees. */
const sides: Readonly<Record<SliceAxis, { azimuth?: number; elevation: number }>> = {
  z: { azimuth: 24, elevation: 16 }, x: { azimuth: 66, elevation: 16 }, y: { elevation: 52 },
};

/** Cuts the object open across one of its directions and shows one half. */
class Slice extends EngineTool<Engine> {
  actions(): readonly ElementAction[] {
    const { engine, words } = this;
    if (!engine) return [];
    return [
      ...axes.map((axis) => ({
        name: `cut:${axis}`, label: words.cutFrom(axis), run: () => {
          this.#change((cut) => { cut.axis = axis; });
          this.#showCut();
        },
      })),
      ...sliderActions(this.#slider(engine)),
      { name: 'cut:flip', label: words.otherHalf, run: () => {
        this.#change((cut) => { cut.isFlipped = !cut.isFlipped; });
        this.#showCut();
      } },
    ];
  }

  render(): TemplateResult | undefined {
    const { engine, words, host: { onClick } } = this;
    if (!engine) return undefined;
    return html`
      ${choices(axes.map((axis) => ({
        name: `cut:${axis}`, label: words.cutFrom(axis), isChosen: engine.axis === axis,
      })), onClick)}
      ${slider(this.#slider(engine), onClick)}
      <div class="toolbar"><button class="button" type="button" part="button"
        data-action="cut:flip" aria-pressed=${String(engine.isFlipped)} @click=${onClick}>
        ${icon(flipIcon)}<span>${words.otherHalf}</span></button></div>`;
  }

  protected override async make(): Promise<Engine> {
    return new (await import('@vitrine/model/tools/slice.js')).Slice();
  }

  protected override opened(engine: Engine): void {
    engine.color = ink(this.host.root.host, '--_accent', '--_raised', 0.38);
    this.#showCut();
    this.say(this.#inWords(engine));
  }

  #slider(engine: Engine): SliderParts {
    const { words } = this;
    const metres = engine.depth;
    return {
      name: 'cut', label: words.cutDepth, less: words.lessDeep, more: words.deeper,
      min: 0, max: 100, step: 5, value: Math.round(engine.position * 100),
      inWords: metres === undefined ? '' : lengthIn(this.host.lang, metres),
      set: (value) => { this.#change((cut) => { cut.position = value / 100; }); },
    };
  }

  #change(change: (engine: Engine) => void): void {
    const { engine } = this;
    if (!engine) return;
    change(engine);
    this.say(this.#inWords(engine));
    this.host.requestUpdate();
  }

  #inWords({ axis, depth = 0, isFlipped }: Engine): string {
    return this.words.cut(axis, lengthIn(this.host.lang, depth), isFlipped);
  }

  /** Turns the object so that one sees what was cut through, unless one does. */
  #showCut(): void {
    const { engine, host: { view } } = this;
    if (!engine || engine.facing > 0.3) return;
    const now = view.seen();
    const side = sides[engine.axis];
    const back = engine.isFlipped ? -1 : 1;
    const azimuth = side.azimuth === undefined ? now.azimuth
      : side.azimuth + (engine.isFlipped ? 180 : 0);
    const elevation = side.azimuth === undefined ? side.elevation * back : side.elevation;
    const round = ((azimuth - now.azimuth + 540) % 360) - 180;
    view.turn(round, elevation - now.elevation);
  }
}

/** Makes the tool. */
export const slice = (host: ToolHost): ModelTool => new Slice(host);
