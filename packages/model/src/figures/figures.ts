import type { BufferGeometry } from 'three';
import { coin } from './coin.js';
import { skin } from './skin.js';
import { ball, joined, limb } from './solid.js';
import type { Solid } from './solid.js';

/** What can stand beside an object. */
export type FigureName = 'coin' | 'hand' | 'person';

/**
 * How large they are, metres: a coin of 1 euro across (Council Regulation (EU) 729/2014, annex I),
 * a hand from the wrist to the tip of the middle finger (about the median of adult men in
 * DIN 33402-2 and in NASA-STD-3000), a person, between the means of women and men in Europe.
 */
export const figureMetres: Readonly<Record<FigureName, number>> = {
  coin: 0.02325, hand: 0.19, person: 1.7,
};

/**
 * The figure as triangles, metres: it stands upright on y = 0, its front is +z, its middle x = 0.
 */
export function figureOf(name: FigureName): BufferGeometry {
  if (name === 'coin') return coin();
  return name === 'hand' ? hand() : person();
}

/** Makes a figure exactly as tall as it is to be; the cells of its skin leave a little open. */
function tall(geometry: BufferGeometry, height: number): BufferGeometry {
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox ?? { min: { y: 0 }, max: { y: height } };
  geometry.translate(0, -min.y, 0);
  geometry.scale(1, height / (max.y - min.y), 1);
  return geometry;
}

/** Cut off level at the floor. */
const standing = (solid: Solid): Solid => (x, y, z) => Math.max(solid(x, y, z), -y);

/** One side of it is told; the other is the same. */
function person(): BufferGeometry {
  const trunk = joined(0.09, [
    ball([0, 1.25, -0.004], [0.158, 0.2, 0.105]),
    ball([0, 1.07, 0], [0.128, 0.16, 0.094]),
    ball([0, 0.93, -0.01], [0.158, 0.13, 0.11]),
    limb([0, 1.372, -0.014], [0.142, 1.368, -0.014], 0.055, 0.046),
  ]);
  const head = joined(0.03, [
    ball([0, 1.592, 0.012], [0.078, 0.108, 0.096]),
    ball([0, 1.545, 0.036], [0.055, 0.062, 0.06]),
    limb([0, 1.4, -0.014], [0, 1.53, 0.002], 0.056, 0.05),
  ]);
  const leg = joined(0.012, [
    limb([0.09, 0.88, 0], [0.1, 0.5, 0.006], 0.082, 0.053),
    limb([0.1, 0.49, 0.004], [0.106, 0.09, -0.022], 0.05, 0.033),
    ball([0.106, 0.345, -0.028], [0.046, 0.13, 0.048]),
    limb([0.108, 0.045, -0.04], [0.124, 0.03, 0.135], 0.04, 0.029),
  ]);
  const arm = joined(0.01, [
    limb([0.168, 1.362, -0.014], [0.238, 1.085, -0.026], 0.05, 0.037),
    limb([0.238, 1.085, -0.026], [0.282, 0.845, 0.012], 0.037, 0.024),
    limb([0.286, 0.815, 0.018], [0.298, 0.722, 0.036], 0.027, 0.02),
    limb([0.281, 0.812, 0.032], [0.278, 0.768, 0.052], 0.013, 0.01),
  ]);
  const whole = joined(0.035, [joined(0.05, [trunk, head]), leg, arm]);
  const solid = standing((x, y, z) => whole(Math.abs(x), y, z));
  return tall(skin(solid, [-0.36, -0.04, -0.2], [0.36, 1.76, 0.22], 0.02), figureMetres.person);
}

/** A finger from its knuckle over a bend to its tip. */
function finger(
  [x, y]: readonly [number, number], [mx, my]: readonly [number, number],
  [tx, ty]: readonly [number, number], thick: number,
): Solid {
  return joined(0.001, [
    limb([x, y, 0], [mx, my, 0.002], thick, thick * 0.88),
    limb([mx, my, 0.002], [tx, ty, 0.007], thick * 0.88, thick * 0.74),
  ]);
}

/** A right hand that shows its palm, upright on its wrist. */
function hand(): BufferGeometry {
  const knuckles = [[0.031, 0.096], [0.01, 0.102], [-0.011, 0.099], [-0.03, 0.09]] as const;
  const palm = joined(0.01, [
    ...knuckles.map(([x, y]) => limb([x * 0.55, 0.016, 0], [x, y - 0.006, 0], 0.0135, 0.0115)),
    ball([-0.022, 0.042, 0.005], [0.015, 0.034, 0.014]),
    ball([0.022, 0.044, 0.007], [0.018, 0.034, 0.015]),
    limb([-0.011, -0.02, 0], [-0.012, 0.022, 0], 0.0165, 0.016),
    limb([0.011, -0.02, 0], [0.012, 0.022, 0], 0.0165, 0.016),
  ]);
  const thumb = joined(0.0015, [
    limb([0.02, 0.03, 0.006], [0.047, 0.066, 0.013], 0.0155, 0.0125),
    limb([0.047, 0.066, 0.013], [0.062, 0.094, 0.014], 0.0122, 0.0105),
    limb([0.062, 0.094, 0.014], [0.069, 0.113, 0.013], 0.0105, 0.0085),
  ]);
  const fingers = [
    finger(knuckles[0], [0.037, 0.142], [0.04, 0.168], 0.0096),
    finger(knuckles[1], [0.011, 0.154], [0.0115, 0.1828], 0.01),
    finger(knuckles[2], [-0.015, 0.147], [-0.017, 0.174], 0.0094),
    finger(knuckles[3], [-0.039, 0.125], [-0.044, 0.147], 0.0082),
  ];
  const solid = standing(joined(0.005, [joined(0.008, [palm, thumb]), ...fingers]));
  const cut = skin(solid, [-0.062, -0.006, -0.026], [0.086, 0.2, 0.036], 0.0026);
  return tall(cut, figureMetres.hand);
}
