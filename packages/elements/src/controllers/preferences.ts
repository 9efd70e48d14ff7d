import type { ReactiveController, ReactiveElement } from 'lit';
import { ContextConsumer } from '../base/context.js';
import { preferencesContext } from '../base/contexts.js';
import type { Preferences, PreferencesStore } from '../base/contexts.js';

/** What the system says a visitor prefers. Text size is the browser's own business, so 1. */
export function systemPreferences(): Preferences {
  const asks = (query: string): boolean =>
    typeof matchMedia !== 'undefined' && matchMedia(query).matches;
  const contrast = asks('(prefers-contrast: more)');
  return {
    textScale: 1,
    contrast: contrast ? (asks('(prefers-color-scheme: dark)') ? 'dark' : 'light') : 'none',
    motion: !asks('(prefers-reduced-motion: reduce)'),
    captions: true,
    easyWords: false,
  };
}

/** The preferences around its element; the system's when it stands alone. */
export class PreferencesController implements ReactiveController {
  readonly #context: ContextConsumer<PreferencesStore>;
  readonly #own: PreferencesStore;

  constructor(host: ReactiveElement) {
    this.#context = new ContextConsumer(host, preferencesContext);
    let values = systemPreferences();
    this.#own = {
      get values() { return values; },
      set: (name, value) => { values = { ...values, [name]: value }; host.requestUpdate(); },
      reset: () => { values = systemPreferences(); host.requestUpdate(); },
    };
    host.addController(this);
  }

  hostConnected(): void { /* the context consumer does the work */ }

  /** The store to read from and write to. */
  get store(): PreferencesStore { return this.#context.value ?? this.#own; }

  /** The values now. */
  get values(): Preferences { return this.store.values; }
}
