import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../base/icon.js';
import type { ElementAction } from '../../controllers/actions.js';
import { minusIcon, plusIcon } from '../../styles/preference-icons.js';

/** A value that a visitor sets: by the track, by keys, or a step at a time by single taps. */
export interface SliderParts {
  /** Name of its actions: `${name}:less` and `${name}:more`. */
  name: string;
  label: string;
  /** What the steps are called, in words. */
  less: string;
  more: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words, for eyes and for ears. */
  inWords: string;
  /** After the end comes the beginning: no step is ever off. */
  isRound?: boolean;
  set: (value: number) => void;
}

/** The two single steps of a slider. */
export function sliderActions(parts: SliderParts): ElementAction[] {
  const { name, less, more, min, max, step, value, isRound = false, set } = parts;
  const to = (wanted: number): void => {
    if (isRound && wanted > max) set(value >= max ? min : max);
    else if (isRound && wanted < min) set(value <= min ? max : min);
    else set(Math.min(max, Math.max(min, wanted)));
  };
  return [
    { name: `${name}:less`, label: less, disabled: !isRound && value <= min,
      run: () => { to(value - step); } },
    { name: `${name}:more`, label: more, disabled: !isRound && value >= max,
      run: () => { to(value + step); } },
  ];
}

/** A native range with a button at each end. */
export function slider(parts: SliderParts, onClick: (event: Event) => void): TemplateResult {
  const { name, label, min, max, step, value, inWords, set } = parts;
  const [less, more] = sliderActions(parts);
  const end = (action: ElementAction | undefined, drawing: unknown): TemplateResult => html`
    <button class="button" type="button" part="button" data-action=${action?.name ?? ''}
      aria-label=${action?.label ?? ''} aria-disabled=${String(action?.disabled)}
      @click=${onClick}>${icon(drawing)}</button>`;
  return html`
    <div class="slider">
      <label for=${`slider-${name}`}>${label} <span class="value">${inWords}</span></label>
      <div class="slider-row">
        ${end(less, minusIcon)}
        <input type="range" id=${`slider-${name}`} data-action=${name} min=${min} max=${max}
          step=${step} .value=${String(value)} aria-label=${label} aria-valuetext=${inWords}
          @input=${(event: Event) => {
            // The listener stands on the range.
            set((event.target as HTMLInputElement).valueAsNumber);
          }}>
        ${end(more, plusIcon)}
      </div>
    </div>`;
}
