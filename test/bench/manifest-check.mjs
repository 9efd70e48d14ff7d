/**
 * How long an author waits for `check`: a large exhibit without a mistake, and the same with one in
 * every scene. No law sets a bar; 1,000 ms is Nielsen's limit for a train of thought.
 */
import { check } from '@vitrine/manifest/check.js';
import { jsonSchema } from '@vitrine/manifest/json-schema.js';

import { countNodes, largeManifest, median } from './manifest-load.mjs';

const ROUNDS = 7;

function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rounded = (number) => Math.round(number * 10) / 10;

/** Rows for the table of measurements. */
export function run() {
  const manifest = { ...largeManifest(10_000), state: {} };
  for (const name of ['a', 'b']) manifest.state[`seen-${name}`] = false;
  const right = JSON.stringify(manifest, null, 2)
    .replaceAll('"by": "Somebody"', '"by": { "en": "Somebody", "es": "Alguien" }');
  const wrong = right.replaceAll('"alt"', '"atl"');
  const problems = check(wrong).length;
  const cold = time(() => jsonSchema('exhibit'));
  const times = [right, wrong].map((text) =>
    median(Array.from({ length: ROUNDS }, () => time(() => check(text)))));
  return [
    { name: 'check of a large manifest', value: countNodes(manifest), unit: 'nodes' },
    {
      name: `check, ${check(right).length} problems`, value: rounded(times[0]), unit: 'ms', bar: 1000,
      pass: times[0] <= 1000,
    },
    {
      name: `check, ${problems} problems`, value: rounded(times[1]), unit: 'ms', bar: 1000,
      pass: times[1] <= 1000,
    },
    { name: 'JSON Schema for editors, made', value: rounded(cold), unit: 'ms' },
  ];
}
