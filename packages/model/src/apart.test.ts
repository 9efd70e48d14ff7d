import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Box3, Vector3 } from 'three';
import { reachOf, waysApart } from './apart.js';

const box = (x: number, y: number, z: number, width: number, height = width, depth = width): Box3 =>
  new Box3().setFromCenterAndSize(new Vector3(x, y, z), new Vector3(width, height, depth));

/** Where they are when all are apart. */
const moved = (boxes: readonly Box3[]): Box3[] => {
  const ways = waysApart(boxes);
  return boxes.map((one, at) => one.clone().translate(ways[at]!));
};

function areApart(boxes: readonly Box3[]): boolean {
  return boxes.every((one, at) => boxes.slice(at + 1).every((other) => !one.intersectsBox(other)));
}

describe('parts that are taken apart', () => {
  it('move along the line from the middle of the object, the outer ones farther', () => {
    const [left, right, far] = waysApart([box(-1, 0, 0, 1), box(1, 0, 0, 1), box(4, 0, 0, 1)]);
    assert.ok(left!.x < 0 && right!.x < 0 && far!.x > 0); // the middle is at 1.5
    assert.ok(Math.abs(left!.x) > Math.abs(right!.x));
    assert.equal(left!.y, 0);
  });

  it('do not stand in each other any more', () => {
    const lidOnBowl = [box(0, 0.05, 0, 0.24, 0.1, 0.24), box(0, 0.13, 0, 0.23, 0.08, 0.23)];
    assert.ok(!areApart(lidOnBowl));
    assert.ok(areApart(moved(lidOnBowl)));
    const heap = [box(0, 0, 0, 1), box(0.7, 0.1, 0, 1), box(0, 0.8, 0.2, 1), box(-0.5, 0, 0.9, 1)];
    assert.ok(areApart(moved(heap)));
  });

  it('stand in a row where one was in the other', () => {
    const dolls = moved([box(0, 0, 0, 3), box(0, 0, 0, 2), box(0, 0, 0, 1)]);
    assert.ok(areApart(dolls));
    assert.deepEqual(dolls.map(({ min }) => min.y), [-1.5, -1, -0.5]);
  });

  it('tell how far they reach', () => {
    assert.equal(reachOf(box(1, 0, 0, 2, 0, 0), new Vector3(2, 0, 0), 0), 2);
    assert.equal(reachOf(box(1, 0, 0, 2, 0, 0), new Vector3(2, 0, 0), 0.5), 3);
  });
});
