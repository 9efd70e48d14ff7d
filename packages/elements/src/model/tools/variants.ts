import { html } from 'lit';
import { plain } from '../../base/props.js';
import { rich } from '../../base/text.js';
import type { ElementAction } from '../../controllers/actions.js';
import { wordsIn } from '../../controllers/words.js';
import { outsideWords } from '../../strings/outside/index.js';
import { choices } from './choices.js';
import { titled } from './named.js';
import type { Titled } from './named.js';
import type { ModelTool, ToolHost } from './tool.js';

/** The surfaces of the file, one of which the object wears. */
class Variants implements ModelTool {
  readonly #host: ToolHost;
  #before: string | undefined;

  constructor(host: ToolHost) { this.#host = host; }

  open(): void { this.#before = this.#host.view.variant; }

  close(): void {
    const { view } = this.#host;
    if (view.facts && view.variant !== this.#before) this.#use(this.#before);
  }

  actions(): readonly ElementAction[] {
    return this.#list.map((one, index) => ({
      name: `surface:${index + 1}`, label: plain(one.title), run: () => { this.#choose(one); },
    }));
  }

  render(): unknown {
    const surfaces = this.#host.view.facts?.surfaces ?? [];
    const { chosen } = this;
    return html`
      ${choices(this.#list.map(({ name, title }, index) => ({
        name: `surface:${index + 1}`, label: title, isChosen: name === chosen,
        swatch: surfaces.find((one) => one.name === name)?.color,
      })), this.#host.onClick)}
      ${rich(this.#list.find(({ name }) => name === chosen)?.text)}`;
  }

  /** The surface that is seen: without any wish the one that the file itself puts on. */
  get chosen(): string | undefined {
    const { view } = this.#host;
    return view.variant ?? view.facts?.surfaces.find(({ isOwn }) => isOwn)?.name;
  }

  get #list(): readonly Titled[] {
    const { view, props } = this.#host;
    return titled(view.facts?.variants ?? [], props.variants);
  }

  #choose({ name, title, text }: Titled): void {
    const { lang, announce, requestUpdate } = this.#host;
    const words = wordsIn(outsideWords, lang, () => { requestUpdate(); });
    this.#use(name);
    announce([words.surface(plain(title)), plain(text)].filter(Boolean).join('. '));
  }

  #use(name: string | undefined): void {
    this.#host.view.useVariant(name)
      .then(() => { this.#host.requestUpdate(); })
      .catch((error: unknown) => { this.#host.failed(error); });
  }
}

/** Makes the tool. */
export const variants = (host: ToolHost): ModelTool => new Variants(host);
