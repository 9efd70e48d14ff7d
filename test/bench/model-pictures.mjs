/**
 * Whether models look as they should: each as our engine shows it, beside a page of bare three with
 * the same camera and light. The floor's shadow, which that page lacks, is left out: pixels count
 * where bare three shows the model.
 */
import { described } from './viewers/models.mjs';
import { bundle } from './viewers/bundle.mjs';
import { differs, model } from './viewers/picture.mjs';
import { prepare } from './viewers/rounds.mjs';
import { open, picture } from './viewers/session.mjs';
import { viewers } from './viewers/viewers.mjs';

const BAR = 2;
const WHOLE = [0, 0, 1, 1];

/** A page that shows one model after another, under the policy of a viewer. */
async function tabOf(site, name, { policy }) {
  const tab = await open(site, { script: `/pages/${name}/${name}.js`, policy }, '');
  await tab.page.waitForFunction(() => window.show);
  return tab;
}

async function shot({ page, cdp, quiet }, src, pose) {
  try {
    const answer = await page.evaluate(([one, from]) => window.show(one, from), [src, pose]);
    await quiet();
    return { shown: await picture(cdp), pose: answer };
  } finally { await page.evaluate(() => window.hide()); }
}

/** Share of the model's pixels that differ, percent. */
async function compare(site, tabs, src) {
  const ours = await shot(tabs.engine, src);
  const right = await shot(tabs.reference, src, ours.pose);
  return differs(right.shown, ours.shown, WHOLE, model(right.shown, WHOLE)) * 100;
}

/** Rows for the table of measurements. */
export async function run() {
  const { site, models, address } = await prepare();
  await bundle('reference');
  const policy = (name) => viewers.find((one) => one.name === name);
  const tabs = {
    engine: await tabOf(site, 'engine', policy('vitrine')),
    reference: await tabOf(site, 'reference', policy('three')),
  };
  const rows = [];
  for (const path of models.all) {
    const name = `${await described(path)}: differs from bare three`;
    const value = await compare(site, tabs, address(path)).catch((error) => error.message.split('\n')[0]);
    rows.push(typeof value === 'number'
      ? { name, value: Number(value.toFixed(2)), unit: '%', bar: BAR, pass: value <= BAR }
      : { name, value, unit: '', bar: BAR, pass: false });
  }
  await Promise.all([tabs.engine.close(), tabs.reference.close()]);
  site.close();
  return rows;
}

if (process.argv[1]?.endsWith('model-pictures.mjs')) console.table(await run());
