import type { Explode as Engine } from '@vitrine/model/tools/explode.js';
import type { ElementAction } from '../../controllers/actions.js';
import { EngineTool } from './engine-tool.js';
import { slider, sliderActions } from './slider.js';
import type { SliderParts } from './slider.js';
import type { ModelTool, ToolHost } from './tool.js';

/** Takes the object apart, as far as a visitor wants. */
class Explode extends EngineTool<Engine> {
  actions(): readonly ElementAction[] {
    return this.engine ? sliderActions(this.#slider(this.engine)) : [];
  }

  render(): unknown {
    return this.engine && slider(this.#slider(this.engine), this.host.onClick);
  }

  protected override async make(): Promise<Engine> {
    return new (await import('@vitrine/model/tools/explode.js')).Explode();
  }

  /** Who takes it apart finds it apart. */
  protected override opened(engine: Engine): void {
    engine.amount = 1;
    this.say(this.#inWords(100));
  }

  #slider(engine: Engine): SliderParts {
    const { words } = this;
    const value = Math.round(engine.amount * 100);
    return {
      name: 'apart', label: words.howFarApart, less: words.closerTogether,
      more: words.fartherApart, min: 0, max: 100, step: 10, value, inWords: this.#inWords(value),
      set: (wanted) => {
        engine.amount = wanted / 100;
        this.say(this.#inWords(wanted));
        this.host.requestUpdate();
      },
    };
  }

  #inWords(percent: number): string { return this.words.apart(percent); }
}

/** Makes the tool. */
export const explode = (host: ToolHost): ModelTool => new Explode(host);
