/** Whether a viewer comes back by itself when the graphics card takes its context away. */
import { setTimeout as wait } from 'node:timers/promises';

import { film } from './viewers/film.mjs';
import { differs } from './viewers/picture.mjs';
import { figures, prepare, rounds } from './viewers/rounds.mjs';
import { open, picture, showsModel } from './viewers/session.mjs';
import { row } from './viewers/table.mjs';

const AWAY = 500;
const SAME = 0.02; // of the model's pixels

/** Run in the page. */
function take() {
  window.noted.held = window.noted.living().map((one) => one.getExtension('WEBGL_lose_context'));
  for (const one of window.noted.held) one.loseContext();
}
function give() {
  for (const one of window.noted.held) one.restoreContext();
}

/**
 * Takes all contexts away for half a second.
 *
 * @returns `stays`: 1 where the picture stayed meanwhile. `healed`: ms from when the contexts may
 * come back to the last picture that the screen was given, if that is the same as before;
 * `undefined` where it is not.
 */
async function lose(site, viewer, src) {
  const { page, cdp, quiet, close } = await open(site, viewer, viewer.markup(src));
  try {
    await quiet();
    if (!(await showsModel({ page, cdp }))) return {};
    const before = await picture(cdp);
    await page.evaluate(take);
    await wait(AWAY);
    const stays = differs(before, await picture(cdp)) <= SAME ? 1 : 0;
    const filming = await film(cdp);
    await wait(AWAY); // the film begins with a picture of what is there
    const restored = Date.now();
    await page.evaluate(give);
    await quiet();
    const last = (await filming.stop()).at(-1).time;
    const same = differs(before, await picture(cdp)) <= SAME && last > restored;
    return { stays, healed: same ? last - restored : undefined };
  } finally { await close(); }
}

/** Rows for the table of measurements. */
export async function run() {
  const { site, address } = await prepare();
  const results = await rounds(1, (viewer) => lose(site, viewer, address('light')));
  site.close();
  const of = (name) => figures(results, ([one]) => one[name]);
  return [
    row('lost context: the same picture again after', of('healed'), 'ms', { bar: 800 }),
    row('lost context: the picture stays meanwhile (1 = yes)', of('stays'), '',
      { bar: 1, least: true }),
  ];
}

if (process.argv[1]?.endsWith('model-lost.mjs')) console.table(await run());
