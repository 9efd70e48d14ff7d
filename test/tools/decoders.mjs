/**
 * Writes the decoders of 3D files to `packages/model/build/decoders`: what three.js brings, made
 * into workers that start from a file. Three makes them from text at run time, which a policy of
 * `default-src 'self'` forbids. Run after `tsc`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutEval } from './embind.mjs';

const require = createRequire(new URL('../../packages/model/package.json', import.meta.url));
const build = fileURLToPath(new URL('../../packages/model/build/decoders/', import.meta.url));
const three = join(dirname(require.resolve('three')), '../examples/jsm');
const libraries = join(three, 'libs');
const meshopt = dirname(require.resolve('meshoptimizer'));

/** The same script without what only a module may say. */
const plain = (code) =>
  code.replace(/^export \{\};\s*$/m, '').replace(/\n\/\/# source.*\s*$/, '\n');

/**
 * Tells when the policy forbids WebAssembly: three's worker would wait for ever. See `src/ktx2.ts`.
 */
const watchBasis = `const told = (why) => { postMessage({ blocked: String(why) }); };
addEventListener('unhandledrejection', ({ reason }) => { told(reason); });
try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); }
catch (error) { told(error); }
`;

/** Three's own worker for Basis Universal, with the constants that it counts on. */
async function basisWorker() {
  const module = await import(require.resolve('three/addons/loaders/KTX2Loader.js'));
  const loader = module.KTX2Loader;
  const worker = loader.BasisWorker.toString();
  const constants = ['EngineFormat', 'EngineType', 'TranscoderFormat', 'BasisFormat']
    .map((name) => `let _${name} = ${JSON.stringify(loader[name])};`);
  const transcoder = await readFile(join(libraries, 'basis/basis_transcoder.js'), 'utf8');
  return [
    watchBasis, ...constants, withoutEval(transcoder),
    worker.slice(worker.indexOf('{') + 1, worker.lastIndexOf('}')),
  ].join('\n');
}

/** Google's decoder, and our worker after it. */
async function dracoWorker(decoder) {
  const ours = plain(await readFile(join(build, 'draco-unpack.js'), 'utf8'));
  return `${await readFile(join(libraries, 'draco/gltf', decoder), 'utf8')}\n${ours}`;
}

await mkdir(build, { recursive: true });
await Promise.all([
  dracoWorker('draco_wasm_wrapper.js').then((code) =>
    writeFile(join(build, 'draco-worker.js'), code)),
  dracoWorker('draco_decoder.js').then((code) =>
    writeFile(join(build, 'draco-plain-worker.js'), code)),
  basisWorker().then((code) => writeFile(join(build, 'basis-worker.js'), code)),
  copyFile(join(libraries, 'draco/gltf/draco_decoder.wasm'), join(build, 'draco.wasm')),
  copyFile(join(libraries, 'basis/basis_transcoder.wasm'), join(build, 'basis.wasm')),
  copyFile(join(meshopt, 'meshopt_decoder_reference.js'), join(build, 'meshopt-plain.js')),
]);
