/** A part of a glTF description, of which nothing is believed. */
export type Loose = Record<string, unknown>;

/** The value where it is an object, else an empty one. */
export const asObject = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? value as Loose : {}; // JSON: string keys only

/** The value where it is a list, else an empty one. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value as unknown[] : [];

/** A count or an offset: anything but a whole number from 0 is taken for 0. */
export const asNumber = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

/** The value where it is a list of exactly so many numbers, else `undefined`. */
export const asNumbers = (value: unknown, length: number): number[] | undefined =>
  Array.isArray(value) && value.length === length && value.every((one) => typeof one === 'number')
    ? value : undefined;
