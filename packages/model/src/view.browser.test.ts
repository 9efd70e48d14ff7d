import { expect } from '@open-wc/testing';
import { pool } from './renderer-pool.js';
import {
  boxAddress, clear, colorAt, complete, filled, frames, shown, stand, told,
} from './testing/stand.js';

const skull = '/examples/sea-cabinet/media/pilot-whale-skull.glb';

/** Moves a canvas far below what can be seen. */
function scrollAway(canvas: HTMLCanvasElement): Promise<void> {
  canvas.style.marginBlockStart = '5000px';
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      if (entry?.isIntersecting) return;
      observer.disconnect();
      resolve();
    }, { rootMargin: '50px' }).observe(canvas);
  });
}

describe('an object on a canvas', () => {
  afterEach(clear);

  it('is there, in the middle and whole, when load says so', async () => {
    const { canvas, view } = stand();
    await view.load([{ src: boxAddress([{ color: [1, 0, 0] }]) }]);
    const [red = 0, green = 255, , opacity] = colorAt(canvas, 0.5, 0.5);
    expect(opacity).to.equal(255);
    expect(red).to.be.greaterThan(green * 3);
    for (const [x, y] of [[0.02, 0.02], [0.98, 0.02], [0.5, 0.01]] as const) {
      expect(colorAt(canvas, x, y)[3]).to.equal(0);
    }
  });

  it('fills the view as well in millimetres as in metres', async () => {
    const sizes = await Promise.all([0.14, 2119].map(async (size) => {
      const { canvas, view } = stand();
      await view.load([{ src: boxAddress([{ size: [size, size, size] }]) }]);
      return filled(canvas);
    }));
    expect(sizes[0]).to.be.greaterThan(0.12);
    expect(sizes[0]).to.be.closeTo(sizes[1]!, 0.01);
  });

  it('costs no animation frame and no drawing while nobody touches it', async () => {
    const { view } = await shown();
    await complete(view);
    await frames(10); // the browser tells that it can be seen
    const { requestAnimationFrame: original } = window;
    let asked = 0;
    window.requestAnimationFrame = (run) => { asked++; return original.call(window, run); };
    try {
      const { frame } = pool.renderer.info.render;
      await frames(12);
      expect(asked).to.equal(12); // ours
      expect(pool.renderer.info.render.frame).to.equal(frame);
    } finally {
      window.requestAnimationFrame = original;
    }
  });

  it('is one of twenty that share one WebGL context', async () => {
    const before = pool.renderer;
    const all = await Promise.all(Array.from({ length: 20 }, (_one, index) => {
      const { canvas, view } = stand({ reducedMotion: true }, 60, 40);
      const src = boxAddress([{ color: [index / 20, 0.5, 0.5] }]);
      return view.load([{ src }]).then(() => canvas);
    }));
    for (const canvas of all) expect(colorAt(canvas, 0.5, 0.5)[3]).to.equal(255);
    expect(pool.renderer).to.equal(before);
  });

  it('comes with what is known of it', async () => {
    const { view } = stand();
    const facts = await view.load([{ src: skull }]);
    expect(facts.triangles).to.equal(100_000);
    expect(facts.bytes).to.equal(1_627_588);
    expect(facts.size[2]).to.be.closeTo(0.487, 0.001);
    expect(facts.clips.map(({ name }) => name)).to.deep.equal(['jaw-open']);
    expect(facts.parts.map(({ name }) => name)).to.deep.equal(['Cranium', 'JawHinge']);
    expect(facts.credits.copyright).to.match(/^CC0 1.0 Smithsonian/);
  });

  it('counts every byte on its way', async () => {
    const { view } = stand();
    const seen: (readonly [number, number | undefined])[] = [];
    await view.load([{ src: skull }], {
      onProgress: (loaded, total) => { seen.push([loaded, total]); },
    });
    expect(seen.at(-1)).to.deep.equal([1_627_588, 1_627_588]);
    expect(seen.every(([loaded], at) => loaded >= (seen[at - 1]?.[0] ?? 0))).to.equal(true);
  });

  for (const reducedMotion of [true, false]) {
    it(`tells where it was turned to, out of sight${reducedMotion ? ', without motion' : ''}`,
      async () => {
        const { canvas, view } = await shown([{}], { reducedMotion });
        await scrollAway(canvas);
        for (const turn of [() => { view.turn(30, 0); }, () => void view.flyTo('left')]) {
          const rest = told(view, 'rest');
          turn();
          await rest;
        }
        expect(view.seen().view).to.equal('left');
      });
  }

  it('arrives when it goes out of sight on its way', async () => {
    const { canvas, view } = await shown([{}], { reducedMotion: false });
    await frames(3);
    const arrived = view.flyTo('back', { seconds: 60 });
    const rest = told(view, 'rest');
    await scrollAway(canvas);
    await rest;
    expect(await arrived).to.equal(true);
  });

  it('leaves nothing on the graphics card when it is gone', async () => {
    const { view } = await shown();
    expect(pool.renderer.info.memory.geometries).to.be.greaterThan(0);
    view.destroy();
    const { memory, programs } = pool.renderer.info;
    expect(memory.geometries).to.equal(0);
    expect(programs?.length).to.equal(0);
    expect(memory.textures).to.be.at.most(1); // three's own table for all materials
  });
});
