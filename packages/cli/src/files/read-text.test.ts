import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { Workshop } from '../testing/workshop.js';
import { decode } from './read-text.js';

const words = (title: string): string => `{
  "vitrine": 1,
  "title": "${title}",
  "license": "CC0-1.0",
  "scenes": [{ "id": "a", "title": "Perle" }]
}`;
const utf16 = (text: string, order: 'LE' | 'BE'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};

describe('a manifest saved in another encoding than UTF-8', () => {
  const shop = new Workshop();
  after(() => { shop.clear(); });
  const check = async (bytes: Uint8Array): Promise<string> => {
    shop.write('vitrine.json', bytes);
    return (await shop.run(['check', 'vitrine.json'])).out;
  };

  it('is told with the word, its line, and how to save it', async () => {
    assert.equal(await check(Buffer.from(words('Le Musée de la perle'), 'latin1')), [
      'vitrine.json:3:19 error VIT004 the "é" of "Musée" is not saved as UTF-8: browsers show "�".',
      '    Save the file as UTF-8. In Notepad: "Save as", encoding "UTF-8". In VS Code: '
        + '"Reopen with Encoding", "Western (Windows 1252)", then "Save with Encoding", "UTF-8".',
      '',
      '1 error in 1 file.',
    ].join('\n'));
  });

  it('is told when it is UTF-16, with and without its mark', async () => {
    for (const mark of ['\ufeff', '']) {
      for (const order of ['LE', 'BE'] as const) {
        const out = await check(utf16(mark + words('Perles'), order));
        assert.match(out, /^vitrine\.json:1:1 error VIT004 this file is saved as UTF-16/);
        assert.match(out, /Save the file as UTF-8\./);
        assert.match(out, /\n1 error in 1 file\.$/);
      }
    }
  });

  it('is still checked, and shown at the right lines', async () => {
    const text = words('Musée').replace('"title": "Perle"', '"titel": "Perle"');
    const out = await check(Buffer.from(text, 'latin1'));
    assert.match(out, /:3:16 error VIT004 [^]*:5:27 error VIT101 [^]*\n2 errors in 1 file/);
  });

  it('is not written to by a command that does not know its letters', async () => {
    const bytes = Buffer.from(words('Musée').replace('"id": "a", ', ''), 'latin1');
    shop.write('vitrine.json', bytes);
    const { code, err } = await shop.run(['ids', 'vitrine.json']);
    assert.equal(code, 2);
    assert.match(err, /no manifest that can be read\. Run: vitrine check vitrine\.json/);
    assert.equal(shop.read('vitrine.json'), bytes.toString('utf8'));
  });

  it('is fine with the mark of UTF-8 at its head', async () => {
    assert.match(await check(Buffer.from(`\ufeff${words('Musée')}`)), /^All well: 1 scene/);
    shop.write('vitrine.json', `\ufeff${words('Musée').replace('"id": "a", ', '')}`);
    const { out } = await shop.run(['ids', 'vitrine.json']);
    assert.match(out, /2 ids written/);
    assert.match(shop.read('vitrine.json'), /"id": "perle"/);
  });
});

describe('decode', () => {
  it('takes letters of several bytes as they are, beside single ones that are wrong', () => {
    const bytes = Buffer.concat([
      Buffer.from('"مرحبا 🐚 '), Buffer.from('caf\xe9 \x80', 'latin1'), Buffer.from(' école"'),
    ]);
    const { text, problems } = decode(bytes);
    assert.equal(text, '"مرحبا 🐚 café € école"');
    assert.deepEqual(problems.map(({ line, column }) => [line, column]), [[1, 14]]);
  });

  it('answers on any bytes, with words that can be printed', () => {
    for (const bytes of [[], [0xff], [0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80], [0x20, 0x81]]) {
      const { text, problems } = decode(Uint8Array.from(bytes));
      assert.equal(typeof text, 'string');
      for (const { message } of problems)
        assert.doesNotMatch(message, /[\u0000-\u001f\u0080-\u009f]/);
    }
  });
});
