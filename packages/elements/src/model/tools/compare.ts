import { html, nothing } from 'lit';
import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { ModelFacts, ModelView } from '@vitrine/model';
import type { Link, Measure } from '@vitrine/model/tools/link.js';
import { plain } from '../../base/props.js';
import type { Loose, Words } from '../../base/props.js';
import { line } from '../../base/text.js';
import type { ElementAction } from '../../controllers/actions.js';
import { wordsIn } from '../../controllers/words.js';
import type { OutsideStrings } from '../../strings/outside/en.js';
import { outsideWords } from '../../strings/outside/index.js';
import { loadEngine } from '../engine.js';
import { requestOf } from '../request.js';
import { choices } from './choices.js';
import { lengthIn, mainSize } from './in-units.js';
import type { ModelTool, ToolHost } from './tool.js';

type Second = NonNullable<Loose<PropsOf<ModelComponent>['compare']>>;

const measures: readonly Measure[] = ['same', 'true'];

/** A second object beside the first; whichever is turned, both turn. */
class Compare implements ModelTool {
  readonly #host: ToolHost;
  #canvas: HTMLCanvasElement | undefined;
  #second: ModelView | undefined;
  #link: Link | undefined;
  #isLost = false;
  #stop: (() => void) | undefined;

  constructor(host: ToolHost) { this.#host = host; }

  open(): void {
    const { compare } = this.#host.props;
    if (!compare) return;
    this.#canvas = document.createElement('canvas');
    this.#isLost = false;
    void this.#load(this.#canvas, compare);
  }

  close(): void {
    const { view } = this.#host;
    this.#stop?.();
    const wasTrue = this.#link?.measure === 'true';
    this.#link?.stop();
    this.#second?.destroy();
    this.#link = this.#second = this.#canvas = this.#stop = undefined;
    // Beside a large object a small one was seen from far away.
    if (wasTrue && view.facts) void view.home();
  }

  actions(): readonly ElementAction[] {
    return this.#link ? measures.map((name) => ({
      name: `measure:${name}`, label: this.#label(name), run: () => { this.#choose(name); },
    })) : [];
  }

  render(): unknown {
    if (this.#isLost) return html`<p class="note">${this.#words.secondLost}</p>`;
    if (!this.#link) return html`
      <p class="note" aria-busy="true">${this.#host.strings.loading}</p>`;
    return html`
      ${choices(measures.map((name) => ({
        name: `measure:${name}`, label: this.#label(name), isChosen: name === this.#link?.measure,
      })), this.#host.onClick)}
      ${this.#sizes.map((size) => html`<p>${size}</p>`)}`;
  }

  over(): unknown {
    const compare = this.#host.props.compare;
    const canvas = this.#canvas;
    if (!compare || !canvas || this.#isLost) return nothing;
    const { alt } = compare.model;
    return html`
      <div class="second" role="img" aria-label=${plain(alt) || plain(this.#secondTitle)}
        lang=${typeof alt === 'string' ? nothing : alt.lang}>${canvas}</div>
      <p class="pair-title">${line(this.#title)}</p>
      <p class="pair-title of-second">${line(this.#secondTitle)}</p>`;
  }

  get #words(): OutsideStrings {
    return wordsIn(outsideWords, this.#host.lang, () => { this.#host.requestUpdate(); });
  }

  get #title(): Words | undefined {
    const { heading, model } = this.#host.about;
    return plain(heading) ? heading : model?.alt;
  }

  get #secondTitle(): Words | undefined {
    const { compare } = this.#host.props;
    return plain(compare?.title) ? compare?.title : compare?.model.alt;
  }

  /** How large each of them is, in words. */
  get #sizes(): readonly string[] {
    const { view } = this.#host;
    return [
      ...view.facts ? [this.#size(this.#title, view.facts)] : [],
      ...this.#second?.facts ? [this.#size(this.#secondTitle, this.#second.facts)] : [],
    ];
  }

  #size(title: Words | undefined, { size }: ModelFacts): string {
    const { isTall, metres } = mainSize(size);
    const { tall, wide } = this.#words;
    return (isTall ? tall : wide)(plain(title), lengthIn(this.#host.lang, metres));
  }

  #label(name: Measure): string {
    return name === 'same' ? this.#words.sameSize : this.#words.trueSizes;
  }

  async #load(canvas: HTMLCanvasElement, compare: Second): Promise<void> {
    try {
      await this.#show(this.#host.view, canvas, compare);
    } catch (error) {
      if (canvas !== this.#canvas) return; // closed meanwhile
      this.#isLost = true;
      this.#host.announce(this.#words.secondLost);
      this.#host.failed(error);
    }
    this.#host.requestUpdate();
  }

  async #show(view: ModelView, canvas: HTMLCanvasElement, { model }: Second): Promise<void> {
    const [{ createView }, { Link: Linked }] = await Promise.all([
      loadEngine(), import('@vitrine/model/tools/link.js'),
    ]);
    if (canvas !== this.#canvas || !view.facts) return; // closed meanwhile
    const second = this.#second = createView(canvas, { reducedMotion: view.reducedMotion });
    second.light = view.light;
    this.#stop = this.#listen(second, canvas);
    const { sources, options } = requestOf(model, {
      camera: undefined, cameraOrbit: undefined, variant: undefined,
    });
    await second.load(sources, options);
    if (canvas === this.#canvas) this.#link = new Linked(view, second);
  }

  #choose(name: Measure): void {
    if (!this.#link) return;
    this.#link.measure = name;
    this.#host.announce(name === 'true' ? this.#sizes.join('. ') : this.#words.sameSize);
    this.#host.requestUpdate();
  }

  /** The second object answers fingers as the first does. */
  #listen(second: ModelView, canvas: HTMLCanvasElement): () => void {
    const stops = [
      second.on('engaged', (isEngaged) => { canvas.classList.toggle('engaged', isEngaged); }),
      second.on('rest', () => { this.#host.requestUpdate(); }),
    ];
    return () => { for (const stop of stops) stop(); };
  }
}

/** Makes the tool. */
export const compare = (host: ToolHost): ModelTool => new Compare(host);
