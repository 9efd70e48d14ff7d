import type { Tool } from '@vitrine/model';
import { wordsIn } from '../../controllers/words.js';
import type { InsideStrings } from '../../strings/inside/en.js';
import { insideWords } from '../../strings/inside/index.js';
import type { ElementAction } from '../../controllers/actions.js';
import type { ModelTool, ToolHost } from './tool.js';

/** A tool that looks into an object: the engine does the work, this is its controls and words. */
export abstract class EngineTool<Engine extends Tool> implements ModelTool {
  /** Its element. */
  protected readonly host: ToolHost;
  #engine: Engine | undefined;
  #opening: object | undefined;

  constructor(host: ToolHost) { this.host = host; }

  /** The engine's half, while it is at work. */
  protected get engine(): Engine | undefined { return this.#engine; }

  /** Its words in the language of the element. */
  protected get words(): InsideStrings {
    return wordsIn(insideWords, this.host.lang, () => { this.host.requestUpdate(); });
  }

  async open(): Promise<void> {
    const opening = (this.#opening = {});
    const engine = await this.make();
    if (this.#opening !== opening) return; // it was closed while it came
    this.#engine = engine;
    this.host.view.addTool(engine);
    this.opened(engine);
  }

  close(): void {
    this.#opening = undefined;
    if (!this.#engine) return;
    const engine = this.#engine;
    this.#engine = undefined;
    this.host.view.removeTool(engine);
    this.closed(engine);
  }

  abstract actions(): readonly ElementAction[];
  abstract render(): unknown;

  /** Imports and makes the engine's half. */
  protected abstract make(): Promise<Engine>;
  /** It is at work. */
  protected opened(_engine: Engine): void { /* for those who begin with something */ }
  /** It was put away. */
  protected closed(_engine: Engine): void { /* for those who have something to put back */ }

  /**
   * Says a sentence, unless a range has the focus: that one says its value itself.
   */
  protected say(sentence: string): void {
    if (!this.host.root.activeElement?.matches('input')) this.host.announce(sentence);
  }
}
