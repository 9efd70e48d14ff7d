/** Our engine without its element: to see what the element costs, and nothing but the model. */
import { createView } from '../../../../packages/model/build/index.js';

customElements.define('bare-engine', class extends HTMLElement {
  connectedCallback() {
    const canvas = this.appendChild(document.createElement('canvas'));
    this.view = createView(canvas, { decoders: '/model-decoders/' });
    this.shown = this.view.load([{ src: this.getAttribute('src') }]);
    this.shown.then(() => { this.dispatchEvent(new Event('load')); }, console.error);
  }

  disconnectedCallback() {
    this.view.destroy();
  }
});

/** Shows a model; gives the camera, for the page of reference. */
window.show = async (src) => {
  const viewer = document.createElement('bare-engine');
  viewer.setAttribute('src', src);
  window.hide = () => { viewer.remove(); };
  document.body.append(viewer);
  await viewer.shown;
  return viewer.view.pose;
};
