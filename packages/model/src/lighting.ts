import { DirectionalLight, Group } from 'three';
import type { Scene, Texture } from 'three';
import { environmentOf } from './environment.js';
import type { Room } from './environment.js';
import { directionOf } from './pose.js';
import type { Bearing } from './pose.js';

/** How an object is lit. */
export type LightName = 'studio' | 'soft' | 'raking';

/** A room, and one lamp more that draws edges. */
interface Preset {
  readonly room: Room;
  readonly key: Bearing & { readonly brightness: number };
  /** Whether the room turns with the camera, as when one turns an object in one's hands. */
  readonly follows: boolean;
}

const studio: Room = {
  above: 0.5, around: 0.22, below: 0.12,
  lamps: [
    { azimuth: -42, elevation: 40, spread: 22, brightness: 2.6 },
    { azimuth: 66, elevation: 14, spread: 16, brightness: 0.9 },
    { azimuth: 146, elevation: 26, spread: 13, brightness: 3 },
    { azimuth: -148, elevation: 18, spread: 13, brightness: 2.4 },
  ],
};
const soft: Room = {
  above: 0.8, around: 0.46, below: 0.26,
  lamps: [
    { azimuth: -20, elevation: 50, spread: 45, brightness: 0.7 },
    { azimuth: 160, elevation: 30, spread: 40, brightness: 0.5 },
  ],
};
const dim: Room = { above: 0.14, around: 0.1, below: 0.06, lamps: [] };

const presets: Readonly<Record<LightName, Preset>> = {
  studio: { room: studio, key: { azimuth: -38, elevation: 44, brightness: 1.25 }, follows: true },
  soft: { room: soft, key: { azimuth: -20, elevation: 60, brightness: 0.4 }, follows: true },
  raking: { room: dim, key: { azimuth: -75, elevation: 14, brightness: 3.4 }, follows: false },
};

/** One picture of each room for all views of a page. */
const rooms = new Map<LightName, Texture>();

function roomOf(name: LightName): Texture {
  const known = rooms.get(name);
  if (known) return known;
  const texture = environmentOf(presets[name].room);
  rooms.set(name, texture);
  return texture;
}

/** Frees what the graphics card holds of the rooms; they are uploaded again when needed. */
export function freeRooms(): void { for (const room of rooms.values()) room.dispose(); }

/** The light of one view. */
export class Lighting {
  readonly #scene: Scene;
  readonly #rig = new Group();
  readonly #key = new DirectionalLight();
  #name: LightName = 'studio';
  /** Where somebody put the lamp of `raking`; before that it is to the left of the camera. */
  #raking: Bearing | undefined;
  #azimuth = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#rig.add(this.#key, this.#key.target);
    scene.add(this.#rig);
    this.#prepareShadow();
    this.#apply();
  }

  /** The preset in use. */
  get name(): LightName { return this.#name; }
  set name(name: LightName) {
    this.#name = name in presets ? name : 'studio';
    this.#apply();
  }

  /** Where the movable lamp of `raking` is, as seen from the object. */
  get direction(): Bearing {
    const { azimuth, elevation } = presets.raking.key;
    return this.#raking ?? { azimuth: this.#azimuth + azimuth, elevation };
  }

  set direction({ azimuth, elevation }: Bearing) {
    this.#raking = { azimuth, elevation: Math.min(Math.max(elevation, -85), 85) };
    this.#apply();
  }

  /** Turns the room with the camera. */
  follow(azimuth: number): void {
    this.#azimuth = azimuth;
    // Where it is with the first picture, there it stays.
    if (this.#name === 'raking' && !this.#raking) this.direction = { ...this.direction };
    const angle = presets[this.#name].follows ? (azimuth * Math.PI) / 180 : 0;
    this.#rig.rotation.y = angle;
    this.#scene.environmentRotation.y = angle;
  }

  /** Draws the shadow anew with the next picture: something in the scene has moved. */
  moved(): void { this.#key.shadow.needsUpdate = true; }

  /** Frees what it has drawn. */
  dispose(): void { this.#key.dispose(); }

  #apply(): void {
    const { key } = presets[this.#name];
    const isRaking = this.#name === 'raking';
    this.#scene.environment = roomOf(this.#name);
    this.#key.intensity = key.brightness;
    this.#key.position.set(...directionOf(isRaking ? this.direction : key)).multiplyScalar(2.5);
    // Only raking light throws shadows: they are what it is for, and cost a pass.
    this.#key.castShadow = isRaking;
    this.moved();
  }

  /** Everything is on the stage, in a ball of radius 1. */
  #prepareShadow(): void {
    const { shadow } = this.#key;
    Object.assign(shadow.camera, {
      left: -1.05, right: 1.05, top: 1.05, bottom: -1.05, near: 1, far: 4,
    });
    shadow.mapSize.set(2048, 2048);
    shadow.autoUpdate = false;
    shadow.bias = -0.0006;
    shadow.normalBias = 0.006;
    shadow.radius = 2;
  }
}
