import type { DrawnView } from './drawn-view.js';
import type { Emitter } from './emitter.js';
import { Gestures } from './gestures.js';
import { ModelError } from './model-error.js';
import type { ModelView, PictureOptions, ViewEvents } from './model-view.js';
import { Quality } from './quality.js';

/** Puts an object into a visitor's hands. */
export function hands(
  canvas: HTMLCanvasElement, view: ModelView, drawn: DrawnView, events: Emitter<ViewEvents>,
  engaged: (isEngaged: boolean) => void,
): Gestures {
  const { camera } = drawn;
  drawn.quality = new Quality();
  return new Gestures(canvas, {
    turn: (by) => { drawn.redraw(); camera.turn(by); },
    pan: (right, up) => { drawn.redraw(); camera.pan(right, up); },
    zoom: (factor) => { drawn.hold(false); camera.zoom(factor); },
    fling: (speed) => { drawn.redraw(); camera.fling(speed); },
    tap: (x, y) => { events.emit('tap', { x, y }); },
    doubleTap: (x, y) => {
      const hit = view.pick(x, y);
      void (hit ? view.flyTo({ spot: hit.at, normal: hit.normal }) : view.home());
    },
    held: (isHeld) => {
      drawn.hold(isHeld);
      events.emit('held', isHeld);
    },
    engagedChanged: (isEngaged) => {
      engaged(isEngaged);
      events.emit('engaged', isEngaged);
    },
  });
}

/** A still picture of what is seen now, PNG. */
export function pictureOf(drawn: DrawnView, options: PictureOptions): Promise<Blob> {
  const still = drawn.picture(options);
  return new Promise((resolve, reject) => {
    still.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new ModelError('too-big', { where: 'picture', value: still.width }));
    }, 'image/png');
  });
}
