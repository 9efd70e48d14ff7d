import type { Cue, CueWord } from './cue.js';
import { seconds } from './times.js';

/** What a cue's text says, without its markup. */
export type CueText = Pick<Cue, 'text' | 'voice' | 'lang' | 'words'> & {
  /** Whether word times were left out: before the last one, or outside the cue. */
  hasBadTimes: boolean;
};

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', lrm: '\u200E', rlm: '\u200F',
};
const escaped = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|(amp|lt|gt|quot|nbsp);?|(apos|lrm|rlm);)/gi;

/** Characters that are written as `&amp;` or `&#233;`; others stay as they are. */
function unescape(text: string): string {
  return text.replace(escaped, (
    whole, decimal?: string, hex?: string, short?: string, long?: string,
  ) => {
    const name = short ?? long;
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Reads the text of a cue: plain words, who says them, and when each is said.
 *
 * @param raw - With tags, `<v Ann>Look <00:01.200>here`. A tag that is not closed ends the text.
 * @see WebVTT, 6.4 "WebVTT cue text parsing rules"
 */
export function inline(raw: string, start: number, end: number): CueText {
  const voices: string[] = [];
  const words: CueWord[] = [];
  let lang = '', text = '', hasBadTimes = false;
  let word: CueWord = { start, end, text: '' };
  for (const part of raw.match(/<[^>]*>?|[^<]+/g) ?? []) {
    if (part[0] !== '<') {
      const plain = unescape(part);
      text += plain;
      word.text += plain;
      continue;
    }
    const tag = part.slice(1).replace(/>$/, '');
    const at = seconds(tag, true);
    if (at !== undefined) {
      if (at >= word.start && at <= end) {
        words.push(word);
        word.end = at;
        word = { start: at, end, text: '' };
      } else hasBadTimes = true;
      continue;
    }
    const [, name, annotation = ''] = /^(v|lang)(?:\.[^\s]*)?\s+([^]*)$/.exec(tag) ?? [];
    const value = unescape(annotation).trim().replace(/\s+/g, ' ');
    if (name === 'v' && value && !voices.includes(value)) voices.push(value);
    if (name === 'lang' && !text.trim()) lang = value;
  }
  words.push(word);
  const timed = words.filter((one) => one.text);
  return {
    text, hasBadTimes,
    ...(voices.length > 0 ? { voice: voices.join(', ') } : {}),
    ...(lang ? { lang } : {}),
    ...(words.length > 1 ? { words: timed } : {}),
  };
}
