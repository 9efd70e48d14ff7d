import type { AssetKind } from './field-meta.js';
import { isRecord } from './is-record.js';

/** The endings of the files of each kind. */
export const endings: readonly (readonly [AssetKind, RegExp])[] = [
  [
    'image',
    /\.(?:avif|bmp|dzi|gif|jpe?g|jxl|png|svg|tiff?|webp)$|\/info\.json$|ImageProperties\.xml$/i,
  ],
  ['audio', /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav|weba)$/i],
  ['video', /\.(?:m3u8|m4v|mkv|mov|mp4|mpd|ogv|webm)$/i],
  ['model', /\.(?:glb|gltf|obj|ply|stl|usdz)$/i],
];

/** Keys that only one kind of asset has, the most telling first. */
const telling: readonly (readonly [string, AssetKind])[] = [
  ['described', 'video'],
  ['sign', 'video'],
  ['units', 'model'],
  ['size', 'model'],
  ['poster', 'model'],
  ['alt', 'image'],
  ['transcript', 'audio'],
  ['captions', 'audio'],
];

/** The kind of file that a path names by its ending, or `undefined` where it does not tell. */
export function kindOfPath(path: string): AssetKind | undefined {
  const bare = path.replace(/[?#].*$/s, '');
  return endings.find(([, pattern]) => pattern.test(bare))?.[0];
}

/**
 * What an entry of the asset table is: by the ending of its file, else by the keys that it has,
 * else a picture. `src` may be one path or one per language.
 */
export function assetKind(entry: unknown): AssetKind {
  if (!isRecord(entry)) return 'image';
  const src: unknown = isRecord(entry['src']) ? Object.values(entry['src'])[0] : entry['src'];
  const byPath = typeof src === 'string' ? kindOfPath(src) : undefined;
  return byPath ?? telling.find(([key]) => key in entry)?.[1] ?? 'image';
}
