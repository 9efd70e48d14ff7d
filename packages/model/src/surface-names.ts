import type { GltfJson } from './gltf-json.js';

/** The extension in which a file offers surfaces. @see KHR_materials_variants */
export const surfaceExtension = 'KHR_materials_variants';

interface Named { readonly variants?: readonly { readonly name?: unknown }[] }

/** Names of the surfaces that a file offers. */
export function surfaceNames(json: GltfJson): string[] {
  // Nothing of it is trusted: every step may be missing.
  const { variants } = (json.extensions?.[surfaceExtension] ?? {}) as Named;
  if (!Array.isArray(variants)) return [];
  return variants.map(({ name }: { name?: unknown }) => String(name));
}
