/**
 * Runs in the page before anything else, and counts without a frame or a timer of its own: how
 * often an animation frame was answered, draw calls, frames drawn, long tasks, WebGL contexts and
 * what lives in them.
 */
export function probe() {
  const noted = { callbacks: 0, draws: 0, frames: [], long: [], opened: 0 };
  window.noted = noted;
  const contexts = [];
  const kinds = ['Buffer', 'Texture', 'Program'];

  const { requestAnimationFrame } = window;
  window.requestAnimationFrame = (callback) => requestAnimationFrame.call(window, (time) => {
    noted.callbacks += 1;
    callback(time);
  });

  let current;
  const drawn = () => {
    noted.draws += 1;
    // The same within a frame, whoever draws in it and when.
    if (document.timeline.currentTime === current) return;
    current = document.timeline.currentTime;
    noted.frames.push(performance.now());
  };

  const things = new WeakMap();
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!/^draw(Arrays|Elements|RangeElements)/.test(name)) continue;
      const real = prototype[name];
      prototype[name] = function draw(...values) {
        drawn();
        return real.apply(this, values);
      };
    }
    for (const kind of kinds) {
      const { [`create${kind}`]: create, [`delete${kind}`]: remove } = prototype;
      prototype[`create${kind}`] = function made() {
        const thing = create.call(this);
        things.get(this)?.[kind].add(thing);
        return thing;
      };
      prototype[`delete${kind}`] = function removed(thing) {
        things.get(this)?.[kind].delete(thing);
        return remove.call(this, thing);
      };
    }
  }

  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const { getContext } = prototype;
    prototype.getContext = function open(type, ...options) {
      const context = getContext.call(this, type, ...options);
      if (context && String(type).startsWith('webgl') && !things.has(context)) {
        things.set(context, Object.fromEntries(kinds.map((kind) => [kind, new Set()])));
        contexts.push(new WeakRef(context));
        noted.opened += 1;
      }
      return context;
    };
  }

  /** Contexts that are neither lost nor collected. */
  noted.living = () =>
    contexts.map((one) => one.deref()).filter((one) => one && !one.isContextLost());
  /** How much of each kind lives in them. */
  noted.things = () => Object.fromEntries(kinds.map((kind) => [
    kind, noted.living().reduce((sum, one) => sum + things.get(one)[kind].size, 0),
  ]));

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
