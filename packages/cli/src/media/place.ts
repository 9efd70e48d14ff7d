import type { Fault } from './fault.js';
import type { Format } from './format.js';
import { formatNames, promisedFormat } from './format.js';

const PICTURE: readonly Format[] = [
  'png', 'jpg', 'gif', 'webp', 'avif', 'svg', 'tiff', 'bmp', 'json', 'xml', // IIIF, Deep Zoom
];
const SOUND: readonly Format[] = ['mp3', 'ogg', 'wav', 'flac', 'aac', 'mp4', 'webm'];
const FILM: readonly Format[] = ['mp4', 'webm', 'ogg'];

/** What belongs under a key of a manifest, and what that is called in a sentence. */
const PLACES: Record<string, readonly [what: string, formats: readonly Format[]]> = {
  image: ['a picture', PICTURE], images: ['a picture', PICTURE], poster: ['a picture', PICTURE],
  logo: ['a picture', PICTURE], audio: ['a sound', SOUND], video: ['a film', FILM],
  sign: ['a film', FILM], model: ['a 3D model', ['glb', 'json']],
  captions: ['a WebVTT file', ['vtt']], descriptions: ['a WebVTT file', ['vtt']],
};

/**
 * Whether a file belongs where the manifest names it, told by its name: a picture is no film. Says
 * nothing of places that hold anything (`assets`, `described`) and of names that promise nothing.
 */
export function findMisplaced(path: readonly (string | number)[], name: string): Fault[] {
  const keys = path.filter((key): key is string => typeof key === 'string' && key !== 'src');
  // The last key may be a language: `captions: { en: … }`.
  const place = [keys.at(-1), keys.at(-2)].map((key) => PLACES[key ?? '']).find(Boolean);
  const format = promisedFormat(name);
  if (!place || !format || keys.includes('assets') || place[1].includes(format)) return [];
  return [{
    code: 'VIT702', message: `"${name}" is ${formatNames[format]}, and ${place[0]} belongs here.`,
    fix: `Name ${place[0]} here, or move this file to where it belongs.`,
  }];
}
