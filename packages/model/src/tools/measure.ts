import {
  BackSide, Color, CylinderGeometry, Group, Mesh, MeshBasicMaterial, SphereGeometry, Vector3,
} from 'three';
import type { BufferGeometry } from 'three';
import { toStage } from '../framing.js';
import { distanceOf } from '../pose.js';
import type { Triple } from '../pose.js';
import type { Tool, ToolRoom } from '../tool.js';

/** Parts of the view's height: half the line, a mark at its end, what sets both off. */
const sizes = { line: 0.003, mark: 0.0105, edge: 0.003 } as const;
/** How strong the line and its edge are where the object stands before them. */
const behind = { line: 0.7, edge: 0.3 } as const;
const up = new Vector3(0, 1, 0);

/** Measures between two places of an object, with a line that can be seen through it. */
export class Measure implements Tool {
  #marks: readonly Triple[] = [];
  #room: ToolRoom | undefined;
  #line: Line | undefined;
  readonly #color = new Color('#0b5c66');
  readonly #edge = new Color('#ffffff');

  /** The places, in model units: none, one or two. */
  get marks(): readonly Triple[] { return this.#marks; }

  /** How far two marks are apart, metres; nothing before there are two. */
  get metres(): number | undefined {
    const [a, b] = this.#marks;
    if (!a || !b || !this.#room) return undefined;
    return distanceOf(a, b) * this.#room.camera.stage.scale * this.#room.metres;
  }

  /** Marks a place; a third one begins anew. */
  mark(at: Triple): void {
    this.#marks = this.#marks.length < 2 ? [...this.#marks, at] : [at];
    this.#draw();
  }

  /** Takes all marks away. */
  clear(): void {
    this.#marks = [];
    this.#draw();
  }

  /** CSS colours of the line and of its edge; three reads names, `#rrggbb` and `rgb()`. */
  paint(color: string, edge: string): void {
    this.#color.set(color);
    this.#edge.set(edge);
    this.#line?.paint(this.#color, this.#edge);
    this.#room?.redraw();
  }

  attach(room: ToolRoom): void {
    this.#room = room;
    this.#line = new Line();
    this.#line.paint(this.#color, this.#edge);
    room.scene.add(this.#line.group);
    this.#draw();
  }

  detach(room: ToolRoom): void {
    this.#line?.free();
    this.#line = undefined;
    this.#room = undefined;
    room.redraw();
  }

  frame({ camera }: ToolRoom): boolean {
    const [x, y, z] = toStage(camera.stage, camera.pose.at);
    this.#line?.fit(new Vector3(x, y, z), camera.lens.fov);
    return false;
  }

  #draw(): void {
    const { camera } = this.#room ?? {};
    if (!camera) return;
    this.#line?.put(this.#marks.map((at) => new Vector3(...toStage(camera.stage, at))));
    this.#room?.redraw();
  }
}

/** A line with a mark at each end, as wide on screen from near as from far. */
class Line {
  readonly group = new Group();
  readonly #ball = new SphereGeometry(1, 20, 14);
  readonly #rod = new CylinderGeometry(1, 1, 1, 12, 1, true);
  readonly #ink = new MeshBasicMaterial({ toneMapped: false });
  readonly #edge = new MeshBasicMaterial({ toneMapped: false, side: BackSide });
  /** The same where the object stands before them. */
  readonly #inkBehind = seenThrough(behind.line);
  readonly #edgeBehind = seenThrough(behind.edge);
  #points: readonly Vector3[] = [];

  /** Sets the places of its ends. */
  put(points: readonly Vector3[]): void {
    this.#points = points;
    this.group.clear();
    for (const point of points) this.#add(this.#ball, point);
    const [a, b] = points;
    if (!a || !b || a.distanceTo(b) < 1e-6) return;
    const way = b.clone().sub(a);
    for (const rod of this.#add(this.#rod, a.clone().add(b).divideScalar(2))) {
      rod.quaternion.setFromUnitVectors(up, way.clone().normalize());
    }
  }

  /** Sets both colours. */
  paint(color: Color, edge: Color): void {
    this.#ink.color.copy(color);
    this.#inkBehind.color.copy(color);
    this.#edge.color.copy(edge);
    this.#edgeBehind.color.copy(edge);
  }

  /**
   * Makes it as wide as it is to be seen.
   *
   * @param fov - Upright field of view, degrees.
   */
  fit(eye: Vector3, fov: number): void {
    const height = 2 * Math.tan((fov * Math.PI) / 360);
    const [a, b] = this.#points;
    const length = a && b ? a.distanceTo(b) : 0;
    for (const one of this.group.children) {
      const far = one.position.distanceTo(eye) * height;
      if (!(one instanceof Mesh)) continue;
      const isEdge = one.material === this.#edge || one.material === this.#edgeBehind;
      const isBall = one.geometry === this.#ball;
      const width = ((isBall ? sizes.mark : sizes.line) + (isEdge ? sizes.edge : 0)) * far;
      one.scale.set(width, isBall ? width : length, width);
    }
  }

  /** Takes it out of the scene and frees it. */
  free(): void {
    this.group.removeFromParent();
    for (const one of [this.#ball, this.#rod, ...this.#materials]) one.dispose();
  }

  /** In the order in which they are drawn. */
  get #materials(): readonly MeshBasicMaterial[] {
    return [this.#edgeBehind, this.#inkBehind, this.#edge, this.#ink];
  }

  #add(geometry: BufferGeometry, at: Vector3): Mesh[] {
    const made = this.#materials.map((material, order) => {
      const mesh = new Mesh(geometry, material);
      mesh.position.copy(at);
      mesh.renderOrder = order;
      return mesh;
    });
    this.group.add(...made);
    return made;
  }
}

/** Drawn over everything, a little. */
function seenThrough(opacity: number): MeshBasicMaterial {
  return new MeshBasicMaterial({
    toneMapped: false, transparent: true, opacity, depthTest: false, depthWrite: false,
  });
}
