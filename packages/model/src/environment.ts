import { CompressedCubeTexture, HalfFloatType, RGBAFormat } from 'three';
import { directionOf } from './pose.js';
import type { Bearing, Triple } from './pose.js';

/** A lamp with a soft edge. */
export interface Lamp extends Bearing {
  /** How far its light spreads: the angle at which it has a third of its brightness, degrees. */
  readonly spread: number;
  readonly brightness: number;
}

/** The room around an object: light from above, around and below, and lamps. */
export interface Room {
  readonly above: number;
  readonly around: number;
  readonly below: number;
  readonly lamps: readonly Lamp[];
}

/** Pixels of a side of the sharpest and of the roughest picture; three wants 8 for the latter. */
const sharpest = 64;
const levels = 4;

/** The sides of a cube map: what is right, up and ahead in each. OpenGL's order and handedness. */
const sides: readonly (readonly [Triple, Triple, Triple])[] = [
  [[0, 0, -1], [0, -1, 0], [1, 0, 0]], [[0, 0, 1], [0, -1, 0], [-1, 0, 0]],
  [[1, 0, 0], [0, 0, 1], [0, 1, 0]], [[1, 0, 0], [0, 0, -1], [0, -1, 0]],
  [[1, 0, 0], [0, -1, 0], [0, 0, 1]], [[-1, 0, 0], [0, -1, 0], [0, 0, -1]],
];

/** A lamp as a spherical Gaussian: brightness e^(sharpness (cos − 1)). */
interface Lobe { readonly direction: Triple; readonly sharpness: number; readonly peak: number }

/**
 * The light of a room as three samples it: a cube map with one level for each roughness.
 *
 * Lamps are spherical Gaussians, so that a blurred lamp is a formula: there is no picture to
 * download and nothing to filter (three's own filter takes seconds on a software renderer).
 */
export function environmentOf(room: Room): CompressedCubeTexture {
  const blurred = Array.from({ length: levels }, (_one, level) => {
    // The inverse of how three's shader picks a level for a roughness.
    const roughness = 1 - Math.sqrt(1 - level / (levels - 1));
    return lobesAt(room.lamps, roughness);
  });
  const images = sides.map((side) => {
    const mipmaps = blurred.map((lobes, level) => {
      const size = sharpest >> level;
      const data = paint(room, lobes, level / (levels - 1), side, size);
      return { data, width: size, height: size };
    });
    return { mipmaps, width: sharpest, height: sharpest };
  });
  // Its types know only compressed data; with this format three uploads the levels as they are.
  const texture = new CompressedCubeTexture(
    images, RGBAFormat as never, HalfFloatType);
  texture.needsUpdate = true;
  return Object.assign(texture, { isPMREMTexture: true });
}

/**
 * Lamps as a surface of a roughness mirrors them: two Gaussians convolved are one again.
 *
 * @see Wang et al. 2009, All-Frequency Rendering of Dynamic, Spatially-Varying Reflectance, eq. 15
 * (sharpness of a mirrored GGX lobe); at roughness 1 the lobe is the cosine's, sharpness about 2.1.
 */
function lobesAt(lamps: readonly Lamp[], roughness: number): Lobe[] {
  const mirror = roughness === 0 ? Infinity : 1 / (2 * roughness ** 4) + 1.6;
  return lamps.map((lamp) => {
    const own = 1 / (1 - Math.cos((lamp.spread * Math.PI) / 180));
    const sharpness = mirror === Infinity ? own : (own * mirror) / (own + mirror);
    return {
      direction: directionOf(lamp), sharpness, peak: (lamp.brightness * sharpness) / own,
    };
  });
}

function paint(
  { above, around, below }: Room, lobes: readonly Lobe[], blur: number,
  [right, down, ahead]: readonly [Triple, Triple, Triple], size: number,
): Uint16Array {
  const pixels = new Uint16Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [u, v] = [((column + 0.5) * 2) / size - 1, ((row + 0.5) * 2) / size - 1];
      const length = Math.sqrt(1 + u * u + v * v);
      const x = (right[0] * u + down[0] * v + ahead[0]) / length;
      const y = (right[1] * u + down[1] * v + ahead[1]) / length;
      const z = (right[2] * u + down[2] * v + ahead[2]) / length;
      // A rough surface gathers from all around: the steps of the room's light become shallow.
      const height = y * (1 - 0.45 * blur);
      let light = around + (height > 0 ? (above - around) * height : (around - below) * height);
      for (const { direction: [dx, dy, dz], sharpness, peak } of lobes) {
        light += peak * Math.exp(sharpness * (dx * x + dy * y + dz * z - 1));
      }
      pixels.fill(half(light), (row * size + column) * 4, (row * size + column) * 4 + 3);
      pixels[(row * size + column) * 4 + 3] = 0x3c00; // 1
    }
  }
  return pixels;
}

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** A positive number from 0.0001 to 60000 as a half float (IEEE 754 binary16). */
function half(value: number): number {
  float[0] = Math.min(Math.max(value, 1e-4), 6e4);
  return ((bits[0] ?? 0) >> 13) - 0x1c000;
}
