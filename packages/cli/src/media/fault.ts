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
} as const satisfies Record<string, Severity>;

/** What can be wrong with a media file, by code. */
export type FaultCode = keyof typeof faultSeverity;

/** One thing that is wrong with a media file, before it is tied to a line of a manifest. */
export interface Fault { code: FaultCode; message: string; fix: string }
