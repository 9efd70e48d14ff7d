import { Box3, Group, Matrix3, Matrix4, Vector3 } from 'three';
import type { Object3D, SkinnedMesh } from 'three';
import { reachOf, waysApart } from '../apart.js';
import { boxOf } from '../box.js';
import { drawnIn } from '../measure.js';
import { NearPart } from '../near-part.js';
import type { Part } from '../parts.js';
import { plus } from '../pose.js';
import type { Triple } from '../pose.js';
import type { Tool, ToolRoom } from '../tool.js';
import { isSkinned } from '../twin.js';

/** How long the parts take to come two thirds of the way, seconds. */
const settleSeconds = 0.11;

/**
 * Moves the parts of an object away from its middle. A movement that plays goes on in each part;
 * shadow, spots and the eye's distance follow.
 */
export class Explode implements Tool {
  #goal = 0;
  #now = 0;
  #floor = 0;
  #room: ToolRoom | undefined;
  #pieces: readonly Piece[] = [];
  #near: NearPart | undefined;

  /** How far apart: 0 is as it was made, 1 all apart. */
  get amount(): number { return this.#goal; }
  set amount(amount: number) {
    this.#goal = Math.min(Math.max(amount, 0), 1);
    this.#room?.redraw();
  }

  attach(room: ToolRoom): void {
    this.#room = room;
    const { parts } = room;
    room.holder.updateMatrixWorld(true);
    this.#near = new NearPart(parts, room.camera.stage);
    const boxes = parts.map(({ object }) => boxOf(object));
    const ways = waysApart(boxes);
    this.#pieces = parts.map((part, at) =>
      new Piece(part, boxes[at] ?? new Box3(), ways[at] ?? new Vector3()));
    for (const piece of this.#pieces) piece.setSkins(this.#pieces);
    this.#floor = room.floor;
    room.placeSpots((at) => this.#placeOf(room, at));
    // A heavier file of the same object: it is as far apart as the lighter one was.
    this.#move(room, this.#now);
    room.moved();
  }

  detach(room: ToolRoom): void {
    const now = this.#now;
    this.#move(room, 0);
    this.#now = now;
    for (const piece of this.#pieces) piece.free();
    this.#pieces = [];
    this.#room = undefined;
    room.placeSpots(undefined);
    room.moved();
  }

  frame(room: ToolRoom, seconds: number): boolean {
    if (this.#now === this.#goal) return false;
    const part = room.camera.motion ? 1 - Math.exp(-seconds / settleSeconds) : 1;
    const next = this.#now + (this.#goal - this.#now) * part;
    const isThere = Math.abs(next - this.#goal) < 0.002;
    this.#move(room, isThere ? this.#goal : next);
    if (isThere) room.moved(); // the shadow is looked at when all stand still
    return true; // the eye follows with the next picture
  }

  #move(room: ToolRoom, amount: number): void {
    this.#now = amount;
    for (const piece of this.#pieces) piece.move(amount);
    const { camera } = room;
    const before = camera.extent;
    camera.extent = Math.max(1, this.#reach(amount) / Math.max(1, this.#reach(0)));
    if (camera.extent !== before) camera.zoom(before / camera.extent);
    room.floor = this.#floor - Math.max(0, this.#lowest(0) - this.#lowest(amount));
  }

  #reach(amount: number): number {
    return Math.max(...this.#pieces.map(({ box, way }) => reachOf(box, way, amount)));
  }

  #lowest(amount: number): number {
    return Math.min(...this.#pieces.map(({ box, way }) => box.min.y + way.y * amount));
  }

  #placeOf({ camera: { stage } }: ToolRoom, at: Triple): Triple {
    const moved = (part: Part): Vector3 =>
      this.#pieces.find((piece) => piece.part === part)?.moved ?? new Vector3();
    const part = this.#near?.of(at, moved);
    const { x, y, z } = part ? moved(part) : new Vector3();
    return plus(at, [x, y, z], 1 / stage.scale);
  }
}

/** A part in a group of its own, which moves it whatever a clip does to it. */
class Piece {
  readonly part: Part;
  /** The room that it takes where it was made, on the stage. */
  readonly box: Box3;
  /** How far it goes, on the stage. */
  readonly way: Vector3;
  readonly #group = new Group();
  /** The same in the units of what it hangs in. */
  readonly #localWay: Vector3;
  readonly #skins: SkinnedMesh[] = [];
  #amount = 0;

  constructor(part: Part, box: Box3, way: Vector3) {
    this.part = part;
    this.box = box;
    this.way = way;
    const parent = part.object.parent ?? part.object;
    const toParent = new Matrix3().setFromMatrix4(parent.matrixWorld.clone().invert());
    this.#localWay = way.clone().applyMatrix3(toParent);
    parent.add(this.#group);
    this.#group.add(part.object);
  }

  /** How far it is away from where it was made, on the stage. */
  get moved(): Vector3 { return this.way.clone().multiplyScalar(this.#amount); }

  /**
   * A skin goes where its bones go, and not where it hangs: where those are in no part or in
   * another one, it is moved the rest of the way.
   */
  setSkins(pieces: readonly Piece[]): void {
    for (const mesh of drawnIn(this.part.object).filter(isSkinned)) {
      const [bone] = mesh.skeleton.bones;
      const carrier = bone && pieces.find(({ part }) => isIn(bone, part.object));
      if (carrier === this) continue;
      this.#skins.push(mesh);
      const { updateMatrixWorld } = mesh;
      const shift = new Matrix4();
      mesh.updateMatrixWorld = (force) => {
        updateMatrixWorld.call(mesh, force);
        const rest = this.moved.sub(carrier?.moved ?? new Vector3());
        shift.makeTranslation(rest.negate());
        mesh.bindMatrixInverse.copy(mesh.matrixWorld).premultiply(shift).invert();
      };
    }
  }

  /** Moves it a part of its way. */
  move(amount: number): void {
    this.#amount = amount;
    this.#group.position.copy(this.#localWay).multiplyScalar(amount);
    this.#group.updateMatrixWorld(true);
  }

  /** Hangs it where it hung before. */
  free(): void {
    this.#group.parent?.add(this.part.object);
    this.#group.removeFromParent();
    for (const mesh of this.#skins) Reflect.deleteProperty(mesh, 'updateMatrixWorld');
    this.part.object.updateMatrixWorld(true);
  }
}

function isIn(object: Object3D, root: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (at === root) return true;
  return false;
}
