import { forbiddenKeys, limits } from './limits.js';
import type { RawIssue } from './problem-codes.js';

/** What the first look at a document found. */
export interface Guarded {
  /** Why the document must not be read on, if so. */
  refusal?: RawIssue;
  /** Keys that were taken out. */
  issues: RawIssue[];
}

/** Whether a text is larger than a manifest may be, in UTF-8 bytes. */
export function isTooBig(text: string): boolean {
  return (
    text.length > limits.bytes ||
    (text.length > limits.bytes / 3 && new TextEncoder().encode(text).length > limits.bytes)
  );
}

/**
 * Looks at every object of a parsed document before anything else does: takes forbidden keys out of
 * it, in place, and stops at what is too deep or too much.
 */
export function guard(document: unknown): Guarded {
  const issues: RawIssue[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;
  const look = (node: object, depth: number): RawIssue | undefined => {
    nodes += 1;
    if (nodes > limits.nodes)
      return { code: 'VIT403', path: [], max: limits.nodes, expected: 'nodes' };
    if (depth > limits.depth)
      return { code: 'VIT403', path: [...path], max: limits.depth, expected: 'depth' };
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (forbiddenKeys.has(key)) {
        issues.push({ code: 'VIT405', path: [...path, key], name: key });
        Reflect.deleteProperty(node, key);
        continue;
      }
      if (typeof value !== 'object' || value === null) continue;
      path.push(Array.isArray(node) ? Number(key) : key);
      const refusal = look(value, depth + 1);
      path.pop();
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };
  const refusal = typeof document === 'object' && document !== null ? look(document, 1) : undefined;
  return refusal === undefined ? { issues } : { issues, refusal };
}
