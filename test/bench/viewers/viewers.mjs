/**
 * The viewers that are measured, each as its makers publish it and with its own defaults.
 *
 * `policy` is what its page needs beyond `default-src 'self'`: 'unsafe-eval' is for the Basis
 * transcoder. `loaded` is the event that says that the model is there, `before` a script that sets
 * what a cabinet needs.
 */
const wasm = "script-src 'self' 'wasm-unsafe-eval'";
const blobs = "connect-src 'self' blob:; img-src 'self' blob: data:; worker-src blob:";

/** `isPart`: measured only where `--viewers` names it. */
export const viewers = [
  {
    name: 'three',
    label: 'bare three',
    script: '/pages/three/three.js',
    markup: (src) => `<bare-three src="${src}"></bare-three>`,
    loaded: 'load',
    policy: `${wasm} 'unsafe-eval'; ${blobs}`,
  },
  {
    name: 'vitrine',
    label: 'Vitrine',
    script: '/vitrine/vitrine.js',
    markup: (src) => `<vitrine-model src="${src}" alt="The model"></vitrine-model>`,
    loaded: 'vitrine-load',
    policy: '',
  },
  {
    name: 'engine',
    label: 'our engine alone',
    isPart: true,
    script: '/pages/engine/engine.js',
    markup: (src) => `<bare-engine src="${src}"></bare-engine>`,
    loaded: 'load',
    policy: '',
  },
  {
    name: 'model-viewer',
    label: 'model-viewer',
    before: '/page/model-viewer.js',
    script: '/model-viewer/model-viewer.min.js',
    markup: (src) => `<model-viewer src="${src}" alt="The model" camera-controls
      interaction-prompt="none"></model-viewer>`,
    loaded: 'load',
    policy: `${wasm} 'unsafe-eval' https://www.gstatic.com; style-src 'self' 'unsafe-inline';
      connect-src 'self' blob: https://www.gstatic.com; img-src 'self' blob: data:;
      worker-src blob:`,
  },
  {
    name: 'babylon',
    label: 'Babylon Viewer',
    script: '/babylon/babylon-viewer.esm.min.js',
    markup: (src) => `<babylon-viewer source="${src}" engine="WebGL"></babylon-viewer>`,
    loaded: 'modelchange',
    policy: `${wasm} https://cdn.babylonjs.com; style-src 'self' 'unsafe-inline';
      connect-src 'self' blob: data: https://cdn.babylonjs.com https://assets.babylonjs.com;
      img-src 'self' blob: data:; worker-src blob:`,
  },
];

/** Their policy as one header. */
export const header = ({ policy }) =>
  ["default-src 'self'", policy].filter(Boolean).join('; ').replace(/\s+/g, ' ');
