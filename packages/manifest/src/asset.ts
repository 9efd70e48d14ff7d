import type { Lang, Path, PerLang, ResolvedText, Text } from './text.js';

/** The name of an entry in `assets`. */
export type AssetId = string;

/** Another rendition of the same file: smaller, larger, or in another format. */
export interface Source {
  /** Where it is: one path, or one per language, as `src` of the file itself. */
  src: PerLang<Path>;
  type?: string;
  width?: number;
  height?: number;
  bytes?: number;
  sha256?: string;
}

/** What every media file says about itself. */
export interface File {
  /** Where the file is: one path, or one per language. */
  src: PerLang<Path>;
  /** Other renditions, light to heavy. */
  sources?: Source[];
  /** Who made it, as a line for visitors. */
  credit?: Text;
  /** CC or RightsStatements.org address, or an SPDX name; inherited from the exhibit. */
  license?: string;
  /** Where it was imported from. */
  from?: string;
  /** Anyone's data, kept as it is. */
  extras?: unknown;
}

/** A picture. Either `alt` or `decorative: true` is required. */
export interface Image extends File {
  alt?: Text;
  decorative?: true;
  long?: Text;
  width?: number;
  height?: number;
}
/** A sound. `transcript` or `captions` is required unless `decorative: true`. */
export interface Audio extends File {
  transcript?: Text;
  captions?: PerLang<Path>;
  duration?: number;
  decorative?: true;
}
/**
 * A film. Required unless `decorative: true`: `alt`, `captions` (or `silent: true`), and
 * `described` (or `descriptions`).
 */
export interface Video extends File {
  alt?: Text;
  captions?: PerLang<Path>;
  described?: PerLang<Path> | 'not-needed';
  /** What is seen, timed, to be read aloud: WebVTT. */
  descriptions?: PerLang<Path>;
  /** There is nothing to hear in it. */
  silent?: true;
  transcript?: Text;
  sign?: PerLang<Path>;
  poster?: Path;
  width?: number;
  height?: number;
  duration?: number;
  decorative?: true;
}
/** A 3D object. `alt` is required unless `decorative: true`. */
export interface Model extends File {
  alt?: Text;
  decorative?: true;
  long?: Text;
  poster?: Path;
  units?: 'm' | 'cm' | 'mm';
  size?: [number, number, number];
  /** The same object as USDZ, for the room view of Apple's phones. */
  iosSrc?: Path;
}
/** Any entry of the asset table. */
export type Asset = Image | Audio | Video | Model;
/**
 * A file in place, or the id of an entry in `assets`. A string is ALWAYS an id, so a bare path can
 * never dodge its words.
 */
export type Ref<T> = AssetId | T;

/** A rendition in the language of the file that it belongs to. */
export interface ResolvedSource extends Omit<Source, 'src'> {
  /** Absolute. */
  src: string;
}

/** What every resolved file has: absolute addresses, chosen words. */
export interface ResolvedFile {
  /** Its id in the asset table of the normal form. */
  id: AssetId;
  src: string;
  sources: ResolvedSource[];
  credit?: ResolvedText;
  license?: string;
  extras?: unknown;
  /** The language of `src` where the author gave one per language. */
  lang?: Lang;
}
/** A picture, ready to show. `alt.value` is `''` only when decorative. */
export interface ResolvedImage extends ResolvedFile {
  kind: 'image';
  alt: ResolvedText;
  decorative: boolean;
  long?: ResolvedText;
  width?: number;
  height?: number;
}
/** A sound, ready to play. */
export interface ResolvedAudio extends ResolvedFile {
  kind: 'audio';
  decorative: boolean;
  transcript?: ResolvedText;
  captions?: string;
  duration?: number;
}
/** A film, ready to play. */
export interface ResolvedVideo extends ResolvedFile {
  kind: 'video';
  alt: ResolvedText;
  decorative: boolean;
  captions?: string;
  described?: string;
  descriptions?: string;
  silent?: true;
  transcript?: ResolvedText;
  sign?: string;
  poster?: string;
  width?: number;
  height?: number;
  duration?: number;
}
/** A 3D object, ready to show. */
export interface ResolvedModel extends ResolvedFile {
  kind: 'model';
  alt: ResolvedText;
  decorative: boolean;
  long?: ResolvedText;
  poster?: string;
  units: 'm' | 'cm' | 'mm';
  size?: [number, number, number];
  iosSrc?: string;
}
/** Any resolved file. */
export type ResolvedAsset = ResolvedImage | ResolvedAudio | ResolvedVideo | ResolvedModel;
