import type { Cue } from '@vitrine/audio/cues.js';

import type { Fault } from './fault.js';
import type { ModelRights } from './model-rights.js';

/** What was read from one media file. Everything that could not be told is left out. */
export interface Reading {
  bytes: number;
  /** Pixels, as a browser shows it: turned as the camera's note asks. */
  width?: number;
  height?: number;
  /** Seconds. */
  duration?: number;
  /** Of a sound: 1 for one voice, 2 for music. */
  channels?: number;
  /** What a model says about its maker and licence. */
  rights?: ModelRights;
  /** Files that this one needs beside it (a `.gltf` names its parts), relative to it. */
  needs?: string[];
  /** Hexadecimal, in lower case. Only for files that were read whole. */
  sha256?: string;
  /** What captions say, in order. */
  cues?: readonly Cue[];
  faults: Fault[];
}
