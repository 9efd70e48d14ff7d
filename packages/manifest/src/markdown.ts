import { canonicalTag, direction } from './language.js';
import type { Block, Inline, Lang } from './text.js';

/** Tokens of a line. Every branch takes at least one character and none looks far ahead in vain. */
const TOKEN = new RegExp(
  [
    String.raw`\\([\\*[\](){}_.#+<>-])`, // 1: an escaped mark
    String.raw`(\*+)`, // 2: stars
    String.raw`(\[)`, // 3: the start of a link, or of a passage in another language
    // 4: the end of a link.
    String.raw`\]\((https:\/\/(?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,2000})\)`,
    String.raw`\]\{lang=([A-Za-z0-9-]{1,64})\}`, // 5: the end of a passage in another language
    String.raw`[^\\*[\]]+|[\\\]]`, // words, or a mark that means nothing here
  ].join('|'),
  'g',
);

const ITEM = /^(?:([-*+])|(\d{1,3})[.)])\s+(?=\S)/;

/** Brackets inside one another are followed so deep; deeper ones are plain characters. */
const MAX_BRACKETS = 4;

type Mark = 'em' | 'strong' | '[';
interface Token {
  text: string;
  mark?: Mark;
  mayOpen?: boolean;
  mayClose?: boolean;
  triple?: boolean;
  href?: string;
  lang?: Lang;
}
interface Draft {
  kind: 'p' | 'ul' | 'ol';
  lines: string[];
}

/**
 * The Markdown subset as a tree: paragraphs, `*em*`, `**strong**`, lists, `[words](https://…)` and
 * `[el libro]{lang=es}`. Everything else, HTML included, stays plain characters. Never throws, and
 * takes time in proportion to the length whatever the input.
 *
 * A numbered list starts at 1 and counts on: `1905. The ship sails` is a sentence, not a list.
 */
export function parseMarkdown(source: string): Block[] {
  return draftBlocks(source).map(({ kind, lines }): Block => {
    const inlines = lines.map(parseInline);
    if (kind === 'ul') return { ul: inlines };
    return kind === 'ol' ? { ol: inlines } : { p: inlines[0] ?? [] };
  });
}

function draftBlocks(source: string): Draft[] {
  const drafts: Draft[] = [];
  let isNew = true;
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.trim();
    const last = drafts.at(-1);
    const [mark = '', bullet, number] = ITEM.exec(line) ?? [];
    const kind = bullet === undefined ? 'ol' : 'ul';
    const counts =
      number === '1' || (last?.kind === 'ol' && Number(number) === last.lines.length + 1);
    if (line === '') isNew = true;
    else if (mark !== '' && (bullet !== undefined || counts)) {
      const item = line.slice(mark.length);
      if (last?.kind === kind) last.lines.push(item);
      else drafts.push({ kind, lines: [item] });
      isNew = false;
    } else if (isNew || last === undefined) {
      drafts.push({ kind: 'p', lines: [line] });
      isNew = false;
    } else last.lines.push(`${last.lines.pop() ?? ''} ${line}`);
  }
  return drafts;
}

/** One line of the subset, without blocks. */
export function parseInline(line: string): Inline[] {
  if (!/[\\*[]/.test(line)) return line === '' ? [] : [line];
  const tokens = tokenize(line);
  return build(tokens, pairUp(tokens), 0, tokens.length, false);
}

function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  for (const found of line.matchAll(TOKEN)) {
    const [text, escaped, stars, open, href, lang] = found;
    if (escaped !== undefined) tokens.push({ text: escaped });
    else if (stars !== undefined) tokens.push(...starTokens(line, found.index, stars));
    else if (open !== undefined) tokens.push({ text, mark: '[', mayOpen: true });
    else if (href !== undefined) tokens.push({ text, mark: '[', mayClose: true, href });
    else if (lang !== undefined) tokens.push({ text, mark: '[', mayClose: true, lang });
    else tokens.push({ text });
  }
  return tokens;
}

/** Stars open before a word and close after one; a run of more than three is ornament. */
function starTokens(line: string, at: number, stars: string): Token[] {
  if (stars.length > 3) return [{ text: stars }];
  const mayOpen = /\S/.test(line.charAt(at + stars.length));
  const mayClose = /\S/.test(line.charAt(at - 1));
  const em: Token = { text: '*', mark: 'em', mayOpen, mayClose };
  const strong: Token = { text: '**', mark: 'strong', mayOpen, mayClose };
  if (stars.length === 3) return [{ ...em, triple: true }, strong];
  return stars.length === 2 ? [strong] : [em];
}

/** Which marks belong together: from the token that opens to the token that closes. */
function pairUp(tokens: Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  // At most one em, one strong and MAX_BRACKETS brackets.
  const open: { mark: Mark; at: number }[] = [];
  const count = (mark: Mark): number => open.filter((one) => one.mark === mark).length;
  for (let at = 0; at < tokens.length; at += 1) {
    const next = tokens[at + 1];
    if (tokens[at]?.triple === true && next !== undefined && open.at(-1)?.mark === 'strong') {
      tokens.splice(at, 2, next, { ...next, text: '*', mark: 'em' });
    }
    const token = tokens[at];
    if (token?.mark === undefined) continue;
    const opener =
      token.mayClose === true ? open.findLast((one) => one.mark === token.mark) : undefined;
    if (opener !== undefined && opener.at < at - 1) {
      pairs.set(opener.at, at);
      open.length = open.indexOf(opener);
    } else if (
      token.mayOpen === true &&
      count(token.mark) < (token.mark === '[' ? MAX_BRACKETS : 1)
    ) {
      open.push({ mark: token.mark, at });
    }
  }
  return pairs;
}

function build(
  tokens: Token[],
  pairs: Map<number, number>,
  from: number,
  to: number,
  inLink: boolean,
): Inline[] {
  const line: Inline[] = [];
  let words = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const close = pairs.get(at);
    if (close === undefined) words += token?.text ?? '';
    else {
      const { href, lang } = tokens[close] ?? {};
      const inner = build(tokens, pairs, at + 1, close, inLink || href !== undefined);
      if (words !== '') line.push(words);
      words = '';
      line.push(...wrap(token?.mark, inner, inLink ? undefined : href, lang));
      at = close;
    }
  }
  if (words !== '') line.push(words);
  return line;
}

function wrap(mark: Mark | undefined, inner: Inline[], href?: string, lang?: string): Inline[] {
  if (mark === 'em') return [{ em: inner }];
  if (mark === 'strong') return [{ strong: inner }];
  const tag = lang === undefined ? undefined : canonicalTag(lang);
  if (tag !== undefined) return [{ span: inner, lang: tag, dir: direction(tag) }];
  if (href === undefined) return inner;
  return [{ link: inner.some((one) => plainInline(one).trim() !== '') ? inner : [href], href }];
}

/** The words of a tree without its marks: a line for each item, an empty line between blocks. */
export function plainText(blocks: readonly Block[]): string {
  const lines = (items: readonly Inline[][]): string =>
    items.map((item) => item.map(plainInline).join('')).join('\n');
  return blocks
    .map((block) => lines('p' in block ? [block.p] : 'ul' in block ? block.ul : block.ol))
    .join('\n\n');
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  const inner =
    'em' in inline
      ? inline.em
      : 'strong' in inline
        ? inline.strong
        : 'link' in inline
          ? inline.link
          : inline.span;
  return inner.map(plainInline).join('');
}
