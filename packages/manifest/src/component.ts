import type { Audio, Image, Model, Ref, Video } from './asset.js';
import type { Id, When } from './logic.js';
import type { Camera, Choice, Place, Slider, Spot, Spot3 } from './spot.js';
import type { Text } from './text.js';

/**
 * Where a component stands: `main` = stage, `side` = label, `top` = above the label, `bottom` =
 * above the shelf.
 */
export type Slot = 'main' | 'side' | 'top' | 'bottom';
/** What every component may have. */
export interface Base {
  id?: Id;
  title?: Text;
  text?: Text;
  slot?: Slot;
  when?: When;
  from?: string;
  extras?: unknown;
}
/** Running text. */
export interface TextComponent extends Base {
  type: 'text';
}
/** A picture, with touchable spots and deep zoom where wanted. */
export interface ImageComponent extends Base {
  type: 'image';
  image: Ref<Image>;
  zoom?: boolean;
  spots?: Spot[];
  tour?: Id[];
}
/** Several pictures, one after another. */
export interface GalleryComponent extends Base {
  type: 'gallery';
  images: Ref<Image>[];
}
/** Two or more pictures registered on one another. */
export interface CompareComponent extends Base {
  type: 'compare';
  layers: { image: Ref<Image>; title?: Text }[];
  mode?: 'slide' | 'fade' | 'lens';
}
/** A 3D object. */
export interface ModelComponent extends Base {
  type: 'model';
  model: Ref<Model>;
  camera?: Camera;
  spots?: Spot3[];
  tour?: Id[];
  /** How a spot opens: below the object, or in front of it until it is closed. */
  opens?: 'panel' | 'dialog';
  autoRotate?: boolean;
  light?: 'studio' | 'soft' | 'raking';
  views?: Partial<Record<ViewName, Text>>;
  /** What visitors may do besides turning it, in the order of its controls. */
  tools?: ModelTool[];
  /** The surface that it begins with, by its name in the file. */
  variant?: string;
  /** Words for the surfaces in the file (`KHR_materials_variants`). */
  variants?: Named[];
  /** The movement that plays from the start, by its name in the file. */
  animation?: string;
  /** Words for the movements in the file. */
  clips?: Named[];
  /** Words for the parts of it, by the names of their nodes. */
  parts?: Named[];
  /** A second object beside it, turned together with it. */
  compare?: { model: Ref<Model>; title?: Text };
  /** What stands beside it in true size. */
  scale?: 'coin' | 'hand' | 'person';
  /** May be put into the visitor's own room, on phones that can. */
  ar?: boolean;
}
/** Something that visitors may do with a 3D object. */
export type ModelTool =
  | 'measure'
  | 'slice'
  | 'explode'
  | 'parts'
  | 'variants'
  | 'clips'
  | 'light'
  | 'compare'
  | 'scale'
  | 'picture';
/** Something inside a 3D file, by its name there, in words. */
export interface Named {
  name: string;
  title: Text;
  text?: Text;
}
/** A side of an object. */
export type ViewName = 'front' | 'back' | 'left' | 'right' | 'top' | 'bottom';
/** A sound. */
export interface AudioComponent extends Base {
  type: 'audio';
  audio: Ref<Audio>;
  image?: Ref<Image>;
}
/** A film. */
export interface VideoComponent extends Base {
  type: 'video';
  video: Ref<Video>;
  signed?: 'beside' | 'instead';
}
/** Dated events in order. `date` and `end` are EDTF (`1896`, `1896-05`, `-0044-03-15`, `1890~`). */
export interface TimelineComponent extends Base {
  type: 'timeline';
  events: { date: string; end?: string; title: Text; text?: Text; image?: Ref<Image> }[];
}
/** Places on a picture or, with `bounds` (`[south, west, north, east]`, degrees), on the earth. */
export interface MapComponent extends Base {
  type: 'map';
  image?: Ref<Image>;
  bounds?: [number, number, number, number];
  places: Place[];
}
/** Questions with choices. */
export interface QuizComponent extends Base {
  type: 'quiz';
  questions: { id?: Id; ask: Text; image?: Ref<Image>; choices: Choice[] }[];
}
/** Things to put into groups. */
export interface SortComponent extends Base {
  type: 'sort';
  groups: { id: Id; title: Text }[];
  items: { text: Text; image?: Ref<Image>; group: Id }[];
}
/** Things that belong together. */
export interface PairsComponent extends Base {
  type: 'pairs';
  pairs: { a: Choice; b: Choice }[];
}
/** Sliders, and the result in words for each state. */
export interface SimulateComponent extends Base {
  type: 'simulate';
  sliders: Slider[];
  states: { when: When; text: Text; image?: Ref<Image> }[];
}
/** A branching story. */
export interface StoryComponent extends Base {
  type: 'story';
  start: Id;
  steps: { id: Id; text: Text; image?: Ref<Image>; audio?: Ref<Audio>; choices?: Choice[] }[];
}
/** A question to the public. */
export interface VoteComponent extends Base {
  type: 'vote';
  ask: Text;
  choices: Choice[];
  show?: 'after' | 'never';
}
/** Something a visitor leaves behind, with consent. */
export interface ContributeComponent extends Base {
  type: 'contribute';
  ask: Text;
  kinds: ('text' | 'draw' | 'voice' | 'photo')[];
  consent: Text;
  moderation: 'hold' | 'off';
  keepDays?: number;
}
/** Somebody's words, with who said them. */
export interface QuoteComponent extends Base {
  type: 'quote';
  quote: Text;
  by: Text;
  image?: Ref<Image>;
}
/**
 * A third party's component: `type` is namespaced (`example:sandbox`), `fallback` is what others
 * show.
 */
export interface ExtensionComponent extends Base {
  type: `${string}:${string}`;
  fallback?: BuiltInComponent;
  [key: string]: unknown;
}
/** One of the 17 built-in components. */
export type BuiltInComponent =
  | TextComponent
  | ImageComponent
  | GalleryComponent
  | CompareComponent
  | ModelComponent
  | AudioComponent
  | VideoComponent
  | TimelineComponent
  | MapComponent
  | QuizComponent
  | SortComponent
  | PairsComponent
  | SimulateComponent
  | StoryComponent
  | VoteComponent
  | ContributeComponent
  | QuoteComponent;
/** One thing in a scene. */
export type Component = BuiltInComponent | ExtensionComponent;
/** The name of a built-in component type. */
export type ComponentType = BuiltInComponent['type'];
