import { Group, Scene } from 'three';
import type { Mesh, Object3D, SkinnedMesh } from 'three';
import { clone } from 'three/addons/utils/SkeletonUtils.js';
import type { Lease } from './cache.js';
import type { Camera } from './camera.js';
import type { Clips } from './clips.js';
import { freeCopy } from './dispose.js';
import { Lighting } from './lighting.js';
import { drawnIn } from './measure.js';
import { ModelError } from './model-error.js';
import { partsOf } from './parts.js';
import type { Part } from './parts.js';
import { ContactShadow } from './shadow.js';
import type { IsGone } from './shadow.js';
import type { Surfaces } from './surfaces.js';

/** What comes after the first picture. */
export type Later = typeof import('./later.js');

/** A view's own copy of a model, and what changes it. */
export class StagedModel {
  /** The model that it is a copy of, held until it is disposed. */
  readonly lease: Lease;
  /** The copy, in model units. */
  readonly root: Object3D;
  /** Its movements; they come after the first picture. */
  clips: Clips | undefined;
  /** Its surfaces; they come after the first picture, or before it where one is wanted. */
  surfaces: Surfaces | undefined;
  /** What it is made of. */
  readonly parts: readonly Part[];

  constructor(lease: Lease) {
    const { model } = lease;
    this.lease = lease;
    this.root = clone(model.root);
    for (const mesh of drawnIn(this.root)) {
      guardBones(mesh);
      mesh.castShadow = true;
      mesh.receiveShadow = true;
    }
    this.parts = partsOf(this.root);
  }

  /** Takes what moves and changes it. */
  equip({ Clips, Surfaces }: Later, ended: (name: string) => void): void {
    const { model } = this.lease;
    this.clips ??= new Clips(this.root, model.clips, ended);
    this.surfaces ??= new Surfaces(model, this.root);
  }

  /** Frees its own part and gives the shared one back. */
  dispose(): void {
    this.clips?.stop();
    freeCopy(this.root);
    this.lease.release();
  }
}

/** Three draws with bones that are in the scene; a file may name others. */
function guardBones(mesh: Mesh): void {
  if (!('isSkinnedMesh' in mesh)) return;
  const { bones }: { bones: readonly unknown[] } = (mesh as SkinnedMesh).skeleton; // marked so
  if (bones.includes(undefined)) throw new ModelError('broken', { where: 'skin' });
}

/** The scene of one view: the stage, its light, the floor's shadow. */
export class StageScene {
  /** Three's scene: the stage, lamps and what tools bring. */
  readonly scene = new Scene();
  /** How it is lit. */
  readonly lighting = new Lighting(this.scene);
  /** Holds the model, whose units it turns into the stage's. */
  readonly holder = new Group();
  readonly #shadow = new ContactShadow();
  #model: StagedModel | undefined;

  constructor() { this.scene.add(this.holder, this.#shadow.mesh); }

  /** What stands on it. */
  get model(): StagedModel | undefined { return this.#model; }

  /** Height of the floor. */
  floor = -1;

  /** What of the stage a tool has taken away. */
  isGone: IsGone | undefined;

  /** Puts a model on it in place of the one before. */
  put(model: StagedModel, camera: Camera): void {
    const before = this.#model;
    if (before) this.holder.remove(before.root);
    this.#model = model;
    const { stage: { centre, scale }, bounds } = camera;
    this.holder.scale.setScalar(scale);
    this.holder.position.set(-centre[0] * scale, -centre[1] * scale, -centre[2] * scale);
    this.holder.add(model.root);
    this.holder.updateMatrixWorld(true);
    this.floor = (bounds.min[1] - centre[1]) * scale;
    this.moved();
    before?.dispose();
  }

  /** Takes the model away. */
  clear(): void {
    if (this.#model) this.holder.remove(this.#model.root);
    this.#model?.dispose();
    this.#model = undefined;
    this.#shadow.mesh.visible = false;
  }

  /** Something has another place or shape. */
  moved(): void {
    this.lighting.moved();
    if (!this.#model) return;
    this.#shadow.cast(this.holder, this.floor, this.isGone);
    this.#shadow.mesh.visible = true;
  }

  /** Frees everything. */
  dispose(): void {
    this.clear();
    this.#shadow.dispose();
    this.lighting.dispose();
  }
}
