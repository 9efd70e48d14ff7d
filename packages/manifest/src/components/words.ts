import type { BuiltInComponent, ComponentType } from '../component.js';
import { dateInWords } from '../date-in-words.js';
import type { InWords } from '../define.js';
import type { PropsOf } from '../resolved.js';
import { answersInWords, heard, openedInWords, seen } from './in-words.js';

/** How each built-in type says itself, from the resolved properties of its own. */
export type Words = {
  readonly [T in ComponentType]: (node: PropsOf<Extract<BuiltInComponent, { type: T }>>) => InWords;
};

/**
 * Every built-in component in words, in reading order, without `title` and `text`. Apart from the
 * schemas, because a page needs these and not those.
 */
export const words: Words = {
  text: () => [],
  image: (node) => [seen(node.image), openedInWords(node.spots)],
  gallery: (node) => node.images.map(seen),
  compare: (node) => node.layers.map((layer) => [layer.title, seen(layer.image)]),
  model: (node) => [seen(node.model), Object.values(node.views ?? {}), openedInWords(node.spots)],
  audio: (node) => [seen(node.image), heard(node.audio)],
  video: (node) => [seen(node.video), node.video.transcript],
  quote: (node) => [node.quote, node.by, seen(node.image)],
  timeline: (node) =>
    node.events.map(({ date, end, title, text, image }) => [
      title && { ...title, value: dateInWords(date, title.lang, end) },
      title,
      text,
      seen(image),
    ]),
  map: (node) => [seen(node.image), openedInWords(node.places)],
  quiz: (node) =>
    node.questions.map(({ ask, image, choices }) => [ask, seen(image), answersInWords(choices)]),
  sort: (node) => [
    node.groups.map((group) => group.title),
    node.items.map((item) => [item.text, seen(item.image)]),
  ],
  pairs: (node) => node.pairs.map((pair) => answersInWords([pair.a, pair.b])),
  simulate: (node) => [
    node.sliders.map((one) => [one.title, one.unit]),
    node.states.map((state) => [state.text, seen(state.image)]),
  ],
  story: (node) =>
    node.steps.map(({ text, image, audio, choices }) => [
      text,
      seen(image),
      heard(audio),
      answersInWords(choices),
    ]),
  vote: (node) => [node.ask, answersInWords(node.choices)],
  contribute: (node) => [node.ask, node.consent],
};
