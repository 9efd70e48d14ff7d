import type { TranscriptStrings } from './en.js';

const digits = new Intl.NumberFormat('ar-u-nu-arab');
const plural = new Intl.PluralRules('ar');

/** Arabic counts lines in its six ways. */
function lines(count: number): string {
  switch (plural.select(count)) {
    case 'zero': return 'لم يُعثر على شيء';
    case 'one': return 'وُجدت في سطر واحد';
    case 'two': return 'وُجدت في سطرين';
    case 'few': return `وُجدت في ${digits.format(count)} أسطر`;
    case 'many': return `وُجدت في ${digits.format(count)} سطرًا`;
    default: return `وُجدت في ${digits.format(count)} سطر`;
  }
}

/** Arabic words of a transcript. */
export const ar = {
  follow: 'تابع القراءة',
  search: 'ابحث',
  searchWords: 'ابحث في هذا النص',
  hits: lines,
  hitOf: (index: number, count: number) => `${digits.format(index)} من ${digits.format(count)}`,
  nextHit: 'النتيجة التالية',
  previousHit: 'النتيجة السابقة',
  saveText: 'احفظ النص',
  saveTimed: 'احفظ مع الأوقات',
  noWords: 'لا يوجد نص لهذا التسجيل.',
  wordsLost: 'تعذّر تحميل نص هذا التسجيل.',
} satisfies TranscriptStrings;
