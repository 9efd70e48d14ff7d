import { BufferAttribute, BufferGeometry, Group, Mesh, MeshBasicMaterial } from 'three';

/** Corners of each edge. */
const steps = 64;
/** How large it may be, metres: to be seen on a table, and to lie in view on a floor. */
const [smallest, largest] = [0.05, 0.5];

/** A ring on a floor or a table: where the object would stand. Light on dark, for any floor. */
export class Ring {
  /** To be put into the scene. */
  readonly root = new Group();
  readonly #bands: readonly Mesh<BufferGeometry, MeshBasicMaterial>[];

  /** @param reach - Half the width of the object, metres. */
  constructor(reach: number) {
    const outer = Math.min(Math.max(reach, smallest), largest);
    this.#bands = [
      band(outer * 0.76, outer * 1.04, '#1d1a16'), band(outer * 0.82, outer * 0.98, '#ffffff'),
    ];
    this.#bands.forEach(({ position }, index) => { position.y = 0.002 * (index + 1); });
    this.root.add(...this.#bands);
  }

  /** Frees it. */
  dispose(): void {
    for (const { geometry, material } of this.#bands) {
      geometry.dispose();
      material.dispose();
    }
  }
}

/** Lies and faces up. */
function band(
  inner: number, outer: number, color: string,
): Mesh<BufferGeometry, MeshBasicMaterial> {
  const points: number[] = [];
  const corners: number[] = [];
  for (let step = 0; step < steps; step++) {
    const angle = (step / steps) * 2 * Math.PI;
    const [x, z] = [Math.sin(angle), Math.cos(angle)];
    points.push(x * inner, 0, z * inner, x * outer, 0, z * outer);
    const [from, to] = [step * 2, ((step + 1) % steps) * 2];
    corners.push(from, from + 1, to + 1, from, to + 1, to);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3));
  geometry.setIndex(corners);
  return new Mesh(geometry, new MeshBasicMaterial({ color, toneMapped: false }));
}
