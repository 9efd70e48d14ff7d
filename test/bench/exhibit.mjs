/**
 * What a visitor feels in the sea cabinet: what moves while it loads, how soon the first tap is
 * answered on a slow machine, what a change of scene costs, and what 500 of them leave behind.
 */
import { serve } from '@vitrine/cli';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../browser.mjs';
import { built } from '../tools/built.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATH = 'examples/sea-cabinet/';
const SLOWER = 4;
const CHANGES = 500;
const VISITS = 7;

/**
 * Runs in the page before anything else: notes layout shifts, object URLs, and how an exhibit
 * answers.
 */
function observe() {
  window.noted = { shift: 0, urls: 0, arrivals: [], answers: [] };
  new PerformanceObserver((list) => {
    // Every shift counts, also one just after a touch: pictures have their place from the start.
    for (const { value } of list.getEntries()) window.noted.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    window.noted.urls += 1;
    return createObjectURL.call(URL, blob);
  };
  URL.revokeObjectURL = (url) => {
    window.noted.urls -= 1;
    revokeObjectURL.call(URL, url);
  };
  // From the touch to the next frame on screen, as the browser itself counts it, in steps of 8 ms.
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) window.noted.answers.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  let touched = 0;
  addEventListener(
    'pointerdown',
    (event) => {
      touched = event.timeStamp;
    },
    true,
  );
  addEventListener(
    'vitrine-scene-change',
    () => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          window.noted.arrivals.push(performance.now() - touched);
        });
      });
    },
    true,
  );
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const row = (name, value, unit, bar) => ({
  name, value: Number(value.toFixed(value < 10 && unit !== 'ms' ? 3 : 1)), unit,
  ...(bar === undefined ? {} : { bar, pass: value <= bar }),
});

async function open(browser, url, viewport) {
  const context = await browser.newContext({ viewport, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('vitrine-exhibit')?.resolved);
  await page.waitForLoadState('networkidle');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, close: () => context.close() };
}

const sceneIds = (page) => page.evaluate(() =>
  document.querySelector('vitrine-exhibit').resolved.scenes.map(({ id }) => id));

/** Goes to a scene and waits until two frames after it have been drawn. */
const goTo = (page, id) =>
  page.evaluate(async (scene) => {
    const exhibit = document.querySelector('vitrine-exhibit');
    if (exhibit.currentScene !== scene) {
      const changed = new Promise((done) => {
        exhibit.addEventListener('vitrine-scene-change', done, { once: true });
      });
      exhibit.go(scene);
      await changed;
    }
    await exhibit.updateComplete;
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
  }, id);

async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function shifts(browser, url) {
  const rows = [];
  for (const [name, width, height] of [
    ['cabinet', 1080, 1920],
    ['phone', 390, 844],
    ['desktop', 1440, 900],
  ]) {
    const { page, close } = await open(browser, url, { width, height });
    for (const id of await sceneIds(page)) await goTo(page, id);
    await page.waitForLoadState('networkidle');
    rows.push(
      row(
        `layout shift, ${name}, index and every scene`,
        await page.evaluate(() => window.noted.shift),
        '',
        0,
      ),
    );
    await close();
  }
  return rows;
}

/**
 * The first tap of a visitor: nothing of the scene was loaded before, and the processor is slow.
 */
async function firstTap(browser, url) {
  const answers = [];
  const arrivals = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const { page, cdp, close } = await open(browser, url, { width: 390, height: 844 });
    const title = await page.evaluate(
      () => document.querySelector('vitrine-exhibit').resolved.scenes[0].title.value,
    );
    const card = page.locator('vitrine-exhibit').getByText(title, { exact: true }).first();
    await card.scrollIntoViewIfNeeded();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await card.tap();
    await page.waitForFunction(() => window.noted.arrivals.length > 0);
    // The browser tells of an event some frames after it; one answered within 16 ms it does not
    // tell of.
    const noted = await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame += 1)
        await new Promise((done) => {
          requestAnimationFrame(done);
        });
      return window.noted;
    });
    answers.push(Math.max(16, ...noted.answers));
    arrivals.push(noted.arrivals[0]);
    await close();
  }
  return [row(`first tap answered, processor ${SLOWER} × slower`, middle(answers), 'ms', 100),
    row(`the same, slowest of ${VISITS} visits`, Math.max(...answers), 'ms'),
    row('first tap to the whole new scene, drawn without a graphics card', middle(arrivals), 'ms')];
}

async function changes(browser, url) {
  const { page, cdp, close } = await open(browser, url, { width: 1080, height: 1920 });
  const ids = await sceneIds(page);
  for (const id of [...ids, ...ids]) await goTo(page, id);
  const work = new Map(ids.map((id) => [id, []]));
  for (const id of [...ids, ...ids, ...ids]) {
    const before = (await metrics(cdp)).TaskDuration;
    await goTo(page, id);
    work.get(id).push(((await metrics(cdp)).TaskDuration - before) * 1000);
  }
  const [slowest, most] = [...work]
    .map(([id, times]) => [id, middle(times)])
    .sort((a, b) => b[1] - a[1])[0];
  const left = await leftBehind(page, cdp, ids);
  await close();
  return [row('change of scene, main-thread work', middle([...work.values()].flat()), 'ms', 50),
    row(`to the slowest scene (${slowest}), middle of three`, most, 'ms', 50), ...left];
}

/** Walks on as a visitor would, and counts what is there more than before. */
async function leftBehind(page, cdp, ids) {
  const count = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners, JSHeapUsedSize } = await metrics(cdp);
    return {
      nodes: Nodes,
      listeners: JSEventListeners,
      heap: JSHeapUsedSize,
      urls: await page.evaluate(() => window.noted.urls),
    };
  };
  const [first] = ids;
  const walk = async (number) => {
    for (let step = 1; step <= number; step += 1) await goTo(page, ids[step % ids.length]);
    await goTo(page, first);
  };
  await walk(ids.length * 2);
  const before = await count();
  // Ends as the walk before: in the same pair of scenes
  const changes = Math.ceil(CHANGES / ids.length) * ids.length;
  await walk(changes);
  const after = await count();
  return [
    row(`DOM nodes more after ${changes} changes of scene`, after.nodes - before.nodes, 'nodes', 0),
    row(
      `listeners more after ${changes} changes`,
      after.listeners - before.listeners,
      'listeners',
      0,
    ),
    row(`object URLs more after ${changes} changes`, after.urls - before.urls, 'URLs', 0),
    row(`memory more after ${changes} changes`, (after.heap - before.heap) / 1000, 'kB'),
  ];
}

/** Rows for the table of measurements. */
export async function run() {
  await built();
  const server = await serve({ root, port: 0 });
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumFlags,
  });
  try {
    const url = server.url + PATH;
    return [
      ...(await shifts(browser, url)),
      ...(await firstTap(browser, url)),
      ...(await changes(browser, url)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1]?.endsWith('exhibit.mjs')) console.table(await run());
