import { dateInWords } from '../date-in-words.js';
import { answersInWords, heard, openedInWords, seen } from './in-words.js';
import type { PlainType, Words } from './words.js';

/** The types with more to do than to look, in words, in reading order. See `words.ts`. */
export const interactiveWords: Omit<Words, PlainType> = {
  compare: (node) => node.layers.map((layer) => [layer.title, seen(layer.image)]),
  model: (node) => [
    seen(node.model),
    Object.values(node.views ?? {}).map((view) => [view]),
    openedInWords(node.spots),
    openedInWords([node.parts, node.variants, node.clips].flatMap((named) => named ?? [])),
    [node.compare?.title, seen(node.compare?.model)],
  ],
  audio: (node) => [seen(node.image), heard(node.audio)],
  video: (node) => [seen(node.video), node.video.transcript],
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
    node.groups.map((group) => [group.title]),
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
