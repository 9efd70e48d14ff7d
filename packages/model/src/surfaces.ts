import type { Material, Mesh, Object3D } from 'three';
import type { GltfJson } from './gltf-json.js';
import type { LoadedModel } from './loader.js';
import { drawnIn } from './measure.js';
import { ModelError } from './model-error.js';

/** @see KHR_materials_variants */
const extension = 'KHR_materials_variants';

interface Named { readonly variants?: readonly { readonly name?: unknown }[] }
interface Mapping { readonly material?: number; readonly variants?: readonly number[] }
interface Mapped { readonly mappings?: readonly Mapping[] }

/** Names of the surfaces that a file offers. */
export function surfaceNames(json: GltfJson): string[] {
  // Nothing of it is trusted: every step may be missing.
  const { variants } = (json.extensions?.[extension] ?? {}) as Named;
  if (!Array.isArray(variants)) return [];
  return variants.map(({ name }: { name?: unknown }) => String(name));
}

/** A surface of a file, as facts. */
export interface SurfaceFacts {
  readonly name: string;
  /** Its colour as CSS writes it, where it has one and no picture. */
  readonly color?: string;
  /** Whether it is what the file shows without any wish. */
  readonly isOwn: boolean;
}

interface Surface {
  readonly pbrMetallicRoughness?: {
    readonly baseColorFactor?: readonly number[];
    readonly baseColorTexture?: unknown;
  };
}

/** What a file's JSON says of its surfaces. */
export function surfaceFacts(json: GltfJson): SurfaceFacts[] {
  const primitives = (json.meshes ?? []).flatMap((mesh) => mesh.primitives ?? []);
  return surfaceNames(json).map((name, index) => {
    const used = primitives.flatMap(({ material, extensions }) => {
      const { mappings } = (extensions?.[extension] ?? {}) as Mapped; // see above
      const found = mappings?.find(({ variants }) => variants?.includes(index));
      return found ? [{ own: material, material: found.material }] : [];
    });
    const material = json.materials?.[used[0]?.material ?? -1] as Surface | undefined; // see above
    const color = colorOf(material?.pbrMetallicRoughness);
    const isOwn = used.length > 0 && used.every((one) => one.own === one.material);
    return { name, isOwn, ...(color && { color }) };
  });
}

/** glTF's colours are linear, those of CSS are not (IEC 61966-2-1). */
function colorOf(look: Surface['pbrMetallicRoughness']): string | undefined {
  const { baseColorFactor: factor, baseColorTexture: picture } = look ?? {};
  if (!Array.isArray(factor) || picture !== undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = factor.map((value: unknown) => {
    const part = Math.min(Math.max(Number(value), 0), 1);
    const curved = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(255 * curved);
  });
  return `rgb(${red} ${green} ${blue})`;
}

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
    const { mappings } = (extensionsOf(mesh)[extension] ?? {}) as Mapped; // see above
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
