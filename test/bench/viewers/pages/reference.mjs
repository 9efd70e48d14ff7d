/**
 * A page of bare three with the light and the camera of our engine: what a model should look like.
 */
import { Box3, Group, NeutralToneMapping, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';

import { Lighting } from '../../../../packages/model/build/lighting.js';
import { loaderFor } from './loader.mjs';

const renderer = new WebGLRenderer({ antialias: true, alpha: true });
renderer.setSize(innerWidth, innerHeight);
renderer.toneMapping = NeutralToneMapping;
document.body.append(renderer.domElement);

/** Puts a model where its middle is the origin and its half diagonal 1, as the light wants it. */
function stage(model) {
  const box = new Box3().setFromObject(model, true);
  const scale = 2 / box.getSize(new Vector3()).length();
  const holder = new Group().add(model);
  holder.scale.setScalar(scale);
  holder.position.copy(box.getCenter(new Vector3())).multiplyScalar(-scale);
  holder.updateMatrixWorld(true);
  return holder;
}

/** Draws a model from a pose `{ at, look, fov }` in its own units. */
window.show = async (src, { at, look, fov }) => {
  const bytes = await (await fetch(src)).arrayBuffer();
  const { scene: model } = await (await loaderFor(bytes, renderer)).parseAsync(bytes, '');
  const scene = new Scene();
  const lighting = new Lighting(scene);
  const holder = stage(model);
  const place = (point) => new Vector3(...point).applyMatrix4(holder.matrixWorld);
  const camera = new PerspectiveCamera(fov, innerWidth / innerHeight, 0.01, 100);
  camera.position.copy(place(at));
  camera.lookAt(place(look));
  const toCamera = camera.position.clone().sub(place(look));
  lighting.follow((Math.atan2(toCamera.x, toCamera.z) * 180) / Math.PI);
  scene.add(holder);
  await renderer.compileAsync(scene, camera);
  renderer.render(scene, camera);
  window.hide = () => { lighting.dispose(); };
};
