import type { Severity } from './problem.js';

/** Every code: its stable name and how bad it is. Each has a page in `docs/problems/`. */
export const problemCodes = {
  VIT001: ['not-json', 'error'],
  VIT002: ['duplicate-key', 'error'],
  VIT003: ['too-new', 'error'],
  VIT004: ['not-utf-8', 'error'],
  VIT101: ['unknown-key', 'error'],
  VIT102: ['missing-key', 'error'],
  VIT103: ['wrong-type', 'error'],
  VIT104: ['unknown-type', 'error'],
  VIT105: ['bad-id', 'error'],
  VIT106: ['no-such-id', 'error'],
  VIT107: ['duplicate-id', 'error'],
  VIT108: ['out-of-range', 'error'],
  VIT201: ['no-alt', 'error'],
  VIT202: ['no-transcript', 'error'],
  VIT203: ['no-captions', 'error'],
  VIT204: ['no-description', 'error'],
  VIT205: ['empty-alt', 'error'],
  VIT206: ['alt-is-filename', 'warning'],
  VIT207: ['contrast', 'error'],
  VIT208: ['claim-contradicted', 'error'],
  VIT301: ['missing-language', 'warning'],
  VIT302: ['bad-tag', 'error'],
  VIT303: ['stale-translation', 'warning'],
  VIT401: ['bad-path', 'error'],
  VIT402: ['html', 'error'],
  VIT403: ['too-big', 'error'],
  VIT404: ['not-in-lock', 'error'],
  VIT405: ['forbidden-key', 'error'],
  VIT406: ['no-file', 'error'],
  VIT407: ['no-licence', 'warning'],
  VIT408: ['licence-contradicted', 'warning'],
  VIT409: ['unknown-licence', 'error'],
  VIT501: ['no-such-address', 'error'],
  VIT502: ['licence-forbids', 'error'],
  VIT503: ['base-changed', 'warning'],
  VIT601: ['imported-gap', 'warning'],
  VIT602: ['kept-but-not-shown', 'warning'],
  VIT701: ['unreadable-media', 'error'],
  VIT702: ['wrong-media', 'error'],
  VIT703: ['heavy-media', 'warning'],
  VIT704: ['media-contradicted', 'warning'],
  VIT705: ['unsafe-media', 'warning'],
  VIT706: ['misnamed-media', 'warning'],
  VIT707: ['no-seek-table', 'warning'],
  VIT708: ['loudness', 'warning'],
  VIT709: ['stereo-speech', 'warning'],
  VIT710: ['cue-gap', 'warning'],
  VIT711: ['cue-overlap', 'warning'],
  VIT712: ['cue-after-end', 'warning'],
} as const satisfies Record<string, readonly [name: string, severity: Severity]>;

/** A stable code: `VIT101`. */
export type ProblemCode = keyof typeof problemCodes;

/** A structural fault, before anybody has put it into words. */
export interface RawIssue {
  code: ProblemCode;
  /** Keys from the root. For a missing key it ends with that key, which is not in the document. */
  path: (string | number)[];
  /** What should stand there: a field kind (`text`, `image`, `list` …) or `key`. */
  expected?: string;
  /** What could stand there: keys, types, words of a choice. */
  options?: readonly string[];
  /** Smallest number, length or count. */
  min?: number;
  /** Largest number, length or count. */
  max?: number;
  /** What the author wrote, where the value itself does not say it. */
  name?: string;
  /** The lines that ask for something that is not there. */
  lines?: readonly number[];
  /** True where the value is there and says nothing: `""`, `{}`, `[]`. */
  empty?: true;
}
