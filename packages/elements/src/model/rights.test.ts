import { expect } from '@open-wc/testing';
import type { ModelFacts } from '@vitrine/model';
import { checkRights } from './rights.js';

/** What is warned about an object whose file and author say this. */
async function warned(
  src: string, copyright: string, said: { license?: string; credit?: string },
): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (sentence: string) => { heard.push(sentence); };
  try {
    const facts = { src, credits: { copyright, extras: {} } } as unknown as ModelFacts; // all it reads
    const model = { ...said } as unknown as Parameters<typeof checkRights>[0]; // all it reads
    await checkRights(model, facts);
    await checkRights(model, facts);
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('the licence of an object', () => {
  it('is warned about, once, when the file says another one', async () => {
    const heard = await warned('a.glb', 'CC-BY-NC 4.0 A Maker', { license: 'CC0-1.0' });
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(/^Vitrine: a\.glb says of itself "CC-BY-NC 4\.0 A Maker"/);
    expect(heard[0]).to.contain('"CC0-1.0"');
  });

  it('is read from the credit, too', async () => {
    const said = { credit: 'Made by A Maker, CC BY 4.0' };
    expect((await warned('b.glb', '© A Maker, CC BY-SA 4.0', said)).length).to.equal(1);
  });

  it('is no warning where both can be true, or nothing is known', async () => {
    expect(await warned('c.glb', 'CC0 1.0 Smithsonian', { license: 'CC0-1.0' })).to.deep.equal([]);
    expect(await warned('d.glb', '© A Maker', { license: 'CC0-1.0' })).to.deep.equal([]);
    expect(await warned('e.glb', 'CC0', { credit: 'A Maker' })).to.deep.equal([]);
  });
});
