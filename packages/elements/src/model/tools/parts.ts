import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelView } from '@vitrine/model';
import type { Parts as Engine } from '@vitrine/model/tools/parts.js';
import { icon } from '../../base/icon.js';
import { plain } from '../../base/props.js';
import { line, rich } from '../../base/text.js';
import type { ElementAction } from '../../controllers/actions.js';
import { aloneIcon, fadedIcon, undoIcon } from '../../styles/tool-icons.js';
import { EngineTool } from './engine-tool.js';
import { namedParts } from './part-names.js';
import type { NamedPart } from './part-names.js';
import type { ModelTool, ToolHost } from './tool.js';

/** The parts of the object in a list: each can be shown alone, or fade. */
class Parts extends EngineTool<Engine> {
  #selected: string | undefined;
  /** Where the eye stood before it went to a part. */
  #before: ModelView['pose'] | undefined;

  actions(): readonly ElementAction[] {
    const { engine, words } = this;
    if (!engine) return [];
    return [
      ...this.#list.flatMap((part, index) => {
        const title = plain(part.title);
        return [
          { name: `alone:${index + 1}`, label: `${words.showAlone}: ${title}`,
            run: () => { this.#showAlone(engine, part); } },
          { name: `fade:${index + 1}`, label: `${words.fade}: ${title}`,
            run: () => { this.#fade(engine, part); } },
        ];
      }),
      { name: 'showAll', label: words.showAll, disabled: !this.#isChanged(engine),
        run: () => { this.#showAll(engine); } },
    ];
  }

  render(): TemplateResult | undefined {
    const { engine, words, host: { onClick } } = this;
    if (!engine) return undefined;
    return html`
      <ul class="parts">${this.#list.map((part, index) => this.#row(engine, part, index + 1))}</ul>
      <div class="toolbar"><button class="button" type="button" part="button"
        data-action="showAll" aria-disabled=${String(!this.#isChanged(engine))} @click=${onClick}>
        ${icon(undoIcon)}<span>${words.showAll}</span></button></div>`;
  }

  tap(x: number, y: number): void {
    this.#selected = this.host.view.pick(x, y)?.part;
    const part = this.#list.find(({ id }) => id === this.#selected);
    if (part) {
      this.say([plain(part.title), plain(part.text)].filter(Boolean).join('. '));
      this.host.root.querySelector(`[data-part="${CSS.escape(part.id)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    }
    this.host.requestUpdate();
  }

  protected override async make(): Promise<Engine> {
    return new (await import('@vitrine/model/tools/parts.js')).Parts();
  }

  protected override closed(): void {
    this.#selected = undefined;
    this.#goBack();
  }

  get #list(): readonly NamedPart[] {
    const { host: { view, props, strings }, words } = this;
    return namedParts(view.facts?.parts ?? [], props.parts, (title, count) =>
      (title ? `${title} ${strings.number(count)}` : words.part(strings.number(count))));
  }

  #isChanged(engine: Engine): boolean {
    return engine.alone !== undefined || this.#list.some(({ id }) => engine.isFaded(id));
  }

  #row(engine: Engine, part: NamedPart, count: number): TemplateResult {
    const { words, host: { onClick } } = this;
    const { id, title, text } = part;
    const button = (name: string, label: string, drawing: unknown, isOn: boolean) => html`
      <button class="button" type="button" part="button" data-action=${`${name}:${count}`}
        aria-label=${`${label}: ${plain(title)}`} aria-pressed=${String(isOn)} @click=${onClick}>
        ${icon(drawing)}<span>${label}</span></button>`;
    return html`
      <li class="part" data-part=${id} aria-current=${id === this.#selected ? 'true' : nothing}>
        <div class="part-words"><p class="row-title">${line(title)}</p>${
          plain(text) ? html`<div class="note">${rich(text)}</div>` : nothing}</div>
        <div class="part-buttons">
          ${button('alone', words.showAlone, aloneIcon, engine.alone === id)}
          ${button('fade', words.fade, fadedIcon, engine.isFaded(id))}</div>
      </li>`;
  }

  #showAlone(engine: Engine, { id, title }: NamedPart): void {
    if (engine.alone === id) {
      engine.alone = undefined;
      this.#goBack();
      this.#tell(this.words.allShown);
      return;
    }
    engine.alone = id;
    const { view } = this.host;
    this.#before ??= view.pose;
    const pose = engine.poseFor(id);
    if (pose) void view.flyTo(pose);
    this.#tell(this.words.onlyShown(plain(title)));
  }

  #fade(engine: Engine, { id, title }: NamedPart): void {
    const isFaded = !engine.isFaded(id);
    engine.fade(id, isFaded);
    this.#tell(this.words.faded(plain(title), isFaded));
  }

  #showAll(engine: Engine): void {
    engine.showAll();
    this.#goBack();
    this.#tell(this.words.allShown);
  }

  #tell(sentence: string): void {
    this.say(sentence);
    this.host.requestUpdate();
  }

  /** Back to where the eye stood; not where the object has gone meanwhile. */
  #goBack(): void {
    const { view } = this.host;
    if (this.#before && view.facts) void view.flyTo(this.#before);
    this.#before = undefined;
  }
}

/** Makes the tool. */
export const parts = (host: ToolHost): ModelTool => new Parts(host);
