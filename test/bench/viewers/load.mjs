/** Loads one model in one viewer, and measures from the first request until all is quiet. */
import { arrival, film } from './film.mjs';
import { open } from './session.mjs';

const sum = (list, pick) => list.reduce((total, one) => total + (pick(one) ?? 0), 0);

/** What `longtask` calls blocking: each task beyond 50 ms. */
const blocking = (long) => sum(long, (duration) => duration - 50);

/**
 * @returns Milliseconds until the model was `first` seen and until it was `right` (`undefined` if
 * it never came), `brotli` and `gzip` bytes of JavaScript and wasm asked for until then, `files` of
 * them, `blocked` and `cpu` ms until quiet, `others` requests to other hosts.
 */
export async function load(site, viewer, src) {
  const tab = await open(site, viewer, viewer.markup(src), film);
  const { page, others, used, begun } = tab;
  try {
    const after = await tab.quiet();
    const { start, drawn, long } = await page.evaluate(() => ({
      start: performance.timeOrigin, drawn: window.noted.frames[0], long: window.noted.long,
    }));
    const shown = arrival(await begun.stop(), drawn === undefined ? undefined : start + drawn);
    const needed = [...site.asked, ...others].filter(({ time, code }) =>
      code && time <= (shown?.first ?? Infinity));
    return {
      first: shown && shown.first - start, right: shown && shown.right - start,
      brotli: shown && sum(needed, ({ brotli }) => brotli) / 1024,
      gzip: shown && sum(needed, ({ gzip }) => gzip) / 1024,
      files: needed.length, blocked: blocking(long),
      cpu: after === undefined ? undefined : after - used,
      others: others.length,
    };
  } finally { await tab.close(); }
}
