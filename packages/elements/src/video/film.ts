import type { AudioSource } from '@vitrine/audio';
import type { ResolvedVideo } from '@vitrine/manifest';
import { listOf } from '../base/props.js';
import type { Loose, Picture, Words } from '../base/props.js';

/** What an element shows: addresses, and words. Addresses are `''` where there is none. */
export interface Film {
  /** The same in every language; `''` alone on a page. */
  readonly id: string;
  /** Best first. */
  readonly sources: readonly AudioSource[];
  /** What is seen in it, in a sentence. */
  readonly alt: Words;
  /** The version in which what is seen is said. */
  readonly described: string;
  /** What is seen, timed, to be read aloud. */
  readonly descriptions: string;
  /** What is said and heard, timed. */
  readonly captions: string;
  /** The same film in sign language. */
  readonly sign: string;
  readonly poster: string;
  readonly isSilent: boolean;
  /** What is said and heard, without times. */
  readonly words: Words | undefined;
  /** Who made it. */
  readonly credit: Words | undefined;
  /** Language of the film, `''` where nobody said it. */
  readonly lang: string;
  /** Width by height, as CSS has it; 16 / 9 where nobody said it. */
  readonly shape: string;
}

/** The attributes of a film; addresses as they were written. */
export interface FilmShorthand {
  src?: string | undefined;
  alt?: string | undefined;
  captions?: string | undefined;
  described?: string | undefined;
  descriptions?: string | undefined;
  sign?: string | undefined;
  poster?: string | undefined;
  transcript?: string | undefined;
  silent?: boolean;
}

/** The film of a manifest; `undefined` where there is none that can be played. */
export function filmFrom(video: Loose<ResolvedVideo> | undefined): Film | undefined {
  if (typeof video?.src !== 'string' || !video.src) return undefined;
  const {
    id = '', src, alt = '', described = '', descriptions = '', captions = '', sign = '',
    poster = '', transcript, credit, lang = '', width = 16, height = 9,
  } = video;
  const sources = listOf(video.sources).filter((one) => typeof one?.src === 'string')
    .map(({ src: address, type }) => (type ? { src: address, type } : { src: address }));
  return {
    id, alt, described, descriptions, captions, sign, poster, credit, lang,
    sources: [...sources, { src }], words: transcript, isSilent: video.silent === true,
    shape: `${Number(width) || 16} / ${Number(height) || 9}`,
  };
}

/** The film of attributes. */
export function filmFromAttributes(short: FilmShorthand): Film | undefined {
  if (!short.src) return undefined;
  const at = (address = ''): string => (address ? new URL(address, document.baseURI).href : '');
  return {
    id: '', sources: [{ src: at(short.src) }], alt: short.alt ?? '', lang: '', credit: undefined,
    described: short.described === 'not-needed' ? '' : at(short.described),
    descriptions: at(short.descriptions), captions: at(short.captions), sign: at(short.sign),
    poster: at(short.poster), words: short.transcript, isSilent: short.silent ?? false,
    shape: '16 / 9',
  };
}

/** The picture that stands before a film plays, `undefined` where there is none. */
export function posterOf(film: Film | undefined): Picture | undefined {
  if (!film?.poster) return undefined;
  return {
    kind: 'image', id: film.id, src: film.poster, sources: [], alt: film.alt, decorative: false,
  };
}
