import type { Severity } from '@vitrine/manifest';

/** What can be wrong with a media file, by code. */
export type FaultCode = 'VIT406' | 'VIT408' | 'VIT701' | 'VIT702' | 'VIT703' | 'VIT704' | 'VIT705' | 'VIT706';

/** One thing that is wrong with a media file, before it is tied to a line of a manifest. */
export interface Fault { code: FaultCode; message: string; fix: string }

/**
 * How bad each is. An error is what a visitor would meet as a hole in the exhibit; a warning still
 * shows, but wrongly named, too slowly, or with words that do not fit.
 */
export const faultSeverity: Record<FaultCode, Severity> = {
  VIT406: 'error', VIT408: 'warning', VIT701: 'warning', VIT702: 'error',
  VIT703: 'error', VIT704: 'warning', VIT705: 'warning', VIT706: 'warning',
};
