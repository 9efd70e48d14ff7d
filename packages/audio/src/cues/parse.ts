import type { Cue, CueFile, CueProblem, CueProblemCode } from './cue.js';
import { inline } from './inline.js';
import { span } from './times.js';

/**
 * Reads WebVTT or SubRip. Never throws: what cannot be read is named, and all else is kept.
 *
 * The browsers' rules, and milder where words would be lost: what stands in a file without its
 * signature, or between times with a comma, is read, too.
 *
 * @param source - The file's text.
 * @see WebVTT, 6.1 "WebVTT file parsing" and "collect a WebVTT block"
 */
export function parseCues(source: string): CueFile {
  const cues: Cue[] = [];
  const problems: CueProblem[] = [];
  const ids = new Set<string>();
  const lines = source.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD').split(/\r\n|\n|\r/);
  const isVtt = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');
  const isSubRip = !isVtt && /^\s*(?:\d+\s+)?\d+:\d\d:\d\d,\d+ *-->/.test(source);
  const problem = (code: CueProblemCode, line: number): void => { problems.push({ code, line }); };
  if (/^\s*<(?:!doctype|html)/i.test(source)) problem('page', 1);
  else if (!source.trim()) problem('empty', 0);
  else if (!isVtt && !isSubRip) problem('signature', 1);
  for (let at = isVtt ? 1 : 0, isHead = isVtt; at < lines.length; isHead = false) {
    const block = collect(lines, at, isHead, isSubRip);
    if (block.bad > 0) problem('times', block.bad);
    if (block.cue) take(block.cue, block.at);
    at = block.next;
  }
  return { cues: cues.sort((a, b) => a.start - b.start || b.end - a.end), problems };

  function take(raw: RawCue, line: number): void {
    const { hasBadTimes, ...said } = inline(raw.text, raw.start, raw.end);
    if (raw.isLoose) problem('loose-times', line);
    if (raw.end <= raw.start) problem('backwards', line);
    if (hasBadTimes) problem('word-times', line);
    if (!said.text.trim()) problem('no-text', line);
    const place = String(cues.length + 1);
    const id = !raw.id || ids.has(raw.id) ? place : raw.id;
    ids.add(id);
    cues.push({ id, start: raw.start, end: raw.end, ...said });
  }
}

interface RawCue { id: string; start: number; end: number; text: string; isLoose: boolean }

/** A block: its cue, the lines of its times and of times that are none (from 1), where it ends. */
interface Block { cue?: RawCue; at: number; bad: number; next: number }

/** One block of the file, from a line on. */
function collect(lines: readonly string[], from: number, isHead: boolean, isSubRip: boolean):
Block {
  const block: Block = { at: 0, bad: 0, next: lines.length };
  let buffer: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.includes('-->')) {
      if (isHead || block.at > 0 || block.bad > 0 || at > from + 1) {
        block.next = at; // another block begins here
        break;
      }
      const times = span(line, isSubRip);
      if (times) {
        block.cue = { ...times, id: buffer.join(''), text: '' };
        block.at = at + 1;
        buffer = [];
      } else block.bad = at + 1;
    } else if (line === '') {
      block.next = at + 1;
      break;
    } else buffer.push(line);
  }
  if (block.cue) block.cue.text = buffer.join('\n');
  return block;
}
