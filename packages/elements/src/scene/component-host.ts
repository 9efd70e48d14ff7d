import type { ResolvedComponent } from '@vitrine/manifest';
import { loaderOf } from '../registry.js';
import type { ElementLoader } from '../registry.js';

/** An element of a component, and what was given to it. */
interface Held { element: HTMLElement; tag: string; given: Map<string, unknown> }

type Fields = Record<string, unknown>;

/**
 * The elements of a scene's components, one for each address for as long as the scene is shown: in
 * another language the same element gets other words, and keeps what the visitor opened in it.
 */
export class ComponentHost {
  readonly #changed: () => void;
  readonly #lost: (error: unknown) => void;
  readonly #held = new Map<string, Held>();
  readonly #failed = new Set<string>();

  /**
   * @param changed - An element that was missing can be made now.
   * @param lost - The code of an element did not come; its words are shown.
   */
  constructor(changed: () => void, lost: (error: unknown) => void) {
    this.#changed = changed;
    this.#lost = lost;
  }

  /** The component's element, `undefined` until its code is there. */
  elementFor(component: ResolvedComponent): HTMLElement | undefined {
    const loader = this.#loaderOf(component);
    if (!customElements.get(loader.tag)) {
      void this.#load(component.type, loader);
      return undefined;
    }
    let held = this.#held.get(component.address);
    if (held?.tag !== loader.tag) {
      held = { element: document.createElement(loader.tag), tag: loader.tag, given: new Map() };
      this.#held.set(component.address, held);
    }
    give(held, component);
    return held.element;
  }

  /** The element at an address, if it was made. */
  at(address: string): HTMLElement | undefined { return this.#held.get(address)?.element; }

  /** Forgets every element whose component is gone. */
  keepOnly(components: readonly ResolvedComponent[]): void {
    const addresses = new Set(components.map(({ address }) => address));
    for (const address of this.#held.keys()) {
      if (!addresses.has(address)) this.#held.delete(address);
    }
  }

  #loaderOf(component: ResolvedComponent): ElementLoader {
    return loaderOf(this.#failed.has(component.type) ? 'card' : component.type);
  }

  async #load(type: string, loader: ElementLoader): Promise<void> {
    try {
      await loader.load();
      if (!customElements.get(loader.tag)) throw new Error(`<${loader.tag}> is not defined.`);
    } catch (error) {
      if (loader.tag === 'vitrine-card' || this.#failed.has(type)) return; // nothing is simpler
      this.#failed.add(type);
      this.#lost(error);
    }
    this.#changed();
  }
}

/** Gives an element its properties; what the component no longer has goes back to how it was. */
function give(held: Held, component: ResolvedComponent): void {
  const target = held.element as unknown as Fields; // properties by name, as the schema lists them
  const { props, type, words, address } = component;
  const own = held.tag === 'vitrine-card' ? { heading: props['heading'], type, props } : props;
  const fields: Fields = { ...own, words, address };
  for (const [name, before] of held.given) if (!(name in fields)) target[name] = before;
  for (const [name, value] of Object.entries(fields)) {
    if (name in HTMLElement.prototype) continue; // a schema cannot reach `innerHTML` and its kind
    if (!held.given.has(name)) held.given.set(name, target[name]);
    target[name] = value;
  }
}

/** Imports the elements of a scene; settles also when one cannot be loaded. */
export async function loadElements(components: readonly ResolvedComponent[]): Promise<void> {
  const types = new Set(components.map(({ type }) => type));
  await Promise.allSettled([...types].map((type) => loaderOf(type).load()));
}
