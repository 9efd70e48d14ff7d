import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { Finger, levelPlace, placeAhead, sideways, turnTowards } from './room-place.js';

const rad = Math.PI / 180;
/** A phone, or a surface, at a place, turned to the left and then up by degrees. */
const posed = (at: readonly [number, number, number], left = 0, up = 0): number[] =>
  new Matrix4().compose(
    new Vector3(...at), new Quaternion().setFromEuler(new Euler(up * rad, left * rad, 0, 'YXZ')),
    new Vector3(1, 1, 1)).elements;
const near = (is: readonly number[] | undefined, wanted: readonly number[]): void => {
  assert.ok(is?.every((one, at) => Math.abs(one - wanted[at]!) < 1e-4), String(is));
};

describe('an object in a room', () => {
  it('stands on floors and tables, never on a wall or a slope', () => {
    near(levelPlace([posed([1, 0.7, -2]), posed([1, 0, -3])]), [1, 0.7, -2]);
    near(levelPlace([posed([0, 1, -1], 0, 90), posed([0, 0, -3])]), [0, 0, -3]);
    assert.equal(levelPlace([posed([0, 1, -1], 0, 40)]), undefined);
    assert.equal(levelPlace([posed([0, 1, -1], 0, 180)]), undefined, 'not below a table');
    assert.equal(levelPlace([]), undefined);
  });

  it('stands a step and a half ahead where the phone sees no surfaces', () => {
    near(placeAhead(posed([0, 1.5, 0]), 0, 0.2), [0, 0, -1.5]);
    near(placeAhead(posed([2, 1.5, 1], 90), 0, 0.2), [0.5, 0, 1]);
    near(placeAhead(posed([0, 0, 0]), undefined, 0.2), [0, -1.4, -1.5]);
  });

  it('stands ahead also of somebody who looks at the floor or at the ceiling', () => {
    near(placeAhead(posed([0, 1.5, 0], 0, -60), 0, 0.2), [0, 0, -1.5]);
    near(placeAhead(posed([0, 1.5, 0], 0, -90), 0, 0.2), [0, 0, -1.5]);
    near(placeAhead(posed([0, 1.5, 0], 0, 90), 0, 0.2), [0, 0, -1.5]);
    near(placeAhead(posed([0, 1.5, 0], 90, -89), 0, 0.2), [-1.5, 0, 0]);
  });

  it('does not stand where the visitor stands, however large it is', () => {
    near(placeAhead(posed([0, 1.5, 0]), 0, 2.5), [0, 0, -3.5]);
  });

  it('faces the visitor', () => {
    near([turnTowards([0, 0, -2], posed([0, 1.5, 0]))], [0]);
    near([turnTowards([0, 0, 0], posed([3, 1.5, 0]))], [90]);
    near([turnTowards([0, 0, 0], posed([-1, 1.5, 0]))], [-90]);
  });

  it('turns with a finger, and a tap that trembles does not turn it', () => {
    near([sideways(posed([0, 0, 0], -20))], [20]);
    const tap = new Finger();
    assert.deepEqual([5, 6, 4.5].map((angle) => tap.follow(angle)), [0, 0, 0]);
    assert.equal(tap.isTap, true);
    const swipe = new Finger();
    const turned = [-20, -10, 0, 20].map((angle) => swipe.follow(angle));
    assert.deepEqual(turned, [0, 45, 45, 90]);
    assert.equal(swipe.isTap, false);
  });
});
