import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Measure as Engine } from '@vitrine/model/tools/measure.js';
import { icon } from '../../base/icon.js';
import type { ElementAction } from '../../controllers/actions.js';
import { markIcon, undoIcon } from '../../styles/tool-icons.js';
import { EngineTool } from './engine-tool.js';
import { lengthIn } from './in-units.js';
import { ink } from './ink.js';
import type { ModelTool, ToolHost } from './tool.js';

/** Two strokes, so that it is seen on any ground. */
const cross = svg`<circle cx="24" cy="24" r="13"></circle>
  <path d="M24 3v14M24 31v14M3 24h14M31 24h14"></path>`;

/** How far two places are apart: by two taps, or with the cross in the middle of the view. */
class Measure extends EngineTool<Engine> {
  #isMissed = false;
  #wasPlaying = false;

  actions(): readonly ElementAction[] {
    if (!this.engine) return [];
    const { words } = this;
    return [
      { name: 'mark', label: words.markHere, run: () => { this.#markMiddle(); } },
      { name: 'again', label: words.startAgain, disabled: this.engine.marks.length === 0,
        run: () => { this.#clear(); } },
    ];
  }

  render(): TemplateResult {
    const { words, engine, host: { onClick } } = this;
    return html`
      ${this.#result()}
      <div class="toolbar">
        <button class="button primary" type="button" part="button" data-action="mark"
          @click=${onClick}>${icon(markIcon)}<span>${words.markHere}</span></button>
        <button class="button" type="button" part="button" data-action="again" @click=${onClick}
          aria-disabled=${String(!engine?.marks.length)}>
          ${icon(undoIcon)}<span>${words.startAgain}</span></button>
      </div>
      ${this.#size()}`;
  }

  over(): TemplateResult | typeof nothing {
    return this.engine ? html`<svg class="cross" viewBox="0 0 48 48" aria-hidden="true">
      <g class="cross-edge">${cross}</g><g>${cross}</g></svg>` : nothing;
  }

  tap(x: number, y: number): void { this.#markAt(x, y); }

  protected override async make(): Promise<Engine> {
    return new (await import('@vitrine/model/tools/measure.js')).Measure();
  }

  protected override opened(engine: Engine): void {
    const { view, root } = this.host;
    engine.paint(ink(root.host, '--_accent'), ink(root.host, '--_raised'));
    this.#isMissed = false;
    // What moves cannot be measured.
    this.#wasPlaying = view.clip?.isPlaying === true;
    if (this.#wasPlaying) view.pause();
  }

  protected override closed(): void {
    const { view } = this.host;
    if (this.#wasPlaying && view.facts) view.play();
  }

  #result(): TemplateResult {
    const { words, engine } = this;
    const { metres, marks } = engine ?? {};
    const next = this.#isMissed ? words.nothingHere
      : marks?.length === 1 ? words.firstMarked : words.howToMeasure;
    return metres === undefined ? html`<p class="words">${next}</p>`
      : html`<p class="result">${this.#length(metres)}</p>`;
  }

  #size(): TemplateResult | typeof nothing {
    const { words, host: { view } } = this;
    if (!view.facts) return nothing;
    const [width, height, depth] = view.facts.size;
    const row = (name: string, metres: number): TemplateResult =>
      html`<div><dt>${name}</dt><dd>${this.#length(metres)}</dd></div>`;
    return html`<p class="facts-title">${words.wholeObject}</p><dl class="facts">
      ${row(words.width, width)}${row(words.height, height)}${row(words.depth, depth)}</dl>`;
  }

  #length(metres: number): string { return lengthIn(this.host.lang, metres); }

  #markMiddle(): void {
    const canvas = this.host.root.querySelector('canvas');
    if (canvas) this.#markAt(canvas.clientWidth / 2, canvas.clientHeight / 2);
  }

  #markAt(x: number, y: number): void {
    const { engine, words, host } = this;
    const hit = host.view.pick(x, y);
    this.#isMissed = !hit;
    if (hit) engine?.mark(hit.at);
    const metres = engine?.metres;
    this.say(!hit ? words.nothingHere
      : metres === undefined ? words.firstMarked : words.between(this.#length(metres)));
    host.requestUpdate();
  }

  #clear(): void {
    this.engine?.clear();
    this.#isMissed = false;
    this.say(this.words.howToMeasure);
    this.host.requestUpdate();
  }
}

/** Makes the tool. */
export const measure = (host: ToolHost): ModelTool => new Measure(host);
