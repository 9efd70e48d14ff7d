import type { Preferences, PreferencesStore } from '../base/contexts.js';
import { loadThemes, themesNow } from '../styles/theme-loader.js';
import { systemPreferences } from './preferences.js';

/** Custom properties by name, for a rule of a style sheet. */
export type Properties = Record<`--vitrine-${string}`, string>;

type Chosen = { -readonly [Name in keyof Preferences]?: Preferences[Name] };

const queries = [
  '(prefers-contrast: more)', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)',
];

/**
 * Preferences for as long as the page is open: what the visitor chose, else what the system says
 * now. Nothing is stored: the next visitor of a cabinet begins afresh.
 */
export class PreferencesState implements PreferencesStore {
  readonly #changed: (name: keyof Preferences | undefined) => void;
  readonly #lists: MediaQueryList[];
  #chosen: Chosen = {};
  #values: Preferences = systemPreferences();

  /** @param changed - Told which preference changed; `undefined` when several may have. */
  constructor(changed: (name: keyof Preferences | undefined) => void) {
    this.#changed = changed;
    this.#lists = queries.map((query) => matchMedia(query));
  }

  /** What holds now: chosen by the visitor, else asked for by the system. */
  get values(): Preferences { return this.#values; }

  /** Follows the system from now on. */
  start(): void {
    for (const list of this.#lists) list.addEventListener('change', this.#onSystem);
    void this.#colours();
  }

  /** Stops following the system. */
  stop(): void {
    for (const list of this.#lists) list.removeEventListener('change', this.#onSystem);
  }

  set<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
    if (this.#values[name] === value) return;
    this.#chosen[name] = value;
    this.#values = { ...this.#values, [name]: value };
    this.#changed(name);
    void this.#colours();
  }

  reset(): void {
    this.#chosen = {};
    this.#onSystem();
  }

  /**
   * What the preferences make of the tokens. They go over every theme, so they are set `important`.
   */
  properties(): Properties {
    const { textScale, contrast, motion } = this.#values;
    return {
      ...(contrast === 'none' ? {} : themesNow()?.[contrast]),
      '--vitrine-text-scale': String(textScale),
      ...('motion' in this.#chosen ? { '--vitrine-duration': motion ? '200ms' : '0.01ms' } : {}),
    };
  }

  readonly #onSystem = (): void => {
    this.#values = { ...systemPreferences(), ...this.#chosen };
    this.#changed(undefined);
    void this.#colours();
  };

  /** High contrast is a file of its own, which arrives a moment after it is asked for. */
  async #colours(): Promise<void> {
    if (this.#values.contrast === 'none' || themesNow()) return;
    await loadThemes();
    this.#changed(undefined);
  }
}
