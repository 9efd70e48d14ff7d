import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Camera } from './camera.js';
import type { Bounds } from './framing.js';
import type { Triple } from './pose.js';

const cube = (size: number, at: Triple = [0, 0, 0]): Bounds => ({
  min: [at[0] - size / 2, at[1] - size / 2, at[2] - size / 2],
  max: [at[0] + size / 2, at[1] + size / 2, at[2] + size / 2],
  reach: (size / 2) * Math.SQRT2,
});

function before(bounds: Bounds, aspect = 4 / 3): Camera {
  const camera = new Camera();
  camera.motion = false;
  camera.resize(aspect);
  camera.frame(bounds, false);
  return camera;
}

/** Lets a camera move until it rests; seconds that it took. */
function settle(camera: Camera): number {
  let seconds = 0;
  for (; camera.isMoving && seconds < 20; seconds += 1 / 60) camera.step(1 / 60);
  return seconds;
}

const distance = ({ pose }: Camera): number => Math.hypot(
  pose.at[0] - pose.look[0], pose.at[1] - pose.look[1], pose.at[2] - pose.look[2]);

describe('a camera', () => {
  it('sees a tool of 0.14 m and a statue of 2119 mm at the same size', () => {
    const [tool, statue] = [before(cube(0.14)), before(cube(2119, [40, 1060, 0]))];
    assert.ok(Math.abs(distance(tool) / 0.14 - distance(statue) / 2119) < 1e-9);
  });

  it('sees the whole object on a tall screen too, whichever side it turns', () => {
    for (const aspect of [16 / 9, 1, 9 / 16]) {
      const camera = before(cube(1), aspect);
      for (let azimuth = 0; azimuth < 360; azimuth += 15) {
        camera.turn({ azimuth: 15, elevation: 0 });
        camera.step(1);
        camera.apply();
        for (const corner of corners(0.5)) {
          const [x = 0, y = 0] = project(camera, corner);
          assert.ok(Math.abs(x) < 1 && Math.abs(y) < 1, `${aspect} ${azimuth}: ${x}, ${y}`);
        }
      }
    }
  });

  it('takes an author’s pose in model units and gives it back', () => {
    const camera = before(cube(2119, [5, 1000, -3]));
    const pose = { at: [3000, 1500, 4000], look: [0, 900, 0], fov: 25 } as const;
    camera.pose = pose;
    for (const [index, value] of pose.at.entries()) {
      assert.ok(Math.abs((camera.pose.at[index] ?? 0) - value) < 1e-6);
    }
    assert.equal(camera.pose.fov, 25);
  });

  it('tells the side, the bearing and how close one is', () => {
    const camera = before(cube(1));
    void camera.flyTo('right');
    assert.equal(camera.seen().view, 'right');
    assert.ok(Math.abs(camera.seen().azimuth - 90) < 0.01);
    assert.ok(camera.pose.at[0] > 1, 'the camera stands at +x');
    const { closeness } = camera.seen();
    camera.zoom(3);
    camera.step(1);
    assert.ok(camera.seen().closeness > closeness);
    void camera.flyTo('top');
    assert.equal(camera.seen().view, 'top');
  });

  it('cannot be lost: not too close, not too far, not below, not beside', () => {
    const camera = before(cube(1));
    camera.limits = { elevation: [-10, 60], closest: 0.5, farthest: 1.2 };
    const home = distance(camera);
    camera.zoom(1000);
    camera.turn({ azimuth: 0, elevation: 500 });
    camera.pan(50, 50);
    camera.step(1);
    assert.ok(Math.abs(distance(camera) / home - 0.5) < 1e-6);
    assert.ok(Math.abs(camera.seen().elevation - 60) < 1e-6);
    assert.ok(Math.hypot(...camera.pose.look) < 0.9, 'it looks at the object still');
    camera.zoom(1e-6);
    camera.step(1);
    assert.ok(Math.abs(distance(camera) / home - 1.2) < 1e-6);
  });

  it('flies the short way round, with soft ends, and cuts where motion is not wanted', async () => {
    const camera = before(cube(1));
    void camera.flyTo({ at: [-1, 0, -4] });
    camera.motion = true;
    const arrived = camera.flyTo({ at: [1, 0, -4] });
    let before_ = camera.seen().azimuth;
    let longest = 0;
    while (camera.isMoving) {
      camera.step(1 / 60);
      const { azimuth } = camera.seen();
      longest = Math.max(longest, Math.abs(((azimuth - before_ + 540) % 360) - 180));
      before_ = azimuth;
    }
    assert.equal(await arrived, true);
    assert.ok(longest < 3, `a jump of ${longest}°`);
    camera.motion = false;
    assert.equal(await camera.flyTo('front'), true);
    assert.equal(camera.isMoving, false);
    assert.equal(camera.seen().view, 'front');
  });

  it('lets a hand end a flight', async () => {
    const camera = before(cube(1));
    camera.motion = true;
    const arrived = camera.flyTo('back');
    camera.step(0.1);
    camera.turn({ azimuth: 5, elevation: 0 });
    assert.equal(await arrived, false);
  });

  it('has weight: it goes on a little after a finger has left, and comes to rest', () => {
    const camera = before(cube(1));
    camera.motion = true;
    const { azimuth } = camera.seen();
    camera.fling({ azimuth: 180, elevation: 0 });
    const seconds = settle(camera);
    const way = camera.seen().azimuth - azimuth;
    assert.ok(way > 20 && way < 60, `${way}°`);
    assert.ok(seconds > 0.3 && seconds < 1.5, `${seconds} s`);
  });

  it('stays where it is when a heavier file of another size takes the place', () => {
    const camera = before(cube(1));
    camera.turn({ azimuth: 33, elevation: 10 });
    camera.step(1);
    const { pose } = camera;
    camera.frame(cube(1.05, [0.01, 0, 0]), true);
    for (const index of [0, 1, 2] as const) {
      assert.ok(Math.abs(camera.pose.at[index] - pose.at[index]) < 1e-9);
    }
  });
});

function corners(half: number): Triple[] {
  const ends = [-half, half];
  return ends.flatMap((x) => ends.flatMap((y) => ends.map((z): Triple => [x, y, z])));
}

/** Where a point of the model is in the view, −1 to 1. */
function project(camera: Camera, point: Triple): number[] {
  const { scale } = camera.stage;
  const vector = camera.lens.position.clone().set(...point).multiplyScalar(scale);
  vector.project(camera.lens);
  return [vector.x, vector.y];
}
