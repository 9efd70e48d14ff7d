/** The files that decoders are made of. */
export interface DecoderFiles {
  readonly dracoWorker: string;
  readonly dracoWasm: string;
  /** The same without WebAssembly, for pages whose policy forbids that. */
  readonly dracoPlainWorker: string;
  readonly basisWorker: string;
  readonly basisWasm: string;
  /** An ES module, for pages whose policy forbids WebAssembly. */
  readonly meshoptPlain: string;
}

/** Where they are in this package; each address is whole, so that bundlers bring the file along. */
const here: DecoderFiles = {
  dracoWorker: new URL('./decoders/draco-worker.js', import.meta.url).href,
  dracoWasm: new URL('./decoders/draco.wasm', import.meta.url).href,
  dracoPlainWorker: new URL('./decoders/draco-plain-worker.js', import.meta.url).href,
  basisWorker: new URL('./decoders/basis-worker.js', import.meta.url).href,
  basisWasm: new URL('./decoders/basis.wasm', import.meta.url).href,
  meshoptPlain: new URL('./decoders/meshopt-plain.js', import.meta.url).href,
};

/** The same files in a folder that somebody named. */
export function decoderFiles(folder: string | undefined): DecoderFiles {
  if (folder === undefined) return here;
  const base = new URL(folder.endsWith('/') ? folder : `${folder}/`, document.baseURI);
  const at = (name: string): string => new URL(name, base).href;
  return {
    dracoWorker: at('draco-worker.js'), dracoWasm: at('draco.wasm'),
    dracoPlainWorker: at('draco-plain-worker.js'), basisWorker: at('basis-worker.js'),
    basisWasm: at('basis.wasm'), meshoptPlain: at('meshopt-plain.js'),
  };
}

/**
 * Starts a worker from its own file. From another host a browser only takes it through a small
 * script of the page's own, which a policy may forbid: then its `error` event tells.
 */
export function startWorker(address: string): Worker {
  const isOurs = new URL(address, document.baseURI).origin === location.origin;
  if (isOurs) return new Worker(address);
  const script = new Blob([`importScripts(${JSON.stringify(address)})`]);
  const own = URL.createObjectURL(script);
  try { return new Worker(own); } finally { setTimeout(() => { URL.revokeObjectURL(own); }, 5000); }
}
