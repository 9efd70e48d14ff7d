/** English measures in metres, not in meters; Arabic and Nepali count in their own digits. */
const locales: Readonly<Record<string, string>> = {
  en: 'en-GB', ar: 'ar-u-nu-arab', ne: 'ne-u-nu-deva', es: 'es', fr: 'fr', id: 'id',
};

function localeOf(lang: string): string {
  if (/^en-US\b/i.test(lang)) return 'en-US';
  return locales[lang.toLowerCase().split('-')[0] ?? ''] ?? 'en-GB'; // as the words: else English
}

function inUnit(lang: string, value: number, unit: string, digits: number, least = 0): string {
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit', unit, unitDisplay: 'long', minimumFractionDigits: least,
    maximumFractionDigits: digits,
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
  return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 1 }).format(value);
}
