/**
 * `node test/tools/hostile-models.mjs <folder…>`: shows every glTF and GLB file below the folders
 * in `<vitrine-model>`, as a visitor meets it, and says what each came to: a picture, or words.
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '@vitrine/cli';
import { chromium } from 'playwright-core';

import { isShown } from '../bench/viewers/picture.mjs';
import { decode } from '../bench/viewers/png.mjs';
import { chromiumFlags, chromiumPath } from '../browser.mjs';
import { built } from './built.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SECONDS = 5; // longer than this a visitor takes it for broken

const alt = 'A thing that somebody dug up';
const spot = { at: [0, 0, 0], title: 'The handle', text: 'Worn by many hands.' };
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>
<link rel="icon" href="/examples/embed-in-a-page/icon.svg">
<meta http-equiv="content-security-policy" content="default-src 'self'">
<script type="module" src="/packages/vitrine/dist/vitrine.js"></script></head><body></body></html>`;

/** Addresses of the models below a folder. */
export async function modelsIn(folder) {
  const all = await readdir(folder, { recursive: true });
  return all.filter((name) => /\.(glb|gltf)$/.test(name))
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/')).toSorted();
}

/** Runs in the page: shows one file, and tells how it went once nothing more is to come. */
async function showOne({ src, alt: words, spot: point, seconds }) {
  document.body.textContent = '';
  const model = document.createElement('vitrine-model');
  const began = performance.now();
  let last = began, stall = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    [stall, last] = [Math.max(stall, now - last), now];
  }, 20);
  const end = new Promise((resolve) => {
    model.addEventListener('vitrine-load', () => { resolve({ loaded: true }); });
    model.addEventListener('vitrine-error', ({ detail }) => { resolve({ why: detail.message }); });
    setTimeout(() => { resolve({ hangs: true }); }, seconds * 1000);
  });
  Object.assign(model, { src, alt: words, loading: 'eager', spots: [point] });
  document.body.append(model);
  const told = await end;
  const took = performance.now() - began;
  if (!told.hangs) await model.updateComplete;
  clearInterval(beat);
  const stuck = model.matches(':state(loading)');
  return { ...told, took, stall: Math.max(stall, performance.now() - last), stuck };
}

/** Runs in the page: leaves only the object to be seen. */
function bare() {
  const { renderRoot } = document.querySelector('vitrine-model');
  for (const one of renderRoot.querySelectorAll('.box > :not(canvas)')) one.hidden = true;
  const { style } = renderRoot.querySelector('canvas');
  Object.assign(style, { position: 'fixed', inset: '0', zIndex: '9' });
}

/** What a visitor gets in place of the object, if it is not all there. */
async function missingWords(page) {
  const heard = await page.locator('vitrine-model').ariaSnapshot();
  const wanted = {
    'words for the visitor': 'The object could not be loaded in 3D.', 'the description': alt,
    'the spot as a button': `button "1 ${spot.title}"`, 'the words of the spot': spot.text,
    'a way to try again': 'button "Try again"',
  };
  return Object.entries(wanted).flatMap(([name, text]) => {
    const isThere = heard.includes(text) || heard.includes(text.replace('"1 ', '"'));
    return isThere ? [] : [`${name} is missing`];
  });
}

async function judge(page, told) {
  const { loaded, why = '', hangs, took, stall, stuck } = told;
  const faults = [];
  if (hangs) faults.push(`neither picture nor words after ${SECONDS} s`);
  if (stall > SECONDS * 1000) faults.push(`the page stood still for ${Math.round(stall)} ms`);
  if (stuck && !hangs) faults.push('it still says that it loads');
  if (loaded) {
    await page.evaluate(bare);
    const shown = isShown(decode(await page.screenshot()), [0, 0, 1, 1]);
    if (!shown) faults.push('nothing can be seen, and nothing says so');
  } else if (!hangs) {
    if (!/^[A-Z].*\.$/s.test(why)) faults.push(`the developer reads "${why}"`);
    faults.push(...await missingWords(page));
  }
  return { is: loaded ? 'picture' : 'words', why, took: Math.round(took), faults };
}

/**
 * Shows the files one after another in one page; a page that crashed is opened again.
 *
 * @param {{ url: string, names: string[], told?: (row: object) => void }} site
 * @returns For each file `{ name, is, why, took, faults }`.
 */
export async function showAll({ url, names, told = () => {} }) {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  let noted = [];
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
    page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
    page.on('crash', () => noted.push('the page crashed'));
    page.on('console', (message) => {
      const isOurs = !/Failed to load resource/.test(message.text()); // the browser's own words
      if (message.type() === 'error' && isOurs) noted.push(`console: ${message.text()}`);
    });
    await page.goto(`${url}hostile.html`);
    return page;
  };
  let page = await open();
  const rows = [];
  for (const name of names) {
    noted = [];
    const src = `${url}models/${name.split('/').map(encodeURIComponent).join('/')}`;
    const row = await page.evaluate(showOne, { src, alt, spot, seconds: SECONDS })
      .then((answer) => judge(page, answer))
      .catch(({ message }) =>
        ({ is: 'crash', why: '', took: 0, faults: [message.split('\n')[0]] }));
    row.faults.push(...noted);
    if (page.isClosed() || noted.includes('the page crashed')) page = await open();
    rows.push({ name, ...row });
    told(rows.at(-1));
  }
  await browser.close();
  return rows;
}

/** Serves a folder of models beside what was built, under a page that shows them. */
export async function siteOf(folder) {
  await built();
  return serve({ root, port: 0, mounts: {
    '/models/': folder, '/hostile.html': () => ({ body: html, type: 'text/html; charset=utf-8' }),
  } });
}

async function main(folders) {
  let faulty = 0;
  for (const folder of folders) {
    const site = await siteOf(folder);
    const names = await modelsIn(folder);
    const rows = await showAll({ url: site.url, names, told: ({ name, is, why, took, faults }) => {
      console.log(`${faults.length ? 'FAULT' : 'well '} ${name}: ${is} in ${took} ms ${why}`);
      for (const fault of faults) console.log(`      ${fault}`);
    } });
    await site.close();
    const count = (kind) => rows.filter(({ is }) => is === kind).length;
    const bad = rows.filter(({ faults }) => faults.length > 0).length;
    faulty += bad;
    console.log(`${folder}: ${names.length} files, ${count('picture')} pictures, ${
      count('words')} in words, ${count('crash')} crashes, ${bad} with faults, slowest ${
      Math.max(...rows.map(({ took }) => took))} ms`);
  }
  process.exitCode = faulty === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
