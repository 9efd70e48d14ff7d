import type { BedStrings } from './en.js';

/** Arabic words of a bed. */
export const ar = {
  stop: 'إيقاف صوت الخلفية',
  play: 'تشغيل صوت الخلفية',
} satisfies BedStrings;
