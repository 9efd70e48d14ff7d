import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import type { Publication } from '../audiobook/publication.js';
import { Workshop } from '../testing/workshop.js';

const sea = readFileSync(new URL('../../../elements/test-files/sea.wav', import.meta.url));
const audio = {
  src: { en: 'media/pier 1.en.wav', ar: 'media/pier.ar.wav' },
  captions: { en: 'media/pier.en.vtt', ar: 'media/pier.ar.vtt' },
};
const walk = {
  vitrine: 1, id: 'walk', languages: ['en', 'ar'], license: 'CC-BY-4.0', by: 'The shore museum',
  title: { en: 'Along <the> shore', ar: 'على طول الشاطئ' }, navigation: 'list',
  scenes: [
    { id: 'pier', title: { en: 'The pier', ar: 'الرصيف' }, stop: { number: '1' }, audio },
    { id: 'well', title: { en: 'The well', ar: 'البئر' }, stop: { number: '12' },
      audio: { src: 'media/lost.mp3', transcript: 'Deep.' } },
    { id: 'plan', title: { en: 'The plan', ar: 'الخريطة' }, text: 'No stop.' },
  ],
};

describe('vitrine export audiobook', () => {
  const shop = new Workshop({
    'walk/vitrine.json': walk, 'walk/media/pier 1.en.wav': sea, 'walk/media/pier.ar.wav': sea,
    'walk/media/pier.en.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nWaves.\n',
    'walk/media/pier.ar.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nموج.\n',
    'still/vitrine.json': { ...walk, scenes: [walk.scenes[2]] },
  });
  after(() => { shop.clear(); });
  // Safe: the command wrote it.
  const read = (lang: string): Publication =>
    JSON.parse(shop.read(`walk/audiobook/${lang}/publication.json`)) as Publication;

  it('writes what the W3C asks of every audiobook, one for each language', async () => {
    const { code, out } = await shop.run(['export', 'audiobook', 'walk']);
    assert.equal(code, 0);
    assert.match(out, /walk\/audiobook\/en\/publication\.json: 2 stops\./);
    for (const lang of ['en', 'ar']) {
      const book = read(lang);
      assert.deepEqual(book['@context'].slice(0, 2),
        ['https://schema.org', 'https://www.w3.org/ns/pub-context']);
      assert.equal(book.type, 'Audiobook');
      assert.equal(book.conformsTo, 'https://www.w3.org/TR/audiobooks/');
      assert.equal(book.inLanguage, lang);
      assert.ok(book.name && book.id && book.readingOrder.length > 0);
      for (const { type, url, encodingFormat } of book.readingOrder) {
        assert.equal(type, 'LinkedResource');
        assert.ok(url);
        assert.match(encodingFormat, /^audio\//);
      }
    }
    assert.equal(read('ar')['@context'][2].direction, 'rtl');
  });

  it('names each stop, its length, and its words beside the sound', () => {
    const [pier, well] = read('en').readingOrder;
    assert.deepEqual(pier, {
      type: 'LinkedResource', url: '../../media/pier%201.en.wav', encodingFormat: 'audio/wav',
      name: '1. The pier', duration: 'PT8S',
      alternate: [{ type: 'LinkedResource', url: '../../media/pier.en.vtt',
        encodingFormat: 'text/vtt' }],
    });
    assert.equal(well?.name, '12. The well');
    assert.equal(well.duration, undefined, 'nobody knows the length of a file that is not there');
    assert.equal(read('en').duration, undefined);
    assert.deepEqual(read('en').author, ['The shore museum']);
  });

  it('writes the contents as a page that a player and a browser can show', () => {
    const page = shop.read('walk/audiobook/en/contents.html');
    assert.match(page, /<nav role="doc-toc">/);
    assert.match(page, /<h1>Along &lt;the> shore<\/h1>/);
    assert.match(page, /<a href="\.\.\/\.\.\/media\/pier%201\.en\.wav">1\. The pier<\/a>/);
  });

  it('writes nothing where nothing is to be heard, and says so', async () => {
    const { code, out } = await shop.run(['export', 'audiobook', 'still']);
    assert.equal(code, 1);
    assert.match(out, /no scene has a sound/);
  });
});
