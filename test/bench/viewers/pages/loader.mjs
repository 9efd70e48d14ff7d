/** three's loader with the decoders that a file names, and no others. */
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

/** The JSON of a GLB as text, to see which extensions it names. */
function head(bytes) {
  const length = new DataView(bytes).getUint32(12, true);
  return new TextDecoder().decode(new Uint8Array(bytes, 20, length));
}

/** @param bytes - The whole GLB. */
export async function loaderFor(bytes, renderer) {
  const loader = new GLTFLoader();
  const json = head(bytes);
  const [draco, ktx2, meshopt] = await Promise.all([
    json.includes('KHR_draco_mesh_compression')
      && import('three/addons/loaders/DRACOLoader.js'),
    json.includes('KHR_texture_basisu') && import('three/addons/loaders/KTX2Loader.js'),
    json.includes('EXT_meshopt_compression')
      && import('three/addons/libs/meshopt_decoder.module.js'),
  ]);
  if (draco) {
    loader.setDRACOLoader(new draco.DRACOLoader().setDecoderPath('/decoders/draco/gltf/'));
  }
  if (ktx2) {
    const transcoder = new ktx2.KTX2Loader().setTranscoderPath('/decoders/basis/');
    loader.setKTX2Loader(transcoder.detectSupport(renderer));
  }
  if (meshopt) loader.setMeshoptDecoder(meshopt.MeshoptDecoder);
  return loader;
}
