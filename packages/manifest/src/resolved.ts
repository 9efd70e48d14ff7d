import type {
  ResolvedAudio,
  ResolvedImage,
  ResolvedModel,
  ResolvedVideo,
  Audio,
  Image,
  Model,
  Video,
  ResolvedAsset,
} from './asset.js';
import type { Layout, Navigation, Origin, Party } from './exhibit.js';
import type { Action, Id, Value, When } from './logic.js';
import type { Problem } from './problem.js';
import type { Dir, Lang, ResolvedText, Text } from './text.js';

/**
 * Identity, not mutual assignability: files whose own keys are all optional are assignable to one
 * another.
 */
type Same<A, B> =
  (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;

/**
 * A manifest shape after `resolve`: every Text is a {@link ResolvedText}, every file is ready to
 * show.
 */
export type Resolved<T> =
  Same<T, Text> extends true
    ? ResolvedText
    : Same<T, string | Image> extends true
      ? ResolvedImage
      : Same<T, string | Audio> extends true
        ? ResolvedAudio
        : Same<T, string | Video> extends true
          ? ResolvedVideo
          : Same<T, string | Model> extends true
            ? ResolvedModel
            : Same<T, When> extends true
              ? When
              : Same<T, Action[]> extends true
                ? Action[]
                : T extends string | number | boolean | null | undefined
                  ? T
                  : T extends readonly [unknown, ...unknown[]]
                    ? T
                    : T extends readonly (infer Item)[]
                      ? Resolved<Item>[]
                      : T extends object
                        ? { [K in keyof T]: Resolved<Exclude<T[K], undefined>> }
                        : T;

/** The keys that belong to the scene and are not among an element's own properties. */
export type SceneKeys = 'type' | 'id' | 'title' | 'slot' | 'when' | 'from' | 'extras';

/**
 * An element's properties for a component type: its resolved keys, and `heading` filled from
 * `title`.
 */
export type PropsOf<C> = {
  [K in keyof Omit<C, SceneKeys>]: Resolved<Exclude<Omit<C, SceneKeys>[K], undefined>>;
} & { heading?: ResolvedText };

/** A component ready for its element. `props` are assigned to the element as they are. */
export interface ResolvedComponent {
  id: Id;
  /** `scene/component`. */
  address: string;
  /** The component type; `card` for what could not be read or is not known here. */
  type: string;
  slot: 'main' | 'side' | 'top' | 'bottom';
  /** The key of the scene that it stands for: its picture, its sound, its film in sign language. */
  part?: 'image' | 'audio' | 'sign';
  when?: When;
  /** `heading` (from `title`) and every key of the type's schema that is set. */
  props: Record<string, unknown>;
  /** The component in words, in reading order: what a card shows when there is no element. */
  words: ResolvedText[];
}
/** A scene ready to show. */
export interface ResolvedScene {
  id: Id;
  title: ResolvedText;
  text?: ResolvedText;
  content: ResolvedComponent[];
  layout: Layout;
  stop?: { number?: string; place?: ResolvedText; geo?: [number, number]; radius?: number };
  next?: Id;
  when?: When;
  enter: Action[];
  /** Its first picture, for menus: of the scene, else of its first component that has one. */
  picture?: ResolvedImage;
}
/** One line of the credits page. */
export interface Credit {
  title?: ResolvedText;
  credit?: ResolvedText;
  license?: { name: string; url?: string };
  file: string;
  kind: string;
}
/** What an exhibit is made from, and what it offers to whom; from `about`. */
export interface About {
  license?: { name: string; url?: string };
  access: {
    summary?: ResolvedText;
    contact?: string;
    features: string[];
    modes: string[][];
    hazards: string[];
    conformsTo?: string;
  };
  /** A line for each file that is credited, licensed or more than ornament. */
  credits: Credit[];
}
/** An exhibit in one visitor's languages, with absolute addresses. Plain JSON. */
export interface ResolvedExhibit extends About {
  id: Id;
  kind: 'exhibit' | 'component';
  lang: Lang;
  dir: Dir;
  languages: Lang[];
  title: ResolvedText;
  summary?: ResolvedText;
  by: Party[];
  derivedFrom: Origin[];
  navigation: Navigation;
  /** What lies softly under all of it. */
  bed?: ResolvedAudio;
  scenes: ResolvedScene[];
  assets: Record<Id, ResolvedAsset>;
  state: Record<Id, Value>;
  theme: {
    base?: 'paper' | 'gallery';
    mode?: 'light' | 'dark' | 'auto';
    font?: string;
    logo?: ResolvedImage;
    /** Custom properties to set on the exhibit: `--vitrine-color-accent` and so on. */
    properties: Record<`--vitrine-${string}`, string>;
  };
  kiosk: { idle: number; attract?: Id; inputs: string[] };
  problems: Problem[];
}
