/**
 * What a visitor's browser loads before a model is seen, in our viewer and in others: JavaScript
 * and wasm as the server was asked for them, for a plain file and for each kind of compression.
 */
import { load } from './viewers/load.mjs';
import { chosenViewers, figures, prepare, rounds } from './viewers/rounds.mjs';
import { row } from './viewers/table.mjs';
import { header } from './viewers/viewers.mjs';

const BARS = { light: 150, draco: 215, meshopt: 160, ktx2: 385 };
const NAMES = { light: 'plain', draco: 'Draco', meshopt: 'meshopt', ktx2: 'KTX2' };

/** Rows for the table of measurements. */
export async function run() {
  const { site, address } = await prepare();
  const rows = [];
  const others = {};
  for (const [model, bar] of Object.entries(BARS)) {
    const results = await rounds(1, (viewer) => load(site, viewer, address(model)));
    const of = (pick) => figures(results, ([one]) => pick(one));
    const what = `JS and wasm until the first frame, ${NAMES[model]} file`;
    rows.push(row(`${what}, brotli`, of(({ brotli }) => brotli), 'KiB', { bar }));
    if (model === 'light') rows.push(row(`${what}, gzip`, of(({ gzip }) => gzip), 'KiB', { bar: 185 }));
    for (const [name, [one]] of Object.entries(results)) {
      others[name] = Math.max(others[name] ?? 0, one.others);
    }
  }
  site.close();
  rows.push(row('requests to other hosts, at most for one model', others, '', { bar: 0 }));
  return [...rows, ...chosenViewers().map((viewer) => ({
    name: `content security policy for ${viewer.label}`, value: '', beside: header(viewer),
  }))];
}

if (process.argv[1]?.endsWith('model-bytes.mjs')) console.table(await run());
