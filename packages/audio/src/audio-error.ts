/**
 * Why a sound cannot be heard: the file did not come (`network`), is none that the browser can play
 * (`decode`), stopped coming for eight seconds (`stall`), or is too large to be decoded whole
 * (`budget`).
 */
export type AudioErrorCode = 'network' | 'decode' | 'stall' | 'budget';

/** A named reason why a sound cannot be heard. Its words are for developers. */
export class AudioError extends Error {
  /** Why. */
  readonly code: AudioErrorCode;
  /** Address of the file, `''` when it is about none. */
  readonly src: string;

  constructor(code: AudioErrorCode, src: string, message: string) {
    super(message);
    this.name = 'AudioError';
    this.code = code;
    this.src = src;
  }
}
