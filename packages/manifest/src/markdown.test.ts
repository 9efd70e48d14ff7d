import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInline, parseMarkdown, plainText } from './markdown.js';

const plain = (source: string): string => plainText(parseMarkdown(source));

describe('the Markdown subset', () => {
  it('has paragraphs', () => {
    assert.deepEqual(parseMarkdown('One\nline.\n\n\nTwo.'), [
      { p: ['One line.'] },
      { p: ['Two.'] },
    ]);
  });
  it('has emphasis, light and strong, one inside the other', () => {
    assert.deepEqual(parseInline('It lives **only *here***.'), [
      'It lives ',
      { strong: ['only ', { em: ['here'] }] },
      '.',
    ]);
    assert.deepEqual(parseInline('***both***'), [{ em: [{ strong: ['both'] }] }]);
    assert.deepEqual(parseInline('***a** b*'), [{ em: [{ strong: ['a'] }, ' b'] }]);
  });
  it('has bulleted and numbered lists', () => {
    assert.deepEqual(parseMarkdown('See:\n- one\n- *two*\n\n1. a\n2. b\n   and c'), [
      { p: ['See:'] },
      { ul: [['one'], [{ em: ['two'] }]] },
      { ol: [['a'], ['b and c']] },
    ]);
  });
  it('keeps a year at the start of a sentence', () => {
    assert.deepEqual(parseMarkdown('1905. The ship sails.'), [{ p: ['1905. The ship sails.'] }]);
    assert.deepEqual(parseMarkdown('40. Not a list.'), [{ p: ['40. Not a list.'] }]);
  });
  it('has links to https only', () => {
    assert.deepEqual(parseInline('[a *b*](https://x.org/a_(b))!'), [
      { link: ['a ', { em: ['b'] }], href: 'https://x.org/a_(b)' },
      '!',
    ]);
    for (const bad of [
      '[x](javascript:alert(1))',
      '[x](http://x.org)',
      '[x](//x.org)',
      '[x](data:text/html,1)',
      '[x](JaVaScRiPt:1)',
      '[x]( https://x.org)',
      '[x](https://a"b<c)',
    ]) {
      assert.deepEqual(parseInline(bad), [bad]);
    }
  });
  it('never leaves a link without words', () => {
    assert.deepEqual(parseInline('[ ](https://x.org)'), [
      { link: ['https://x.org'], href: 'https://x.org' },
    ]);
    assert.deepEqual(parseInline('[](https://x.org)'), ['[](https://x.org)']);
  });
  it('never puts a link into a link', () => {
    assert.deepEqual(parseInline('[a [b](https://x.org) c](https://y.org)'), [
      { link: ['a ', 'b', ' c'], href: 'https://y.org' },
    ]);
  });
  it('says when words are in another language, and which way they run', () => {
    assert.deepEqual(parseInline('[el libro]{lang=es}'), [
      { span: ['el libro'], lang: 'es', dir: 'ltr' },
    ]);
    assert.deepEqual(parseInline('the [البحر]{lang=AR} sea'), [
      'the ',
      { span: ['البحر'], lang: 'ar', dir: 'rtl' },
      ' sea',
    ]);
    assert.deepEqual(parseInline('[x]{lang=abcdefghij}'), ['x']);
  });
  it('leaves stars and brackets alone that mean nothing', () => {
    for (const text of [
      '2 * 3 * 4',
      'a * b',
      '* ',
      '**',
      '****',
      '[1]',
      'a]b',
      '**a',
      'a*',
      '\\',
      'a ** b ** c',
      '[a](b)',
      '[ ]',
    ]) {
      assert.equal(plain(text), text.trim(), text);
      assert.equal(JSON.stringify(parseMarkdown(text)).includes('"em"'), false, text);
    }
  });
  it('lets an author write a mark with a backslash', () => {
    assert.deepEqual(parseInline('\\*not\\* \\[this\\]'), ['*not* [this]']);
  });
  it('shows HTML as the characters it is', () => {
    const html = '<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt;';
    assert.deepEqual(parseMarkdown(html), [{ p: [html] }]);
  });
  it('gives the words without marks to a screen reader', () => {
    assert.equal(plain('A **b** [c](https://x.org)\n\n- d\n- *e*'), 'A b c\n\nd\ne');
  });
  it('has no words for no words', () => {
    assert.deepEqual(parseMarkdown(' \n\n '), []);
    assert.equal(plainText([]), '');
  });
});

describe('a hostile text', () => {
  const bombs: Record<string, string> = {
    stars: '*',
    'open stars': '*a ',
    'strong stars': '**a ',
    triples: '***a ',
    brackets: '[',
    'closing brackets': ']',
    nested: '[a',
    links: '[a](https://x',
    'links in links': '](https://a(',
    escapes: '\\',
    lists: '- a\n',
    'empty lines': '\n',
    spaces: ' ',
    numbers: '1. a\n',
    mixed: '*[**a](https://x) ',
    lines: 'a\n',
    'closing stars': 'a* b** ',
    'other separators': '\u2028-\u2028',
  };
  for (const [name, bomb] of Object.entries(bombs)) {
    it(`of ${name} takes time in proportion to its length`, () => {
      const time = (length: number): number => {
        const text = bomb.repeat(length / bomb.length);
        const times = [0, 1, 2].map(() => {
          const start = performance.now();
          plainText(parseMarkdown(text));
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      time(20_000);
      // 16 times as long takes 256 times as long if quadratic. Another try when the machine is
      // busy.
      const ratios: number[] = [];
      do ratios.push(time(640_000) / Math.max(time(40_000), 1));
      while ((ratios.at(-1) ?? 0) > 128 && ratios.length < 5);
      assert.ok(Math.min(...ratios) <= 128, ratios.map((ratio) => ratio.toFixed(0)).join());
    });
  }
  it('keeps the tree shallow', () => {
    const depth = (node: unknown): number =>
      typeof node === 'object' && node !== null
        ? 1 + Math.max(0, ...Object.values(node).map(depth))
        : 0;
    assert.ok(depth(parseMarkdown(`${'[*[**['.repeat(500)}x${']{lang=es}'.repeat(2000)}`)) < 20);
  });
  it('does not stumble over half characters', () => {
    assert.equal(plain('a \ud800*\udc00* b'), 'a \ud800\udc00 b');
  });
});
