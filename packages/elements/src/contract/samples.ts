import { builtins, load, resolve } from '@vitrine/manifest';
import type { Definition, ResolvedComponent } from '@vitrine/manifest';
import { loaderOf } from '../registry.js';
import { sampleManifest } from './sample-manifest.js';

/** The definitions that the contract holds for: every one that Vitrine knows. */
export const definitions: readonly Definition[] = builtins;

const exhibit = load(sampleManifest);
if (exhibit.problems.length) {
  throw new Error(`The sample has problems: ${JSON.stringify(exhibit.problems, undefined, 1)}`);
}

/** The sample of a type, resolved in a language. */
export function sampleOf(type: string, lang: 'en' | 'ar' = 'en'): ResolvedComponent {
  const base = new URL('/packages/elements/test-files/', location.href);
  const found = resolve(exhibit, { languages: [lang], base }).scenes[0]?.content.find(
    (one) => one.type === type,
  );
  if (!found) throw new Error(`There is no sample of "${type}". Add one to sample-manifest.ts.`);
  return found;
}

/** The same sample with no picture and no object that can be loaded. */
export function lostSampleOf(type: string): ResolvedComponent {
  const lost = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && /\.(svg|glb)$/.test(value) && ['src', 'poster'].includes(key))
      return `${value}.none`;
    if (Array.isArray(value)) return value.map((item) => lost(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, lost(inner, name)]),
    );
  };
  return lost(sampleOf(type), '') as ResolvedComponent; // the same shape: only addresses changed
}

/** Gives an element a component, as a scene does. */
export function give(element: HTMLElement, component: ResolvedComponent): void {
  const isCard = element.localName === 'vitrine-card';
  Object.assign(element, isCard
    ? { heading: component.props['heading'], type: component.type, props: component.props }
    : component.props, { words: component.words, address: component.address });
}

/** Makes the element of a type, filled and not yet on the page. */
export async function makeElement(component: ResolvedComponent): Promise<HTMLElement> {
  const { tag, load: define } = loaderOf(component.type);
  await define();
  const element = document.createElement(tag);
  give(element, component);
  return element;
}
