import { builtins } from './builtins.js';
import type { Definition } from './define.js';

// Safe: each definition is called only with properties resolved by its own schema.
const own = builtins as unknown as readonly Definition[];
const extended = new WeakMap<readonly Definition[], readonly Definition[]>();

/**
 * The built-in component types and a third party's own, which cannot replace a built-in one. The
 * same list gives the same answer, so that schemas are made once.
 */
export function definitionsWith(components?: readonly Definition[]): readonly Definition[] {
  if (components === undefined || components.length === 0) return own;
  let all = extended.get(components);
  if (all === undefined) extended.set(components, (all = [...components, ...own]));
  return all;
}
