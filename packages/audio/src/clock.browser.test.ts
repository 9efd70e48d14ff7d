import { expect } from '@open-wc/testing';
import { AudioPlayer, at } from './index.js';
import type { TimedLine } from './index.js';
import { after, become, clear, playing, toneAddress, until } from './testing/tone.js';

const lines: readonly TimedLine[] = [
  { start: 0.2, end: 0.6, words: [{ start: 0.2, end: 0.35 }, { start: 0.4, end: 0.6 }] },
  { start: 0.6, end: 0.9 },
  { start: 1.2, end: 1.5 },
];

async function voice(): Promise<AudioPlayer> {
  const made = new AudioPlayer();
  after(() => { made.unload(); });
  made.lines = lines;
  made.load([{ src: toneAddress(2) }]);
  await become(made, 'paused');
  return made;
}

playing('the clock of a voice', () => {
  afterEach(clear);

  for (const rate of [1, 2]) {
    it(`tells each line and word in turn, never early, at ${String(rate)} ×`, async () => {
      const made = await voice();
      made.playbackRate = rate;
      const told: [string, number][] = [];
      const now = (): number => made.mediaElement?.currentTime ?? 0;
      made.addEventListener('linechange', ({ index }) => { told.push([`${index}`, now()]); });
      made.addEventListener('wordchange', ({ line, word }) => {
        if (word >= 0) told.push([`${line}.${word}`, now()]);
      });
      let isOver = false;
      made.addEventListener('ended', () => { isOver = true; });
      made.play();
      await until(made, 'ended', () => isOver);
      expect(told.map(([name]) => name))
        .to.deep.equal(['0', '0.0', '0.1', '1', '-1', '2', '-1']);
      const starts = [0.2, 0.2, 0.4, 0.6, 0.9, 1.2, 1.5];
      told.forEach(([name, time], index) => {
        expect(time, name).to.be.within((starts[index] ?? 0) - 0.03, (starts[index] ?? 0) + 0.25);
      });
    });
  }

  it('is right at once where a visitor jumps to, though nothing plays', async () => {
    const made = await voice();
    made.currentTime = 1.3;
    await until(made, 'linechange', () => made.line === 2);
    made.currentTime = 0.5;
    await until(made, 'wordchange', () => made.line === 0 && made.word === 1);
    made.currentTime = 1;
    await until(made, 'linechange', () => made.line === -1);
  });

  it('goes by a timer where no frame is drawn', async () => {
    const made = await voice();
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    after(() => { Reflect.deleteProperty(document, 'hidden'); });
    const frames = window.requestAnimationFrame;
    window.requestAnimationFrame = () => 0;
    after(() => { window.requestAnimationFrame = frames; });
    made.play();
    await until(made, 'wordchange', () => made.line === 0 && made.word === 1);
    expect(made.currentTime).to.be.below(0.6);
  });

  it('takes the words of another language while it plays', async () => {
    const made = await voice();
    made.currentTime = 0.5;
    await until(made, 'linechange', () => made.line === 0);
    made.lines = [{ start: 0, end: 0.4 }, { start: 0.4, end: 1 }];
    expect(made.line).to.equal(1);
  });
});

playing('what is being said', () => {
  it('is the last line that has started, while it lasts', () => {
    expect(at(lines, 0)).to.equal(-1);
    expect(at(lines, 0.2)).to.equal(0);
    expect(at(lines, 0.6)).to.equal(1);
    expect(at(lines, 1)).to.equal(-1);
    expect(at([{ start: 0, end: 9 }, { start: 1, end: 2 }], 3)).to.equal(0);
    expect(at([], 3)).to.equal(-1);
  });
});
