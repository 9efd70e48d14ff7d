import { html } from 'lit';
import type { ModelView, Pose } from '@vitrine/model';
import type { TrueScale } from '@vitrine/model/tools/scale.js';
import type { ElementAction } from '../../controllers/actions.js';
import { wordsIn } from '../../controllers/words.js';
import type { Figure, OutsideStrings } from '../../strings/outside/en.js';
import { outsideWords } from '../../strings/outside/index.js';
import { handIcon } from '../../styles/model-icons.js';
import { coinIcon, scaleIcon } from '../../styles/tool-icons.js';
import { choices } from './choices.js';
import { lengthIn, mainSize } from './in-units.js';
import type { ModelTool, ToolHost } from './tool.js';

const figures: readonly Figure[] = ['coin', 'hand', 'person'];
const drawings: Readonly<Record<Figure, unknown>> = {
  coin: coinIcon, hand: handIcon, person: scaleIcon,
};

/** Something that everybody knows the size of, beside the object. */
class Scale implements ModelTool {
  readonly #host: ToolHost;
  #tool: TrueScale | undefined;
  #metres: Readonly<Record<Figure, number>> | undefined;
  #view: ModelView | undefined;
  #before: Pose | undefined;

  constructor(host: ToolHost) { this.#host = host; }

  async open(): Promise<void> {
    const { view, props } = this.#host;
    this.#view = view;
    const engine = await import('@vitrine/model/tools/scale.js');
    if (this.#view !== view || !view.facts) return; // closed meanwhile
    this.#metres = engine.figureMetres;
    this.#before = view.pose;
    this.#tool = new engine.TrueScale(props.scale ?? engine.figureFor(view.facts.size));
    view.addTool(this.#tool);
    this.#look();
  }

  close(): void {
    const view = this.#view;
    this.#view = undefined;
    const tool = this.#tool;
    this.#tool = undefined;
    if (!view?.facts || !tool) return;
    view.removeTool(tool);
    if (this.#before) void view.flyTo(this.#before);
  }

  actions(): readonly ElementAction[] {
    const words = this.#words;
    return this.#tool ? figures.map((name) => ({
      name: `scale:${name}`, label: words.figure(name), run: () => { this.#choose(name); },
    })) : [];
  }

  render(): unknown {
    const words = this.#words;
    return html`
      <p class="beside">${this.#sentence()}</p>
      ${this.#tool ? choices(figures.map((name) => ({
        name: `scale:${name}`, label: words.figure(name), drawing: drawings[name],
        isChosen: name === this.#tool?.figure,
      })), this.#host.onClick) : ''}`;
  }

  get #words(): OutsideStrings {
    return wordsIn(outsideWords, this.#host.lang, () => { this.#host.requestUpdate(); });
  }

  #choose(name: Figure): void {
    if (!this.#tool) return;
    this.#tool.figure = name;
    this.#look();
    this.#host.requestUpdate();
  }

  #look(): void {
    const pose = this.#tool?.pose;
    if (pose) void this.#host.view.flyTo(pose);
    this.#host.announce(this.#sentence());
  }

  /** How tall the object is and what stands beside it; how wide, where it lies. */
  #sentence(): string {
    const { view, lang } = this.#host;
    const name = this.#tool?.figure;
    if (!name || !view.facts || !this.#metres) return '';
    const { isTall, metres } = mainSize(view.facts.size);
    const { besideTall, besideWide } = this.#words;
    return (isTall ? besideTall : besideWide)(
      lengthIn(lang, metres), name, lengthIn(lang, this.#metres[name]));
  }
}

/** Makes the tool. */
export const scale = (host: ToolHost): ModelTool => new Scale(host);
