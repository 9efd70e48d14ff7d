/** One file that says the same as its neighbours in a list, best first. */
export interface AudioSource {
  /** Absolute address. */
  readonly src: string;
  /** MIME type, `audio/ogg; codecs=opus`; without it the browser looks into the file. */
  readonly type?: string;
}

/** Whether the browser may be able to play it; a file that does not say its type always may. */
export function mayPlay(source: AudioSource): boolean {
  if (!source.type) return true;
  return document.createElement('audio').canPlayType(source.type) !== '';
}
