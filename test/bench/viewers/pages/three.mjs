/**
 * The least that shows a model with three: what every other viewer is compared with. Three lights
 * and no environment, a frame only when something moved, a decoder only when the file names it.
 */
import { Box3, DirectionalLight, HemisphereLight, PerspectiveCamera, Scene, Sphere, WebGLRenderer } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';

import { loaderFor } from './loader.mjs';

function lights() {
  const key = new DirectionalLight(0xffffff, 2);
  key.position.set(1, 2, 2);
  const fill = new DirectionalLight(0xffffff, 0.8);
  fill.position.set(-2, 0.5, 1);
  return [key, fill, new HemisphereLight(0xffffff, 0x8d8d8d, 1)];
}

function frame(model, camera, controls) {
  const { center, radius } = new Box3().setFromObject(model).getBoundingSphere(new Sphere());
  const distance = radius / Math.sin((camera.fov * Math.PI) / 360);
  camera.position.set(center.x + distance * 0.3, center.y + distance * 0.2, center.z + distance);
  camera.near = distance / 100;
  camera.far = distance * 10;
  camera.updateProjectionMatrix();
  controls.target.copy(center);
}

customElements.define('bare-three', class extends HTMLElement {
  async connectedCallback() {
    const { clientWidth, clientHeight } = this;
    const renderer = new WebGLRenderer({ antialias: true, alpha: true });
    renderer.setSize(clientWidth, clientHeight);
    this.append(renderer.domElement);
    const scene = new Scene().add(...lights());
    const camera = new PerspectiveCamera(45, clientWidth / clientHeight);
    const controls = new OrbitControls(camera, renderer.domElement);
    let asked = false;
    const draw = () => {
      asked ||= Boolean(requestAnimationFrame(() => {
        asked = false;
        controls.update();
        renderer.render(scene, camera);
      }));
    };
    this.removed = () => {
      controls.dispose();
      scene.traverse((one) => {
        one.geometry?.dispose();
        for (const material of [one.material ?? []].flat()) {
          for (const value of Object.values(material)) if (value?.isTexture) value.dispose();
          material.dispose();
        }
      });
      renderer.dispose();
      renderer.forceContextLoss();
      renderer.domElement.remove();
    };
    const bytes = await (await fetch(this.getAttribute('src'))).arrayBuffer();
    const { scene: model } = await (await loaderFor(bytes, renderer)).parseAsync(bytes, '');
    scene.add(model);
    frame(model, camera, controls);
    controls.addEventListener('change', draw);
    renderer.domElement.addEventListener('webglcontextrestored', draw);
    controls.update();
    renderer.render(scene, camera);
    this.dispatchEvent(new Event('load'));
  }

  disconnectedCallback() {
    this.removed();
  }
});
