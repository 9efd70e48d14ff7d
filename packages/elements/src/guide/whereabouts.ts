import type { ReactiveController, ReactiveElement } from 'lit';
import type { Stop } from './stops.js';
import { wayTo } from './compass.js';
import type { Way } from './compass.js';

/** Whether the visitor's place is known. */
export type LocationState = 'off' | 'asking' | 'on' | 'refused' | 'lost';

/** Where a visitor is, once they asked for it: nobody is located without a tap. */
export class Whereabouts implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #moved: () => void;
  #watch: number | undefined;

  /** Whether it is known. */
  state: LocationState = 'off';
  /** Latitude and longitude, degrees. */
  place: readonly [number, number] | undefined;

  /** @param moved - The visitor is somewhere else, or it became known that nobody can tell. */
  constructor(host: ReactiveElement, moved: () => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
  }

  hostDisconnected(): void { this.stop(); }

  /** Asks the browser, which asks the visitor. */
  start(): void {
    this.stop();
    this.#become('asking');
    if (!('geolocation' in navigator)) { this.#become('lost'); return; }
    this.#watch = navigator.geolocation.watchPosition(({ coords }) => {
      this.place = [coords.latitude, coords.longitude];
      this.#become('on');
    }, ({ code }) => {
      if (code === 1) this.stop(); // PERMISSION_DENIED
      this.#become(code === 1 ? 'refused' : 'lost');
    }, { enableHighAccuracy: true, maximumAge: 5000, timeout: 20_000 });
  }

  /** Forgets where the visitor is. */
  stop(): void {
    if (this.#watch !== undefined) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = undefined;
    this.place = undefined;
    this.state = 'off';
    this.#host.requestUpdate();
  }

  /** The way to a stop; `undefined` while one of the two places is not known. */
  wayTo(stop: Stop): Way | undefined {
    return this.place && stop.geo ? wayTo(this.place, stop.geo) : undefined;
  }

  /** The stops, the nearest first, with the way there. */
  nearest(stops: readonly Stop[]): { stop: Stop; way: Way }[] {
    return stops.flatMap((stop) => {
      const way = this.wayTo(stop);
      return way ? [{ stop, way }] : [];
    }).sort((a, b) => a.way.distance - b.way.distance);
  }

  #become(state: LocationState): void {
    this.state = state;
    this.#moved();
    this.#host.requestUpdate();
  }
}
