import type { ComponentType, Definition } from '@vitrine/manifest';

/** How a component type gets on screen: its custom element, and how that is loaded. */
export interface ElementLoader {
  /** The custom element. */
  readonly tag: string;
  /** Imports what defines it. The browser keeps the module, so that a second call costs nothing. */
  readonly load: () => Promise<unknown>;
}

/** What shows every type that has no element: its words, as a card. */
const card: ElementLoader = { tag: 'vitrine-card', load: () => import('./card/card.js') };

/** The elements of the built-in component types. A new element is one line here. */
export const loaders: Record<ComponentType | 'card', ElementLoader> = {
  card,
  text: { tag: 'vitrine-text', load: () => import('./text/text.js') },
  image: { tag: 'vitrine-image', load: () => import('./image/image.js') },
  gallery: { tag: 'vitrine-gallery', load: () => import('./gallery/gallery.js') },
  quote: { tag: 'vitrine-quote', load: () => import('./quote/quote.js') },
  compare: card,
  model: { tag: 'vitrine-model', load: () => import('./model/model.js') },
  audio: { tag: 'vitrine-audio', load: () => import('./audio/audio.js') },
  video: { tag: 'vitrine-video', load: () => import('./video/video.js') },
  timeline: card,
  map: card,
  quiz: card,
  sort: card,
  pairs: card,
  simulate: card,
  story: card,
  vote: card,
  contribute: card,
};

const thirdParty = new Map<string, ElementLoader>();

/**
 * Makes a third party's component type known to every exhibit on the page.
 *
 * The manifest never names code: the page that embeds decides. A definition without `load` is shown
 * by the element that the page defines itself.
 */
export function register(definition: Pick<Definition, 'type' | 'tag' | 'load'>): void {
  thirdParty.set(definition.type, {
    tag: definition.tag,
    load: definition.load ?? (() => customElements.whenDefined(definition.tag)),
  });
}

/** The element of a component type; a card for a type that is not known here. */
export function loaderOf(type: string): ElementLoader {
  // The cast is safe: it is one of the object's own keys.
  const ours = Object.hasOwn(loaders, type) ? loaders[type as ComponentType] : undefined;
  return ours ?? thirdParty.get(type) ?? card;
}

/** Every element by its tag, for a page that loads what it finds. */
export const elementLoaders: Record<string, () => Promise<unknown>> = {
  'vitrine-exhibit': () => import('./exhibit/exhibit.js'),
  'vitrine-scene': () => import('./scene/scene.js'),
  'vitrine-language-picker': () => import('./language-picker/language-picker.js'),
  'vitrine-preferences': () => import('./preferences/preferences.js'),
  'vitrine-about': () => import('./about/about.js'),
  'vitrine-guide': () => import('./guide/guide.js'),
  'vitrine-bed': () => import('./bed/bed.js'),
  'vitrine-transcript': () => import('./transcript/transcript.js'),
  ...Object.fromEntries(Object.values(loaders).map(({ tag, load }) => [tag, load])),
};
