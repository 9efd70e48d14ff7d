import { elementLoaders } from '@vitrine/elements/registry.js';

/** Said once for each element, so that a list of forty pictures does not fill the console. */
const asked = new Set<string>();

/**
 * Loads what defines each `vitrine-*` element at or below a place, once for each name.
 *
 * Elements inside shadow roots load what they hold themselves. A name that is not known, or a file
 * that does not come, leaves the element's own children on the page: the fallback in plain HTML.
 *
 * @returns Settles when all of them are defined or have failed.
 */
export async function loadElements(place: ParentNode & Node): Promise<void> {
  const names = new Set<string>();
  if (place instanceof Element) names.add(place.localName);
  for (const element of place.querySelectorAll('*')) names.add(element.localName);
  await Promise.all([...names].map(loadElement));
}

async function loadElement(name: string): Promise<void> {
  if (!name.startsWith('vitrine-') || asked.has(name)) return;
  asked.add(name);
  const load = Object.hasOwn(elementLoaders, name) ? elementLoaders[name] : undefined;
  try {
    if (load) await load();
    else if (!customElements.get(name)) console.warn(`Vitrine: there is no element <${name}>.`);
  } catch (error) {
    asked.delete(name); // the next one that is added tries again
    console.warn(`Vitrine: what draws <${name}> could not be loaded.`, error);
  }
}

/** Loads the elements that are on the page, and goes on watching for those that come later. */
function start(): void {
  void loadElements(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) void loadElements(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

if (typeof document !== 'undefined') start();
