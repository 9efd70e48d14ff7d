import { it } from 'node:test';
import assert from 'node:assert/strict';

import type * as z from 'zod/mini';

import type { Access } from './access.js';
import type { Audio, Image, Model, Video } from './asset.js';
import { builtins } from './builtins.js';
import type { Base, BuiltInComponent } from './component.js';
import type { baseFields } from './components/base.js';
import type { CabinetDocument, Head } from './exhibit.js';
import type { Shape } from './field.js';
import type { access, headFields, theme } from './head-schema.js';
import type { cabinetSchema, kioskSchema, stop } from './document-schema.js';
import type { KioskDefaults, Stop } from './exhibit.js';
import type { Action, When } from './logic.js';
import type { camera, place, slider, spot, spot3, answer } from './fields-spot.js';
import type { assetSchemas } from './fields-asset.js';
import type { Camera, Choice, Place, Slider, Spot, Spot3 } from './spot.js';
import type { Text } from './text.js';
import type { Theme } from './theme.js';

type Same<A, B> =
  (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;
/** The same type without the names of interfaces, so that only keys and values are compared. */
type Flat<T> =
  Same<T, When> extends true
    ? T
    : Same<T, Text> extends true
      ? T
      : Same<T, Action[]> extends true
        ? T
        : T extends readonly [unknown, ...unknown[]]
          ? T
          : T extends readonly (infer I)[]
            ? Flat<I>[]
            : T extends object
              ? { [K in keyof T]: Flat<T[K]> }
              : T;
type Input<S extends Shape> = z.input<z.ZodMiniObject<S>>;
type ShapeOf<M extends () => unknown> = ReturnType<M> extends z.ZodMiniObject<infer S> ? S : never;
/** `true` when a schema and an interface say the same, or a compile error at the place of use. */
type Holds<A, B> =
  Same<Flat<A>, Flat<B>> extends true ? true : { schema: Flat<A>; interface: Flat<B> };

type Own<D> = D extends { schema: infer S }
  ? Exclude<S, () => unknown> extends infer R extends Shape
    ? Input<R>
    : never
  : never;
type Definitions = (typeof builtins)[number];
type SchemaOf<T extends string> = Own<Extract<Definitions, { type: T }>>;
type InterfaceOf<T extends string> = Omit<
  Extract<BuiltInComponent, { type: T }>,
  keyof Base | 'type'
>;

/**
 * Every line fails to compile when interface and schema drift apart. Written out, because `Same` of
 * a type parameter is decided before the parameter is known.
 */
interface PerType {
  text: Same<keyof InterfaceOf<'text'>, never>;
  image: Holds<SchemaOf<'image'>, InterfaceOf<'image'>>;
  gallery: Holds<SchemaOf<'gallery'>, InterfaceOf<'gallery'>>;
  compare: Holds<SchemaOf<'compare'>, InterfaceOf<'compare'>>;
  model: Holds<SchemaOf<'model'>, InterfaceOf<'model'>>;
  audio: Holds<SchemaOf<'audio'>, InterfaceOf<'audio'>>;
  video: Holds<SchemaOf<'video'>, InterfaceOf<'video'>>;
  timeline: Holds<SchemaOf<'timeline'>, InterfaceOf<'timeline'>>;
  map: Holds<SchemaOf<'map'>, InterfaceOf<'map'>>;
  quiz: Holds<SchemaOf<'quiz'>, InterfaceOf<'quiz'>>;
  sort: Holds<SchemaOf<'sort'>, InterfaceOf<'sort'>>;
  pairs: Holds<SchemaOf<'pairs'>, InterfaceOf<'pairs'>>;
  simulate: Holds<SchemaOf<'simulate'>, InterfaceOf<'simulate'>>;
  story: Holds<SchemaOf<'story'>, InterfaceOf<'story'>>;
  vote: Holds<SchemaOf<'vote'>, InterfaceOf<'vote'>>;
  contribute: Holds<SchemaOf<'contribute'>, InterfaceOf<'contribute'>>;
  quote: Holds<SchemaOf<'quote'>, InterfaceOf<'quote'>>;
}
const perType: { [T in BuiltInComponent['type']]: true } & PerType = {
  text: true,
  image: true,
  gallery: true,
  compare: true,
  model: true,
  audio: true,
  video: true,
  timeline: true,
  map: true,
  quiz: true,
  sort: true,
  pairs: true,
  simulate: true,
  story: true,
  vote: true,
  contribute: true,
  quote: true,
};
const types: Same<Definitions['type'], BuiltInComponent['type']> = true;
const base: Holds<Input<ReturnType<typeof baseFields>>, Base> = true;
const head: Holds<Input<ReturnType<typeof headFields>>, Head> = true;
const cabinet: Holds<Input<ShapeOf<typeof cabinetSchema>>, CabinetDocument> = true;
const parts: [
  Holds<Input<ShapeOf<typeof spot>>, Spot>,
  Holds<Input<ShapeOf<typeof spot3>>, Spot3>,
  Holds<Input<ShapeOf<typeof place>>, Place>,
  Holds<Input<ShapeOf<typeof answer>>, Choice>,
  Holds<Input<ShapeOf<typeof slider>>, Slider>,
  Holds<Input<ShapeOf<typeof camera>>, Camera>,
  Holds<Input<ShapeOf<typeof theme>>, Theme>,
  Holds<Input<ShapeOf<typeof access>>, Access>,
  Holds<Input<ShapeOf<typeof stop>>, Stop>,
  Holds<Input<ShapeOf<typeof kioskSchema>>, KioskDefaults>,
] = [true, true, true, true, true, true, true, true, true, true];
const files: [
  Holds<Input<ShapeOf<typeof assetSchemas.image>>, Image>,
  Holds<Input<ShapeOf<typeof assetSchemas.audio>>, Audio>,
  Holds<Input<ShapeOf<typeof assetSchemas.video>>, Video>,
  Holds<Input<ShapeOf<typeof assetSchemas.model>>, Model>,
] = [true, true, true, true];

it('the interfaces that a developer reads are what the schemas accept', () => {
  assert.deepEqual(Object.keys(perType).sort(), builtins.map(({ type }) => type).sort());
  assert.ok([types, base, head, cabinet, ...parts, ...files].every(Boolean));
});
