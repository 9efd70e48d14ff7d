import type { Dir, ResolvedModel } from '@vitrine/manifest';

/** What the attributes of `<vitrine-model>` say about the file. */
export interface ModelShorthand {
  src: string;
  alt: string | null;
  poster?: string | undefined;
  credit?: string | undefined;
  iosSrc?: string | undefined;
}

/**
 * Folds the attributes into the manifest's `model`. A missing `alt` leaves the words empty: `check`
 * of a manifest would refuse it, HTML cannot.
 */
export function modelFrom(short: ModelShorthand, lang: string, dir: Dir): ResolvedModel {
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const { src, alt, poster, credit, iosSrc } = short;
  return {
    kind: 'model', id: '', src: absolute(src), sources: [], units: 'm',
    alt: { value: alt ?? '', lang, dir }, decorative: alt === '',
    ...(poster ? { poster: absolute(poster) } : {}),
    ...(credit ? { credit: { value: credit, lang, dir } } : {}),
    ...(iosSrc ? { iosSrc: absolute(iosSrc) } : {}),
  };
}
