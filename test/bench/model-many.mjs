/** Twenty viewers on one page, and what fifty that came and went leave behind. */
import { setTimeout as wait } from 'node:timers/promises';

import { cut, differs } from './viewers/picture.mjs';
import { figures, prepare, rounds } from './viewers/rounds.mjs';
import { open, picture, showsModel } from './viewers/session.mjs';
import { row } from './viewers/table.mjs';

const CYCLES = 50;
const [COLUMNS, ROWS] = [5, 4];
const WHOLE = [0, 0, 1, 1];
const ALIKE = 0.25; // of the model's pixels may differ, for a button that comes and goes

/** Where a cell of the grid is, without its edges. */
function cell(i) {
  const [x, y] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  return [(x + 0.1) / COLUMNS, (y + 0.1) / ROWS, (x + 0.9) / COLUMNS, (y + 0.9) / ROWS];
}

/** What lives in the page after its rubbish has been collected. */
async function living({ page, cdp }) {
  for (let time = 0; time < 3; time += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await wait(200); // contexts end a little after what held them
  }
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  const { contexts, opened, things } = await page.evaluate(() => ({
    contexts: window.noted.living().length, opened: window.noted.opened,
    things: Object.values(window.noted.things()).reduce((sum, one) => sum + one, 0),
  }));
  return { megabytes: (usedSize + backingStorageSize) / 1e6, contexts, opened, things };
}

/** What one viewer looks like in a cell of the grid; `undefined` without a model. */
async function alone(site, viewer, src) {
  const tab = await open(site, viewer, `<div class="twenty">${viewer.markup(src)}</div>`);
  try {
    await tab.quiet();
    return (await showsModel(tab, cell(0))) ? cut(await picture(tab.cdp), cell(0)) : undefined;
  } finally { await tab.close(); }
}

async function twenty(site, viewer, src) {
  const one = await alone(site, viewer, src);
  if (!one) return {};
  const body = `<div class="twenty">${viewer.markup(src).repeat(COLUMNS * ROWS)}</div>`;
  const tab = await open(site, viewer, body);
  try {
    await tab.quiet(60);
    const all = await picture(tab.cdp);
    const cells = Array.from({ length: COLUMNS * ROWS }, (_, i) => cut(all, cell(i)));
    const shown = cells.filter((other) => differs(one, other, WHOLE) < ALIKE).length;
    const before = await tab.page.evaluate(() => window.noted.callbacks);
    await wait(3000);
    const callbacks = (await tab.page.evaluate(() => window.noted.callbacks)) - before;
    return { ...(await living(tab)), shown, callbacks };
  } finally { await tab.close(); }
}

/** Runs in the page: shows a viewer until its model is drawn, and takes it away again, so often. */
async function comeAndGo({ markup, loaded, times }) {
  for (let time = 0; time < times; time += 1) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const viewer = template.content.firstElementChild;
    let late;
    const ready = new Promise((done, fail) => {
      viewer.addEventListener(loaded, done, { once: true });
      late = setTimeout(() => { fail(new Error('no model after 20 s')); }, 20_000);
    });
    document.body.append(viewer);
    await ready;
    clearTimeout(late); // it would hold the viewer
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((done) => { requestAnimationFrame(done); });
    }
    viewer.remove();
  }
}

async function cycles(site, viewer, src) {
  const tab = await open(site, viewer, '');
  const visit = (times) =>
    tab.page.evaluate(comeAndGo, { markup: viewer.markup(src), loaded: viewer.loaded, times });
  try {
    await tab.quiet();
    await visit(3);
    const before = await living(tab);
    await visit(CYCLES);
    const after = await living(tab);
    return {
      grown: after.megabytes - before.megabytes, left: after.things - before.things,
      contexts: after.contexts,
    };
  } catch (error) {
    console.log(`${viewer.label}: ${error.message}`);
    return {};
  } finally { await tab.close(); }
}

/** Rows for the table of measurements. */
export async function run() {
  const { site, address } = await prepare();
  const many = await rounds(1, (viewer) => twenty(site, viewer, address('light')));
  const gone = await rounds(1, (viewer) => cycles(site, viewer, address('light')));
  site.close();
  const of = (results, name) => figures(results, ([one]) => one[name]);
  return [
    row('20 viewers on a page: show their model, at least', of(many, 'shown'), 'viewers',
      { bar: 20, least: true }),
    row('20 viewers on a page: contexts opened', of(many, 'opened'), 'contexts', { bar: 1 }),
    row('20 viewers on a page: animation frames in 3 s at rest', of(many, 'callbacks'), 'frames',
      { bar: 0 }),
    row('20 viewers on a page: memory', of(many, 'megabytes'), 'MB'),
    row(`${CYCLES} viewers come and go: memory more`, of(gone, 'grown'), 'MB', { bar: 1 }),
    row(`${CYCLES} viewers come and go: buffers, textures, programs more`, of(gone, 'left'), '',
      { bar: 0 }),
    row(`${CYCLES} viewers come and go: contexts alive`, of(gone, 'contexts'), '', { bar: 1 }),
  ];
}

if (process.argv[1]?.endsWith('model-many.mjs')) console.table(await run());
