const strict = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const loose = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d+))?$/;

/**
 * A timestamp of WebVTT, `1:02:03.456` or `02:03.456`.
 *
 * @param isLoose - Also reads what SubRip and people write: a comma, more or fewer digits.
 * @returns Seconds, or `undefined` where it is none.
 * @see WebVTT, 6.4 "Collect a WebVTT timestamp"
 */
export function seconds(text: string, isLoose = false): number | undefined {
  const found = (isLoose ? loose : strict).exec(text);
  if (!found) return undefined;
  const [, hours = 0, minutes, whole, fraction = 0] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${whole}.${fraction}`);
}

/** Start and end in a line of times, `00:01.000 --> 00:02.000 align:start`. */
export interface Span {
  start: number;
  end: number;
  /** Whether it was read although WebVTT has it otherwise. */
  isLoose: boolean;
}

/** Reads a line of times; `undefined` where it holds none. */
export function span(line: string, isSubRip: boolean): Span | undefined {
  const found = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)/.exec(line);
  const [, from = '', to = ''] = found ?? [];
  for (const isLoose of [false, true]) {
    const start = seconds(from, isLoose);
    const end = seconds(to, isLoose);
    if (start === undefined || end === undefined) continue;
    return { start, end, isLoose: isLoose && !isSubRip };
  }
  return undefined;
}
