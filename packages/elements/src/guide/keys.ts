import { digitOf } from './keypad.js';
import type { Keypad } from './keypad.js';

/** Keypads whose number was typed by keys: the next Enter listens to it. */
const typing = new WeakSet<Keypad>();

/**
 * Types with a hardware number pad, wherever the focus is in the guide and the exhibit around it.
 * Keys that write, and those that come with Control, are none of its business.
 *
 * @returns Whether a digit was typed: the number pad is to be shown.
 */
export function pressed(
  event: KeyboardEvent, guide: Element, keypad: Keypad, isShown: boolean,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (!isOurs(event, guide)) return false;
  const digit = digitOf(event.key);
  if (digit !== undefined) {
    event.preventDefault();
    typing.add(keypad);
    keypad.press(digit);
    return true;
  }
  if (event.key === 'Tab' || !isShown || !typing.has(keypad)) {
    typing.delete(keypad); // whoever moves the focus means what has the focus
  } else if (event.key === 'Enter') {
    event.preventDefault();
    keypad.go();
  } else if (event.key === 'Backspace') {
    event.preventDefault();
    keypad.erase();
  }
  return false;
}

function isOurs(event: KeyboardEvent, guide: Element): boolean {
  const path = event.composedPath();
  const [target] = path;
  const writes = 'input:not([type="range"]), textarea, select';
  if (target instanceof HTMLElement && target.matches(writes)) return false;
  const root = guide.getRootNode();
  const room = root instanceof ShadowRoot ? root.host : guide;
  return path.includes(room) || target === document.body;
}
