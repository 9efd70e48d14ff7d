import { formatFragment, parseFragment } from './route.js';
import type { Route } from './route.js';

/** A visitor's way through an exhibit. */
export interface Router {
  /** How many steps `back` can take. */
  readonly depth: number;
  /** Where the page's address says to begin. */
  initial(): Route;
  /** Goes on to a place. */
  push(route: Route): void;
  /** Goes back one step; the listener hears where to. */
  back(): void;
  /** Forgets the way. */
  clear(): void;
  /** Stops listening. */
  stop(): void;
}

/** Steps that are remembered: more than anybody takes, few enough for a year on a cabinet. */
const longest = 100;

/** The way of an exhibit that does not own the page's address: kept in memory. */
export class MemoryRouter implements Router {
  readonly #listener: (route: Route) => void;
  #way: Route[] = [];

  constructor(listener: (route: Route) => void) { this.#listener = listener; }

  get depth(): number { return Math.max(0, this.#way.length - 1); }

  initial(): Route {
    this.#way = [{ scene: '' }];
    return { scene: '' };
  }

  push(route: Route): void {
    this.#way.push(route);
    if (this.#way.length > longest) this.#way.shift();
  }

  back(): void {
    if (this.depth === 0) return;
    this.#way.pop();
    this.#listener(this.#way.at(-1) ?? { scene: '' });
  }

  clear(): void { this.#way = []; }

  stop(): void { this.clear(); }
}

/**
 * The way of the exhibit that owns the page's address: the browser's own history, so that Back of
 * the browser, a bookmark and a shared link do what they say.
 */
export class HashRouter implements Router {
  readonly #listener: (route: Route) => void;

  constructor(listener: (route: Route) => void) {
    this.#listener = listener;
    window.addEventListener('popstate', this.#onPop);
  }

  get depth(): number {
    const state: unknown = history.state;
    const step = state && typeof state === 'object' && 'vitrine' in state ? state.vitrine : 0;
    return typeof step === 'number' ? step : 0;
  }

  initial(): Route { return parseFragment(location.hash); }

  push(route: Route): void {
    try {
      history.pushState({ vitrine: this.depth + 1 }, '', formatFragment(route));
    } catch {
      // A browser refuses after a hundred steps in half a minute; the scene is shown all the same.
    }
  }

  back(): void { if (this.depth > 0) history.back(); }

  clear(): void {
    history.replaceState({ vitrine: 0 }, '', location.pathname + location.search);
  }

  stop(): void { window.removeEventListener('popstate', this.#onPop); }

  readonly #onPop = (): void => {
    const id = location.hash.slice(1);
    if (id && document.getElementById(id)) return; // the page's own anchor, not a place of ours
    this.#listener(parseFragment(location.hash));
  };
}

let owner: Element | undefined;

/** Gives the page's address to the first exhibit that asks, until it leaves the page. */
export function routerFor(
  host: Element, mayOwn: boolean, listener: (route: Route) => void,
): Router {
  if (mayOwn && (!owner?.isConnected || owner === host)) {
    owner = host;
    return new HashRouter(listener);
  }
  return new MemoryRouter(listener);
}
