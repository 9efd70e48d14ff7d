import { expect } from '@open-wc/testing';
import type { PlacedSpot } from './index.js';
import {
  addressOf, boxAddress, clear, colorAt, complete, shown, stand, told,
} from './testing/stand.js';
import { boxes, writeGlb } from './testing/make-glb.js';

const skull = '/examples/sea-cabinet/media/pilot-whale-skull.glb';

/** A box with the surfaces "Red" and "Blue"; its own is grey. */
function withSurfaces(): string {
  return boxAddress([{}], (json) => {
    const materials = json['materials'] as object[];
    for (const color of [[1, 0, 0, 1], [0, 0, 1, 1]]) {
      materials.push({ pbrMetallicRoughness: { baseColorFactor: color, metallicFactor: 0 } });
    }
    const [{ primitives: [primitive] }] = json['meshes'] as [{ primitives: [object] }];
    const mappings = [{ material: 1, variants: [0] }, { material: 2, variants: [1] }];
    Object.assign(primitive, { extensions: { KHR_materials_variants: { mappings } } });
    Object.assign(json, {
      extensionsUsed: ['KHR_materials_variants'],
      extensions: { KHR_materials_variants: { variants: [{ name: 'Red' }, { name: 'Blue' }] } },
    });
  });
}

/** A box that moves one metre to the right in one second. */
function moving(): string {
  const { json, binary } = boxes([{ name: 'box' }]);
  const times = new Float32Array([0, 1, 0, 0, 0, 1, 0, 0]);
  const bytes = new Uint8Array(binary.length + times.byteLength);
  bytes.set(binary);
  bytes.set(new Uint8Array(times.buffer), binary.length);
  const views = json['bufferViews'] as object[];
  const accessors = json['accessors'] as object[];
  views.push(
    { buffer: 0, byteOffset: binary.length, byteLength: 8 },
    { buffer: 0, byteOffset: binary.length + 8, byteLength: 24 });
  accessors.push(
    { bufferView: 4, componentType: 5126, count: 2, type: 'SCALAR', min: [0], max: [1] },
    { bufferView: 5, componentType: 5126, count: 2, type: 'VEC3' });
  Object.assign(json, {
    buffers: [{ byteLength: bytes.length }],
    animations: [{
      name: 'slide', channels: [{ sampler: 0, target: { node: 0, path: 'translation' } }],
      samplers: [{ input: 4, output: 5, interpolation: 'LINEAR' }],
    }],
  });
  return addressOf(writeGlb(json, bytes));
}

describe('the surfaces of an object', () => {
  afterEach(clear);

  it('are known by name, and can be changed and taken off', async () => {
    const { canvas, view } = stand({ reducedMotion: true });
    const { variants } = await view.load([{ src: withSurfaces() }]);
    expect(variants).to.deep.equal(['Red', 'Blue']);
    await view.useVariant('Red');
    await told(view, 'frame');
    expect(view.variant).to.equal('Red');
    const [red = 0, , blue = 0] = colorAt(canvas, 0.5, 0.5);
    expect(red).to.be.greaterThan(blue + 50);
    await view.useVariant(undefined);
    await told(view, 'frame');
    const [again = 0, , other = 0] = colorAt(canvas, 0.5, 0.5);
    expect(again).to.be.closeTo(other, 12);
  });

  it('can be on from the first picture', async () => {
    const { canvas, view } = stand();
    await view.load([{ src: withSurfaces() }], { variant: 'Blue' });
    const [red = 0, , blue = 0] = colorAt(canvas, 0.5, 0.5);
    expect(blue).to.be.greaterThan(red + 50);
  });

  it('that it does not have are an error with a name', async () => {
    const { view } = stand();
    await view.load([{ src: withSurfaces() }]);
    const error = await view.useVariant('Gold').then(() => undefined, (why: unknown) => why);
    expect(error).to.include({ code: 'unknown-name' });
  });
});

describe('the movements of an object', () => {
  afterEach(clear);

  it('play, pause, go to a time and come back', async () => {
    const { view } = stand({ reducedMotion: true });
    const { clips } = await view.load([{ src: moving() }]);
    await complete(view);
    expect(clips).to.deep.equal([{ name: 'slide', seconds: 1 }]);
    view.seek(0.5);
    await told(view, 'frame');
    expect(view.clip).to.deep.equal({ name: 'slide', time: 0.5, seconds: 1, isPlaying: false });
    expect(view.pick(100, 75)?.at[0]).to.not.equal(undefined);
    view.play('slide');
    await told(view, 'frame');
    expect(view.clip?.isPlaying).to.equal(true);
    view.stop();
    expect(view.clip).to.equal(undefined);
  });

  it('come to their end once, where they are not to go round', async () => {
    const { view } = stand({ reducedMotion: true });
    await view.load([{ src: moving() }]);
    const ended = told(view, 'ended');
    view.play('slide', { loop: false, speed: 20 });
    expect(await ended).to.equal('slide');
    expect(view.clip).to.include({ time: 1, isPlaying: false });
  });

  it('that it does not have are an error with a name', async () => {
    const { view } = stand();
    await view.load([{ src: moving() }]);
    expect(() => { view.play('fly'); }).to.throw().with.property('code', 'unknown-name');
  });
});

describe('the spots of an object', () => {
  afterEach(clear);

  const before = { id: 'before', at: [0, 0, 0.5], normal: [0, 0, 1] } as const;
  const behind = { id: 'behind', at: [0, 0, -0.5], normal: [0, 0, -1] } as const;

  /** Where the spots are, once it is known what stands before them. */
  async function placed(view: { on: ReturnType<typeof stand>['view']['on'] }) {
    return new Promise<Record<string, PlacedSpot>>((resolve) => {
      const stop = view.on('placed', (spots) => {
        if (!spots.some(({ hidden }) => hidden)) return;
        stop();
        resolve(Object.fromEntries(spots.map((spot) => [spot.id, spot])));
      });
    });
  }

  it('are where they are on the canvas, facing or hidden as a visitor sees them', async () => {
    const { view } = stand({ reducedMotion: true });
    await view.load([{ src: boxAddress() }]);
    await view.flyTo('front');
    const known = placed(view);
    view.spots = [before, behind];
    const spots = await known;
    expect(spots['before']?.x).to.be.closeTo(100, 1);
    expect(spots['before']?.y).to.be.closeTo(75, 1);
    expect(spots['before']).to.include({ facing: true, hidden: false });
    expect(spots['behind']).to.include({ facing: false, hidden: true });
  });

  it('can be flown to: the camera stands before them, closer', async () => {
    const { view } = stand({ reducedMotion: true });
    await view.load([{ src: boxAddress() }]);
    const { closeness } = view.seen();
    await view.flyTo({ spot: behind.at, normal: behind.normal });
    expect(view.seen()).to.include({ view: 'back' });
    expect(view.seen().closeness).to.be.greaterThan(closeness);
    expect(view.pose.look).to.deep.equal([0, 0, -0.5]);
  });

  it('can be found by a touch: place, direction and part', async () => {
    const { view } = stand({ reducedMotion: true });
    await view.load([{ src: skull }]);
    const hit = view.pick(100, 60);
    expect(hit?.part).to.be.oneOf(['Cranium', 'JawHinge']);
    expect(Math.hypot(...hit?.normal ?? [0])).to.be.closeTo(1, 1e-6);
    expect(view.pick(2, 2)).to.equal(undefined);
  });
});

describe('the light on an object', () => {
  afterEach(clear);

  it('comes from where a visitor puts it', async () => {
    const { canvas, view } = await shown([{ size: [1, 1, 0.2] }]);
    await view.flyTo('front');
    view.light = 'raking';
    const brightness = async (azimuth: number): Promise<number> => {
      view.lightDirection = { azimuth, elevation: 20 };
      await told(view, 'frame');
      return colorAt(canvas, 0.5, 0.5)[0] ?? 0;
    };
    const front = await brightness(10);
    const back = await brightness(180);
    expect(front).to.be.greaterThan(back + 60);
  });

  it('rakes what is seen first, also where it was chosen before there was an object', async () => {
    const { canvas, view } = stand({ reducedMotion: true });
    view.light = 'raking';
    await view.load([{ src: boxAddress() }], { home: { at: [-3, 0.5, -3], look: [0, 0, 0] } });
    const [left = 0, right = 0] = [0.4, 0.6].map((x) => colorAt(canvas, x, 0.5)[0]);
    expect(left).to.be.greaterThan(right + 40);
  });

  it('shines from the left on the left side', async () => {
    const { canvas, view } = await shown([{ size: [1, 1, 1] }]);
    view.pose = { at: [0, 1.2, 4], look: [0, 0, 0], fov: 30 };
    await told(view, 'frame');
    // The studio's lamp stands to the left of the camera: a corner's left side is the brighter.
    await view.flyTo({ at: [2.8, 0.4, 2.8], look: [0, 0, 0] });
    await told(view, 'frame');
    const [left = 0, right = 0] = [0.4, 0.6].map((x) => colorAt(canvas, x, 0.5)[0]);
    expect(left).to.be.greaterThan(right + 20);
  });

  it('is in a still picture, of any size', async () => {
    const { view } = await shown();
    const blob = await view.picture({ width: 320, height: 400, background: '#fff' });
    const bitmap = await createImageBitmap(blob);
    expect([bitmap.width, bitmap.height, blob.type]).to.deep.equal([320, 400, 'image/png']);
  });
});
