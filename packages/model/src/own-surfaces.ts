import type { Material, Mesh } from 'three';

type Surface = Material | Material[];

/**
 * Lends meshes materials of their own while a tool changes them, and gives them back what they
 * wore: materials are shared by all views of a file.
 */
export class OwnSurfaces {
  readonly #meshes: readonly Mesh[];
  readonly #change: (material: Material, mesh: Mesh) => void;
  readonly #worn = new Map<Mesh, { readonly before: Surface; readonly own: Surface }>();

  /** @param change - What is done to each copy. */
  constructor(meshes: readonly Mesh[], change: (material: Material, mesh: Mesh) => void) {
    this.#meshes = meshes;
    this.#change = change;
    this.put();
  }

  /** Puts them on, also after the object was given another surface. */
  put(): void {
    for (const mesh of this.#meshes) {
      const worn = this.#worn.get(mesh);
      if (worn?.own === mesh.material) continue;
      if (worn) free(worn.own);
      const before = mesh.material;
      const own = Array.isArray(before) ? before.map((one) => one.clone()) : before.clone();
      for (const one of [own].flat()) this.#change(one, mesh);
      mesh.material = own;
      this.#worn.set(mesh, { before, own });
    }
  }

  /** Everybody wears again what they wore before. */
  takeOff(): void {
    for (const [mesh, { before, own }] of this.#worn) {
      if (mesh.material === own) mesh.material = before;
      free(own);
    }
    this.#worn.clear();
  }
}

function free(surface: Surface): void { for (const one of [surface].flat()) one.dispose(); }
