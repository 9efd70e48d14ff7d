import type { InstancedMesh, Material, Mesh, SkinnedMesh } from 'three';

/**
 * Draws the same shape in the same place, with a material of its own: it follows bones, shapes and
 * instances of the other. It is put into the scene itself, not into the model.
 */
export function twinOf(mesh: Mesh, material: Material): Mesh {
  const twin = mesh.clone(false);
  twin.material = material;
  // The same objects, not copies: whatever moves the one moves the other.
  twin.matrixAutoUpdate = false;
  twin.matrixWorldAutoUpdate = false;
  twin.matrixWorld = mesh.matrixWorld;
  if (mesh.morphTargetInfluences) twin.morphTargetInfluences = mesh.morphTargetInfluences;
  if (isInstanced(twin) && isInstanced(mesh)) twin.instanceMatrix = mesh.instanceMatrix;
  twin.castShadow = false;
  twin.receiveShadow = false;
  twin.frustumCulled = false;
  return twin;
}

/** Takes a twin away; shape, bones and material are somebody else's. */
export function freeTwin(twin: Mesh): void {
  twin.removeFromParent();
  if (isInstanced(twin)) twin.dispose();
}

/** Three marks it so. */
const isInstanced = (mesh: Mesh): mesh is InstancedMesh => 'isInstancedMesh' in mesh;

/** Whether bones bend it; three marks it so. */
export const isSkinned = (mesh: Mesh): mesh is SkinnedMesh => 'isSkinnedMesh' in mesh;
