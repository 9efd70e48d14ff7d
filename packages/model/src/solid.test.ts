import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  BoxGeometry, BufferGeometry, CylinderGeometry, Group, IcosahedronGeometry, Mesh,
  PlaneGeometry, SphereGeometry,
} from 'three';
import { solidsAmong } from './solid.js';

const isSolid = (geometry: BufferGeometry): boolean => {
  const mesh = new Mesh(geometry);
  return solidsAmong([mesh]).has(mesh);
};

/** A box with some of its triangles; twelve are all. */
function boxOf(first: number, count: number): BufferGeometry {
  const box = new BoxGeometry(2, 1, 1);
  const { index } = box;
  box.setIndex([...index?.array ?? []].slice(first * 3, (first + count) * 3));
  return box;
}

describe('whether a surface has an inside', () => {
  it('is known of what is closed, wherever it stands and however it was cut for its pictures', () => {
    for (const geometry of [
      new BoxGeometry(1, 2, 3), new SphereGeometry(1, 24, 16), new IcosahedronGeometry(1, 2),
      new CylinderGeometry(1, 2, 3, 20), new BoxGeometry(1, 1, 1).translate(500, 0, -300),
    ]) assert.ok(isSolid(geometry), geometry.type);
  });

  it('is not said of what lacks a side, of a tube, of a sheet', () => {
    assert.ok(!isSolid(boxOf(0, 10)));
    assert.ok(!isSolid(new CylinderGeometry(1, 1, 3, 20, 1, true)), 'its two holes cancel out');
    assert.ok(!isSolid(new PlaneGeometry(1, 1, 4, 4)));
    assert.ok(!isSolid(new BufferGeometry()));
  });

  it('is known of a scan with a pinprick in it', () => {
    const sphere = new SphereGeometry(1, 64, 48).toNonIndexed();
    const { position } = sphere.attributes;
    sphere.setDrawRange(0, Infinity);
    sphere.setIndex(Array.from({ length: (position?.count ?? 0) - 3 }, (_one, at) => at));
    assert.ok(isSolid(sphere));
  });

  it('is known of pieces of different material that close each other', () => {
    const [outside, bottom, loose] = [
      new Mesh(boxOf(0, 8)), new Mesh(boxOf(8, 4)), new Mesh(boxOf(0, 8)),
    ];
    new Group().add(outside, bottom);
    new Group().add(loose);
    assert.deepEqual([...solidsAmong([outside, bottom, loose])], [outside, bottom]);
  });
});
