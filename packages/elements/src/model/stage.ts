import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelStrings } from '../strings/model/en.js';

/** What the stage shows: the object, its poster until it is there, its spots. */
export interface StageParts {
  words: ModelStrings;
  /** What the object is, for who cannot see it. */
  alt: string;
  lang: string | undefined;
  poster: string | undefined;
  /** The first right picture of the object is there. */
  isReady: boolean;
  /** Of the file, 0 to 1; `undefined` when nothing is on its way. */
  progress: number | undefined;
  isEngaged: boolean;
  /** What lies over the object: its spots, what a tool draws. */
  over: unknown;
  onKeydown: (event: KeyboardEvent) => void;
  onClick: (event: Event) => void;
}

/** The object. The canvas takes keys and gestures; every one of them is also a button below. */
export function stage(parts: StageParts): TemplateResult {
  const { words, isReady, isEngaged, poster } = parts;
  return html`
    <div class="box" part="stage">
      <canvas class=${`${isReady ? 'ready' : ''} ${isEngaged ? 'engaged' : ''}`} part="canvas"
        tabindex="0" role="application" aria-label=${parts.alt || words.object}
        lang=${parts.lang ?? nothing} aria-roledescription=${words.object}
        aria-describedby="keys" data-action="byHand" @keydown=${parts.onKeydown}
        @click=${parts.onClick}></canvas>
      ${poster && !isReady ? html`<img class="poster" src=${poster} alt="" aria-hidden="true"
        @error=${hide}>` : nothing}
      ${parts.over}
      ${progress(parts)}
      <p class="visually-hidden" id="keys">${words.keys}</p>
    </div>`;
}

function progress({ progress: share, words }: StageParts): TemplateResult | typeof nothing {
  if (share === undefined) return nothing;
  return html`<div class="progress" .style=${`--progress: ${share.toFixed(3)}`}>${
    words.loadingPercent(Math.round(share * 100))}</div>`;
}

/** A poster that does not come leaves the quiet ground. */
function hide(event: Event): void {
  if (event.target instanceof HTMLElement) event.target.hidden = true;
}
