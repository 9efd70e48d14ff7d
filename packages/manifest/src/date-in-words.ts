/** Chromium's own tables do not know Nepali: its months would be English. */
const nepaliMonths = [
  'जनवरी', 'फेब्रुअरी', 'मार्च', 'अप्रिल', 'मे', 'जुन',
  'जुलाई', 'अगस्ट', 'सेप्टेम्बर', 'अक्टोबर', 'नोभेम्बर', 'डिसेम्बर',
];
const devanagari = new Intl.NumberFormat('en', { numberingSystem: 'deva', useGrouping: false });

function inNepali(year: number, month?: number, day?: number): string {
  const said = [
    year < 1 ? `ईसा पूर्व ${devanagari.format(1 - year)}` : devanagari.format(year),
    month && nepaliMonths[month - 1],
    day && devanagari.format(day),
  ];
  return said.filter(Boolean).join(' ');
}

/** The parts of a date that can be said: a year, perhaps a month, perhaps a day. */
function inLanguage(date: string, lang: string): string {
  const parts = /^(Y?-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  const year = Number(parts?.[1]?.replace('Y', ''));
  const month = Number(parts?.[2] ?? 1);
  if (!parts || !(Math.abs(year) < 270_000) || month > 12) return date;
  if (/^ne\b/i.test(lang)) {
    return inNepali(year, parts[2] ? month : undefined, parts[3] ? Number(parts[3]) : undefined);
  }
  const when = new Date(0);
  when.setUTCFullYear(year, month - 1, Number(parts[3] ?? 1));
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
  };
  if (/^ar\b/i.test(lang)) format.numberingSystem = 'arab'; // as in all our Arabic words
  if (year < 1) format.era = 'short';
  if (parts[2]) format.month = 'long';
  if (parts[3]) format.day = 'numeric';
  try {
    return new Intl.DateTimeFormat(lang, format).format(when);
  } catch {
    return date;
  }
}

/**
 * Says a date in words of a language: `1896-05` is "May 1896", `-0043` is "44 BC", `1890~` is "≈
 * 1890".
 *
 * @param date - EDTF, levels 0 and 1; what cannot be said (`189X`) stays as it is written.
 * @param end - Makes it a span: "1890 – 1896".
 */
export function dateInWords(date: string, lang: string, end?: string): string {
  const said = [date, end]
    .filter((part) => typeof part === 'string')
    .map((part) => {
      const about = /[?~%]$/.test(part);
      return (about ? '≈ ' : '') + inLanguage(part.replace(/[?~%]$/, ''), lang);
    });
  return said.join(' – ');
}
