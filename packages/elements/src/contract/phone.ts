import { waitUntil } from '@open-wc/testing';
import { XRDevice } from 'iwer';

type Surroundings = NonNullable<XRDevice['sem']>;
/** What a phone can do besides showing the camera's picture. */
export type Feature = XRDevice['supportedFeatures'][number];

/** A floor at height 0, as large as one wants: what a phone sees of a room. */
function emptyRoom(): Surroundings {
  return {
    version: '1', planesVisible: false, boundingBoxesVisible: false, meshesVisible: false,
    environmentCanvas: document.createElement('canvas'), trackedPlanes: new Set(),
    trackedMeshes: new Set(), render: () => {}, loadEnvironment: () => {},
    loadDefaultEnvironment: () => {}, deleteAll: () => {}, computeDepthBuffer: () => null,
    computeHitTestResults: (ray: Float32Array) => {
      const at = (index: number): number => ray[index] ?? 0;
      const [dx, dy, dz] = [-at(8), -at(9), -at(10)];
      if (dy > -0.01) return []; // it looks at no floor
      const far = -at(13) / dy;
      return [new Float32Array([
        1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, at(12) + dx * far, 0, at(14) + dz * far, 1])];
    },
  };
}

/** A phone in somebody's hand, emulated: three's own WebXR code runs on it. */
export interface Phone {
  /** Turns it, degrees: left and up are positive. */
  look(left: number, up: number): void;
  /** A finger comes down in the middle, moves to the right by degrees of the view, and goes. */
  swipe(right: number): Promise<void>;
  tap(): Promise<void>;
  /** Whether the camera runs. */
  readonly isOn: boolean;
  /** Where in the picture something is drawn; parts of its sides, and what part of it is full. */
  picture(): Promise<Picture>;
  /** Its graphics card gives up. */
  loseGraphics(): void;
  /** Its back button, or the system, ends it. */
  off(): Promise<void>;
  /** Takes it away. */
  remove(): void;
}

/** What a phone shows over the camera's picture. */
export interface Picture {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Part of the picture. */
  readonly full: number;
  /** Red, green, blue and opacity, row by row. */
  readonly pixels: Uint8ClampedArray;
}

const all: readonly Feature[] = ['local-floor', 'hit-test', 'dom-overlay'];

/**
 * Puts a phone into the visitor's hand. It must be taken away again.
 *
 * @param height - Of the phone above the floor, metres.
 */
export function phone(features: readonly Feature[] = all, height = 0.5): Phone {
  const device = new XRDevice({
    name: 'phone', supportedSessionModes: ['inline', 'immersive-ar'],
    supportedFeatures: ['viewer', 'local', ...features], supportedFrameRates: [60],
    isSystemKeyboardSupported: false, internalNominalFrameRate: 60,
    environmentBlendModes: { 'immersive-ar': 'alpha-blend' as never }, // the enum is no value
    interactionMode: 'screen-space' as never, // the same
    userAgent: navigator.userAgent,
    controllerConfig: {
      profileId: 'generic-touchscreen', fallbackProfileIds: [],
      layout: { none: { numHapticActuators: 0, gamepad: {
        mapping: '' as never, axes: [], // the same
        buttons: [{ id: 'finger', type: 'binary', eventTrigger: 'select' }],
      } } },
    },
  });
  device.installRuntime({ forceInstall: true });
  if (features.includes('hit-test')) {
    device.installSEM(function room() { return emptyRoom(); } as never); // it calls it with `new`
  }
  device.position.set(0, height, 0);
  device.ipd = 0; // a phone has one eye
  return new EmulatedPhone(device);
}

class EmulatedPhone implements Phone {
  readonly #device: XRDevice;
  #left = 0;
  #up = 0;

  constructor(device: XRDevice) {
    this.#device = device;
    this.#point(0);
  }

  get isOn(): boolean { return this.#device.activeSession !== undefined; }

  look(left: number, up: number): void {
    [this.#left, this.#up] = [left, up];
    this.#device.quaternion.copy(turned(left, up) as never); // it reads x, y, z, w
    this.#point(0);
  }

  async tap(): Promise<void> { await this.swipe(0); }

  async swipe(right: number): Promise<void> {
    const finger = this.#device.controllers.none;
    this.#point(0);
    finger?.updateButtonValue('finger', 1);
    await this.#frames(3);
    for (let part = 1; part <= 10 && right !== 0; part++) {
      this.#point((right * part) / 10);
      await this.#frames(2);
    }
    finger?.updateButtonValue('finger', 0);
    await this.#frames(3);
    this.#point(0);
  }

  async picture(): Promise<Picture> {
    await this.#frames(3); // what was asked for is drawn
    const pixels = await new Promise<ImageData>((resolve, reject) => {
      // Behind three's own callback, while what it drew is still there.
      this.#device.activeSession?.requestAnimationFrame(() => {
        const canvas = this.#device.appCanvas;
        const copy = document.createElement('canvas');
        const pen = copy.getContext('2d');
        if (!canvas || !pen) { reject(new Error('nothing is drawn')); return; }
        [copy.width, copy.height] = [canvas.width, canvas.height];
        pen.drawImage(canvas, 0, 0);
        resolve(pen.getImageData(0, 0, copy.width, copy.height));
      });
    });
    return extent(pixels);
  }

  loseGraphics(): void {
    const context = this.#device.appCanvas?.getContext('webgl2');
    // Until it is told, the emulator goes on to ask for the colours that it clears to.
    if (context) context.getParameter = () => new Float32Array(4);
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }

  async off(): Promise<void> { await this.#device.activeSession?.end(); }

  remove(): void {
    void this.#device.activeSession?.end();
    this.#device.uninstallRuntime();
  }

  #point(right: number): void {
    const finger = this.#device.controllers.none;
    finger?.position.copy(this.#device.position);
    // About the phone's own upright line: a swipe across its screen, wherever it looks.
    finger?.quaternion.copy(turned(this.#left, this.#up, -right) as never); // x, y, z, w
  }

  async #frames(count: number): Promise<void> {
    for (let at = 0; at < count; at++) {
      const { activeSession } = this.#device;
      if (!activeSession) return;
      let isDrawn = false;
      activeSession.requestAnimationFrame(() => { isDrawn = true; });
      await waitUntil(() => isDrawn || !this.isOn, 'the camera stands still', { interval: 5 });
    }
  }
}

/** A turn to the left, then up, then about the phone's own upright line, as a quaternion. */
function turned(left: number, up: number, own = 0): Record<'x' | 'y' | 'z' | 'w', number> {
  const about = (degrees: number) =>
    [Math.sin((degrees * Math.PI) / 360), Math.cos((degrees * Math.PI) / 360)] as const;
  const [a, A] = about(left);
  const [b, B] = about(up);
  const [c, C] = about(own);
  // (A + a j)(B + b i)(C + c j)
  const [w, x, y, z] = [A * B, A * b, a * B, -a * b];
  return { w: w * C - y * c, x: x * C - z * c, y: y * C + w * c, z: z * C + x * c };
}

function extent({ data, width, height }: ImageData): Picture {
  let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 200) continue;
    const [x, y] = [((at - 3) / 4) % width, Math.floor((at - 3) / 4 / width)];
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
    count++;
  }
  return { left: left / width, right: right / width, top: top / height, bottom: bottom / height,
    full: count / (width * height), pixels: data };
}
