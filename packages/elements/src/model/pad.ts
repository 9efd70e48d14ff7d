import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelView } from '@vitrine/model';
import { icon } from '../base/icon.js';
import type { ElementAction } from '../controllers/actions.js';
import type { ModelStrings } from '../strings/model/en.js';
import {
  closerIcon, downIcon, fartherIcon, leftIcon, rightIcon, shiftIcon, upIcon, wholeIcon,
} from '../styles/model-icons.js';

/** What turning and shifting need to know of the object on screen. */
export interface PadParts {
  words: ModelStrings;
  /** The arrows shift the object instead of turning it. */
  isShifting: boolean;
  /** How near the eye is, 0 (as far as it goes) to 1. */
  closeness: number;
  turn: (azimuthDegrees: number, elevationDegrees: number) => void;
  shift: (x: number, y: number) => void;
  zoom: (factor: number) => void;
  whole: () => void;
  toggleShift: () => void;
}

/** One press turns so far: a twelfth of the way round, as `interactives.md` asks of a step. */
const STEP_DEGREES = 30;
/** One press shifts the object by this share of the view. */
const STEP_SHARE = 0.2;
/** One press brings the object so much nearer. */
const STEP_ZOOM = 1.4;

const drawings: Readonly<Record<string, unknown>> = {
  Left: leftIcon, Right: rightIcon, Up: upIcon, Down: downIcon,
  closer: closerIcon, farther: fartherIcon, whole: wholeIcon, shift: shiftIcon,
};

/** What a pad does with an object on screen. `then` runs what moves it. */
export function movesOf(
  view: ModelView, then: (does: () => void) => void,
  rest: Pick<PadParts, 'words' | 'isShifting' | 'toggleShift'>,
): PadParts {
  return {
    ...rest, closeness: view.seen().closeness,
    turn: (azimuth, elevation) => { then(() => { view.turn(azimuth, elevation); }); },
    shift: (right, up) => { then(() => { view.panBy(right, up); }); },
    zoom: (factor) => { then(() => { view.zoomBy(factor); }); },
    whole: () => { then(() => { void view.home(); }); },
  };
}

/** Everything that a hand does with the object, each as one press. */
export function moves(parts: PadParts): ElementAction[] {
  const { words, isShifting, closeness, turn, shift, zoom } = parts;
  const arrow = (way: 'Left' | 'Right' | 'Up' | 'Down', x: number, y: number): ElementAction => (
    isShifting
      ? { name: `shift${way}`, label: words[`shift${way}`],
          run: () => { shift(x * STEP_SHARE, y * STEP_SHARE); } }
      // The object turns the way of the arrow, so the eye goes the other way round it.
      : { name: `turn${way}`, label: words[`turn${way}`],
          run: () => { turn(-x * STEP_DEGREES, -y * STEP_DEGREES); } });
  return [
    { name: 'closer', label: words.closer, disabled: closeness >= 0.999,
      run: () => { zoom(STEP_ZOOM); } },
    arrow('Up', 0, -1),
    { name: 'farther', label: words.farther, disabled: closeness <= 0.001,
      run: () => { zoom(1 / STEP_ZOOM); } },
    { name: 'whole', label: words.whole, run: parts.whole },
    arrow('Left', -1, 0), arrow('Down', 0, 1), arrow('Right', 1, 0),
    { name: 'shift', label: words.shift, run: parts.toggleShift },
  ];
}

/**
 * The moves as a pad of two rows, arrows where a keyboard has them. The words for a mouse are in
 * each button: a title of its own would be its description, too, and heard twice.
 */
export function pad(
  list: readonly ElementAction[], words: ModelStrings, isShifting: boolean,
  onClick: (event: Event) => void,
): TemplateResult {
  return html`<div class="pad" role="group" aria-label=${words.moves}>${list.map((move) => html`
    <button class="button" type="button" part="button" data-action=${move.name}
      aria-label=${move.label} @click=${onClick}
      aria-disabled=${move.disabled ? 'true' : nothing}
      aria-pressed=${move.name === 'shift' ? String(isShifting) : nothing}>
      <span class="tip" title=${move.label} aria-hidden="true">${
        icon(drawings[move.name.replace(/^(turn|shift)(?=.)/, '')] ?? shiftIcon)}</span>
    </button>`)}</div>`;
}

/** What a key on the object does; `undefined` for a key that is not ours. */
export function moveOfKey(key: string, isShifting: boolean): string | undefined {
  const way = /^Arrow(Left|Right|Up|Down)$/.exec(key)?.[1];
  if (way) return `${isShifting ? 'shift' : 'turn'}${way}`;
  if (key === '+' || key === '=') return 'closer';
  if (key === '-') return 'farther';
  if (key === 'Home') return 'whole';
  return key === 's' || key === 'S' ? 'shift' : undefined;
}
