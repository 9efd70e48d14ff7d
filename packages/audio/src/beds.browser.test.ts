import { expect } from '@open-wc/testing';
import {
  AudioError, AudioPlayer, Bed, UiSounds, decodedBudget, decodedBytes, resetBuses, setBusLevel,
} from './index.js';
import { claimDecoded } from './budget.js';
import { equalPower, fadeTo } from './fade.js';
import { after, become, clear, playing, toneAddress } from './testing/tone.js';

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof AudioError ? error.code : String(error);
  }
}

playing('a bed', () => {
  afterEach(() => {
    clear();
    resetBuses();
  });

  async function sea(): Promise<Bed> {
    const bed = new Bed([{ src: toneAddress(1) }], 0.5);
    after(() => { bed.stop(); });
    await bed.start();
    return bed;
  }

  it('makes room for a voice by 20 dB, and comes back when it is silent', async () => {
    const bed = await sea();
    expect(bed.level).to.equal(0.5);
    const voice = new AudioPlayer();
    after(() => { voice.unload(); });
    voice.load([{ src: toneAddress(2) }], { play: true });
    await become(voice, 'playing');
    expect(20 * Math.log10(bed.level / 0.5)).to.be.closeTo(-20, 0.01);
    voice.pause();
    await become(voice, 'paused');
    expect(bed.level).to.equal(0.5);
  });

  it('makes room also for a voice that began before it', async () => {
    const voice = new AudioPlayer();
    after(() => { voice.unload(); });
    voice.load([{ src: toneAddress(2) }], { play: true });
    await become(voice, 'playing');
    const bed = await sea();
    expect(bed.level).to.be.closeTo(0.05, 0.001);
    voice.unload();
    expect(bed.level).to.equal(0.5);
  });

  it('is stopped at once, also while it loads, and leaves no memory claimed', async () => {
    const before = decodedBytes();
    const bed = new Bed([{ src: toneAddress(1) }]);
    const starting = bed.start();
    bed.stop();
    await starting;
    expect(bed.isOn).to.equal(false);
    expect(bed.level).to.equal(0);
    expect(decodedBytes()).to.equal(before);
  });

  it('is as loud as its bus', async () => {
    const bed = await sea();
    setBusLevel('bed', 0.5);
    expect(bed.level).to.equal(0.25);
    resetBuses();
    expect(bed.level).to.equal(0.5);
  });

  it('says so when no file comes', async () => {
    const bed = new Bed([{ src: '/packages/audio/no-such-file.mp3' }]);
    expect(await codeOf(bed.start())).to.equal('network');
    expect(bed.isOn).to.equal(false);
  });
});

playing('the memory of decoded sounds', () => {
  afterEach(clear);

  it('is refused to a bed that is too long, by name, before anything is decoded', async () => {
    const before = decodedBytes();
    const bed = new Bed([{ src: toneAddress(90) }]);
    expect(await codeOf(bed.start())).to.equal('budget');
    expect(decodedBytes()).to.equal(before);
  });

  it('is never more than 32 MB, however many ask', async () => {
    const given: (() => void)[] = [];
    const src = toneAddress(20);
    let code = 'none';
    while (code === 'none') {
      code = await codeOf(claimDecoded(src).then((giveBack) => { given.push(giveBack); }));
      expect(decodedBytes()).to.be.at.most(decodedBudget);
    }
    expect(code).to.equal('budget');
    expect(decodedBudget).to.equal(32 * 1024 * 1024);
    for (const giveBack of given) giveBack();
    expect(await codeOf(claimDecoded(src).then((giveBack) => { giveBack(); }))).to.equal('none');
  });
});

playing('UI sounds', () => {
  afterEach(clear);

  it('are ready, play by name and leave the memory', async () => {
    const before = decodedBytes();
    const sounds = new UiSounds([{ src: toneAddress(1) }], { click: [0, 0.1], right: [0.2, 0.3] });
    await sounds.ready;
    expect(decodedBytes()).to.be.above(before);
    sounds.play('click');
    sounds.play('no such sound');
    sounds.unload();
    expect(decodedBytes()).to.equal(before);
  });

  it('refuse a sheet of more than ten seconds', async () => {
    const sounds = new UiSounds([{ src: toneAddress(11) }], {});
    expect(await codeOf(sounds.ready)).to.equal('budget');
  });
});

playing('a fade', () => {
  it('keeps the power of two sounds that change places', () => {
    const [coming, going] = [equalPower(0, 1), equalPower(1, 0)];
    coming.forEach((level, step) => {
      expect(level ** 2 + (going[step] ?? 0) ** 2).to.be.closeTo(1, 1e-6);
    });
    expect(equalPower(0.2, 0.7)[0]).to.be.closeTo(0.2, 1e-6);
    expect(equalPower(0.7, 0.2).at(-1)).to.be.closeTo(0.2, 1e-6);
  });

  it('is what comes out of the loudspeaker', async () => {
    const context = new OfflineAudioContext(1, 8000, 8000);
    const source = new ConstantSourceNode(context);
    const gain = new GainNode(context, { gain: 0.2 });
    source.connect(gain).connect(context.destination);
    source.start();
    fadeTo(gain, 0.7, 0.5);
    const heard = (await context.startRendering()).getChannelData(0);
    expect(heard[0]).to.be.closeTo(0.2, 0.01);
    expect(heard[2000]).to.be.closeTo(0.2 + 0.5 * Math.SQRT1_2, 0.01);
    expect(heard[7000]).to.be.closeTo(0.7, 0.001);
  });
});
