import type { ModelComponent, PropsOf } from '@vitrine/manifest';
import type { LoadOptions, ModelSource, OrbitWish } from '@vitrine/model';
import type { Loose } from '../base/props.js';
import { readOrbit } from './orbit.js';
import type { Orbit } from './orbit.js';

type Model = Loose<PropsOf<ModelComponent>['model']>;

/** How an object begins, as its author says. */
export interface Beginning {
  camera: LoadOptions['home'] | undefined;
  cameraOrbit: string | undefined;
  variant: string | undefined;
}

/** The files of an object from light to heavy, and how it is loaded. */
export function requestOf(
  model: Model, { camera, cameraOrbit, variant }: Beginning,
): { sources: ModelSource[]; options: LoadOptions } {
  const home = camera ?? wishOf(readOrbit(cameraOrbit ?? ''), model.units);
  return {
    sources: [...model.sources.map(({ src }) => ({ src })), { src: model.src }],
    options: { units: model.units, ...(home ? { home } : {}), ...(variant ? { variant } : {}) },
  };
}

const unitsInMetre = { m: 1, cm: 100, mm: 1000 } as const;

function wishOf(orbit: Orbit | undefined, units: Model['units']): OrbitWish | undefined {
  if (!orbit) return undefined;
  const { azimuth, elevation, distance } = orbit;
  return { azimuth, elevation, ...('factor' in distance ? distance
    : { distance: distance.metres * unitsInMetre[units] }) };
}

/** The files that the engine loads, in a line: the same line is the same object. */
export function filesOf({ sources, src, units }: Model): string {
  return JSON.stringify([...sources.map((source) => source.src), src, units]);
}
