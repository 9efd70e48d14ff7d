import { expect } from '@open-wc/testing';
import { audioContext, decode, gainOf } from './howler.js';
import { after, clear, toneAddress } from './testing/tone.js';

describe('the doorway to howler', () => {
  afterEach(clear);

  it('leaves no global on a page that may have its own', () => {
    for (const name of ['Howl', 'Howler', 'HowlerGlobal', 'Sound']) {
      expect(name in globalThis, name).to.equal(false);
    }
  });

  it('gives the gain of a decoded sound, which fades and ducking turn', async () => {
    const howl = await new Promise<ReturnType<typeof decode>>((resolve) => {
      const made = decode({
        src: [toneAddress(1)], format: ['wav'], onload: () => { resolve(made); },
      });
    });
    after(() => { howl.unload(); });
    const id = howl.play() ?? -1;
    expect(gainOf(howl, id)).to.be.instanceOf(GainNode);
    expect(audioContext()).to.be.instanceOf(AudioContext);
  });
});
