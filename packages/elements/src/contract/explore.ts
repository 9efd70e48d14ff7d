import { waitUntil } from '@open-wc/testing';
import type { VitrineElement } from '../base/vitrine-element.js';
import { press, tap } from './driver.js';
import { controlOf, focused, settled } from './page.js';
import type { Shown } from './page.js';
import { stayOnPage } from './saved.js';

/** How a visitor works a control. */
export interface Way {
  (shown: Shown, control: HTMLElement, name: string): Promise<void>;
  /** Whether the way can get at a control now; any that is visible, if not said. */
  reaches?: (control: HTMLElement) => boolean;
}

/**
 * Does everything that can be done, as a curious visitor would: first what has just become
 * possible.
 *
 * @param back - What leads back to what is left to do, and may be done again.
 * @returns The names of what was done, in order.
 * @throws {Error} When an action has no visible control, or working it is not heard.
 */
export async function doEverything(
  shown: Shown, way: Way, back: readonly string[] = [],
): Promise<string[]> {
  const { stop } = stayOnPage();
  try {
    return await explore(shown, way, back);
  } finally {
    stop();
  }
}

async function explore(shown: Shown, way: Way, back: readonly string[]): Promise<string[]> {
  const { element } = shown;
  const done: string[] = [];
  const known = new Set<string>();
  let before = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    for (const { name } of element.actions.list) known.add(name);
    const open = element.actions.list.filter(({ disabled }) => !disabled).map(({ name }) => name);
    const left = open.filter(
      (name) => !done.includes(name)
        && (way.reaches === undefined || controlOf(element, name, way.reaches)));
    const isDone = [...known].every((name) => done.includes(name));
    const ways = isDone ? [] : back.filter((name) => open.includes(name));
    const [again] = ways.sort((a, b) => done.lastIndexOf(a) - done.lastIndexOf(b));
    const next = left.find((name) => !before.has(name)) ?? left[0] ?? again;
    if (next === undefined) break;
    before = new Set(open);
    await work(shown, next, way);
    done.push(next);
    await settled(element);
  }
  const undone = [...known].filter((name) => !done.includes(name));
  if (undone.length) throw new Error(`These actions were never possible: ${undone.join(', ')}`);
  return done;
}

async function work(shown: Shown, name: string, way: Way): Promise<void> {
  const { element } = shown;
  const control = controlOf(element, name, way.reaches);
  if (!control) throw new Error(`The action "${name}" has no visible control.`);
  const heard: string[] = [];
  const listen = (event: HTMLElementEventMap['vitrine-action']): void => {
    heard.push(event.detail.name);
  };
  element.addEventListener('vitrine-action', listen);
  try {
    await way(shown, control, name);
    await waitUntil(() => heard.includes(name), `"${name}" was not heard`, {
      interval: 5,
      timeout: 2000,
    });
  } finally {
    element.removeEventListener('vitrine-action', listen);
  }
}

/** Tab and the arrow keys to the control, then Enter and Space by turns. */
export function byKeys(): Way {
  let turn = 0;
  return async (shown, control, name) => {
    await reach(shown, control, name);
    turn += 1;
    await press(turn % 2 ? 'Enter' : ' ');
  };
}

/** Moves the focus to a control with Tab, and with the arrow keys inside a group. */
export async function reach(
  { before, element }: Shown,
  control: HTMLElement,
  name: string,
): Promise<void> {
  before.focus();
  for (let step = 0; step < 60; step += 1) {
    await press('Tab');
    const now = focused();
    if (now === control) return;
    if (now && now.parentElement === control.parentElement && control.tabIndex < 0) {
      await arrows(control);
      if (focused() === control) return;
    }
    if (!isWithin(element, now)) break;
  }
  throw new Error(`The keys do not reach "${name}".`);
}

async function arrows(control: HTMLElement): Promise<void> {
  await press('Home');
  for (let step = 0; step < 20 && focused() !== control; step += 1) {
    await press(getComputedStyle(control).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  }
}

function isWithin(element: VitrineElement, now: Element | null): boolean {
  const root = now?.getRootNode();
  if (root === element.renderRoot) return true;
  return root instanceof ShadowRoot && isWithin(element, root.host); // an element inside it
}

/** One finger on the middle of the control. */
export const byTaps: Way = async (_shown, control, name) => {
  control.scrollIntoView({ block: 'center', inline: 'center' });
  const box = control.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  // It stands in a shadow root.
  const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  if (!hit || !control.contains(hit))
    throw new Error(`"${name}" lies under ${hit?.className ?? 'the page'}.`);
  await tap(x, y);
};
// A point on the far side of an object lets taps through; its line in the list does not.
byTaps.reaches = (control) => getComputedStyle(control).pointerEvents !== 'none';
