import { executeServerCommand } from '@web/test-runner-commands';
import type { Driver } from './rows.js';

declare global {
  interface Window { vitrineBrowser?: Driver }
}

/** The browser that the tests run in, as the runner says. */
export const driver: Driver = window.vitrineBrowser ?? 'chromium';

/** Presses and releases a key, as a keyboard does. */
export async function press(key: string): Promise<void> {
  await executeServerCommand('vitrine:press', { key });
}

/**
 * Touches the glass once, with one finger; in Firefox and WebKitGTK, whose drivers have no touch, a
 * click of the mouse. CSS pixels from the top left of the view.
 */
export async function tap(x: number, y: number): Promise<void> {
  await executeServerCommand('vitrine:tap', { x, y });
}

/** Emulates what a visitor's system asks for; an empty object takes it back. Chromium only. */
export async function media(asks: {
  reducedMotion?: boolean;
  forcedColors?: boolean;
}): Promise<void> {
  await executeServerCommand('vitrine:media', asks);
}

/**
 * A node of the accessibility tree: role, name, and its states by name (`expanded`, `disabled`).
 */
export type TreeNode = { role: string; name: string } & Record<string, unknown>;

/** What assistive technology gets of the page. Chromium only. */
export async function accessibilityTree(): Promise<TreeNode[]> {
  return executeServerCommand<TreeNode[], undefined>('vitrine:ax');
}
