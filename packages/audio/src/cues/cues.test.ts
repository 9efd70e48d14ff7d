import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { cuesFrom, parseCues, problemInWords, toText, toVtt } from './cues.js';

type Read = readonly [id: string, start: number, end: number, text: string];

async function fixture<T>(name: string): Promise<Record<string, T>> {
  const file = new URL(`../../test-files/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, T>; // written by us
}

const files = Object.entries({
  ...await fixture<string>('webvtt-text'), ...await fixture<string>('webvtt-file'),
});
const asRead = await fixture<Read[]>('webvtt-as-read');

describe('a file of captions', () => {
  it('is read as a browser reads it, 267 hostile ones, or with more words and a problem', () => {
    assert.equal(files.length, 267);
    const other = files.filter(([path, text]) => {
      const { cues, problems } = parseCues(text);
      const expected = asRead[path] ?? [];
      if (expected.length === 0 && cues.length > 0) {
        return !problems.some(({ code }) => code === 'signature' || code === 'loose-times');
      }
      return cues.length !== expected.length || cues.some((cue, at) => {
        const [id, start, end, plain] = expected[at] ?? ['', NaN, NaN, ''];
        return (id !== '' && id !== cue.id) || Math.abs(cue.start - start) > 1e-6
          || Math.abs(cue.end - end) > 1e-6 || cue.text !== plain;
      });
    });
    assert.deepEqual(other.map(([path]) => path), []);
  });

  it('names what is wrong with it: the line, and what to do', () => {
    const { problems } = parseCues('WEBVTT\n\n00:01 -> 00:02\nLost\n\n00:0x --> 00:04\nLost too');
    assert.deepEqual(problems, [{ code: 'times', line: 6 }]);
    assert.match(problemInWords(problems[0] ?? assert.fail(), 'whale.vtt'),
      /^whale\.vtt:6 these are no times.*Write them as/);
  });

  it('loses no word to a forgotten signature, a comma or a Windows line end', () => {
    const { cues, problems } = parseCues('\uFEFF1\r\n0:00:01,5 --> 0:00:02,25\r\nShe sings\r\n');
    assert.deepEqual(cues, [{ id: '1', start: 1.5, end: 2.25, text: 'She sings' }]);
    assert.deepEqual(problems, []);
    const rough = parseCues('00:01,5 --> 00:02.25\nShe sings');
    assert.equal(rough.cues[0]?.text, 'She sings');
    assert.deepEqual(rough.problems.map(({ code }) => code), ['signature', 'loose-times']);
  });

  it('tells when each word is said, and by whom', () => {
    const { cues } = parseCues('WEBVTT\n\n00:01.000 --> 00:03.000\n'
      + '<v Ann>Look <00:01.2>at <00:02.000>me<00:02.900>');
    assert.deepEqual(cues, [{
      id: '1', start: 1, end: 3, text: 'Look at me', voice: 'Ann', words: [
        { start: 1, end: 1.2, text: 'Look ' }, { start: 1.2, end: 2, text: 'at ' },
        { start: 2, end: 2.9, text: 'me' },
      ],
    }]);
  });

  it('keeps words whose times are jumbled, unmarked, and says so', () => {
    const { cues, problems } = parseCues('WEBVTT\n\n00:01.000 --> 00:03.000\n'
      + 'One <00:02.000>two <00:01.500>three <00:09.000>four');
    assert.equal(cues[0]?.text, 'One two three four');
    assert.deepEqual(cues[0].words?.map(({ text }) => text), ['One ', 'two three four']);
    assert.deepEqual(problems, [{ code: 'word-times', line: 3 }]);
  });

  it('never becomes markup', () => {
    const { cues } = parseCues('WEBVTT\n\n00:01.000 --> 00:02.000\n'
      + '<img src=x onerror=alert(1)>Fish &lt;b&gt; <script>chips');
    assert.equal(cues[0]?.text, 'Fish <b> chips');
  });

  it('that is a web page, or empty, is told as such', () => {
    const problemsOf = (text: string): string[] => parseCues(text).problems.map((p) => p.code);
    assert.deepEqual(problemsOf('<!DOCTYPE html><title>Log in</title>'), ['page']);
    assert.deepEqual(problemsOf(''), ['empty']);
  });

  it('gives each line a name of its own, so that another language finds it', () => {
    const line = (id: string, at: number): string => `${id}00:0${at}.000 --> 00:0${at}.900\nx\n\n`;
    const { cues } = parseCues(`WEBVTT\n\n${line('a\n', 1)}${line('', 2)}${line('a\n', 3)}`);
    assert.deepEqual(cues.map(({ id }) => id), ['a', '2', '3']);
  });

  it('of a megabyte is read in the blink of an eye, even when it is made to be slow', () => {
    const hostile = ['<'.repeat(1e6), `${' '.repeat(1e6)}x`, '&'.repeat(1e6), '-->\n'.repeat(2e5),
      `${'0'.repeat(1e6)}-->`, `<v ${'a '.repeat(5e5)}`].map((text) =>
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n\n${text} --> ${text}`);
    const start = performance.now();
    for (const text of hostile) parseCues(text);
    assert.ok(performance.now() - start < 3000, 'about a tenth of it, where nothing else runs');
  });
});

describe('words with their times as JSON', () => {
  const word = (text: string, start: number): object => ({ word: ` ${text}`, start, end: start + 1 });

  it('become sentences', async () => {
    const { cues } = await cuesFrom(JSON.stringify([
      word('Come', 0), word('in.', 1), word('Sit', 2), word('down', 9),
    ]));
    assert.deepEqual(cues.map(({ id, start, end, text }) => ({ id, start, end, text })), [
      { id: '1', start: 0, end: 2, text: 'Come in.' }, { id: '2', start: 2, end: 3, text: 'Sit' },
      { id: '3', start: 9, end: 10, text: 'down' },
    ]);
    assert.deepEqual(cues[0]?.words?.map(({ text }) => text), ['Come ', 'in.']);
  });

  it('in segments keep their speaker, and leave out words that are not those of the text', async () => {
    const { cues, problems } = await cuesFrom(JSON.stringify({ segments: [
      { start: 0, end: 2, text: ' Come in.', words: [word('Come', 0), word('in.', 1)], speaker: 'Ann' },
      { start: 2, end: 3, text: 'Sit.', words: [word('Stand.', 2)] },
    ] }));
    assert.deepEqual(cues.map(({ text, voice, words }) => [text, voice, words?.length]),
      [['Come in.', 'Ann', 2], ['Sit.', undefined, undefined]]);
    assert.deepEqual(problems, []);
  });

  it('that are broken or hold nothing are a named problem', async () => {
    for (const [text, code] of [['{"words": [', 'json'], ['[]', 'empty'], ['[null, 3]', 'empty'],
      ['{"segments": [{"words": 7}]}', 'empty']] as const) {
      assert.deepEqual((await cuesFrom(text)).problems.map((p) => p.code), [code], text);
    }
  });
});

describe('a transcript that a visitor takes home', () => {
  const file = 'WEBVTT\n\nfirst\n00:01.000 --> 01:00:02.500\n<v Ann>A &lt;b&gt; <00:00:01.200>c\n\n'
    + '2\n01:00:03.000 --> 01:00:04.000\n<v Ann>And\nmore\n\n3\n01:00:05.000 --> 01:00:06.000\nBye\n';

  it('is read again as it was written', () => {
    const { cues } = parseCues(file);
    assert.deepEqual(parseCues(toVtt(cues)), { cues, problems: [] });
  });

  it('is text to read, with the name of who speaks', () => {
    assert.equal(toText(parseCues(file).cues), 'Ann: A <b> c\nAnd more\nBye\n');
  });
});
