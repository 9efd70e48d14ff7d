/**
 * How soon a model is seen, and what that costs: every viewer in turn, each in a fresh browser,
 * beside a page of bare three. The first frame is found in the browser's screencast.
 */
import { load } from './viewers/load.mjs';
import { described } from './viewers/models.mjs';
import { chosenViewers, figures, prepare, rounds } from './viewers/rounds.mjs';
import { median, row } from './viewers/table.mjs';

const ROUNDS = 3;

/** Rows for the table of measurements. */
export async function run() {
  const { site, models, address } = await prepare();
  // A rehearsal: afterwards the server has everything compressed.
  for (const viewer of chosenViewers()) await load(site, viewer, address('light'));
  const rows = [];
  for (const model of ['light', 'plain', 'large']) {
    const results = await rounds(ROUNDS, (viewer) => load(site, viewer, address(model)));
    const of = (name) => figures(results, (list) => median(list.map((one) => one[name])));
    const what = `${model} (${await described(models[model])})`;
    rows.push(row(`first frame with the model ÷ bare three, ${what}`, of('first'), 'ms',
      { bar: 1.3, over: 'three' }));
    rows.push(row(`settled ÷ Babylon Viewer, ${model}`, of('right'), 'ms',
      { bar: model === 'large' ? undefined : 0.8, over: 'babylon' }));
    rows.push(row(`main thread blocked beyond 50 ms, ${model}`, of('blocked'), 'ms',
      { bar: { light: 60, large: 150 }[model] }));
    rows.push(row(`processor of the whole browser until quiet ÷ bare three, ${model}`, of('cpu'),
      'ms', { bar: model === 'light' ? 1.5 : undefined, over: 'three' }));
  }
  site.close();
  return rows;
}

if (process.argv[1]?.endsWith('model-first-frame.mjs')) console.table(await run());
