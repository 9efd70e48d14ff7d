import { waitUntil } from '@open-wc/testing';
import type { ResolvedComponent } from '@vitrine/manifest';
import type { VitrineElement } from '../base/vitrine-element.js';
import { themes } from '../styles/themes.js';
import type { ThemeName } from '../styles/themes.js';
import { makeElement } from './samples.js';

/** An element on a page of its own, with a button before it from which the Tab key sets out. */
export interface Shown { element: VitrineElement; room: HTMLElement; before: HTMLButtonElement }

/** How it is shown. */
export interface Room { theme?: ThemeName; lang?: string; inlineSize?: string; scale?: number;
  /** Leaves what moves moving; otherwise it is taken to its end. */
  moving?: boolean }

/** Puts an element on the page and waits until its pictures are there or lost. */
export async function show(component: ResolvedComponent, room: Room = {}): Promise<Shown> {
  const made = await makeElement(component) as VitrineElement; // every element of ours is one
  return place(made, room);
}

/** The same for an element at hand. */
export async function place(element: VitrineElement, room: Room = {}): Promise<Shown> {
  const { theme = 'paper', lang = 'en', inlineSize = '720px', scale = 1 } = room;
  const box = document.createElement('main');
  box.lang = lang;
  box.dir = lang === 'ar' ? 'rtl' : 'ltr';
  box.style.cssText = `inline-size: ${inlineSize}; padding: 8px;`;
  paint(box, theme);
  box.style.setProperty('--vitrine-text-scale', String(scale));
  const before = document.createElement('button');
  before.textContent = 'Before';
  before.style.cssText = 'background: #fff; color: #000; min-block-size: 48px;';
  box.append(before, element);
  document.body.append(box);
  await drawn(element);
  if (!room.moving) atRest(element);
  return { element, room: box, before };
}

/** Sets a theme, as an exhibit does. */
export function paint(room: HTMLElement, theme: ThemeName): void {
  for (const [name, value] of Object.entries(themes[theme])) room.style.setProperty(name, value);
  room.style.background = themes[theme]['--vitrine-color-surface'];
}

/** Waits until the element is drawn, no picture in it is on its way, and nothing moves any more. */
export async function settled(element: VitrineElement): Promise<void> {
  await drawn(element);
  atRest(element);
}

async function drawn(element: VitrineElement): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => waiting(element).length === 0
    && !element.matches('vitrine-model:state(loading)')
    && !element.renderRoot.querySelector('[aria-busy="true"]'),
    'the pictures or the object neither came nor failed', { interval: 5, timeout: 8000 });
  await element.updateComplete;
}

function atRest(element: VitrineElement): void {
  // Lit made it one.
  for (const animation of (element.renderRoot as ShadowRoot).getAnimations()) animation.finish();
}

/** Takes everything off the page. */
export function clear(): void {
  for (const room of document.body.querySelectorAll(':scope > main')) room.remove();
}

/** Every element inside the shadow root. */
export function inside(element: VitrineElement): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one instanceof HTMLElement,
  );
}

/** Everything inside that can be touched. */
export function controls(element: VitrineElement): HTMLElement[] {
  return inside(element).filter((one) =>
    one.matches('button, a[href], input, select, textarea, summary, [tabindex]:not(h3):not(h2)'));
}

/** The visible control of an action; where `suits` is given, the first that suits. */
export function controlOf(
  element: VitrineElement, action: string, suits: (control: HTMLElement) => boolean = () => true,
): HTMLElement | undefined {
  const found = element.renderRoot.querySelectorAll<HTMLElement>(
    `[data-action="${CSS.escape(action)}"]`,
  );
  return [...found].find((one) =>
    one.checkVisibility({ visibilityProperty: true }) && suits(one));
}

/** Everything that is written inside, without what only a sighted visitor is spared. */
export function textOf(element: VitrineElement): string {
  return inside(element).length ? element.renderRoot.textContent.replace(/\s+/g, ' ').trim() : '';
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function waiting(element: VitrineElement): HTMLImageElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLImageElement>('img.waiting')]
    .filter(({ loading }) => loading !== 'lazy');
}
