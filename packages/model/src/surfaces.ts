import type { Material, Mesh, Object3D } from 'three';
import type { LoadedModel } from './loader.js';
import { drawnIn } from './measure.js';
import { ModelError } from './model-error.js';
import { surfaceExtension, surfaceNames } from './surface-names.js';

interface Mapping { readonly material?: number; readonly variants?: readonly number[] }
interface Mapped { readonly mappings?: readonly Mapping[] }

/** Changes the surface of one view's copy of a model. */
export class Surfaces {
  readonly #model: LoadedModel;
  readonly #meshes: readonly Mesh[];
  readonly #own = new Map<Mesh, Material | Material[]>();
  #name: string | undefined;
  #count = 0;

  constructor(model: LoadedModel, copy: Object3D) {
    this.#model = model;
    this.#meshes = drawnIn(copy);
    for (const mesh of this.#meshes) this.#own.set(mesh, mesh.material);
  }

  /** The surface in use; `undefined` for the file's own. */
  get name(): string | undefined { return this.#name; }

  /**
   * Puts a surface on, when its pictures are there.
   *
   * @returns Whether it is on: another one may have been asked for meanwhile.
   * @throws {ModelError} `unknown-name`
   */
  async use(name: string | undefined): Promise<boolean> {
    const index = name === undefined ? -1 : surfaceNames(this.#model.json).indexOf(name);
    if (name !== undefined && index < 0) throw new ModelError('unknown-name', { name });
    const turn = ++this.#count;
    const found = await Promise.all(this.#meshes.map((mesh) => this.#materialOf(mesh, index)));
    if (turn !== this.#count) return false;
    this.#meshes.forEach((mesh, at) => { mesh.material = found[at] ?? mesh.material; });
    this.#name = name;
    return true;
  }

  async #materialOf(mesh: Mesh, index: number): Promise<Material | Material[] | undefined> {
    const own = this.#own.get(mesh);
    const { mappings } = (extensionsOf(mesh)[surfaceExtension] ?? {}) as Mapped; // see above
    const wanted = mappings?.find(({ variants }) => variants?.includes(index));
    if (!wanted || index < 0) return own;
    const made: unknown = await this.#model.parser?.getDependency('material', wanted.material ?? 0);
    // Three bends a copy of it to a mesh with vertex colours or flat shading.
    const bent = mesh.clone();
    bent.material = made as Material; // by its name
    this.#model.parser?.assignFinalMaterial(bent);
    for (const one of [bent.material].flat()) this.#model.surfaces.add(one);
    return bent.material;
  }
}

function extensionsOf(mesh: Mesh): Readonly<Record<string, unknown>> {
  const found: unknown = mesh.userData['gltfExtensions'];
  return typeof found === 'object' && found !== null ? { ...found } : {};
}
