import { PerspectiveCamera } from 'three';
import { flight } from './flight.js';
import type { Flight } from './flight.js';
import { homeState, stageOf, stateOf, toModel, uprightFov } from './framing.js';
import type { Bounds, Stage } from './framing.js';
import { Orbit } from './orbit.js';
import type { Limits, OrbitState } from './orbit.js';
import { bearings, sideOf } from './pose.js';
import type { Bearing, Pose, Triple, ViewName } from './pose.js';

/** What of an object is seen, as facts: words are made elsewhere. */
export interface Seen extends Bearing {
  readonly view: ViewName;
  /** 0 as far away as one can go, 1 as close. */
  readonly closeness: number;
}

/** A camera's pose where parts may be left out. */
export type PoseWish = Pick<Pose, 'at'> & Partial<Pose>;

/** A bearing round the middle of the object, and how far away. */
export interface OrbitWish extends Bearing {
  /** In model units; without it `factor` holds. */
  readonly distance?: number;
  /** Of the distance at which the whole object is in view; 1, if not said. */
  readonly factor?: number;
}

/** Where to fly: a pose, a side, or a place on the surface. */
export type FlightTarget = PoseWish | ViewName | {
  readonly spot: Triple;
  readonly normal?: Triple | undefined;
};

/** The camera of one view: in model units to the outside, on the stage inside. */
export class Camera {
  /** Three's camera, moved by {@link apply}. */
  readonly lens = new PerspectiveCamera(30, 1, 0.1, 10);
  readonly #orbit = new Orbit();
  #bounds: Bounds = { min: [-1, -1, -1], max: [1, 1, 1], reach: 1 };
  #stage: Stage = stageOf(this.#bounds);
  #home: PoseWish | OrbitWish | undefined;
  #aspect = 1;
  #flight: { way: Flight; since: number; done: (arrived: boolean) => void } | undefined;
  #extent = 1;
  /** It stands elsewhere since the last step, and did not fly. */
  #hasCut = false;

  /** How model units become the stage's. */
  get stage(): Stage { return this.#stage; }
  /** The room that the object takes. */
  get bounds(): Bounds { return this.#bounds; }

  /** `false`: flights are cuts, and nothing goes on by itself. */
  get motion(): boolean { return this.#orbit.motion; }
  set motion(motion: boolean) { this.#orbit.motion = motion; }

  /** How far from the middle there is something to see; 1 is the object. Home shows all of it. */
  get extent(): number { return this.#extent; }
  set extent(extent: number) {
    this.#orbit.homeDistance *= extent / this.#extent;
    this.#extent = extent;
  }

  /** How far a visitor may go. */
  get limits(): Limits { return this.#orbit.limits; }
  set limits(limits: Limits) { this.#orbit.limits = limits; }

  /** Whether it will move with the next frame. */
  get isMoving(): boolean { return this.#flight !== undefined || !this.#orbit.isResting; }

  /** Where it stands. */
  get pose(): Pose {
    const { look, fov } = this.#orbit.now;
    return { at: toModel(this.#stage, this.#orbit.at), look: toModel(this.#stage, look), fov };
  }

  set pose(pose: Pose) {
    this.#land(false);
    this.#orbit.set(stateOf(this.#stage, pose));
  }

  /** Its bearing as seen from what it looks at. */
  get bearing(): Bearing { return this.#orbit.now; }

  /**
   * Takes an object.
   *
   * @param isSame - A heavier file of the same object: the camera stays where it is.
   */
  frame(bounds: Bounds, isSame: boolean, home?: PoseWish | OrbitWish): void {
    const { pose } = this;
    this.#bounds = bounds;
    this.#stage = stageOf(bounds);
    this.#orbit.homeDistance = this.#wholeState().distance;
    if (isSame) { this.pose = pose; return; }
    this.#home = home;
    this.#land(false);
    this.#orbit.set(this.#homeState());
  }

  /** Takes the shape of the view; at home it stays at home. */
  resize(aspect: number): void {
    if (aspect === this.#aspect) return;
    const wasHome = this.#orbit.isResting && !this.#flight
      && sameState(this.#orbit.now, this.#homeState());
    this.#aspect = aspect;
    this.#orbit.homeDistance = this.#wholeState().distance;
    if (wasHome) this.#orbit.set(this.#homeState());
  }

  /** Goes round. */
  turn(by: Bearing): void { this.#land(false); this.#orbit.turn(by); }
  /** Comes closer by a factor. */
  zoom(factor: number): void { this.#land(false); this.#orbit.zoom(factor); }
  /** Moves sideways and up, in parts of the view's height. */
  pan(right: number, up: number): void { this.#land(false); this.#orbit.pan(right, up); }
  /** Goes on with a finger's speed, degrees a second. */
  fling(speed: Bearing): void { this.#orbit.fling(speed); }

  /**
   * Flies there; cuts where motion is not wanted.
   *
   * @returns Whether it arrived: a visitor's hand ends a flight.
   */
  flyTo(target: FlightTarget | 'home', seconds?: number): Promise<boolean> {
    this.#land(false);
    const goal = this.#goalOf(target);
    if (!this.motion || seconds === 0) {
      this.#orbit.set(goal);
      this.#hasCut = true;
      return Promise.resolve(true);
    }
    const way = flight(this.#orbit.now, goal, seconds);
    return new Promise((done) => { this.#flight = { way, since: 0, done }; });
  }

  /**
   * Moves on by a time.
   *
   * @returns Whether it moved.
   */
  step(seconds: number): boolean {
    const hasCut = this.#hasCut;
    this.#hasCut = false;
    if (!this.#flight) return this.#orbit.step(seconds) || hasCut;
    this.#flight.since += seconds;
    this.#orbit.set(this.#flight.way.at(this.#flight.since));
    if (this.#flight.since >= this.#flight.way.seconds) this.#land(true);
    return true;
  }

  /** Goes round by itself, without weight. */
  spin(azimuth: number): void {
    const { now } = this.#orbit;
    this.#orbit.set({ ...now, azimuth: now.azimuth + azimuth });
  }

  /** Puts three's camera where this one is. */
  apply(aspect = this.#aspect): void {
    const { look, fov } = this.#orbit.now;
    const { at } = this.#orbit;
    const middle = Math.hypot(...at);
    const { lens } = this;
    lens.position.set(...at);
    lens.lookAt(...look);
    lens.fov = uprightFov(fov, aspect);
    lens.aspect = aspect;
    // The floor's shadow reaches a little farther than the object.
    lens.near = Math.max(middle - this.extent * 1.1, middle * 0.004, 0.003);
    lens.far = middle + Math.max(this.extent * 1.2, 2);
    lens.updateProjectionMatrix();
    lens.updateMatrixWorld();
  }

  /** What is seen now. */
  seen(): Seen {
    const { azimuth, elevation, distance } = this.#orbit.now;
    const { closest = 0.12, farthest = 1.8 } = this.limits;
    const part = distance / this.#orbit.homeDistance;
    const closeness = Math.log(part / farthest) / Math.log(closest / farthest);
    const bearing = { azimuth: ((((azimuth + 180) % 360) + 360) % 360) - 180, elevation };
    return { ...bearing, view: sideOf(bearing), closeness: Math.min(Math.max(closeness, 0), 1) };
  }

  /** All that there is to see, as nobody asked for anything else. */
  #wholeState(): OrbitState {
    const home = homeState(this.#bounds, this.#aspect);
    return { ...home, distance: home.distance * this.#extent };
  }

  #homeState(): OrbitState {
    const home = this.#wholeState();
    if (!this.#home) return home;
    if ('at' in this.#home) return this.#goalOf(this.#home);
    const { azimuth, elevation, distance, factor = 1 } = this.#home;
    const far = distance === undefined ? home.distance * factor : distance * this.#stage.scale;
    return { ...home, azimuth, elevation, distance: Math.max(far, 1e-6) };
  }

  #goalOf(target: FlightTarget | 'home'): OrbitState {
    const home = this.#wholeState();
    const { now } = this.#orbit;
    if (target === 'home') return this.#homeState();
    if (typeof target === 'string') {
      const { azimuth, elevation } = bearings[target];
      return { ...home, azimuth, elevation: Math.min(Math.max(elevation, -89.9), 89.9) };
    }
    if ('spot' in target) return this.#before(target.spot, target.normal);
    const middle = toModel(this.#stage, [0, 0, 0]);
    return stateOf(this.#stage, { look: middle, fov: now.fov, ...target });
  }

  /** Before a place on the surface, at a third of the home distance, not steeper than 60°. */
  #before(spot: Triple, normal: Triple | undefined): OrbitState {
    const { now, homeDistance } = this.#orbit;
    const away = stateOf(this.#stage, {
      at: normal ? [spot[0] + normal[0], spot[1] + normal[1], spot[2] + normal[2]] : this.pose.at,
      look: spot, fov: now.fov,
    });
    return {
      ...away, elevation: Math.min(Math.max(away.elevation, -60), 60),
      distance: Math.min(homeDistance * 0.38, now.distance),
    };
  }

  #land(arrived: boolean): void {
    const { done } = this.#flight ?? {};
    this.#flight = undefined;
    done?.(arrived);
  }
}

function sameState(a: OrbitState, b: OrbitState): boolean {
  return Math.abs(a.azimuth - b.azimuth) < 1e-6 && Math.abs(a.elevation - b.elevation) < 1e-6
    && Math.abs(a.distance - b.distance) < 1e-6 && Math.hypot(
    a.look[0] - b.look[0], a.look[1] - b.look[1], a.look[2] - b.look[2]) < 1e-6;
}
