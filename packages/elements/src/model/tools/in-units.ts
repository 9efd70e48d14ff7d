import { devanagari } from '../../strings/devanagari.js';

/** English measures in metres, not in meters; Arabic and Nepali count in their own digits. */
const locales: Readonly<Record<string, string>> = {
  en: 'en-GB', ar: 'ar-u-nu-arab', es: 'es', fr: 'fr', id: 'id',
};

function localeOf(lang: string): string {
  if (/^en-US\b/i.test(lang)) return 'en-US';
  return locales[lang.toLowerCase().split('-')[0] ?? ''] ?? 'en-GB'; // as the words: else English
}

/** Chromium's own tables do not know Nepali: it would be English. */
const nepali: Readonly<Record<string, string>> = {
  millimeter: 'मिलिमिटर', centimeter: 'सेन्टिमिटर', meter: 'मिटर', second: 'सेकेन्ड',
  kilometer: 'किलोमिटर', kilobyte: 'किलोबाइट', megabyte: 'मेगाबाइट',
};
const isNepali = (lang: string): boolean => /^ne\b/i.test(lang);

/** A number with its unit in words, both in the language: `620 kilobytes`. */
export function inUnit(
  lang: string, value: number, unit: string, digits: number, least = 0,
): string {
  const fraction = { minimumFractionDigits: least, maximumFractionDigits: digits };
  if (isNepali(lang)) {
    const number = new Intl.NumberFormat('en', fraction).format(value);
    return `${devanagari(number)} ${nepali[unit] ?? unit}`;
  }
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit', unit, unitDisplay: 'long', ...fraction,
  }).format(value);
}

/** A length in words: `23.25 millimetres`, `24 centimetres`, `1.70 metres`. */
export function lengthIn(lang: string, metres: number): string {
  if (metres < 0.03) return inUnit(lang, metres * 1000, 'millimeter', 2);
  if (metres < 0.9995) return inUnit(lang, metres * 100, 'centimeter', 1);
  // A person is 1.70 metres tall, a tower 24 metres.
  return metres < 10 ? inUnit(lang, metres, 'meter', 2, 2) : inUnit(lang, metres, 'meter', 1);
}

/** A time in words, to a tenth: `2.5 seconds`. */
export function secondsIn(lang: string, seconds: number): string {
  return inUnit(lang, seconds, 'second', 1);
}

/** A number in the digits of the language, to a tenth. */
export function numberIn(lang: string, value: number): string {
  const number = new Intl.NumberFormat(isNepali(lang) ? 'en' : localeOf(lang), {
    maximumFractionDigits: 1,
  }).format(value);
  return isNepali(lang) ? devanagari(number) : number;
}

/** What says most of how large something is: its height, or how wide it is where it lies. */
export function mainSize([width, height, depth]: readonly [number, number, number]): {
  isTall: boolean; metres: number;
} {
  const across = Math.max(width, depth);
  const isTall = height >= across / 2;
  return { isTall, metres: isTall ? height : across };
}
