import { Group, Mesh, MeshStandardMaterial } from 'three';
import type { PoseWish } from '../camera.js';
import { figureMetres, figureOf } from '../figures/figures.js';
import type { FigureName } from '../figures/figures.js';
import { homeState, toModel } from '../framing.js';
import type { Bounds } from '../framing.js';
import type { Limits } from '../orbit.js';
import { positionOf } from '../orbit.js';
import { ContactShadow } from '../shadow.js';
import type { Tool, ToolRoom } from '../tool.js';

export { figureMetres };
export type { FigureName };

/** The figure that says most beside an object. */
export function figureFor(size: readonly number[]): FigureName {
  const largest = Math.max(...size);
  if (largest < 0.08) return 'coin';
  return largest < 0.6 ? 'hand' : 'person';
}

/** What was before the tool came. */
interface Before { readonly limits: Limits; readonly extent: number }

/**
 * Something of known size on the floor beside the object: to the right of whoever looks, without
 * touching it, turned to them.
 */
export class TrueScale implements Tool {
  #name: FigureName;
  #room: ToolRoom | undefined;
  #before: Before | undefined;
  #azimuth: number | undefined;
  #figure: StandingFigure | undefined;

  constructor(name: FigureName) { this.#name = name; }

  /** What stands there. */
  get figure(): FigureName { return this.#name; }
  set figure(name: FigureName) {
    this.#name = name;
    this.#azimuth = undefined;
    const room = this.#room;
    if (!room) return;
    this.detach(room);
    this.attach(room);
    room.redraw();
  }

  /** From where the object and the figure are both in view. */
  get pose(): PoseWish | undefined {
    const room = this.#room;
    if (!room) return undefined;
    const { middle, half, bounds } = this.#both(room);
    const { distance, fov } = homeState(bounds, room.camera.lens.aspect);
    const { elevation } = room.camera.bearing;
    const at = positionOf({
      look: middle, distance: distance * half, fov, azimuth: this.#azimuth ?? 0,
      elevation: Math.min(Math.max(elevation, 4), 16),
    });
    const { stage } = room.camera;
    return { at: toModel(stage, at), look: toModel(stage, middle), fov };
  }

  attach(room: ToolRoom): void {
    this.#room = room;
    const { camera } = room;
    this.#azimuth ??= camera.bearing.azimuth;
    this.#figure = new StandingFigure(this.#name, room, this.#azimuth);
    room.scene.add(this.#figure.root);
    this.#before = { limits: camera.limits, extent: camera.extent };
    const { middle, half, bounds } = this.#both(room);
    const away = Math.hypot(...middle);
    camera.extent = Math.max(camera.extent, away + half);
    const home = homeState(camera.bounds, camera.lens.aspect).distance;
    const { distance } = homeState(bounds, camera.lens.aspect);
    const { farthest = 1.8 } = camera.limits;
    camera.limits = {
      ...camera.limits, farthest: Math.max(farthest, (1.3 * distance * half) / home),
      reach: Math.max(1, away + half),
    };
  }

  detach({ scene, camera }: ToolRoom): void {
    const { limits, extent } = this.#before ?? camera;
    camera.limits = limits;
    camera.extent = extent;
    if (this.#figure) scene.remove(this.#figure.root);
    this.#figure?.dispose();
    this.#figure = undefined;
    this.#room = undefined;
  }

  /** The room that both take together, on the stage. */
  #both({ camera: { bounds, stage }, floor }: ToolRoom) {
    const [width = 0, , depth = 0] = [0, 1, 2].map((axis) =>
      (((bounds.max[axis] ?? 0) - (bounds.min[axis] ?? 0)) / 2) * stage.scale);
    const box = this.#figure?.box ?? { x: 0, z: 0, reach: 0, height: 0 };
    const span = (half: number, at: number): [number, number] => [
      Math.min(-half, at - box.reach), Math.max(half, at + box.reach),
    ];
    const [left, right] = span(width, box.x);
    const [back, front] = span(depth, box.z);
    const top = Math.max(-floor, floor + box.height);
    const middle = [(left + right) / 2, (floor + top) / 2, (back + front) / 2] as const;
    const min = [left, floor, back] as const;
    const max = [right, top, front] as const;
    const half = Math.hypot(right - left, top - floor, front - back) / 2;
    // Half as wide as its box is across: this far something stands from the upright middle line.
    const reach = Math.hypot(right - left, front - back) / 2;
    return { middle, half, bounds: { min, max, reach } satisfies Bounds };
  }
}

/** A neutral grey that neither shines nor takes the eye from the object. */
const grey = 0xb3b0aa;

/** A figure with its shadow, where it stands on the stage. */
class StandingFigure {
  /** To be put into the scene. */
  readonly root = new Group();
  /** Where it stands, how far it reaches from there, and how tall it is. */
  readonly box: { readonly x: number; readonly z: number; readonly reach: number;
    readonly height: number };

  readonly #mesh: Mesh;
  readonly #shadow = new ContactShadow();

  constructor(name: FigureName, room: ToolRoom, azimuth: number) {
    const geometry = figureOf(name);
    const hasTones = 'color' in geometry.attributes;
    this.#mesh = new Mesh(geometry, new MeshStandardMaterial({
      color: hasTones ? 0xb4b2ad : grey, roughness: hasTones ? 0.5 : 0.82, metalness: 0,
      vertexColors: hasTones,
    }));
    geometry.computeBoundingBox();
    const { min, max } = geometry.boundingBox ?? { min: { x: 0, z: 0 }, max: { x: 0, z: 0 } };
    const [wide, deep] = [Math.max(-min.x, max.x), Math.max(-min.z, max.z)];
    const half = figureMetres[name] / 2;
    this.#cast(half);
    this.root.scale.setScalar(half / room.metres);
    this.box = this.#place(room, azimuth, wide / room.metres, {
      reach: Math.hypot(wide, deep) / room.metres, height: figureMetres[name] / room.metres,
    });
    this.root.updateMatrixWorld(true);
  }

  /** Frees everything. */
  dispose(): void {
    this.#mesh.geometry.dispose();
    (this.#mesh.material as MeshStandardMaterial).dispose(); // made above
    this.#shadow.dispose();
  }

  /** As large as everything on a stage is, so that its shadow is as soft as the object's. */
  #cast(half: number): void {
    this.#mesh.scale.setScalar(1 / half);
    this.root.add(this.#mesh);
    this.root.updateMatrixWorld(true);
    this.#shadow.cast(this.#mesh, 0);
    this.root.add(this.#shadow.mesh);
  }

  /** Beyond the object's own box on that side, and a little farther. */
  #place(
    { camera: { bounds, stage: { scale } }, floor }: ToolRoom, azimuth: number, wide: number,
    rest: { readonly reach: number; readonly height: number },
  ) {
    const angle = (azimuth * Math.PI) / 180;
    const [right, ahead] = [Math.cos(angle), -Math.sin(angle)];
    const across = ((Math.abs(right) * (bounds.max[0] - bounds.min[0])
      + Math.abs(ahead) * (bounds.max[2] - bounds.min[2])) / 2) * scale;
    const far = across + wide * 1.3 + across * 0.12;
    const [x, z] = [right * far, ahead * far];
    this.root.position.set(x, floor, z);
    this.root.rotation.y = angle;
    return { x, z, ...rest };
  }
}
