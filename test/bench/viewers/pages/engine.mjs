/** Our engine without its element, so that a picture of it holds nothing but the model. */
import { createView } from '../../../../packages/model/build/index.js';

/** Shows a model; gives the camera, for the other page. */
window.show = async (src) => {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const view = createView(canvas, { decoders: '/model-decoders/' });
  await view.load([{ src }]);
  window.hide = () => {
    view.destroy();
    canvas.remove();
  };
  return view.pose;
};
