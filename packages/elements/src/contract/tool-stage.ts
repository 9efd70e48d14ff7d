import { waitUntil } from '@open-wc/testing';
import type { VitrineModel } from '../model/model.js';
import '../model/model.js';
import { controlOf, place, settled } from './page.js';
import { give, sampleOf } from './samples.js';

/** Whether this browser draws in 3D at all. */
export const hasWebGl = document.createElement('canvas').getContext('webgl2') !== null;

/** What the live region of each element has said, and no test has heard yet. */
const heard = new WeakMap<VitrineModel, string[]>();

function listen(element: VitrineModel): void {
  const said: string[] = [];
  let last = '';
  heard.set(element, said);
  new MutationObserver(() => {
    // Alone on a page an element has its live region beside what it draws.
    const region = [...element.renderRoot.children].find((one) => one.matches('div[role="status"]'));
    const sentence = region?.textContent;
    if (sentence && sentence !== last) said.push(sentence);
    last = sentence ?? '';
  }).observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
}

/** The bowl of the samples on a page, on screen, with what a test wants otherwise. */
export async function showBowl(props: object = {}, parent?: HTMLElement): Promise<VitrineModel> {
  const element = document.createElement('vitrine-model');
  give(element, sampleOf('model'));
  Object.assign(element, { loading: 'eager', tools: [] }, props);
  const { room } = await place(element);
  listen(element);
  parent?.append(room);
  await settled(element);
  await waitUntil(() => element.actions.list.some(({ name }) => name === 'closer'),
    'the object did not come', { interval: 10, timeout: 8000 });
  return element;
}

/** Waits for the control of an action, presses it, and waits until that is drawn. */
export async function press(element: VitrineModel, action: string): Promise<HTMLElement> {
  await waitUntil(() => controlOf(element, action), `no control for "${action}"`,
    { interval: 10, timeout: 8000 });
  const control = controlOf(element, action);
  control?.click();
  await settled(element);
  return controlOf(element, action) ?? (control as HTMLElement); // waited for above
}

/** Waits until the live region of an element alone on a page says something; each is heard once. */
export async function says(element: VitrineModel, sentence: string | RegExp): Promise<void> {
  const said = heard.get(element) ?? [];
  const at = (): number => said.findIndex((one) => (typeof sentence === 'string' ? one === sentence
    : sentence.test(one)));
  await waitUntil(() => at() >= 0, '', { interval: 10, timeout: 4000 }).catch(() => {
    throw new Error(`Not said: ${String(sentence)}; said: ${said.join(' | ')}`);
  });
  said.splice(0, at() + 1);
}

/** Red, green, blue of a point of the object's picture, 0–255; parts of its sides. */
export function pixel(element: VitrineModel, x: number, y: number): readonly number[] {
  const canvas = element.renderRoot.querySelector('canvas');
  const pen = canvas?.getContext('2d');
  if (!canvas || !pen) return [];
  const at = [Math.floor(x * canvas.width), Math.floor(y * canvas.height)] as const;
  return [...pen.getImageData(...at, 1, 1).data];
}

/** Waits until something of the picture is as it should be. */
export async function shows(test: () => boolean, what: string): Promise<void> {
  await waitUntil(test, what, { interval: 20, timeout: 8000 });
}
