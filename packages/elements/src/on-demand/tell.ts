/** What `tell` needs of an element: named actions, and properties that hold parts with ids. */
interface Told { actions?: { run: (name: string) => boolean }; updateComplete?: Promise<unknown> }

const names = {
  start: ['start', 'play', 'tour'], stop: ['stop', 'pause', 'close'], reset: ['reset'],
  select: ['select'],
} as const;

/**
 * Gives a component one of a manifest's orders, through the actions that a visitor has too.
 *
 * @param part - The id of a spot, choice or step: `select` finds its place in reading order.
 * @returns Whether it did something.
 */
export async function tell(
  element: HTMLElement, name: keyof typeof names, part?: string,
): Promise<boolean> {
  const { actions, updateComplete } = element as Told; // ours have both; a third party's may not
  if (!actions) return false;
  await updateComplete; // what it can do may depend on code that it loads first
  if (part !== undefined) {
    const index = placeOf(element, part);
    const wanted = index < 0 ? [part] : [String(index + 1), part];
    return wanted.some((at) => actions.run(`spot:${at}`) || actions.run(`select:${at}`));
  }
  return names[name].some((action) => actions.run(action));
}

/** The index of the part with that id in whichever of the element's lists holds it. */
function placeOf(element: HTMLElement, id: string): number {
  for (const name of ['spots', 'places', 'choices', 'images', 'events', 'steps', 'questions']) {
    const list = (element as unknown as Record<string, unknown>)[name]; // properties by name
    if (!Array.isArray(list)) continue;
    const index = list.findIndex((item: unknown) =>
      typeof item === 'object' && item !== null && 'id' in item && item.id === id);
    if (index >= 0) return index;
  }
  return -1;
}
