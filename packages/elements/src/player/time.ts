/** `61` → `1:01`, in the digits of a language. */
export function digits(seconds: number, number: (value: number) => string): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const two = (value: number): string => number(Math.floor(value / 10)) + number(value % 10);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const start = hours > 0 ? `${number(hours)}:${two(minutes)}` : number(minutes);
  return `${start}:${two(whole % 60)}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function format(lang: string, unit: string): Intl.NumberFormat {
  const key = `${lang} ${unit}`;
  const known = formats.get(key)
    ?? new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  formats.set(key, known);
  return known;
}

/** `61` → "1 minute 1 second": time is spoken as time, not as a number. */
export function spoken(seconds: number, lang: string): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const parts: [number, string][] = [
    [Math.floor(whole / 3600), 'hour'], [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ];
  const said = parts.filter(([value]) => value > 0);
  return (said.length > 0 ? said : parts.slice(2))
    .map(([value, unit]) => format(lang, unit).format(value)).join(' ');
}
