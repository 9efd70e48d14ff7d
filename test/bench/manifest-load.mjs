/**
 * How long `load` takes for 10,000 nodes, beside `JSON.parse` of the same text. Both run in turn,
 * so that
 * what else the machine does falls on both.
 */
import { load } from '@vitrine/manifest';

const ROUNDS = 25;
const WARM_UP = 5;

/**
 * A large exhibit of every kind of field that matters: texts in two languages, files, spots,
 * conditions.
 */
export function largeManifest(nodes) {
  const both = (en, es) => ({ en, es });
  const words = 'a shell that somebody carried home from a beach long ago, and never forgot';
  const scenes = [];
  // A scene of this kind has 37 objects and lists.
  for (let index = 0; index < nodes / 37; index += 1) {
    const spot = (name) => ({
      id: name,
      at: [0.25, 0.5],
      title: both(`Spot ${name}`, `Punto ${name}`),
      text: both(`*It* is ${words}.`, `**Es** ${words}.`),
      do: [{ set: { [`seen-${name}`]: true } }],
    });
    scenes.push({
      id: `scene-${index}`,
      title: both(`Scene ${index}`, `Escena ${index}`),
      text: both(words, words),
      content: [
        {
          type: 'image',
          image: {
            src: `pictures/${index}.jpg`,
            alt: both(`Picture ${index}`, `Imagen ${index}`),
            license: 'CC0-1.0',
          },
          spots: [spot('a'), spot('b')],
          tour: ['a', 'b'],
        },
        { type: 'quote', quote: both(words, words), by: 'Somebody' },
        {
          type: 'quiz',
          when: { 'seen-a': true },
          questions: [
            {
              ask: both('Which?', '¿Cuál?'),
              choices: [
                { text: both('One', 'Uno'), right: true },
                { text: both('Two', 'Dos') },
                { text: both('Three', 'Tres') },
              ],
            },
          ],
        },
      ],
    });
  }
  return { vitrine: 1, title: both('Large', 'Grande'), languages: ['en', 'es'], scenes };
}

/** Objects and lists in a value. */
export function countNodes(value) {
  return typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((sum, one) => sum + countNodes(one), 0) : 0;
}

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of a list of numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Rows for the table of measurements. */
export function run() {
  const manifest = largeManifest(10_000);
  const text = JSON.stringify(manifest);
  const cold = time(() => load(text));
  const parse = [];
  const loaded = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [a, b] = [time(() => JSON.parse(text)), time(() => load(text))];
    if (round >= 0) { parse.push(a); loaded.push(b); }
  }
  const problems = load(text).problems.length;
  if (problems > 0) throw new Error(`the large manifest has ${problems} problems`);
  const ratio = median(loaded) / median(parse);
  return [
    {
      name: 'nodes of the large manifest',
      value: countNodes(manifest),
      unit: 'nodes',
      bar: 10_000,
      pass: countNodes(manifest) >= 10_000,
    },
    {
      name: 'load of 10,000 nodes ÷ JSON.parse',
      value: Number(ratio.toFixed(1)),
      unit: '×',
      bar: 12,
      pass: ratio <= 12,
    },
    { name: 'load of 10,000 nodes', value: Number(median(loaded).toFixed(1)), unit: 'ms' },
    { name: 'JSON.parse of the same', value: Number(median(parse).toFixed(1)), unit: 'ms' },
    { name: 'first load of all, cold', value: Number(cold.toFixed(1)), unit: 'ms' },
  ];
}

if (process.argv[1]?.endsWith('manifest-load.mjs')) console.table(run());
