import { ContextProvider } from '../base/context.js';
import { preferencesContext } from '../base/contexts.js';
import type { Preferences, PreferencesStore } from '../base/contexts.js';
import { PreferencesState } from '../controllers/preferences-state.js';

type Listener = (name: keyof Preferences | undefined) => void;

let shared: { store: PreferencesStore; listeners: Set<Listener> } | undefined;

/**
 * The preferences of a whole page: for a page that has elements of Vitrine and no exhibit around
 * them. Made when the first `<vitrine-preferences>` stands alone; the tokens go to the page's root.
 *
 * @returns A store that calls `listener` after each change, and the way to stop that.
 */
export function pagePreferences(listener: Listener): { store: PreferencesStore; stop: () => void } {
  shared ??= make();
  const { store, listeners } = shared;
  listeners.add(listener);
  return { store, stop: () => { listeners.delete(listener); } };
}

function make(): { store: PreferencesStore; listeners: Set<Listener> } {
  const root = document.documentElement;
  const listeners = new Set<Listener>();
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const store = new PreferencesState((name) => {
    sheet.replaceSync(':root{}');
    const rule = sheet.cssRules[0] as CSSStyleRule; // the one rule that was just written
    for (const [property, value] of Object.entries(store.properties())) {
      rule.style.setProperty(property, value, 'important');
    }
    provider.setValue(store);
    for (const listener of listeners) listener(name);
  });
  const provider = new ContextProvider(root, preferencesContext, store);
  provider.hostConnected(); // the root is no Lit element: nothing else would announce the provider
  store.start();
  return { store, listeners };
}
