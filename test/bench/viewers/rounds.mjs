/** Lets every viewer have its turn, each round beginning with another one. */
import { fileURLToPath } from 'node:url';

import { built } from '../../tools/built.mjs';
import { bundle, bundles } from './bundle.mjs';
import { installed } from './install.mjs';
import { byPlace, models, placeOf } from './models.mjs';
import { serve } from './server.mjs';
import { viewers } from './viewers.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Installs, builds and serves what is measured; gives the site and the models. */
export async function prepare() {
  installed();
  await Promise.all([built(), bundle('three'), bundle('engine')]);
  const chosen = await models();
  const site = await serve({
    '/page/': path('pages'),
    '/pages/': bundles,
    '/vitrine/': path('../../../packages/vitrine/dist'),
    '/model-viewer/': path('../node_modules/@google/model-viewer/dist'),
    '/babylon/': path('../node_modules/@babylonjs/viewer/dist'),
    '/model-decoders/': path('../../../packages/model/build/decoders'),
    '/decoders/': path('../node_modules/three/examples/jsm/libs'),
    '/models/': byPlace(chosen),
  });
  const address = (model) => `/models/${placeOf(chosen, chosen[model] ?? model)}`;
  return { site, models: chosen, address };
}

/** The viewers to measure: all, or those of `--viewers three,babylon`. */
export const chosenViewers = () =>
  viewers.filter(({ name, isPart }) => option('viewers')?.split(',').includes(name) ?? !isPart);

/**
 * Measures each viewer `count` times.
 *
 * @param measure - Called with a viewer; gives numbers by name.
 * @returns For each viewer's name the list of what was measured.
 */
export async function rounds(count, measure) {
  const turns = chosenViewers();
  const results = Object.fromEntries(turns.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(option('rounds') ?? count); round += 1) {
    for (const viewer of turns) results[viewer.name].push(await measure(viewer, round));
    turns.push(turns.shift());
  }
  return results;
}

/** Picks one measure: for each viewer's name its middle number. */
export const figures = (results, pick) =>
  Object.fromEntries(Object.entries(results).map(([name, list]) => [name, pick(list)]));
