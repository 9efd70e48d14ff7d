import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { FileProblem } from '../server/live.js';
import { Workshop } from '../testing/workshop.js';

/** A drawing, since it can be written down here. */
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>';
const scene = (image: unknown): object => ({
  vitrine: 1, title: 'Shells', license: 'CC0-1.0',
  scenes: [{ id: 'shell', title: 'A shell', image }],
});
const shell = { src: 'shell.svg', alt: 'A pink conch' };

/** Makes the folder, checks it, clears it away. */
async function check(
  files: Record<string, unknown>, ...argv: string[]
): Promise<{ code: number; out: string; err: string }> {
  const shop = new Workshop(files);
  after(() => { shop.clear(); });
  return shop.run(['check', '.', ...argv]);
}

describe('vitrine check', () => {
  it('says that all is well, and what there is', async () => {
    const files = { 'vitrine.json': scene(shell), 'shell.svg': DRAWING };
    assert.deepEqual(await check(files), {
      code: 0, err: '', out: `All well: 1 scene, 1 media file (${DRAWING.length} bytes) in 1 file.`,
    });
  });

  it('says what is wrong, where, and what to write instead', async () => {
    const files = { 'vitrine.json': scene({ src: 'shell.svg' }), 'shell.svg': DRAWING };
    const { code, out } = await check(files);
    assert.equal(code, 1);
    assert.equal(out, [
      'vitrine.json:9:16 error VIT201 this picture has no words for visitors who cannot see it.',
      '    Add "alt": "…" saying what matters in it. '
        + 'If it is only ornament, write "decorative": true instead.',
      '',
      '1 error in 1 file.',
    ].join('\n'));
  });

  it('finds every manifest in a folder and below, but not in node_modules', async () => {
    const { out } = await check({
      'a/vitrine.json': scene(shell), 'a/shell.svg': DRAWING,
      'b/crabs.vitrine.json': scene(shell), 'b/shell.svg': DRAWING,
      'b/other.json': '{', 'node_modules/x/vitrine.json': '{', '.hidden/vitrine.json': '{',
    });
    const bytes = DRAWING.length * 2;
    assert.equal(out, `All well: 2 scenes, 2 media files (${bytes} bytes) in 2 files.`);
  });

  it('reads comments and trailing commas', async () => {
    const text = JSON.stringify(scene(shell)).replace('{', '{ // our first\n').replace(/\}$/, ',}');
    assert.equal((await check({ 'vitrine.json': text, 'shell.svg': DRAWING })).code, 0);
  });

  it('gives other programs JSON', async () => {
    const { code, out } = await check({ 'vitrine.json': scene(shell) }, '--json');
    assert.equal(code, 1);
    const { problems, files } = JSON.parse(out) as { problems: FileProblem[]; files: unknown };
    assert.deepEqual(problems, [{
      code: 'VIT406', severity: 'error', line: 10, column: 16,
      path: ['scenes', 0, 'image', 'src'], message: 'there is no file "shell.svg".',
      fix: 'Put the file into the folder, or correct its name here.', file: 'vitrine.json',
    }]);
    assert.deepEqual(files, [
      { file: 'vitrine.json', scenes: 1, languages: [], media: [] },
    ]);
    const well = await check({ 'vitrine.json': scene(shell), 'shell.svg': DRAWING }, '--json');
    assert.deepEqual(JSON.parse(well.out), {
      problems: [],
      files: [{
        file: 'vitrine.json', scenes: 1, languages: [],
        media: [{ src: 'shell.svg', bytes: DRAWING.length, width: 40, height: 30 }],
      }],
    });
  });

  it('makes missing translations errors with --strict only', async () => {
    const words = { ...scene(shell), languages: ['en', 'fr'] };
    const files = { 'vitrine.json': words, 'shell.svg': DRAWING };
    assert.equal((await check(files)).code, 0);
    const strict = await check(files, '--strict');
    assert.equal(strict.code, 1);
    assert.match(strict.out, /error VIT301/);
  });

  it('says in words that there is nothing to check', async () => {
    assert.deepEqual(await check({}), {
      code: 2, out: '', err: 'There is no vitrine.json in ".". Name a file or another folder.',
    });
    const shop = new Workshop();
    assert.equal((await shop.run(['check', 'gone'])).err, 'There is no file or folder "gone".');
    shop.clear();
  });

  it('does not let a manifest steer the terminal', async () => {
    const { out } = await check({ 'vitrine.json': scene({ ...shell, src: 'a\u001b[2Jb.svg' }) });
    assert.ok(!out.includes('\u001b'), JSON.stringify(out));
  });
});

describe('vitrine check, on the files that a manifest names', () => {
  it('says once that a word is not a file', async () => {
    const { out } = await check({ 'vitrine.json': scene({ ...shell, src: 'none' }) });
    assert.match(out, /"none" is not a file\./);
    assert.match(out, /\n1 error in 1 file\.$/);
  });

  it('knows which file was meant', async () => {
    const named = async (src: string, there: string): Promise<string> =>
      (await check({ 'vitrine.json': scene({ ...shell, src }), [there]: DRAWING })).out;
    const near = await named('shel.svg', 'shell.svg');
    assert.match(near, /no file "shel\.svg"\.\n {4}Did you mean "shell\.svg"/);
    const large = await named('Shell.svg', 'shell.svg');
    assert.match(large, /the file is called "shell\.svg", not "Shell\.svg"/);
    assert.match(await named('img/shell.svg', 'Img/shell.svg'), /called "Img\/shell\.svg"/);
    assert.match(await named('shell.png', 'shell.svg'), /Did you mean "shell\.svg"/);
    assert.match(await named('crab.svg', 'shell.svg'), /Put the file into the folder/);
  });

  it('looks for captions, posters and every language, and not on the web', async () => {
    const { out } = await check({
      'vitrine.json': {
        vitrine: 1, title: 'x', license: 'CC0-1.0', languages: ['en', 'fr'],
        assets: {
          film: {
            src: { en: 'en.mp4', fr: 'fr.mp4' }, alt: { en: 'a', fr: 'b' }, captions: 'film.vtt',
            described: 'not-needed', poster: 'poster.jpg',
            sources: [{ src: 'small.mp4' }, { src: 'https://example.org/x.mp4' }],
          },
        },
        scenes: [{ id: 'a', title: { en: 'a', fr: 'b' }, sign: 'film', content: [
          { type: 'video', video: 'film', extras: { src: 'mine.bin' } },
        ] }],
      },
    });
    const names = [...out.matchAll(/there is no file "([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(names, ['en.mp4', 'fr.mp4', 'film.vtt', 'poster.jpg', 'small.mp4']);
  });

  it('warns when the file has another size or length than the manifest says', async () => {
    const { code, out } = await check({
      'vitrine.json': scene({ ...shell, width: 400, height: 300 }), 'shell.svg': DRAWING,
    });
    assert.equal(code, 0);
    assert.match(out, /warning VIT704 "shell\.svg" is 40 × 30 pixels, but .* says 400 × 300\./);
    assert.match(out, /Write "width": 40, "height": 30, or leave both out\./);
  });

  it('refuses a web page under the name of a picture', async () => {
    const { code, out } = await check({
      'vitrine.json': scene({ ...shell, src: 'shell.jpg' }),
      'shell.jpg': '<!doctype html><title>Wi-Fi',
    });
    assert.equal(code, 1);
    assert.match(out, /:16 error VIT702 "shell\.jpg" is a web page under the name of a media/);
  });
});

describe('vitrine check, on licences inside models', () => {
  /** A model of one triangle, with what it says about itself. */
  const model = (asset: object): string => JSON.stringify({
    asset: { version: '2.0', ...asset }, scenes: [{ nodes: [0] }], nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    accessors: [{ type: 'VEC3', componentType: 5126, count: 3, min: [0, 0, 0], max: [1, 1, 1] }],
  });
  const cat = {
    extras: {
      author: 'Ankledot (https://sketchfab.com/Ankledot)',
      license: 'CC-BY-4.0 (http://creativecommons.org/licenses/by/4.0/)',
    },
  };
  const poly = { copyright: 'CC-BY Poly by Google' };
  const report = async (asset: object, manifest: object, by?: string): Promise<string> => {
    const files = {
      'vitrine.json': {
        vitrine: 1, type: 'model', title: 'Cat', ...by === undefined ? {} : { by },
        model: { src: 'cat.gltf', alt: 'A black cat', ...manifest },
      },
      'cat.gltf': model(asset),
    };
    return (await check(files)).out;
  };

  it('warns when the manifest says another licence', async () => {
    const out = await report(cat, { license: 'CC0-1.0', credit: 'Ankledot' });
    assert.match(out, /warning VIT408 "cat\.gltf" says of itself "CC-BY-4\.0 \(.*\)"/);
    assert.match(out, /but the manifest says "CC0-1\.0"/);
    const bare = await report(poly, { license: 'CC-BY-SA-4.0', credit: 'Poly by Google' });
    assert.match(bare, /warning VIT408/);
  });

  it('warns when whoever made it is not named', async () => {
    const out = await report(cat, { license: 'CC-BY-4.0' });
    assert.match(out, /warning VIT408 "cat\.gltf" says that it was made by Ankledot, whom/);
    assert.match(out, /Add "credit": "Ankledot" to this asset/);
  });

  it('is content when both agree, however they are spelt', async () => {
    const wellDone = [
      report(cat, { license: 'CC-BY-4.0', credit: 'Egyptian cat by ankledot, on Sketchfab' }),
      report(cat, { license: 'https://creativecommons.org/licenses/by/4.0/' }, 'Ankledot'),
      report({ copyright: 'CC0 1.0 Microsoft (samples)' }, { license: 'CC0-1.0' }),
      report(poly, { license: 'CC-BY-4.0', credit: 'Poly by Google' }),
      report({ copyright: '© 2019 A museum' }, { license: 'CC0-1.0' }),
      report({}, { license: 'CC0-1.0' }),
    ];
    for (const out of await Promise.all(wellDone)) assert.doesNotMatch(out, /VIT408/);
  });
});

describe('the codes of media faults', () => {
  it('stand in the manifest\'s table with the same severity, and each has a page', async () => {
    const { problemCodes } = await import('@vitrine/manifest');
    const { faultSeverity } = await import('../media/fault.js');
    const table = new Map<string, readonly [string, string]>(Object.entries(problemCodes));
    for (const [code, severity] of Object.entries(faultSeverity)) {
      assert.equal(table.get(code)?.[1], severity, code);
      const page = fileURLToPath(new URL(`../../../../docs/problems/${code}.md`, import.meta.url));
      assert.ok(readFileSync(page, 'utf8').includes(code), code);
    }
  });
});

describe('hostile media in an exhibit', () => {
  it('ends with a named problem for each file, and without a crash', async () => {
    const folder = new URL('../../test-files/', import.meta.url);
    const names = [
      'captive-portal-page.jpg', 'script.svg', 'png-bad-crc.png', 'billion-laughs.svg',
    ];
    const shop = new Workshop({
      'vitrine.json': {
        vitrine: 1, type: 'gallery', title: 'x', license: 'CC0-1.0',
        images: names.map((src) => ({ src, alt: 'Something' })),
      },
    });
    for (const name of names) copyFileSync(new URL(name, folder), shop.at(name));
    const { code, out } = await shop.run(['check', '.']);
    shop.clear();
    assert.equal(code, 1);
    for (const name of names) assert.ok(out.includes(`"${name}"`), `${name} in ${out}`);
    assert.match(out, /2 errors, 2 warnings in 1 file\.$/);
  });
});
