import { extensionOf } from '../server/mime.js';

/** What a file really is, told by its bytes. */
export type Format =
  | 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg' | 'tiff' | 'bmp'
  | 'mp3' | 'ogg' | 'wav' | 'flac' | 'aac' | 'mp4' | 'webm'
  | 'glb' | 'json' | 'vtt' | 'html' | 'pdf' | 'zip' | 'xml';

/** What each format is called in a sentence. */
export const formatNames: Record<Format, string> = {
  png: 'a PNG picture', jpg: 'a JPEG picture', gif: 'a GIF picture', webp: 'a WebP picture',
  avif: 'an AVIF picture', svg: 'an SVG drawing', tiff: 'a TIFF picture', bmp: 'a BMP picture',
  mp3: 'an MP3 sound', ogg: 'an Ogg file', wav: 'a WAV sound', flac: 'a FLAC sound',
  aac: 'an AAC sound', mp4: 'an MP4 file', webm: 'a WebM file', glb: 'a GLB model',
  json: 'a JSON file', vtt: 'a WebVTT file',
  html: 'a web page', pdf: 'a PDF', zip: 'a ZIP archive', xml: 'an XML file',
};

const NAMED: Record<string, Format> = {
  png: 'png', jpg: 'jpg', jpeg: 'jpg', jfif: 'jpg', gif: 'gif', webp: 'webp', avif: 'avif',
  svg: 'svg', tif: 'tiff', tiff: 'tiff', bmp: 'bmp', mp3: 'mp3', ogg: 'ogg', oga: 'ogg',
  opus: 'ogg', ogv: 'ogg', wav: 'wav', flac: 'flac', aac: 'aac', m4a: 'mp4', mp4: 'mp4',
  m4v: 'mp4', mov: 'mp4', webm: 'webm', weba: 'webm', glb: 'glb', gltf: 'json', json: 'json',
  vtt: 'vtt', html: 'html', pdf: 'pdf', zip: 'zip',
  dzi: 'xml', xml: 'xml',
};

/** The format that a file's name promises; `undefined` for names that promise nothing known. */
export const promisedFormat = (name: string): Format | undefined => NAMED[extensionOf(name)];

/** First bytes, as Latin-1 letters, of the formats that announce themselves. */
const MAGIC: [RegExp, Format][] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'], [/^\xff\xd8\xff/, 'jpg'], [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'], [/^RIFF[^]{4}WAVE/, 'wav'], [/^[^]{4}ftypavi[fs]/, 'avif'],
  [/^[^]{4}ftyp/, 'mp4'], [/^OggS/, 'ogg'], [/^fLaC/, 'flac'], [/^\x1aE\xdf\xa3/, 'webm'],
  [/^glTF/, 'glb'], [/^ID3/, 'mp3'], [/^\xff[\xf0\xf1\xf8\xf9]/, 'aac'],
  [/^\xff[\xe2-\xff]/, 'mp3'], [/^%PDF-/, 'pdf'],
  [/^PK\x03\x04/, 'zip'], [/^II\*\0|^MM\0\*/, 'tiff'], [/^BM[^]{4}\0\0\0\0/, 'bmp'],
];

/**
 * What the bytes say the file is; `undefined` where they say nothing known. Looks at the first 2
 * kB.
 */
export function sniffFormat(bytes: Buffer): Format | undefined {
  const head = bytes.toString('latin1', 0, 2048);
  for (const [pattern, format] of MAGIC) if (pattern.test(head)) return format;
  const words = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (words.startsWith('WEBVTT')) return 'vtt';
  if (/^[{[]/.test(words)) return 'json';
  if (!words.startsWith('<')) return undefined;
  if (/^<!doctype html|<html[\s>]/i.test(words)) return 'html';
  if (/<svg[\s>]/i.test(words) || /^<!doctype svg/i.test(words)) return 'svg';
  return words.startsWith('<?xml') ? 'xml' : undefined;
}
