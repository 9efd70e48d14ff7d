/** Globals that howler sets as it loads, as they were: a page may use its own howler. */
export const before = new Map<string, PropertyDescriptor | undefined>(
  ['HowlerGlobal', 'Howler', 'Howl', 'Sound'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)],
  ),
);
