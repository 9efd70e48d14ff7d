import {
  AlwaysStencilFunc, BackSide, Color, DecrementWrapStencilOp, DoubleSide, FrontSide,
  IncrementWrapStencilOp, KeepStencilOp, Mesh, MeshBasicMaterial, NotEqualStencilFunc, Plane,
  PlaneGeometry, ReplaceStencilOp, ShaderChunk, Vector3,
} from 'three';
import type {
  Intersection, Material, Raycaster, WebGLProgramParametersWithUniforms, WebGLRenderer,
} from 'three';
import { toStage } from '../framing.js';
import { drawnIn } from '../measure.js';
import { OwnSurfaces } from '../own-surfaces.js';
import { isShown } from '../pick.js';
import { solidsAmong } from '../solid.js';
import type { Tool, ToolRoom } from '../tool.js';
import { freeTwin, twinOf } from '../twin.js';

/** Across which a cut goes: `x` is from the right, `y` from above, `z` from the front. */
export type SliceAxis = 'x' | 'y' | 'z';

/** A cut at the very edge would flicker in the surface there. */
const margin = 1.004;
const numberOf: Readonly<Record<SliceAxis, 0 | 1 | 2>> = { x: 0, y: 1, z: 2 };

/**
 * Cuts an object open and takes one half away. What has an inside is filled where it was cut; of a
 * shell one sees the other side.
 */
export class Slice implements Tool {
  readonly #plane = new Plane();
  readonly #color = new Color('#9fb8b6');
  #axis: SliceAxis = 'z';
  #position = 0.5;
  #isFlipped = false;
  #room: ToolRoom | undefined;
  #cut: Cut | undefined;
  /** The shadow waits until the cut has come to rest. */
  #isStale = false;

  /** The direction from which it cuts. */
  get axis(): SliceAxis { return this.#axis; }
  set axis(axis: SliceAxis) {
    this.#axis = axis;
    this.#move();
  }

  /** How far from that side, as a part of the object: 0 to 1. */
  get position(): number { return this.#position; }
  set position(position: number) {
    this.#position = Math.min(Math.max(position, 0), 1);
    this.#move();
  }

  /** Whether the far half is the one that is taken away. */
  get isFlipped(): boolean { return this.#isFlipped; }
  set isFlipped(isFlipped: boolean) {
    this.#isFlipped = isFlipped;
    this.#move();
  }

  /** A CSS colour for what was cut through; three reads names, `#rrggbb` and `rgb()`. */
  set color(color: string) {
    this.#color.set(color);
    this.#cut?.paint(this.#color);
    this.#room?.redraw();
  }

  /** How deep the cut is, metres; nothing while there is no object. */
  get depth(): number | undefined {
    const length = this.#length;
    return length === undefined ? undefined : length * this.#position;
  }

  /** How straight the eye looks at what was cut through: 1 straight, below 0 at its back. */
  get facing(): number {
    const { camera } = this.#room ?? {};
    if (!camera) return 0;
    const { at, look } = camera.pose;
    const eye = new Vector3(at[0] - look[0], at[1] - look[1], at[2] - look[2]).normalize();
    return -eye.dot(this.#plane.normal);
  }

  attach(room: ToolRoom): void {
    this.#room = room;
    this.#cut = new Cut(room, this.#plane);
    this.#cut.paint(this.#color);
    const point = new Vector3();
    room.leaveOut((x, y, z) => this.#plane.distanceToPoint(point.set(x, y, z)) < 0);
    room.placeSpots((at) => {
      const [x, y, z] = toStage(room.camera.stage, at);
      // A place on the cut itself is still there.
      return this.#plane.distanceToPoint(point.set(x, y, z)) < -0.005 ? undefined : at;
    });
    this.#move();
  }

  detach(room: ToolRoom): void {
    this.#cut?.free();
    this.#cut = undefined;
    this.#room = undefined;
    room.leaveOut(undefined);
    room.placeSpots(undefined);
    room.moved();
  }

  frame(room: ToolRoom, _seconds: number, renderer: WebGLRenderer): boolean {
    // Stays on: without planes it costs nothing, and another view may be cut as well.
    renderer.localClippingEnabled = true;
    this.#cut?.follow();
    if (!this.#isStale) return false;
    this.#isStale = false;
    room.moved();
    return false;
  }

  get #length(): number | undefined {
    if (!this.#room) return undefined;
    const { camera: { bounds: { min, max }, stage }, metres } = this.#room;
    const axis = numberOf[this.#axis];
    return (max[axis] - min[axis]) * stage.scale * metres;
  }

  #move(): void {
    const room = this.#room;
    if (!room) return;
    const { bounds: { min, max }, stage: { scale } } = room.camera;
    const axis = numberOf[this.#axis];
    const half = ((max[axis] - min[axis]) / 2) * scale * margin;
    const at = half * (1 - 2 * this.#position);
    const side = this.#isFlipped ? 1 : -1;
    this.#plane.normal.set(0, 0, 0).setComponent(axis, side);
    this.#plane.constant = -side * at;
    this.#cut?.place();
    this.#isStale = true;
    room.redraw();
  }
}

/** Everything that a cut puts into the scene. */
class Cut {
  readonly #plane: Plane;
  readonly #surfaces: OwnSurfaces;
  readonly #meshes: readonly Mesh[];
  readonly #twins: Mesh[] = [];
  readonly #cap = new Mesh(new PlaneGeometry(4, 4), capMaterial());
  readonly #materials: readonly [Material, Material, MeshBasicMaterial];

  constructor(room: ToolRoom, plane: Plane) {
    this.#plane = plane;
    this.#meshes = drawnIn(room.model).filter(isShown);
    this.#surfaces = new OwnSurfaces(this.#meshes, (material) => {
      clip(material, plane);
      material.clipShadows = true;
    });
    const lining = new MeshBasicMaterial({ side: BackSide, toneMapped: false });
    this.#materials = [countMaterial('in'), countMaterial('out'), lining];
    for (const material of this.#materials) clip(material, plane);
    const surfaces = this.#meshes.filter((mesh) => 'isMesh' in mesh);
    const solids = solidsAmong(surfaces);
    for (const mesh of surfaces) {
      const [into, out] = this.#materials;
      if (solids.has(mesh)) this.#twins.push(twinOf(mesh, into), twinOf(mesh, out));
      else if (isOneSided(mesh)) this.#twins.push(twinOf(mesh, lining));
    }
    for (const twin of this.#twins) twin.renderOrder = 1;
    this.#cap.renderOrder = 2;
    this.#cap.visible = solids.size > 0;
    room.scene.add(...this.#twins, this.#cap);
    this.#hideFromRays();
  }

  /** The color of the cut. */
  paint(color: Color): void {
    this.#cap.material.color.copy(color);
    this.#materials[2].color.copy(color);
  }

  /** Puts the cap where the plane is. */
  place(): void {
    const { normal } = this.#plane;
    this.#plane.coplanarPoint(this.#cap.position);
    this.#cap.lookAt(this.#cap.position.clone().sub(normal));
  }

  /** Cuts also what was put on the object meanwhile. */
  follow(): void { this.#surfaces.put(); }

  /** Takes everything out of the scene. */
  free(): void {
    for (const twin of this.#twins) freeTwin(twin);
    this.#cap.removeFromParent();
    this.#cap.geometry.dispose();
    for (const material of [...this.#materials, this.#cap.material]) material.dispose();
    this.#surfaces.takeOff();
    for (const mesh of this.#meshes) Reflect.deleteProperty(mesh, 'raycast');
  }

  /** A finger and a spot's line of sight go through what was taken away. */
  #hideFromRays(): void {
    const plane = this.#plane;
    for (const mesh of this.#meshes) {
      const { raycast } = mesh;
      mesh.raycast = (ray: Raycaster, hits: Intersection[]) => {
        const own: Intersection[] = [];
        raycast.call(mesh, ray, own);
        hits.push(...own.filter(({ point }) => plane.distanceToPoint(point) >= 0));
      };
    }
  }
}

const isOneSided = ({ material }: Mesh): boolean =>
  [material].flat().every(({ side }) => side === FrontSide);

/** Takes from a material what lies beyond a plane. */
function clip(material: Material, plane: Plane): void {
  material.clippingPlanes = [plane];
  material.onBeforeCompile = withinTheSurface;
}

/**
 * At the edge of a surface, three asks for the middle of a pixel whether it was cut, and that may
 * lie outside: a line of dots stays of what is gone. The middle of what is covered has no such.
 */
function withinTheSurface(shader: WebGLProgramParametersWithUniforms): void {
  const within = (program: string, name: 'vertex' | 'fragment'): string => {
    const chunk = `clipping_planes_pars_${name}` as const;
    return program.replace(`#include <${chunk}>`,
      ShaderChunk[chunk].replace('varying', 'centroid varying'));
  };
  shader.vertexShader = within(shader.vertexShader, 'vertex');
  shader.fragmentShader = within(shader.fragmentShader, 'fragment');
}

/**
 * Counts, without a trace in the picture, how often an eye's ray enters and leaves: where it enters
 * oftener, it came in through the cut.
 */
function countMaterial(way: 'in' | 'out'): Material {
  const step = way === 'in' ? IncrementWrapStencilOp : DecrementWrapStencilOp;
  return new MeshBasicMaterial({
    side: way === 'in' ? BackSide : FrontSide,
    colorWrite: false, depthWrite: false, depthTest: false,
    stencilWrite: true, stencilFunc: AlwaysStencilFunc,
    stencilFail: step, stencilZFail: step, stencilZPass: step,
  });
}

function capMaterial(): MeshBasicMaterial {
  return new MeshBasicMaterial({
    side: DoubleSide, toneMapped: false, stencilWrite: true, stencilRef: 0,
    stencilFunc: NotEqualStencilFunc, stencilFail: KeepStencilOp, stencilZFail: KeepStencilOp,
    stencilZPass: ReplaceStencilOp,
  });
}
