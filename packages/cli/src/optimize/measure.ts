import type { Document, Node, vec2 } from '@gltf-transform/core';
import { getGLPrimitiveCount } from '@gltf-transform/functions';

/** What a model asks of a visitor's machine. */
export interface Measures {
  bytes: number;
  /** Those drawn: a shape that stands in three places counts three times. */
  triangles: number;
  /** Pixels of the largest texture, `[width, height]`; `undefined` where there is none. */
  texture?: vec2;
}

/** Lines and points are no triangles. */
const FIRST_TRIANGLE_MODE = 4;

/** Counts what a model's first scene draws, and finds its largest texture. */
export function measure(document: Document, bytes: number): Measures {
  const root = document.getRoot();
  const scene = root.getDefaultScene() ?? root.listScenes()[0];
  let triangles = 0;
  scene?.traverse((node) => { triangles += countTriangles(node); });
  const sizes = root.listTextures().map((texture) => texture.getSize());
  const [texture] = sizes.filter((size) => size !== null)
    .sort((a, b) => b[0] * b[1] - a[0] * a[1]);
  return texture ? { bytes, triangles, texture } : { bytes, triangles };
}

function countTriangles(node: Node): number {
  const shapes = node.getMesh()?.listPrimitives() ?? [];
  return shapes.filter((shape) => shape.getMode() >= FIRST_TRIANGLE_MODE)
    .reduce((sum, shape) => sum + getGLPrimitiveCount(shape), 0);
}
