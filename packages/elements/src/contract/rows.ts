/** A browser that the contract runs in. */
export type Driver = 'chromium' | 'firefox' | 'webkit';

/** One promise that every component type keeps. */
export interface Row {
  readonly id: string;
  /** The promise, as the title of its test. */
  readonly promise: string;
  /** The browsers whose drivers can check it. */
  readonly drivers: readonly Driver[];
  /** What a reader of the table must know. */
  readonly note?: string;
  /** What the other drivers lack. */
  readonly lack?: string;
}

const all = ['chromium', 'firefox', 'webkit'] as const;
const chromium = ['chromium'] as const;

/**
 * The contract. The test registers these rows for every type; `docs/contract.md` is written from
 * them.
 */
export const rows = [
  { id: 'exists', promise: 'has an element that shows its words', drivers: all },
  { id: 'properties', promise: 'takes exactly the keys of its schema', drivers: all },
  { id: 'axe', promise: 'has nothing that axe finds, in any theme', drivers: all },
  {
    id: 'keys',
    promise: 'lets keys alone do everything',
    drivers: all,
    note: 'Not for a sound in Firefox, which plays none where there is no sound device; so with taps '
      + 'and languages.',
  },
  {
    id: 'taps',
    promise: 'lets single taps alone do everything',
    drivers: all,
    note: 'In Firefox and WebKitGTK, whose drivers have no touch, the tap is a click of the mouse.',
  },
  {
    id: 'targets',
    promise: 'has only targets of 48 pixels and more, each with a name',
    drivers: all,
  },
  { id: 'ring', promise: 'shows where the focus is, 3 : 1 and more, in any theme', drivers: all },
  {
    id: 'tree',
    promise: 'says role, name and state of every control to assistive technology',
    drivers: chromium,
    lack: 'the accessibility tree',
  },
  {
    id: 'language',
    promise: 'keeps what a visitor opened when the language changes',
    drivers: all,
  },
  { id: 'large', promise: 'cuts no words off at 300 % text', drivers: all },
  {
    id: 'motion',
    promise: 'moves nothing for who asks for less motion',
    drivers: chromium,
    lack: 'media emulation',
  },
  {
    id: 'forced',
    promise: 'keeps its edges and its focus in forced colours',
    drivers: chromium,
    lack: 'media emulation',
  },
  { id: 'lost', promise: 'says lost pictures in words, and tries again', drivers: all },
  { id: 'broken', promise: 'contains broken data, and says its words', drivers: all },
] as const satisfies readonly Row[];

/** The name of a row. */
export type RowId = typeof rows[number]['id'];
