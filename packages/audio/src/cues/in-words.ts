import type { CueProblem, CueProblemCode } from './cue.js';

const sentences: Readonly<Record<CueProblemCode, string>> = {
  signature: 'this is no WebVTT file. Its first line must be "WEBVTT"; its cues are read all the '
    + 'same.',
  page: 'this is a web page, not a file of captions. Something between here and the museum sent '
    + 'it instead, or the address is wrong.',
  empty: 'there are no words in it. Write a WebVTT file with the words and their times.',
  times: 'these are no times, so that the words after them are left out. Write them as '
    + '"00:01.000 --> 00:04.500".',
  'loose-times': 'WebVTT writes times as "00:01.000": two digits, a point, three digits. They are '
    + 'read all the same; other players will leave the words out.',
  backwards: 'the words end before they begin, so that they are never marked. Mend the times.',
  'no-text': 'there are times, and no words for them.',
  'word-times': 'a word is timed before the one that precedes it, or outside the times of its '
    + 'line. It is marked with its neighbours.',
  json: 'this is no JSON. Write `{ "words": [{ "start": 0, "end": 0.4, "text": "One" }] }`.',
  unreachable: 'the file of captions cannot be had. Look at its address and at the network.',
};

/** A problem of a file of cues, for who made it: where it is, what is wrong, and what to do. */
export function problemInWords(problem: CueProblem, file: string): string {
  return `${file}${problem.line > 0 ? `:${problem.line}` : ''} ${sentences[problem.code]}`;
}
