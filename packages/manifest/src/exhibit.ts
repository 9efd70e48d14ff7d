import type { Access } from './access.js';
import type { Asset, AssetId, Audio, Image, Ref, Video } from './asset.js';
import type { BuiltInComponent, Component } from './component.js';
import type { Action, Id, Value, When } from './logic.js';
import type { Problem } from './problem.js';
import type { Lang, Path, Text } from './text.js';
import type { Theme } from './theme.js';

/** A person or institution. */
export interface Party {
  name: string;
  url?: string;
  role?: string;
}
/** What an exhibit was made from. */
export interface Origin {
  title?: Text;
  by?: string | Party | Party[];
  license?: string;
  src?: string;
  sha256?: string;
}
/** What every document may say at its head. */
export interface Head {
  $schema?: string;
  vitrine: 1;
  id?: Id;
  languages?: Lang[];
  by?: string | Party | Party[];
  license?: string;
  derivedFrom?: Origin[];
  extensions?: Record<string, { version: string; required?: boolean }>;
  pronounce?: Record<string, Text>;
  theme?: Theme;
  assets?: Record<AssetId, Asset>;
  extras?: unknown;
}
/** How a visitor moves between scenes. */
export type Navigation = 'menu' | 'linear' | 'list' | 'keypad' | 'map' | 'none';
/** How a scene arranges its stage. */
export type Layout = 'stack' | 'split' | 'grid' | 'full';
/** A place in an audio guide. `geo` is `[lat, lon]` in degrees, `radius` in metres. */
export interface Stop {
  number?: string;
  place?: Text;
  geo?: [number, number];
  radius?: number;
}
/** What is seen at once. */
export interface Scene {
  id: Id;
  title: Text;
  text?: Text;
  image?: Ref<Image>;
  audio?: Ref<Audio>;
  sign?: Ref<Video>;
  content?: Component[];
  layout?: Layout;
  stop?: Stop;
  next?: Id;
  when?: When;
  enter?: Action[];
  from?: string;
  extras?: unknown;
}
/** The author's defaults for a cabinet. `idle` is seconds until the warning (default 60). */
export interface KioskDefaults {
  idle?: number;
  attract?: Id;
  inputs?: Input[];
}
/** A way in that a cabinet offers. */
export type Input = 'touch' | 'keypad' | 'headphones' | 'gamepad' | 'switch' | 'nfc';
/** An exhibit as an author writes it. */
export interface ExhibitDocument extends Head {
  type?: 'exhibit';
  title: Text;
  summary?: Text;
  scenes: Scene[];
  navigation?: Navigation;
  /** A loop of at most a minute that lies softly under all of it; visitors can stop it. */
  bed?: Ref<Audio>;
  state?: Record<Id, Value>;
  kiosk?: KioskDefaults;
  access?: Access;
  translations?: Path[];
}
/** One embedded component with the head of a document. */
export type ComponentDocument = Head & BuiltInComponent;
/** One machine. Never content. */
export interface CabinetDocument {
  $schema?: string;
  vitrine: 1;
  type: 'cabinet';
  id: Id;
  show: Path[];
  languages?: Lang[];
  hours?: Record<string, string>;
  idle?: number;
  inputs?: Input[];
  keypad?: string;
  screen?: {
    widthMm: number;
    heightMm: number;
    bottomMm?: number;
    viewingDistanceMm?: number;
    reachDepthMm?: number;
  };
  volume?: { max?: number; dBA?: [number, number][] };
  network?: 'none' | 'updates' | 'always';
  extras?: unknown;
}

/**
 * The normal form of an exhibit: what `load` answers with. Every text is a map, every file is in
 * `assets`, every id is set.
 */
export interface Exhibit {
  vitrine: 1;
  /**
   * What the document was: a single component becomes an exhibit of one scene with `navigation:
   * 'none'`.
   */
  kind: 'exhibit' | 'component';
  id: Id;
  title: NormalText;
  summary?: NormalText;
  languages: Lang[];
  by: Party[];
  license?: string;
  derivedFrom: Origin[];
  extensions: Record<string, { version: string; required: boolean }>;
  pronounce: Record<string, NormalText>;
  theme: Theme;
  assets: Record<AssetId, NormalAsset>;
  scenes: NormalScene[];
  navigation: Navigation;
  bed?: AssetId;
  state: Record<Id, Value>;
  kiosk: { idle: number; attract?: Id; inputs: Input[] };
  access: Access;
  translations: Path[];
  extras?: unknown;
  /** What is wrong or missing, in plain words. Empty when all is well. */
  problems: Problem[];
}
/** Words by language. */
export type NormalText = Record<Lang, string>;
/** An asset of the normal form: its kind is known, its texts are maps. */
export type NormalAsset = Asset & { kind: 'image' | 'audio' | 'video' | 'model' };
/**
 * A component of the normal form: `id`, `slot` and `type` set; files are asset ids. `card` stands
 * for what could not be read.
 */
export interface NormalComponent {
  id: Id;
  type: string;
  slot: 'main' | 'side' | 'top' | 'bottom';
  title?: NormalText;
  text?: NormalText;
  when?: When;
  /** The key of the scene that it was folded from. */
  part?: 'image' | 'audio' | 'sign';
  [key: string]: unknown;
}
/** A scene of the normal form: `image`, `audio` and `sign` are folded into `content`. */
export interface NormalScene {
  id: Id;
  title: NormalText;
  text?: NormalText;
  content: NormalComponent[];
  layout: Layout;
  stop?: Stop;
  next?: Id;
  when?: When;
  enter: Action[];
  from?: string;
  extras?: unknown;
}
