import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon.js';
import type { ElementAction } from '../../controllers/actions.js';
import type { ModelStrings } from '../../strings/model/en.js';
import { closeIcon } from '../../styles/icons.js';
import {
  clipsIcon, compareIcon, explodeIcon, lightIcon, measureIcon, partsIcon, pictureIcon, scaleIcon,
  sliceIcon, variantsIcon,
} from '../../styles/tool-icons.js';
import type { Toggle } from '../toggles.js';
import { isOffered } from './offered.js';
import { toolLoaders } from './registry.js';
import type { ModelTool, ToolHost, ToolName } from './tool.js';
import { toolStyles } from './tool.styles.js';

const drawings: Readonly<Record<ToolName, unknown>> = {
  measure: measureIcon, slice: sliceIcon, explode: explodeIcon, parts: partsIcon,
  variants: variantsIcon, clips: clipsIcon, light: lightIcon, compare: compareIcon,
  scale: scaleIcon, picture: pictureIcon,
};

/** The name of the panel of a tool, which is also its action's. */
const panelOf = (name: ToolName): string => `tool:${name}`;

/** The tools of one object: at most one is in use, as long as its panel is open. */
export class ToolBox {
  readonly #host: ToolHost;
  readonly #made = new Map<ToolName, ModelTool>();
  #current: ToolName | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(host: ToolHost) {
    this.#host = host;
    const { adoptedStyleSheets } = host.root;
    const sheets = toolStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
    adoptedStyleSheets.push(...sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet)));
  }

  /** A control for each tool that the author wants and that is known here. */
  toggles(names: readonly ToolName[], words: ModelStrings, panel: string | undefined): Toggle[] {
    const offered = names.filter((name) =>
      Object.hasOwn(toolLoaders, name) && isOffered(name, this.#host));
    return offered.map((name) => ({
      name: panelOf(name), label: words.tool[name], drawing: drawings[name],
      open: panel === panelOf(name),
    }));
  }

  /**
   * Follows what is open: the tool of that panel is put to work, any other away.
   *
   * @returns When it is at work.
   * @throws {Error} When a tool cannot be loaded; nothing is in use then.
   */
  follow(panel: string | undefined): Promise<void> {
    const name = panel?.startsWith('tool:') ? panel.slice(5) as ToolName : undefined; // made above
    if (name === this.#current) return this.#opening.catch(() => undefined); // was told once
    this.close();
    this.#current = name;
    return this.#opening = name ? this.#open(name) : Promise.resolve();
  }

  /** Puts everything away. */
  close(): void {
    this.#tool?.close();
    this.#current = undefined;
    this.#opening = Promise.resolve();
  }

  /** What the tool in use can do now. */
  actions(): readonly ElementAction[] { return this.#tool?.actions() ?? []; }

  /** What the tool in use draws over the object. */
  over(): unknown { return this.#tool?.over?.() ?? nothing; }

  /** A short touch on the object. */
  tap(x: number, y: number): void { this.#tool?.tap?.(x, y); }

  /** The panel of the tool in use. */
  panel(words: ModelStrings): TemplateResult | typeof nothing {
    const name = this.#current;
    if (!name) return nothing;
    const { strings, onClick } = this.#host;
    return html`
      <section class="panel tool-panel" part="panel" id="panel" aria-labelledby="panel-heading">
        <h3 id="panel-heading" tabindex="-1">${words.tool[name]}</h3>
        ${this.#tool?.render() ?? nothing}
        <div class="toolbar"><button class="button" type="button" part="button"
          data-action="close" @click=${onClick}>${icon(closeIcon)}<span>${strings.close}</span>
        </button></div>
      </section>`;
  }

  async #open(name: ToolName): Promise<void> {
    const made = this.#made.get(name) ?? (await toolLoaders[name]?.())?.(this.#host);
    if (!made || this.#current !== name) return;
    this.#made.set(name, made);
    await made.open();
    this.#host.requestUpdate();
  }

  get #tool(): ModelTool | undefined {
    return this.#current && this.#made.get(this.#current);
  }
}
