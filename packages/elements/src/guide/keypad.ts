import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../base/props.js';
import { line } from '../base/text.js';
import type { ActionsController, ElementAction } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { eraseIcon } from '../styles/guide-icons.js';
import { button } from './button.js';
import { nearestNumber, stopOfNumber } from './stops.js';
import type { Stop } from './stops.js';

/** Longer than the number of any stop. */
const longest = 5;

/** What a number pad works with. */
export interface KeypadHost {
  stops: () => readonly Stop[];
  words: () => GuideStrings;
  say: (sentence: string) => void;
  /** The number names this stop: it is to be heard. */
  chosen: (stop: Stop) => void;
  changed: () => void;
}

/** A number pad: what is typed is said digit by digit, and the title before anything is heard. */
export class Keypad {
  readonly #host: KeypadHost;

  /** What was typed. */
  typed = '';
  /** Why nothing is heard; `''` while all is well. */
  problem = '';
  /** The stop to offer instead. */
  nearest: Stop | undefined;

  constructor(host: KeypadHost) { this.#host = host; }

  /** The stop of what was typed. */
  get match(): Stop | undefined {
    return this.typed ? stopOfNumber(this.#host.stops(), this.typed) : undefined;
  }

  /** A digit more. After a number that led nowhere a new one begins. */
  press(digit: string): void {
    const { say, words } = this.#host;
    this.typed = this.problem ? digit : (this.typed + digit).slice(-longest);
    this.#settle('');
    const { match } = this;
    say(match ? words().stopTitle(this.typed, plain(match.title)) : words().digit(digit));
  }

  /** The last digit less. */
  erase(): void {
    const { say, words } = this.#host;
    this.typed = this.typed.slice(0, -1);
    this.#settle('');
    say(words().erased(Array.from(this.typed).join(' ')));
  }

  /** Listens to the stop of that number, or says which one is near. */
  go(): void {
    const { stops, say, words, chosen } = this.#host;
    const { match, typed } = this;
    if (!typed) { say(words().typeNumber); return; }
    if (match) {
      this.clear();
      chosen(match);
      return;
    }
    const nearest = nearestNumber(stops(), typed);
    const { noStop, noSuchStop } = words();
    this.#settle(nearest ? noStop(typed, nearest.number) : noSuchStop(typed), nearest);
    say(this.problem);
  }

  /** As for the next visitor. */
  clear(): void {
    this.typed = '';
    this.#settle('');
  }

  #settle(problem: string, nearest?: Stop): void {
    this.problem = problem;
    this.nearest = nearest;
    this.#host.changed();
  }

  /** What a visitor can do with it. */
  actions(): ElementAction[] {
    const words = this.#host.words();
    return [
      ...Array.from('1234567890', (digit) => ({
        name: `digit:${digit}`, label: words.digit(digit), run: () => { this.press(digit); },
      })),
      { name: 'erase', label: words.erase, run: () => { this.erase(); }, disabled: !this.typed },
      { name: 'listen', label: words.go, run: () => { this.go(); }, disabled: !this.typed },
      ...(this.nearest ? [{
        name: 'nearest', label: words.stopTitle(this.nearest.number, plain(this.nearest.title)),
        run: () => { this.#take(this.nearest); },
      }] : []),
    ];
  }

  #take(stop: Stop | undefined): void {
    this.clear();
    if (stop) this.#host.chosen(stop);
  }

  /** The pad: what was typed and what it means, the digits, and the way to listen. */
  render(actions: ActionsController): TemplateResult {
    const words = this.#host.words();
    const { typed, match, problem, nearest } = this;
    const key = (digit: string): unknown => button(actions, `digit:${digit}`, { style: 'key' });
    return html`<div class="pad" part="keypad" role="group" aria-label=${words.typeNumber}>
      <div class="display">
        <p class="typed">${typed
          ? html`<span class="visually-hidden">${words.typed}: </span>${typed}`
          : html`<span class="visually-hidden">${words.nothingTyped}</span><span aria-hidden="true"
            class="none">–</span>`}</p>
        <p class="meaning">${problem
          || (match ? line(match.title) : typed ? '' : words.typeNumber)}</p>
        ${nearest ? button(actions, 'nearest', { style: 'primary' }) : nothing}
      </div>
      <div class="keys">
        ${Array.from('123456789', key)}
        ${button(actions, 'erase', { style: 'key word', drawing: eraseIcon })}
        ${key('0')}
        ${button(actions, 'listen', { style: 'key word primary' })}
      </div>
    </div>`;
  }
}

/** The digit of a key, also of an Arabic or Nepali keyboard; `undefined` for another key. */
export function digitOf(key: string): string | undefined {
  if (!/^\p{Nd}$/u.test(key)) return undefined;
  const code = key.codePointAt(0) ?? 0;
  const zeros = [0x30, 0x660, 0x6f0, 0x966]; // Latin, Arabic, Persian and Urdu, Devanagari
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? undefined : String(code - zero);
}
