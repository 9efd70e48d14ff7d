/**
 * The models of the bench: those of the repository, or, with `--models <folder>`, those of a
 * folder, chosen by what they are made of.
 */
import { mkdir, open, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { largeModel } from './large.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const own = join(root, 'test/bench/models');
const PLAIN = 4e6; // bytes of a usual scan, prepared with care

/** What a GLB says that it uses. */
async function extensions(path) {
  const file = await open(path);
  try {
    const head = Buffer.alloc(20);
    await file.read(head, 0, 20, 0);
    const json = Buffer.alloc(head.readUInt32LE(12));
    await file.read(json, 0, json.length, 20);
    return JSON.parse(json).extensionsUsed ?? [];
  } finally { await file.close(); }
}

async function ofFolder(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.glb'));
  const files = await Promise.all(names.map(async (name) => {
    const path = join(folder, name);
    return { path, bytes: (await stat(path)).size, uses: await extensions(path) };
  }));
  files.sort((a, b) => a.bytes - b.bytes);
  const uses = (pattern) => ({ uses: list }) => list.some((one) => pattern.test(one));
  const ktx2 = files.filter(uses(/basisu/));
  const draco = files.filter(uses(/draco/));
  const meshopt = files.filter(uses(/meshopt/)).filter((one) => !ktx2.includes(one));
  const plain = files.filter((one) => ![...ktx2, ...draco, ...meshopt].includes(one));
  const near = plain.toSorted((a, b) => Math.abs(a.bytes - PLAIN) - Math.abs(b.bytes - PLAIN));
  const chosen = {
    light: plain.find(({ bytes }) => bytes > 2e5), plain: near[0], large: plain.at(-1),
    draco: draco[0], meshopt: meshopt[0], ktx2: ktx2[0],
  };
  const missing = Object.keys(chosen).filter((name) => !chosen[name]);
  if (missing.length > 0) throw new Error(`${folder} has no model that is ${missing.join(', ')}.`);
  return {
    ...Object.fromEntries(Object.entries(chosen).map(([name, { path }]) => [name, path])),
    all: files.map(({ path }) => path),
  };
}

async function ofRepository() {
  const large = join(root, 'test/bench/results/large.glb');
  await mkdir(join(large, '..'), { recursive: true });
  await writeFile(large, largeModel());
  const sea = join(root, 'examples/sea-cabinet/media');
  const chosen = {
    light: join(own, 'fish.glb'), plain: join(sea, 'barramundi.glb'), large,
    draco: join(own, 'fish-draco.glb'), meshopt: join(own, 'fish-meshopt.glb'),
    ktx2: join(own, 'fish-ktx2.glb'),
  };
  return { ...chosen, all: [...Object.values(chosen), join(sea, 'pilot-whale-skull.glb')] };
}

/**
 * Paths of the models: `light`, `plain`, `large`, `draco`, `meshopt`, `ktx2`, and `all`, which has
 * those of the repository, too.
 */
export async function models() {
  const own = await ofRepository();
  const at = process.argv.indexOf('--models');
  if (at < 0) return own;
  const chosen = await ofFolder(process.argv[at + 1]);
  return { ...chosen, all: [...own.all, ...chosen.all] };
}

/** Where a server has a model: files of two folders may have one name. */
export const placeOf = ({ all }, path) => `${all.indexOf(path)}/${basename(path)}`;

/** The models by place, for a server. */
export const byPlace = (chosen) =>
  Object.fromEntries(chosen.all.map((path) => [placeOf(chosen, path), path]));

/** The name of a model's file with its size. */
export async function described(path) {
  return `${basename(path)}, ${((await stat(path)).size / 1e6).toFixed(1)} MB`;
}
