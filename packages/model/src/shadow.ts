import {
  BufferAttribute, BufferGeometry, DataTexture, LinearFilter, Mesh, MeshBasicMaterial, RGBAFormat,
  Vector3,
} from 'three';
import type { Object3D } from 'three';
import { drawnIn } from './measure.js';
import { isShown } from './pick.js';

/** Squares of a side of the shadow's picture. It is blurred, so more would not be seen. */
const side = 64;
/** Points of the surface that are looked at. */
const samples = 12_000;
/** How high above the floor something still darkens it, on the stage. */
const highest = 0.5;
/** How far the picture reaches, as a part of the footprint. */
const room = 1.5;

/** Whether a place on the stage is not there any more, because the object was cut. */
export type IsGone = (x: number, y: number, z: number) => boolean;

/** Where a surface meets the floor: the dark without which an object seems to float. */
export class ContactShadow {
  /** To be put into the scene. */
  readonly mesh = new Mesh(plane(), new MeshBasicMaterial({
    transparent: true, depthWrite: false, toneMapped: false, opacity: 0.55,
  }));

  #texture: DataTexture | undefined;

  /**
   * Looks at an object that stands on the stage.
   *
   * @param floor - Height of the floor there.
   * @param isGone - What throws no shadow; nothing, if not said.
   */
  cast(root: Object3D, floor: number, isGone?: IsGone): void {
    const points = without(surfacePoints(root), isGone);
    let reach = 0.02;
    for (let at = 0; at < points.length; at += 3) {
      reach = Math.max(reach, Math.abs(points[at] ?? 0), Math.abs(points[at + 2] ?? 0));
    }
    const width = reach * room;
    this.#texture?.dispose();
    this.#texture = new DataTexture(
      new Uint8Array(shadowPixels(points, floor, width)), side, side, RGBAFormat);
    this.#texture.magFilter = LinearFilter;
    this.#texture.minFilter = LinearFilter;
    this.#texture.needsUpdate = true;
    this.mesh.material.map = this.#texture;
    this.mesh.scale.set(width, 1, width);
    // Just below, so that a flat foot does not flicker in it.
    this.mesh.position.set(0, floor - 0.002, 0);
    this.mesh.updateMatrixWorld();
  }

  /** Frees it. */
  dispose(): void {
    this.#texture?.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}

function without(points: Float32Array, isGone: IsGone | undefined): Float32Array {
  if (!isGone) return points;
  let to = 0;
  for (let at = 0; at < points.length; at += 3) {
    if (isGone(points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0)) continue;
    points.copyWithin(to, at, at + 3);
    to += 3;
  }
  return points.subarray(0, to);
}

/** A square of side 2 that lies and faces up. */
function plane(): BufferGeometry {
  const geometry = new BufferGeometry();
  const corners = new Float32Array([-1, 0, -1, -1, 0, 1, 1, 0, 1, 1, 0, -1]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array([0, 0, 0, 1, 1, 1, 1, 0]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

/**
 * Points spread evenly over the surface, by area: a box of twelve triangles has as many as a scan.
 *
 * @returns x, y, z of each, in world coordinates.
 */
export function surfacePoints(root: Object3D): Float32Array {
  const corners = cornersOf(root);
  const areas = new Float64Array(corners.length / 9);
  let total = 0;
  for (let index = 0; index < areas.length; index++) {
    total += areaOf(corners, index * 9);
    areas[index] = total;
  }
  const points = new Float32Array(total > 0 ? samples * 3 : 0);
  for (let at = 0, index = 0; at < points.length / 3; at++) {
    const wanted = ((at + 0.5) / samples) * total;
    while ((areas[index] ?? total) < wanted && index < areas.length - 1) index++;
    // The R2 sequence (Roberts 2018) fills a triangle evenly, folded at its diagonal.
    let [u, v] = [(at * 0.7548776662) % 1, (at * 0.5698402909) % 1];
    if (u + v > 1) { u = 1 - u; v = 1 - v; }
    for (let axis = 0; axis < 3; axis++) {
      const corner = index * 9 + axis;
      points[at * 3 + axis] = (corners[corner] ?? 0) * (1 - u - v)
        + (corners[corner + 3] ?? 0) * u + (corners[corner + 6] ?? 0) * v;
    }
  }
  return points;
}

/** Twice the area of a triangle whose nine numbers begin there. */
function areaOf(corners: Float32Array, at: number): number {
  const side = (corner: number, axis: number): number =>
    (corners[at + corner + axis] ?? 0) - (corners[at + axis] ?? 0);
  return Math.hypot(
    side(3, 1) * side(6, 2) - side(3, 2) * side(6, 1),
    side(3, 2) * side(6, 0) - side(3, 0) * side(6, 2),
    side(3, 0) * side(6, 1) - side(3, 1) * side(6, 0));
}

/** At most so many triangles are looked at. */
const mostTriangles = 20_000;

function cornersOf(root: Object3D): Float32Array {
  const meshes = drawnIn(root).filter((mesh) => 'isMesh' in mesh && isShown(mesh));
  const countOf = ({ geometry }: Mesh): number =>
    (geometry.index ?? geometry.attributes['position'])?.count ?? 0;
  const all = meshes.reduce((sum, mesh) => sum + Math.floor(countOf(mesh) / 3), 0);
  const each = Math.max(1, Math.ceil(all / mostTriangles));
  const corners = new Float32Array(Math.ceil(all / each + meshes.length) * 9);
  let at = 0;
  const point = new Vector3();
  for (const mesh of meshes) {
    const { index } = mesh.geometry;
    for (let corner = 0; corner + 2 < countOf(mesh); corner += 3 * each) {
      for (const next of [0, 1, 2]) {
        const vertex = index ? index.getX(corner + next) : corner + next;
        mesh.getVertexPosition(vertex, point).applyMatrix4(mesh.matrixWorld);
        point.toArray(corners, at);
        at += 3;
      }
    }
  }
  return corners.subarray(0, at);
}

/**
 * Black of different strength, RGBA, rows along z.
 *
 * @param width - Half the side of the picture, on the stage.
 */
export function shadowPixels(points: Float32Array, floor: number, width: number): Uint8Array {
  const dark = new Float32Array(side * side);
  for (let at = 0; at < points.length; at += 3) {
    const height = ((points[at + 1] ?? 0) - floor) / highest;
    if (height >= 1) continue;
    const column = Math.floor((((points[at] ?? 0) / width + 1) / 2) * side);
    const row = Math.floor((((points[at + 2] ?? 0) / width + 1) / 2) * side);
    const cell = row * side + column;
    dark[cell] = Math.max(dark[cell] ?? 0, (1 - Math.max(height, 0)) ** 3);
  }
  const near = blur(blur(dark, 2), 2);
  const wide = blur(blur(near, 5), 5);
  const pixels = new Uint8Array(side * side * 4);
  for (let cell = 0; cell < dark.length; cell++) {
    const black = 0.55 * (near[cell] ?? 0) + 0.6 * (wide[cell] ?? 0);
    pixels[cell * 4 + 3] = Math.round(255 * Math.min(1, black));
  }
  return pixels;
}

/** A box blur in both directions; twice is nearly a Gaussian. */
function blur(from: Float32Array, radius: number): Float32Array {
  const pass = (source: Float32Array, step: number, line: number): Float32Array => {
    const to = new Float32Array(source.length);
    for (let first = 0; first < side; first++) {
      for (let at = 0; at < side; at++) {
        let sum = 0;
        for (let next = -radius; next <= radius; next++) {
          const place = at + next;
          if (place >= 0 && place < side) sum += source[first * line + place * step] ?? 0;
        }
        to[first * line + at * step] = sum / (2 * radius + 1);
      }
    }
    return to;
  };
  return pass(pass(from, 1, side), side, 1);
}
