import type { ReactiveElement } from 'lit';
import type { PageExhibit } from '@vitrine/manifest';
import { ContextProvider } from '../base/context.js';
import { actionsContext, languageContext, preferencesContext } from '../base/contexts.js';
import type { ExhibitActions, Language, PreferencesStore } from '../base/contexts.js';
import type { Strings } from '../strings/en.js';
import type { LiveRegion } from './live-region.js';
import type { ExhibitStore } from './store.js';

/** What the components of an exhibit may ask of it. */
export function actionsOf(store: () => ExhibitStore, voice: LiveRegion): ExhibitActions {
  return {
    run: (actions, from) => { store().run(actions, from); },
    matches: (when) => store().matches(when),
    visit: (address) => { store().visit(address); },
    isVisited: (address) => store().isVisited(address),
    announce: (sentence) => { voice.say(sentence); },
  };
}

/**
 * What an exhibit tells every element inside it: language, preferences, and what can be asked of
 * it.
 */
export class Providers {
  readonly #language: ContextProvider<Language>;
  readonly #preferences: ContextProvider<PreferencesStore>;
  readonly #actions: ContextProvider<ExhibitActions>;
  readonly #store: PreferencesStore;
  readonly #exhibit: ExhibitActions;

  constructor(host: ReactiveElement, store: PreferencesStore, exhibit: ExhibitActions) {
    this.#store = store;
    this.#exhibit = exhibit;
    this.#language = new ContextProvider(host, languageContext);
    this.#preferences = new ContextProvider(host, preferencesContext, store);
    this.#actions = new ContextProvider(host, actionsContext, exhibit);
  }

  /** Words are in another language. */
  speak(lang: string, resolved: PageExhibit, strings: Strings): void {
    const { dir, languages } = resolved;
    this.#language.setValue({ lang, dir, languages, strings });
  }

  /** A preference changed: the store is the same, its values are not. */
  prefer(): void { this.#preferences.setValue(this.#store); }

  /** State or what was visited changed: conditions may hold now that did not. */
  changed(): void { this.#actions.setValue(this.#exhibit); }
}
