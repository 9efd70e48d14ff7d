/** Opens a page with viewers in a browser of its own, which reaches nothing but our server. */
import { chromium } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';

import { chromiumFlags, chromiumPath } from '../../browser.mjs';
import { cpuBelow } from './cpu.mjs';
import { isShown } from './picture.mjs';
import { decode } from './png.mjs';
import { probe } from './probe.mjs';
import { standIn } from './stand-ins.mjs';
import { header } from './viewers.mjs';

const WINDOW = 250;
const CALM = 0.15; // of one core: two of the viewers never rest, at about 0.05

const html = ({ before, script }, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/page.css">${before ? `<script src="${before}"></script>` : ''}
<script type="module" src="${script}"></script></head><body>${body}</body></html>`;

/** Answers what goes to other hosts: by a file of the same name, or not at all. */
async function watchOthers(cdp) {
  const others = [];
  cdp.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const found = await standIn(request.url);
    others.push({ url: request.url, time: Date.now(), code: true, ...found?.sizes });
    await (found
      ? cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, ...found.response })
      : cdp.send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' })
    ).catch(() => {}); // the page has gone
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
  return others;
}

/**
 * Opens the page, in a fresh browser.
 *
 * @param body - HTML, for instance of `viewer.markup(src)`.
 * @param begin - Called with the DevTools session before the page is opened.
 * @returns The page, its DevTools session, `others` asked for elsewhere, processor time `used`
 * before, what was `begun`, and `quiet(seconds?)` and `close()`.
 */
export async function open(site, viewer, body, begin = () => {}) {
  Object.assign(site, { page: html(viewer, body), policy: header(viewer), asked: [] });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  await page.addInitScript(probe);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const others = await watchOthers(cdp);
  const calm = (seconds) => quiet(seconds, () => site.pending > 0);
  await calm();
  const used = cpuBelow();
  const begun = await begin(cdp);
  await page.goto(site.url, { waitUntil: 'commit' });
  return { page, cdp, others, used, begun, quiet: calm, close: () => browser.close() };
}

/**
 * Waits until the browser has had nothing to do for a second, or so many seconds have passed.
 *
 * @returns What all its processes had used when that second began, ms.
 */
async function quiet(seconds = 20, isBusy) {
  let since = cpuBelow();
  if (since === undefined) { // no Linux: long enough for every viewer on a slow machine
    await wait(8000);
    return undefined;
  }
  for (let calm = 0, before = since, left = (seconds * 1000) / WINDOW; left > 0; left -= 1) {
    await wait(WINDOW);
    const now = cpuBelow();
    calm = !isBusy() && now - before <= WINDOW * CALM ? calm + WINDOW : 0;
    if (calm === 0) since = now;
    if (calm >= 1000) return since;
    before = now;
  }
  return since;
}

/** Whether the page shows a model: something stands in the middle, and WebGL has drawn it. */
export async function showsModel({ page, cdp }, box) {
  const draws = await page.evaluate(() => window.noted.draws);
  return draws > 0 && isShown(await picture(cdp), box);
}

/** What the page looks like. */
export async function picture(cdp) {
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
  return decode(Buffer.from(data, 'base64'));
}

/** The browser's own measures of a page. */
export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
