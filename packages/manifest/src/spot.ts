import type { Audio, Image, Ref } from './asset.js';
import type { Action, Id } from './logic.js';
import type { Text } from './text.js';

/** Where a 3D camera stands. Model units, y up; `fov` in degrees. */
export interface Camera {
  at: [number, number, number];
  look?: [number, number, number];
  fov?: number;
}
/** A touchable point or box on a picture, 0–1 from the top left: `[x, y]` or `[x, y, w, h]`. */
export interface Spot {
  id?: Id;
  at: [number, number] | [number, number, number, number];
  title: Text;
  text?: Text;
  image?: Ref<Image>;
  audio?: Ref<Audio>;
  do?: Action[];
}
/** A touchable point on a model, in model units, y up. */
export interface Spot3 {
  id?: Id;
  at: [number, number, number];
  normal?: [number, number, number];
  camera?: Camera;
  clip?: string;
  title: Text;
  text?: Text;
  image?: Ref<Image>;
  audio?: Ref<Audio>;
  do?: Action[];
}
/** One answer or way on. */
export interface Choice {
  id?: Id;
  text: Text;
  image?: Ref<Image>;
  right?: boolean;
  feedback?: Text;
  do?: Action[];
  next?: Id;
}
/** One control of a simulation. */
export interface Slider {
  id: Id;
  title: Text;
  min: number;
  max: number;
  step?: number;
  start?: number;
  unit?: Text;
}
/** A place on a map: 0–1 of the picture, or `[lat, lon]` in degrees where `bounds` is given. */
export interface Place {
  id?: Id;
  at: [number, number];
  title: Text;
  text?: Text;
  image?: Ref<Image>;
  audio?: Ref<Audio>;
  do?: Action[];
}
