import { BufferAttribute, BufferGeometry } from 'three';

const radius = 0.011625;
/** Half of 2.33 mm, at the rim. */
const half = 0.001165;
/** How round it is. */
const steps = 96;
/** From the middle of one face over the rim to that of the other: radius, height, tone. */
const profile: readonly (readonly [number, number, number])[] = [
  [0, half * 0.8, 1], [0.0076, half * 0.8, 1], [0.00775, half * 0.62, 0.95],
  [0.00775, half * 0.62, 0.5], [0.0079, half * 0.8, 0.55], [0.0104, half * 0.8, 0.55],
  [0.0106, half * 0.97, 0.75], [0.0112, half, 0.75], [0.01145, half * 0.99, 0.7],
];

/** A coin of 1 euro on its edge, its face to +z: a rim, and a core of a lighter tone. */
export function coin(): BufferGeometry {
  const back = profile.map(([far, up, tone]) => [far, -up, tone] as const).reverse();
  const line = [
    ...profile, [radius, half * 0.88, 0.8] as const, [radius, -half * 0.88, 0.8] as const, ...back,
  ];
  const positions: number[] = [];
  const colors: number[] = [];
  const index: number[] = [];
  line.forEach(([far, up, tone], ring) => {
    for (let step = 0; step < steps; step++) {
      const angle = (step / steps) * 2 * Math.PI;
      positions.push(far * Math.cos(angle), far * Math.sin(angle) + radius, up);
      colors.push(tone, tone, tone);
      if (ring === 0) continue;
      const [here, next] = [ring * steps + step, ring * steps + ((step + 1) % steps)];
      index.push(here, next, here - steps, here - steps, next, next - steps);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colors), 3));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return geometry;
}
