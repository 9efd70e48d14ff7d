/**
 * Defines a custom element once. Two copies of Vitrine on a page (two partners, two versions) must
 * not kill each other: the first definition stays, the second warns. Without a DOM nothing happens,
 * so that every module can be imported in Node.
 */
const warned = new Set<string>();

/** Registers `constructor` as `tag` unless something is there already. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (!present) {
    customElements.define(tag, constructor);
  } else if (present !== constructor && !warned.has(tag)) {
    warned.add(tag);
    console.warn(`Vitrine: <${tag}> is defined already on this page. The first definition stays; `
      + 'load one copy of Vitrine to be sure which version runs.');
  }
}

/** Class decorator: `@customElement('vitrine-quote')`. Lit's own would throw on a second copy. */
export function customElement(tag: string) {
  return (constructor: CustomElementConstructor): void => {
    define(tag, constructor);
  };
}
