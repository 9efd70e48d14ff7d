import type { Severity } from '@vitrine/manifest';

/** How bad each fault is, as in the manifest's table of codes. */
export const faultSeverity = {
  /** `no-file` */
  VIT406: 'error',
  /** `licence-contradicted` */
  VIT408: 'warning',
  /** `unreadable-media`: a visitor would meet a hole in the exhibit. */
  VIT701: 'error',
  /** `wrong-media`: a web page under the name of a picture. */
  VIT702: 'error',
  /** `heavy-media` */
  VIT703: 'warning',
  /** `media-contradicted`: the manifest says another size or length than the file has. */
  VIT704: 'warning',
  /** `unsafe-media`: scripts, and files that are asked for from elsewhere. */
  VIT705: 'warning',
  /** `misnamed-media`: a JPEG that is called `.png`. */
  VIT706: 'warning',
  /** `no-seek-table`: an MP3 of changing rate in which a player cannot find a second. */
  VIT707: 'warning',
  /** `loudness`: much louder or quieter than the rest. */
  VIT708: 'warning',
  /** `stereo-speech` */
  VIT709: 'warning',
  /** `cue-gap`: something is heard, and nothing is written. */
  VIT710: 'warning',
  /** `cue-overlap` */
  VIT711: 'warning',
  /** `cue-after-end` */
  VIT712: 'warning',
} as const satisfies Record<string, Severity>;

/** What can be wrong with a media file, by code. */
export type FaultCode = keyof typeof faultSeverity;

/** One thing that is wrong with a media file, before it is tied to a line of a manifest. */
export interface Fault { code: FaultCode; message: string; fix: string }
