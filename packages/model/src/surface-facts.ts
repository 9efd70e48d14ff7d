import type { GltfJson } from './gltf-json.js';
import { surfaceExtension as extension, surfaceNames } from './surface-names.js';

interface Mapping { readonly material?: number; readonly variants?: readonly number[] }
interface Mapped { readonly mappings?: readonly Mapping[] }

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
