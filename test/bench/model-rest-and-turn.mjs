/** What a viewer costs when nobody touches it, and how it turns under a finger. */
import { setTimeout as wait } from 'node:timers/promises';

import { cpuBelow } from './viewers/cpu.mjs';
import { figures, prepare, rounds } from './viewers/rounds.mjs';
import { metrics, open, showsModel } from './viewers/session.mjs';
import { median, row } from './viewers/table.mjs';

const ROUNDS = 3;
const IDLE = 5000;
/** By then ours has shown, once, how an object is turned: what moves is no rest. */
const HINT = 6500;
const STEPS = 150;

/** What the page and the browser do from now on: call the answer for the difference. */
async function since({ page, cdp }) {
  const read = async () => {
    const { callbacks, draws, frames } = await page.evaluate(() => window.noted);
    const { TaskDuration } = await metrics(cdp);
    return { callbacks, draws, frames, main: TaskDuration * 1000, cpu: cpuBelow() };
  };
  const before = await read();
  return async () => {
    const after = await read();
    return {
      callbacks: after.callbacks - before.callbacks, draws: after.draws - before.draws,
      frames: after.frames.slice(before.frames.length), main: after.main - before.main,
      cpu: after.cpu - before.cpu,
    };
  };
}

async function rest(tab) {
  await wait(HINT);
  const ended = await since(tab);
  await wait(IDLE);
  const { callbacks, draws, main, cpu } = await ended();
  return { callbacks, draws, main, cpu };
}

/** Drags across the middle and back, as fast as a finger, whether the page keeps up or not. */
async function turn(tab) {
  const mouse = (type, x) => tab.cdp.send('Input.dispatchMouseEvent', {
    type, x, y: 300, button: 'left', buttons: 1, clickCount: type === 'mouseMoved' ? 0 : 1,
  });
  await mouse('mousePressed', 400);
  const ended = await since(tab);
  const begun = performance.now();
  const sent = [];
  for (let step = 1; step <= STEPS; step += 1) {
    sent.push(mouse('mouseMoved', 400 + 150 * Math.sin((step / STEPS) * 2 * Math.PI)));
    await wait(Math.max(0, begun + step * 20 - performance.now()));
  }
  const { frames, main } = await ended();
  const seconds = (performance.now() - begun) / 1000;
  await Promise.all(sent);
  await mouse('mouseReleased', 400);
  const gaps = frames.slice(1).map((time, i) => time - frames[i]).sort((a, b) => a - b);
  return {
    rate: frames.length / seconds, late: gaps[Math.floor(gaps.length * 0.95)],
    work: main / frames.length,
  };
}

async function measure(site, viewer, src) {
  const tab = await open(site, viewer, viewer.markup(src));
  try {
    await tab.quiet();
    if (!(await showsModel(tab))) return {};
    return { ...(await rest(tab)), ...(await turn(tab)) };
  } finally { await tab.close(); }
}

/** Rows for the table of measurements. */
export async function run() {
  const { site, address } = await prepare();
  const results = await rounds(ROUNDS, (viewer) => measure(site, viewer, address('light')));
  site.close();
  const of = (name) => figures(results, (list) => median(list.map((one) => one[name])));
  return [
    row('nobody touches it for 5 s: animation frames', of('callbacks'), 'frames', { bar: 0 }),
    row('nobody touches it for 5 s: draw calls', of('draws'), 'draws', { bar: 0 }),
    row('nobody touches it for 5 s: main thread', of('main'), 'ms', { bar: 2 }),
    row('nobody touches it for 5 s: processor of the whole browser', of('cpu'), 'ms'),
    row('turned by a finger: frames a second ÷ bare three, at least', of('rate'), 'fps',
      { bar: 0.95, over: 'three', least: true }),
    row('turned by a finger: main thread a frame', of('work'), 'ms', { bar: 7.5 }),
    row('turned by a finger: 95 of 100 frames come within', of('late'), 'ms'),
  ];
}

if (process.argv[1]?.endsWith('model-rest-and-turn.mjs')) console.table(await run());
