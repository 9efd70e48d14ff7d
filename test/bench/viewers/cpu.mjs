/** What the browser costs the processor, all its processes together, from Linux's own books. */
import { readFileSync, readdirSync } from 'node:fs';

const TICK = 10; // ms; USER_HZ is 100 on every Linux that Chromium runs on

/** Parent, and milliseconds of a process with what its ended children had. */
function read(id) {
  const text = readFileSync(`/proc/${id}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
  return { parent: fields[1], ms: ticks * TICK };
}

/** Milliseconds that all processes below this one have used; `undefined` without a /proc. */
export function cpuBelow() {
  const all = new Map();
  try {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try { all.set(id, read(id)); } catch { /* has just ended */ }
    }
  } catch { return undefined; }
  const me = String(process.pid);
  const below = ({ parent }) => parent === me || (all.has(parent) && below(all.get(parent)));
  return [...all.values()].filter(below).reduce((sum, { ms }) => sum + ms, 0);
}
