import { LessEqualDepth, MeshBasicMaterial, Sphere, Vector3 } from 'three';
import type { Material, Mesh } from 'three';
import { boxOf } from '../box.js';
import { toModel } from '../framing.js';
import { drawnIn } from '../measure.js';
import { NearPart } from '../near-part.js';
import { OwnSurfaces } from '../own-surfaces.js';
import type { Part } from '../parts.js';
import { plus } from '../pose.js';
import type { Pose, Triple } from '../pose.js';
import type { Tool, ToolRoom } from '../tool.js';
import { freeTwin, twinOf } from '../twin.js';

/** What is left of a part that fades. */
const fadedOpacity = 0.15;
/** Air around a part that the eye looks at. */
const margin = 1.2;

/** Shows one part of an object alone, or lets parts fade so that one sees what is behind them. */
export class Parts implements Tool {
  #alone: string | undefined;
  readonly #faded = new Set<string>();
  #room: ToolRoom | undefined;
  #veil: Veil | undefined;
  #castShadow = new Map<Mesh, boolean>();

  /** `id` of the part that is shown alone. */
  get alone(): string | undefined { return this.#alone; }
  set alone(id: string | undefined) {
    this.#alone = id;
    this.#show();
  }

  /** Whether a part fades. */
  isFaded(id: string): boolean { return this.#faded.has(id); }

  /** Lets a part fade, or be as it was. */
  fade(id: string, isFaded: boolean): void {
    if (isFaded) this.#faded.add(id);
    else this.#faded.delete(id);
    this.#show();
  }

  /** Everything is as it was. */
  showAll(): void {
    this.#alone = undefined;
    this.#faded.clear();
    this.#show();
  }

  /** From where a part fills the view, seen from the side from which the eye looks now. */
  poseFor(id: string): Pose | undefined {
    const { camera, parts } = this.#room ?? {};
    const part = parts?.find((one) => one.id === id);
    if (!camera || !part) return undefined;
    const { fov, at, look } = camera.pose;
    const sphere = boxOf(part.object).getBoundingSphere(new Sphere());
    const { center: { x, y, z } } = sphere;
    const middle = toModel(camera.stage, [x, y, z]);
    const away = new Vector3(at[0] - look[0], at[1] - look[1], at[2] - look[2]).normalize();
    const far = (sphere.radius * margin) / Math.sin((fov * Math.PI) / 360);
    return { look: middle, fov,
      at: plus(middle, [away.x, away.y, away.z], far / camera.stage.scale) };
  }

  attach(room: ToolRoom): void {
    this.#room = room;
    room.holder.updateMatrixWorld(true);
    const near = new NearPart(room.parts, room.camera.stage);
    const stay = new Vector3();
    room.placeSpots((at: Triple) => {
      const part = near.of(at, () => stay);
      return part && !part.object.visible ? undefined : at;
    });
    this.#show();
  }

  detach(room: ToolRoom): void {
    this.#lift();
    for (const { object } of room.parts) object.visible = true;
    this.#room = undefined;
    room.placeSpots(undefined);
    room.moved();
  }

  frame(): boolean {
    this.#veil?.follow();
    return false;
  }

  #show(): void {
    const room = this.#room;
    if (!room) return;
    this.#lift();
    const isHidden = ({ id }: Part): boolean => this.#alone !== undefined && this.#alone !== id;
    for (const part of room.parts) part.object.visible = !isHidden(part);
    const faded = room.parts.filter((part) => this.#faded.has(part.id) && !isHidden(part));
    const meshes = faded.flatMap(({ object }) => drawnIn(object));
    for (const mesh of meshes) {
      this.#castShadow.set(mesh, mesh.castShadow);
      mesh.castShadow = false;
    }
    if (meshes.length > 0) this.#veil = new Veil(room, meshes);
    room.moved();
  }

  #lift(): void {
    this.#veil?.free();
    this.#veil = undefined;
    for (const [mesh, castShadow] of this.#castShadow) mesh.castShadow = castShadow;
    this.#castShadow.clear();
  }
}

/**
 * Makes meshes see-through. Only their nearest surface is drawn: first its depth, without a trace,
 * then its color; so nothing depends on the order of triangles.
 */
class Veil {
  readonly #surfaces: OwnSurfaces;
  readonly #depth = new MeshBasicMaterial({
    colorWrite: false, transparent: true, // drawn with what is see-through, after all that is not
    polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1,
  });
  readonly #twins: readonly Mesh[];
  readonly #meshes: readonly Mesh[];

  constructor(room: ToolRoom, meshes: readonly Mesh[]) {
    this.#meshes = meshes;
    this.#surfaces = new OwnSurfaces(meshes, fade);
    this.#twins = meshes.filter((mesh) => 'isMesh' in mesh)
      .map((mesh) => twinOf(mesh, this.#depth));
    for (const twin of this.#twins) twin.renderOrder = 1;
    for (const mesh of meshes) mesh.renderOrder = 2;
    room.scene.add(...this.#twins);
  }

  /** Fades also what was put on the object meanwhile. */
  follow(): void { this.#surfaces.put(); }

  /** Takes it away. */
  free(): void {
    this.#surfaces.takeOff();
    for (const mesh of this.#meshes) mesh.renderOrder = 0;
    for (const twin of this.#twins) freeTwin(twin);
    this.#depth.dispose();
  }
}

function fade(material: Material): void {
  material.transparent = true;
  material.opacity *= fadedOpacity;
  material.depthFunc = LessEqualDepth;
  material.depthWrite = false;
  if ('transmission' in material) material.transmission = 0; // that would draw it solid
}
