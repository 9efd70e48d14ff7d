import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureMetres, figureOf } from './figures.js';
import type { FigureName } from './figures.js';

const names = Object.keys(figureMetres) as FigureName[];

describe('a figure of known size', () => {
  for (const name of names) {
    it(`${name}: stands on the floor, exactly as tall as it is to be`, () => {
      const figure = figureOf(name);
      figure.computeBoundingBox();
      const { min, max } = figure.boundingBox ?? assert.fail('it is empty');
      assert.ok(Math.abs(min.y) < 1e-6);
      assert.ok(Math.abs(max.y - figureMetres[name]) < 1e-6, String(max.y));
    });

    it(`${name}: is closed, and light enough for a phone`, () => {
      const { index } = figureOf(name);
      const faces = index?.array ?? assert.fail('it has no faces');
      const open = new Map<string, number>();
      for (let at = 0; at < faces.length; at += 3) {
        const corners = [faces[at], faces[at + 1], faces[at + 2]];
        corners.forEach((from, corner) => {
          const to = corners[(corner + 1) % 3] ?? 0;
          const key = `${String(Math.min(from ?? 0, to))}-${String(Math.max(from ?? 0, to))}`;
          open.set(key, (open.get(key) ?? 0) + ((from ?? 0) < to ? 1 : -1));
        });
      }
      const holes = [...open.values()].filter((count) => count !== 0).length;
      assert.ok(holes <= (name === 'coin' ? 192 : 0), `${String(holes)} open edges`);
      assert.ok(faces.length / 3 < 40_000, `${String(faces.length / 3)} triangles`);
    });
  }

  it('coin: has the edge of 1 euro', () => {
    const figure = figureOf('coin');
    figure.computeBoundingBox();
    const { min, max } = figure.boundingBox ?? assert.fail('it is empty');
    assert.ok(Math.abs(max.z - min.z - 0.00233) < 1e-5);
  });
});
