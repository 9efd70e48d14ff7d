import type { Bearing } from './pose.js';

/** What gestures ask for. */
export interface GestureTarget {
  turn(by: Bearing): void;
  pan(right: number, up: number): void;
  zoom(factor: number): void;
  fling(speed: Bearing): void;
  /** A short touch, CSS pixels from the canvas's top left. */
  tap(x: number, y: number): void;
  doubleTap(x: number, y: number): void;
  /** A hand took hold of the object, or all have left it. */
  held(isHeld: boolean): void;
  /** Whether gestures belong to the object now, and not to the page. */
  engagedChanged(engaged: boolean): void;
}

interface Finger { x: number; y: number }
interface Moment { time: number; x: number; y: number }

/** Closer than this a touch is a tap, not a drag; CSS pixels. */
const tapDistance = 8;
/** Longer than this it is a rest, not a tap; milliseconds. */
const tapTime = 350;

/**
 * Turns a visitor's fingers, mouse and wheel into movements.
 *
 * In a page that scrolls, an upright swipe scrolls the page and the wheel is the page's, until the
 * object was tapped or turned, has the focus, or fills the screen. A third finger is nobody's: at a
 * cabinet a second visitor does not disturb the first.
 */
export class Gestures {
  readonly #canvas: HTMLElement;
  readonly #target: GestureTarget;
  readonly #stop = new AbortController();
  readonly #fingers = new Map<number, Finger>();
  #start: (Moment & { isPan: boolean }) | undefined;
  #trail: Moment[] = [];
  #isDrag = false;
  #lastTap: Moment | undefined;
  #engaged = false;

  constructor(canvas: HTMLElement, target: GestureTarget) {
    this.#canvas = canvas;
    this.#target = target;
    const { signal } = this.#stop;
    const on = (name: string, listener: (event: PointerEvent) => void): void => {
      // Named by their type: these are pointer events.
      canvas.addEventListener(name, listener as EventListener, { signal });
    };
    on('pointerdown', (event) => { this.#down(event); });
    on('pointermove', (event) => { this.#move(event); });
    on('pointerup', (event) => { this.#up(event, true); });
    on('pointercancel', (event) => { this.#up(event, false); });
    on('pointerleave', (event) => {
      if (event.pointerType === 'mouse' && this.#fingers.size === 0) this.engaged = false;
    });
    on('contextmenu', (event) => { event.preventDefault(); });
    canvas.addEventListener('wheel', (event) => { this.#wheel(event); }, {
      signal, passive: false,
    });
    document.addEventListener('pointerdown', (event) => {
      if (!event.composedPath().includes(canvas)) this.engaged = false;
    }, { signal, capture: true });
    this.refit();
  }

  /** Whether swipes and the wheel belong to the object. */
  get engaged(): boolean { return this.#engaged; }
  set engaged(engaged: boolean) {
    if (this.#engaged === engaged) return;
    this.#engaged = engaged;
    this.refit();
    this.#target.engagedChanged(engaged);
  }

  /** Looks again at how much of the screen the canvas fills. */
  refit(): void {
    const fills = this.#canvas.clientHeight >= innerHeight * 0.85
      && this.#canvas.clientWidth >= innerWidth * 0.6;
    this.#canvas.style.touchAction = this.#engaged || fills ? 'none' : 'pan-y';
  }

  /** Stops listening. */
  stop(): void { this.#stop.abort(); }

  #down(event: PointerEvent): void {
    if (this.#fingers.size >= 2) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    this.#fingers.set(event.pointerId, { x, y });
    if (this.#fingers.size === 1) {
      this.#start = { time, x, y, isPan: event.button > 0 || event.shiftKey };
      this.#trail = [{ time, x, y }];
      this.#isDrag = false;
      this.#target.held(true);
    } else { this.#begin(event); }
    // A pointer that a test or a script made cannot be held; it is followed all the same.
    try { this.#canvas.setPointerCapture(event.pointerId); } catch { /* see above */ }
  }

  #move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger || !this.#start) return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    if (!this.#isDrag) {
      if (Math.hypot(x - this.#start.x, y - this.#start.y) < tapDistance) return;
      this.#begin(event);
    }
    const before = { ...finger };
    if (this.#fingers.size === 2) this.#pinch(event.pointerId, { x, y });
    else if (this.#start.isPan) this.#pan(x - before.x, y - before.y);
    else {
      const scale = this.#degrees;
      this.#target.turn({ azimuth: (before.x - x) * scale, elevation: (y - before.y) * scale });
      this.#trail = [...this.#trail.filter((one) => time - one.time < 90), { time, x, y }];
    }
    Object.assign(finger, { x, y });
  }

  /** From here on it is a drag, and the object's. */
  #begin(event: PointerEvent): void {
    this.#isDrag = true;
    this.engaged = true;
    const finger = this.#fingers.get(event.pointerId);
    // What was moved before this was known is not caught up: that would be a jump.
    if (finger) Object.assign(finger, { x: event.clientX, y: event.clientY });
  }

  #up(event: PointerEvent, isDone: boolean): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (this.#fingers.size > 0) { this.#trail = []; return; }
    if (isDone && this.#isDrag) this.#fling(event.timeStamp);
    else if (isDone && this.#start && event.timeStamp - this.#start.time < tapTime) {
      this.#tap(event);
    }
    this.#start = undefined;
    this.#target.held(false);
  }

  #tap(event: PointerEvent): void {
    const box = this.#canvas.getBoundingClientRect();
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const last = this.#lastTap;
    const isSecond = last && time - last.time < 400 && Math.hypot(x - last.x, y - last.y) < 30;
    this.#lastTap = isSecond ? undefined : { time, x, y };
    this.engaged = true;
    if (isSecond) this.#target.doubleTap(x - box.left, y - box.top);
    else this.#target.tap(x - box.left, y - box.top);
  }

  #pinch(id: number, to: Finger): void {
    const [other] = [...this.#fingers].filter(([key]) => key !== id).map(([, finger]) => finger);
    const from = this.#fingers.get(id);
    if (!other || !from) return;
    const apart = ({ x, y }: Finger): number => Math.max(20, Math.hypot(x - other.x, y - other.y));
    this.#target.zoom(apart(to) / apart(from));
    this.#pan((to.x - from.x) / 2, (to.y - from.y) / 2);
  }

  #pan(right: number, down: number): void {
    const height = Math.max(1, this.#canvas.clientHeight);
    this.#target.pan(-right / height, down / height);
  }

  /** Degrees for a pixel: a hand's width is a quarter turn on any screen. */
  get #degrees(): number {
    return 180 / Math.min(700, Math.max(200, this.#canvas.clientWidth, this.#canvas.clientHeight));
  }

  #fling(now: number): void {
    const [first] = this.#trail;
    const last = this.#trail.at(-1);
    if (!first || !last || this.#start?.isPan || now - last.time > 60) return;
    const seconds = Math.max(0.016, (last.time - first.time) / 1000);
    this.#target.fling({
      azimuth: ((first.x - last.x) * this.#degrees) / seconds,
      elevation: ((last.y - first.y) * this.#degrees) / seconds,
    });
  }

  #wheel(event: WheelEvent): void {
    if (!this.engaged && !event.ctrlKey && !event.metaKey && !this.#hasFocus) return;
    event.preventDefault();
    // Lines or pages in some browsers; a pinch on a touch pad comes with ctrl, in small steps.
    const pixels = event.deltaY * ([1, 16, 400][event.deltaMode] ?? 1);
    const step = Math.min(Math.max(pixels, -240), 240) * (event.ctrlKey ? 0.008 : 0.0016);
    this.#target.zoom(Math.exp(-step));
  }

  /** The focus is on the canvas or on what holds it, as a visitor sees it. */
  get #hasFocus(): boolean {
    const root = this.#canvas.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : this.#canvas;
    return host.matches(':focus-within');
  }
}
