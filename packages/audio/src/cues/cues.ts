export type { Cue, CueFile, CueProblem, CueProblemCode, CueWord } from './cue.js';
export { problemInWords } from './in-words.js';
export { cuesFrom, loadCues } from './load.js';
export { parseCues } from './parse.js';
export { toText, toVtt } from './write.js';
