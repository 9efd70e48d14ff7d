import { once, optional } from './field.js';
import { flag, id, idOf, number, numbers, line, object, rich, text } from './fields.js';
import { asset } from './fields-asset.js';
import { actions } from './fields-logic.js';

type Point = [number, number];
type Box = [number, number, number, number];
type Triple = [number, number, number];

const media = once(() => ({
  image: optional(asset('image', 'A picture of it.')),
  audio: optional(asset('audio', 'A sound of it.')),
}));
const opened = once(() => ({
  title: text('What it is, in a few words.'),
  text: optional(rich('More about it.')),
  ...media(),
  do: optional(actions('What happens when it is opened.')),
}));

/** Where a 3D camera stands. */
export const camera = once(() => object({
  at: numbers<Triple>([3], {}, 'Where it stands: x, y, z in model units, y up.'),
  look: optional(numbers<Triple>([3], {}, 'The point it looks at.')),
  fov: optional(number({ min: 1, max: 170 }, 'Its field of view in degrees.')),
}, 'Where the camera stands.'));

/** A touchable point or box on a picture. */
export const spot = once(() => object({
  id: optional(id('Its name, unique on this picture.')),
  at: numbers<Point | Box>([2, 4], { min: 0, max: 1 },
    'Point [x, y] or box [x, y, width, height], 0 to 1 from the top left.'),
  ...opened(),
}, 'A touchable point on a picture.'));

/** A touchable point on a model. */
export const spot3 = once(() => object({
  id: optional(id('Its name, unique on this model.')),
  at: numbers<Triple>([3], {}, 'Where it is: x, y, z in model units, y up.'),
  normal: optional(numbers<Triple>([3], {}, 'The direction it faces.')),
  camera: optional(camera()),
  clip: optional(line('The animation to play when it is opened.')),
  ...opened(),
}, 'A touchable point on a model.'));

/** A place on a map. */
export const place = once(() => object({
  id: optional(id('Its name, unique on this map.')),
  at: numbers<Point>([2], { min: -180, max: 180 },
    'Point [x, y], 0 to 1 of the picture; or [lat, lon] in degrees where `bounds` is given.'),
  ...opened(),
}, 'A place on a map.'));

/** One answer or way on. */
export const answer = once(() => object({
  id: optional(id('Its name, unique in this list.')),
  text: text('The answer, as a visitor reads it.'),
  image: optional(asset('image', 'A picture of the answer.')),
  right: optional(flag('True when this answer is right.')),
  feedback: optional(rich('What is said when it is chosen.')),
  do: optional(actions('What happens when it is chosen.')),
  next: optional(idOf('steps', 'The step that follows, in a story.')),
}, 'An answer.'));

/** One control of a simulation. */
export const slider = once(() => object({
  id: id('The name of its value in conditions.'),
  title: text('What it changes.'),
  min: number({}, 'The smallest value.'),
  max: number({}, 'The largest value.'),
  step: optional(number({ min: 0 }, 'How far one press goes.')),
  start: optional(number({}, 'The value at the beginning.')),
  unit: optional(text('The unit, as a visitor reads it.')),
}, 'A control.'));
