import { Scene } from 'three';
import type { PerspectiveCamera } from 'three';
import { Lighting } from '../lighting.js';
import { ModelError } from '../model-error.js';
import type { ModelView } from '../model-view.js';
import type { Triple } from '../pose.js';
import { RoomCopy } from '../room-copy.js';
import { Finger, levelPlace, placeAhead, sideways, turnTowards } from '../room-place.js';
import { makeRenderer } from '../renderer-pool.js';
import { Ring } from '../room-ring.js';
import type { ToolRoom } from '../tool.js';

/**
 * How far it is. `looking`: the phone knows no floor yet. `aiming`: the ring shows where the object
 * would stand. `standing`: it is there.
 */
export type RoomStage = 'looking' | 'aiming' | 'standing';

/** Who shows an object in a room. */
export interface RoomHost {
  /** Shown over the picture of the camera, where the phone can; it must be in the page. */
  readonly overlay: HTMLElement;
  /** Something else can be done now. */
  changed(stage: RoomStage): void;
  /**
   * The room is gone, and what it took is free.
   *
   * @param isLost - The graphics card gave up; else the visitor or their phone ended it.
   */
  ended(isLost: boolean): void;
}

/** An object in a visitor's room. Each gesture is also a call. */
export interface ObjectRoom {
  /** Puts it where the phone looks, its front to the visitor. */
  put(): void;
  /** Turns it where it stands, degrees: its front to the right is positive. */
  turn(degrees: number): void;
  /** Ends it. */
  leave(): void;
}

/**
 * Puts the object of a view into the picture of a phone's camera, in its true size (WebXR).
 *
 * A ring lies where the phone looks at a floor or a table. A tap puts the object there, another one
 * somewhere else, a finger that moves turns it. Where a phone sees no surfaces, the object stands a
 * step and a half ahead. To be called while a press is handled: phones ask for one.
 *
 * @throws {DOMException} Why the phone does not do it: no right, no camera, another one is open.
 * @throws {ModelError} `no-webgl` where nothing can be drawn.
 */
export async function openRoom(view: ModelView, host: RoomHost): Promise<ObjectRoom> {
  const stage = stageOf(view);
  if (!navigator.xr) throw new DOMException('There is no WebXR here.', 'NotSupportedError');
  const session = await navigator.xr.requestSession('immersive-ar', {
    optionalFeatures: ['local-floor', 'hit-test', 'dom-overlay'],
    domOverlay: { root: host.overlay },
  });
  let room: Room | undefined;
  try {
    room = new Room(session, stage, view.facts?.size ?? [0, 0, 0], host);
    await room.start();
    return room;
  } catch (error) {
    await session.end().catch(() => {}); // it has ended by itself
    room?.free();
    throw error;
  }
}

/** The view's object as it looks now. */
function stageOf(view: ModelView): ToolRoom {
  let found: ToolRoom | undefined;
  const look = { attach: (room: ToolRoom) => { found = room; }, detach: () => {} };
  view.addTool(look);
  view.removeTool(look);
  if (!found) throw new ModelError('no-webgl');
  return found;
}

class Room implements ObjectRoom {
  readonly #session: XRSession;
  readonly #host: RoomHost;
  /** Never the pool's: its canvas belongs to all views of the page, and this one to a phone. */
  readonly #renderer = makeRenderer();
  readonly #scene = new Scene();
  /** The phone says what it sees of the room, but for how near and how far. */
  readonly #lens: PerspectiveCamera;
  readonly #light = new Lighting(this.#scene);
  readonly #copy: RoomCopy;
  readonly #ring: Ring;
  readonly #reach: number;
  /** The phone itself. */
  #eyeSpace: XRReferenceSpace | undefined;
  #hits: XRHitTestSource | undefined;
  #floor: number | undefined;
  #eye: Float32Array | undefined;
  #aim: Triple | undefined;
  #hand: { readonly source: XRInputSource; readonly finger: Finger } | undefined;
  #stage: RoomStage = 'looking';
  #isStarted = false;
  #isLost = false;
  #isOver = false;

  constructor(session: XRSession, stage: ToolRoom, [width, , depth]: Triple, host: RoomHost) {
    this.#session = session;
    this.#host = host;
    this.#copy = new RoomCopy(stage);
    this.#lens = Object.assign(stage.camera.lens.clone(), { near: 0.05, far: 200 }); // metres
    this.#reach = Math.max(width, depth) / 2;
    this.#ring = new Ring(this.#reach);
    this.#copy.root.visible = false;
    this.#ring.root.visible = false;
    this.#scene.add(this.#copy.root, this.#ring.root);
  }

  /** Hands the picture over to the phone. */
  async start(): Promise<void> {
    const { xr, domElement } = this.#renderer;
    xr.enabled = true;
    this.#renderer.setScissorTest(false);
    domElement.addEventListener('webglcontextlost', this.#onLost);
    this.#session.addEventListener('selectstart', this.#onTouch);
    this.#session.addEventListener('selectend', this.#onRelease);
    xr.addEventListener('sessionend', this.#onEnd); // three has let go of it by then
    const hasFloor = await this.#session.requestReferenceSpace('local-floor')
      .then(() => true, () => false);
    this.#floor = hasFloor ? 0 : undefined;
    xr.setReferenceSpaceType(hasFloor ? 'local-floor' : 'local');
    await xr.setSession(this.#session);
    this.#eyeSpace = await this.#session.requestReferenceSpace('viewer');
    this.#hits = await this.#session.requestHitTestSource?.({ space: this.#eyeSpace })
      ?.catch(() => undefined); // a phone that sees no surfaces
    if (this.#isOver) throw new DOMException('It ended before it began.', 'AbortError');
    this.#renderer.setAnimationLoop((_time, frame) => { if (frame) this.#draw(frame); });
    this.#isStarted = true;
  }

  put(): void {
    if (!this.#eye) return;
    const { root } = this.#copy;
    const place = this.#aim ?? placeAhead(this.#eye, this.#floor, this.#reach);
    const degrees = turnTowards(place, this.#eye);
    root.position.set(...place);
    root.rotation.y = (degrees * Math.PI) / 180;
    root.visible = true;
    this.#light.follow(degrees);
    this.#come('standing');
  }

  turn(degrees: number): void { this.#copy.root.rotation.y += (degrees * Math.PI) / 180; }

  leave(): void {
    this.#session.end().catch(() => {}); // it has ended by itself
  }

  /** Frees everything; the session has ended. */
  free(): void {
    const renderer = this.#renderer;
    renderer.domElement.removeEventListener('webglcontextlost', this.#onLost);
    renderer.setAnimationLoop(null);
    this.#copy.dispose();
    this.#ring.dispose();
    this.#light.dispose();
    this.#scene.environment?.dispose(); // the page's views bring it back with their next picture
    renderer.dispose();
    if (!this.#isLost) renderer.forceContextLoss(); // browsers keep sixteen contexts
  }

  #draw(frame: XRFrame): void {
    const space = this.#renderer.xr.getReferenceSpace();
    const pose = space && frame.getViewerPose(space);
    if (pose) {
      this.#eye = pose.transform.matrix;
      if (this.#hits) this.#look(frame, space);
      else if (this.#stage === 'looking') this.put();
      this.#follow(frame);
    }
    this.#renderer.render(this.#scene, this.#lens);
  }

  /** Looks for something to stand on. */
  #look(frame: XRFrame, space: XRSpace): void {
    const found = this.#hits ? frame.getHitTestResults(this.#hits) : [];
    this.#aim = levelPlace(found.flatMap((hit) => hit.getPose(space)?.transform.matrix ?? []));
    const { root } = this.#ring;
    root.visible = this.#aim !== undefined && this.#hand?.finger.isTap !== false;
    if (!this.#aim) return;
    root.position.set(...this.#aim);
    // Said once: a ring that comes and goes is seen, and would be chatter.
    if (this.#stage === 'looking') this.#come('aiming');
  }

  /** Turns the object with the finger that holds it. */
  #follow(frame: XRFrame): void {
    if (!this.#hand || !this.#eyeSpace) return;
    const { source, finger } = this.#hand;
    const ray = frame.getPose(source.targetRaySpace, this.#eyeSpace);
    if (ray) this.turn(finger.follow(sideways(ray.transform.matrix)));
  }

  #come(stage: RoomStage): void {
    if (this.#stage === stage) return;
    this.#stage = stage;
    this.#host.changed(stage);
  }

  readonly #onTouch = ({ inputSource }: XRInputSourceEvent): void => {
    this.#hand ??= { source: inputSource, finger: new Finger() }; // a second finger is ignored
  };

  readonly #onRelease = ({ inputSource }: XRInputSourceEvent): void => {
    if (this.#hand?.source !== inputSource) return;
    const { isTap } = this.#hand.finger;
    this.#hand = undefined;
    if (isTap) this.put();
  };

  readonly #onLost = (event: Event): void => {
    event.preventDefault();
    this.#isLost = true;
    this.leave();
  };

  readonly #onEnd = (): void => {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.#isStarted) return; // who waits for it is told
    this.free();
    this.#host.ended(this.#isLost);
  };
}
