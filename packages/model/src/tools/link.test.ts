import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ModelFacts } from '../facts.js';
import { poseFor } from './link.js';

const facts = (max: number, units: 'm' | 'cm', low = 0): ModelFacts => ({
  src: '', bytes: 0, triangles: 0, size: [1, 1, 1], units, variants: [], surfaces: [], clips: [],
  parts: [], needs: [], credits: { extras: {} },
  bounds: { min: [-max / 2, low, -max / 2], max: [max / 2, low + max, max / 2] },
});
const pose = { at: [0, 1, 5], look: [0, 0.5, 0], fov: 30 } as const;

describe('a camera before a second object', () => {
  it('sees it as large as the first, from the same side', () => {
    const other = poseFor(pose, facts(1, 'm'), facts(200, 'cm', 30), 'same');
    assert.deepEqual(other, { at: [0, 230, 1000], look: [0, 130, 0], fov: 30 });
  });

  it('sees it as large as it is, on the same floor', () => {
    const other = poseFor(pose, facts(1, 'm'), facts(200, 'cm', 30), 'true');
    assert.deepEqual(other, { at: [0, 130, 500], look: [0, 80, 0], fov: 30 });
  });

  it('comes back to where it was', () => {
    for (const measure of ['same', 'true'] as const) {
      const [a, b] = [facts(0.3, 'm', -4), facts(17, 'cm', 2)];
      const back = poseFor(poseFor(pose, a, b, measure), b, a, measure);
      back.at.forEach((value, axis) => {
        assert.ok(Math.abs(value - (pose.at[axis] ?? 0)) < 1e-9);
      });
    }
  });
});
