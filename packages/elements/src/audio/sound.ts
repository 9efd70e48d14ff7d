import type { AudioSource } from '@vitrine/audio';
import { listOf, plain } from '../base/props.js';
import type { Loose, Words } from '../base/props.js';
import type { ResolvedAudio } from '@vitrine/manifest';

/** What an element plays: addresses, and words. */
export interface Sound {
  /** The same in every language; `''` alone on a page. */
  readonly id: string;
  /** Best first. */
  readonly sources: readonly AudioSource[];
  /** Address of the words with their times, `''` where there is none. */
  readonly captions: string;
  /** The words without times. */
  readonly words: Words | undefined;
  /** Who made it. */
  readonly credit: Words | undefined;
  /** Language of the recording, `''` where nobody said it. */
  readonly lang: string;
}

/** The attributes of a sound. */
export interface SoundShorthand {
  src: string | undefined;
  /** Address of a file of words, or the words themselves. */
  transcript: string | undefined;
}

const file = /^\S+\.(vtt|srt|json)([?#]\S*)?$/i;

/** The files of a sound, best first. `undefined` where there is none that can be played. */
export function sourcesOf(audio: Loose<ResolvedAudio> | undefined): AudioSource[] | undefined {
  if (typeof audio?.src !== 'string' || !audio.src) return undefined;
  const others = listOf(audio.sources).filter((one) => typeof one?.src === 'string');
  return [...others.map(({ src, type }) => (type ? { src, type } : { src })), { src: audio.src }];
}

/** The sound of a manifest. `undefined` where there is none that can be played. */
export function soundFrom(audio: Loose<ResolvedAudio> | undefined): Sound | undefined {
  const sources = sourcesOf(audio);
  if (!audio || !sources) return undefined;
  const { id = '', captions = '', transcript, credit, lang = '' } = audio;
  return { id, captions, words: transcript, credit, lang, sources };
}

/** The sound of attributes. */
export function soundFromAttributes({ src, transcript }: SoundShorthand): Sound | undefined {
  if (!src) return undefined;
  const at = (address: string): string => new URL(address, document.baseURI).href;
  const isFile = file.test(transcript ?? '');
  return {
    id: '', sources: [{ src: at(src) }], lang: '', credit: undefined,
    captions: isFile ? at(transcript ?? '') : '', words: isFile ? undefined : transcript,
  };
}

/** Two sounds of the same name are one, however they were written. */
export function keyOf(sound: Sound | undefined): string {
  return sound ? JSON.stringify([sound.sources, sound.captions]) : '';
}

/** Whether there is something to read. */
export function hasWords(sound: Sound): boolean { return plain(sound.words) !== ''; }
