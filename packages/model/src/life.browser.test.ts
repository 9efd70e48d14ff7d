import { expect } from '@open-wc/testing';
import { ModelError } from './index.js';
import type { ModelSource, ViewOptions } from './index.js';
import { cache } from './load-sources.js';
import { pool } from './renderer-pool.js';
import { boxGlb } from './testing/make-glb.js';
import {
  addressOf, boxAddress, clear, colorAt, complete, difference, frames, pictureOf, shown, stand,
  told,
} from './testing/stand.js';

const files = '/packages/model/test-files';
const broken = '/packages/cli/test-files';

async function causeOf(
  sources: readonly ModelSource[], options: ViewOptions = {},
): Promise<string> {
  const { view } = stand(options);
  try {
    await view.load(sources);
    return 'none';
  } catch (error) {
    return error instanceof ModelError ? error.code : String(error);
  }
}

/** Takes the graphics card away, as the browser's own way of testing it does. */
function lose() {
  const extension = pool.renderer.getContext().getExtension('WEBGL_lose_context');
  extension?.loseContext();
  return { restore: () => { extension?.restoreContext(); } };
}

describe('files of every kind', () => {
  afterEach(clear);

  it('packed with Draco are unpacked', async () => {
    const { canvas, view } = stand();
    const { triangles } = await view.load([{ src: `${files}/piece-draco.glb` }]);
    expect(triangles).to.equal(1342);
    expect(colorAt(canvas, 0.5, 0.6)[3]).to.equal(255);
  });

  it('with KTX2 pictures are shown with them', async () => {
    const { canvas, view } = stand();
    await view.load([{ src: `${files}/picture-ktx2.glb` }]);
    const points = [0.4, 0.45, 0.5, 0.55, 0.6].map((x) => colorAt(canvas, x, 0.5)[0] ?? 0);
    expect(Math.max(...points) - Math.min(...points)).to.be.greaterThan(3); // it has a pattern
  });

  it('take their decoders from the folder that somebody names', async () => {
    const decoders = new URL('/packages/model/build/decoders', location.href).href;
    expect(await causeOf([{ src: `${files}/piece-draco.glb` }], { decoders })).to.equal('none');
    expect(await causeOf([{ src: `${files}/piece-draco.glb?2` }], { decoders: '/nowhere' }))
      .to.equal('decoder');
  });

  it('that are broken say why', async () => {
    const causes = {
      'accessor-count-2e9.glb': 'broken', 'node-cycle.glb': 'broken', 'empty-scene.glb': 'empty',
      'captive-portal-page.glb': 'not-a-model', 'buffer-uri-javascript.gltf': 'unsafe-address',
      'buffer-uri-path-traversal.gltf': 'unsafe-address', 'positions-nan-inf.glb': 'broken',
      'buffer-uri-dead-host.gltf': 'unsafe-address', 'there-is-no-such.glb': 'not-found',
    };
    for (const [name, cause] of Object.entries(causes)) {
      expect(await causeOf([{ src: `${broken}/${name}` }]), name).to.equal(cause);
    }
    const whole = boxGlb([{}]);
    const half = whole.slice(0, whole.length - 40);
    expect(await causeOf([{ src: addressOf(half) }])).to.equal('truncated');
  });

  it('that are called off leave no error and no trace', async () => {
    const { view } = stand();
    const stop = new AbortController();
    const loading = view.load([{ src: `${files}/picture-ktx2.glb?off` }], { signal: stop.signal });
    stop.abort();
    const error: unknown = await loading.then(() => 'shown', (why: unknown) => why);
    expect(error).to.have.property('name', 'AbortError');
    expect(view.facts).to.equal(undefined);
  });
});

describe('a heavier file', () => {
  afterEach(clear);

  it('takes the place of the lighter one without a jump', async () => {
    const { canvas, view } = stand({ reducedMotion: true });
    const heavier = told(view, 'swap');
    await view.load([
      { src: boxAddress([{ color: [1, 0, 0] }]) }, { src: boxAddress([{ color: [0, 0, 1] }]) },
    ]);
    const at = view.pose.at.map((one) => one.toFixed(6));
    expect(colorAt(canvas, 0.5, 0.5)[0]).to.be.greaterThan(100);
    await heavier;
    expect(colorAt(canvas, 0.5, 0.5)[2]).to.be.greaterThan(100);
    expect(view.pose.at.map((one) => one.toFixed(6))).to.deep.equal(at);
  });

  it('that fails leaves the lighter one, and says why', async () => {
    const { canvas, view } = stand();
    const problem = told(view, 'problem');
    await view.load([{ src: boxAddress() }, { src: `${broken}/node-cycle.glb` }]);
    expect((await problem).code).to.equal('broken');
    expect(colorAt(canvas, 0.5, 0.5)[3]).to.equal(255);
  });
});

describe('the memory of a page', () => {
  afterEach(clear);

  it('holds one copy of a file that two views show', async () => {
    const src = boxAddress([{ color: [0, 1, 0] }]);
    const [one, two] = [stand(), stand()];
    await one.view.load([{ src }]);
    const { geometries } = pool.renderer.info.memory;
    await two.view.load([{ src }]);
    expect(pool.renderer.info.memory.geometries).to.be.at.most(geometries + 1); // its floor
    one.view.destroy();
    expect(colorAt(two.canvas, 0.5, 0.5)[3]).to.equal(255);
    two.view.turn(5, 0);
    await told(two.view, 'frame');
    expect(colorAt(two.canvas, 0.5, 0.5)[3]).to.equal(255);
  });

  it('forgets what was used longest ago when the budget is reached', async () => {
    const { view } = await shown();
    const { budget } = cache;
    try {
      cache.budget = cache.bytes + 2500;
      for (let time = 0; time < 12; time++) {
        const other = stand();
        await other.view.load([{ src: boxAddress([{ size: [1, 1 + time, 1] }]) }]);
        other.view.destroy();
        expect(cache.bytes).to.be.at.most(cache.budget + 1200);
      }
      expect(view.facts?.triangles).to.equal(12);
    } finally {
      cache.budget = budget;
    }
  });
});

describe('a graphics card that forgets everything', () => {
  afterEach(clear);

  it('leaves the picture on the canvas, and the same comes back by itself', async () => {
    const { canvas, view } = await shown([{ color: [0.9, 0.6, 0.1] }]);
    await complete(view);
    const before = pictureOf(canvas);
    const lost = told(view, 'lost');
    const restored = told(view, 'restored');
    const { renderer } = pool;
    const { restore } = lose();
    await lost;
    await frames(1); // until then the browser does not give it back
    expect(pictureOf(canvas)).to.equal(before);
    restore();
    await restored;
    expect(pool.renderer).to.equal(renderer);
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.5);
    view.turn(40, 0);
    await told(view, 'frame');
    expect(await difference(pictureOf(canvas), before)).to.be.greaterThan(0.5);
  });

  it('gets a new one where the browser does not bring it back', async function promise() {
    this.timeout(8000);
    const { canvas, view } = await shown();
    await complete(view);
    const before = pictureOf(canvas);
    const old = pool.renderer;
    const restored = told(view, 'restored');
    lose();
    await restored;
    expect(pool.renderer).not.to.equal(old);
    expect(await difference(pictureOf(canvas), before)).to.be.lessThan(0.5);
  });

  it('is given up after three times in a minute, until something is loaded', async () => {
    const { canvas, view } = await shown();
    await complete(view);
    let isOver = false;
    const gaveUp = told(view, 'gaveUp').then(() => { isOver = true; });
    for (let time = 0; time < 3 && !isOver; time++) { // the promises before have lost it too
      const lost = told(view, 'lost');
      const restored = Promise.race([told(view, 'restored'), gaveUp]);
      const { restore } = lose();
      await lost;
      await frames(1);
      restore();
      await restored;
    }
    await gaveUp;
    expect(colorAt(canvas, 0.5, 0.5)[3]).to.equal(255);
    await view.load([{ src: boxAddress([{ color: [0, 0, 1] }]) }]);
    expect(colorAt(canvas, 0.5, 0.5)[2]).to.be.greaterThan(100);
  });
});
