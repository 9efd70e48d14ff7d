import type { Action, Dir, When } from '@vitrine/manifest';
import type { Strings } from '../strings/en.js';
import { contextOf } from './context.js';

/** The language of what is shown, and the UI words in it. */
export interface Language {
  /** Tag of the language in use. */
  readonly lang: string;
  readonly dir: Dir;
  /** Languages on offer, in the author's order. */
  readonly languages: readonly string[];
  /** UI words in the nearest language that Vitrine speaks. */
  readonly strings: Strings;
}

/** Text sizes on offer, as a factor. WCAG 1.4.4 asks for 2; a cabinet has no browser zoom. */
export const textScales = [1, 1.25, 1.5, 2, 2.5, 3] as const;

/** What a visitor chose for their eyes, ears and mind. */
export interface Preferences {
  /** Factor on every text, 1–3. */
  readonly textScale: number;
  /** `none`: the museum's theme. `dark`/`light`: high contrast, 7 : 1 and more. */
  readonly contrast: 'none' | 'dark' | 'light';
  /** `false`: nothing moves but a short fade. */
  readonly motion: boolean;
  /** Captions wherever there is speech; on from the start in public places. */
  readonly captions: boolean;
  /** The plain-language variant of every text that has one. */
  readonly easyWords: boolean;
}

/** A visitor's preferences, and the way to change them. */
export interface PreferencesStore {
  readonly values: Preferences;
  /** Changes one preference for everything inside the same exhibit. */
  set<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void;
  /** Back to what the system and the exhibit say. Called at the end of a session. */
  reset(): void;
}

/** What a component may ask of the exhibit around it. */
export interface ExhibitActions {
  /**
   * Runs a manifest's `do`. `from` is the address of what caused it. Alone on a page only `link`
   * has an effect.
   */
  run(actions: readonly Action[], from: string): void;
  /** Whether a condition holds now. Alone on a page: always. */
  matches(when: When | undefined): boolean;
  /** Marks an address as seen: read-only `visited/<address>` for conditions. */
  visit(address: string): void;
  isVisited(address: string): boolean;
  /** Says one sentence through the exhibit's polite live region, 250 ms after the last one. */
  announce(sentence: string): void;
}

/** One visitor's use. On the web it never times out. */
export interface Session {
  /** Tells that somebody is there: a touch, a key, media that plays, speech. */
  activity(source: 'touch' | 'key' | 'media' | 'speech' | 'other'): void;
}

/** The self-voicing channel. Alone on a page there is none: the visitor's screen reader speaks. */
export interface Speech {
  /** Says `text` at once, cutting what was being said. */
  say(text: string, lang: string): void;
  /** Stops within 100 ms (EN 301 549, 5.1.3.5). */
  stop(): void;
}

/** Context of {@link Language}. */
export const languageContext = contextOf<Language>('vitrine-language');
/** Context of {@link PreferencesStore}. */
export const preferencesContext = contextOf<PreferencesStore>('vitrine-preferences');
/** Context of {@link ExhibitActions}. */
export const actionsContext = contextOf<ExhibitActions>('vitrine-actions');
/** Context of {@link Session}. */
export const sessionContext = contextOf<Session>('vitrine-session');
/** Context of {@link Speech}. */
export const speechContext = contextOf<Speech | undefined>('vitrine-speech');
