import type { Fault } from './fault.js';

/** Deeper nesting than any drawing needs; browsers give up somewhere above a few thousand. */
const MOST_DEPTH = 200;

const UNWANTED: [RegExp, string][] = [
  [/<!ENTITY/i, 'defines its own entities, which can grow without end'],
  [/<script[\s>/]/i, 'carries a script'],
  [/\son[a-z]+\s*=/i, 'carries a script'],
  [/<foreignObject[\s>/]/i, 'carries HTML'],
  [/(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/|file:|javascript:)/i, 'asks for a file elsewhere'],
  [/(?:@import|url\(\s*["']?\s*(?:https?:|\/\/|file:))/i, 'asks for a file elsewhere'],
];

/**
 * What an SVG drawing holds that a picture must not. Browsers leave these out, so they never show.
 */
export function findSvgFaults(text: string, name: string): Fault[] {
  const why = new Set(UNWANTED.filter(([pattern]) => pattern.test(text)).map(([, words]) => words));
  const faults: Fault[] = [...why].map((words) => ({
    code: 'VIT705',
    message: `"${name}" ${words}; browsers leave that out of a picture.`,
    fix: 'Open it in a drawing program and save it as "plain SVG" with everything inside the file.',
  }));
  if (deepest(text) > MOST_DEPTH) {
    faults.push({
      code: 'VIT703',
      message: `"${name}" nests its groups more than ${MOST_DEPTH} deep, which can stop a browser.`,
      fix: 'Ungroup the drawing in a drawing program and save it again, or save it as PNG.',
    });
  }
  return faults;
}

function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (next === '/') depth -= 1;
    else if (/[a-z]/i.test(next)) {
      const end = text.indexOf('>', at);
      if (end === -1) break;
      if (text[end - 1] !== '/') depth += 1;
      most = Math.max(most, depth);
    }
  }
  return most;
}
