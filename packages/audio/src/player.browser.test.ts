import { expect } from '@open-wc/testing';
import { AudioPlayer } from './index.js';
import type { PlayerOptions, SourceEvent } from './index.js';
import { after, become, clear, playing, toneAddress, until } from './testing/tone.js';

const missing = '/packages/audio/no-such-file.mp3';

function player(options?: PlayerOptions): AudioPlayer {
  const made = new AudioPlayer({ retryAfter: 1, ...options });
  after(() => { made.unload(); });
  return made;
}

async function loaded(seconds = 3): Promise<AudioPlayer> {
  const made = player();
  made.load([{ src: toneAddress(seconds), type: 'audio/wav' }]);
  await become(made, 'paused');
  return made;
}

/** As in a browser where nobody has touched the page. */
function refuse(name: string): () => void {
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', name));
  const undo = (): void => { HTMLMediaElement.prototype.play = play; };
  after(undo);
  return undo;
}

playing('a voice', () => {
  afterEach(clear);

  it('knows its length before anybody plays it', async () => {
    const voice = await loaded(3);
    expect(voice.duration).to.be.closeTo(3, 0.05);
    expect(voice.currentTime).to.equal(0);
  });

  it('plays, stops where it is and goes on from there', async () => {
    const voice = await loaded();
    voice.play();
    await become(voice, 'playing');
    await until(voice, 'change', () => voice.currentTime > 0.1);
    voice.pause();
    await become(voice, 'paused');
    const stopped = voice.currentTime;
    voice.play();
    await become(voice, 'playing');
    await until(voice, 'change', () => voice.currentTime > stopped + 0.05);
    expect(voice.currentTime).to.be.below(stopped + 1);
  });

  it('starts where it is told to, also when told before it has loaded', async () => {
    const voice = player();
    voice.load([{ src: toneAddress(3) }]);
    voice.currentTime = 2;
    expect(voice.currentTime).to.equal(2);
    await become(voice, 'paused');
    expect(voice.currentTime).to.be.closeTo(2, 0.01);
    voice.currentTime = 99;
    expect(voice.currentTime).to.be.at.most(3.01);
    voice.currentTime = -1;
    expect(voice.currentTime).to.equal(0);
  });

  it('ends once, and starts over when it is played again', async () => {
    const voice = await loaded(0.3);
    let ends = 0;
    voice.addEventListener('ended', () => { ends += 1; });
    voice.play();
    await until(voice, 'ended', () => ends > 0);
    expect(voice.state).to.equal('paused');
    voice.play();
    await become(voice, 'playing');
    expect(voice.currentTime).to.be.below(0.25);
    await until(voice, 'ended', () => ends > 1);
    expect(ends).to.equal(2);
  });

  it('plays when its time goes on, though the browser does not say so', async () => {
    const voice = await loaded(3);
    voice.play();
    await become(voice, 'playing');
    const element = voice.mediaElement!; // it plays
    element.dispatchEvent(new Event('waiting'));
    expect(voice.state).to.equal('loading');
    await become(voice, 'playing');
    expect(voice.currentTime).to.be.below(2);
  });

  it('keeps its speed, its pitch and its loudness when it takes another file', async () => {
    const voice = await loaded();
    voice.playbackRate = 1.5;
    voice.volume = 0.4;
    voice.muted = true;
    const element = voice.mediaElement;
    voice.load([{ src: toneAddress(2) }]);
    await become(voice, 'paused');
    expect(voice.mediaElement).to.equal(element);
    expect(element?.playbackRate).to.equal(1.5);
    expect(element?.preservesPitch).to.equal(true);
    expect(element?.volume).to.be.closeTo(0.4, 0.001);
    expect(element?.muted).to.equal(true);
    expect(voice.duration).to.be.closeTo(2, 0.05);
  });

  it('says that the browser wants a tap first, and plays after one', async () => {
    const voice = await loaded();
    const allow = refuse('NotAllowedError');
    voice.play();
    await become(voice, 'blocked');
    allow();
    voice.play();
    await become(voice, 'playing');
  });

  it('falls silent when another one speaks', async () => {
    const first = await loaded();
    const second = await loaded();
    first.play();
    await become(first, 'playing');
    second.play();
    await become(second, 'playing');
    await become(first, 'paused');
  });

  it('asks for no file where two others have theirs, until somebody plays it', async () => {
    const first = await loaded(3);
    first.currentTime = 1.5;
    await loaded();
    const third = player();
    third.load([{ src: toneAddress(3) }]);
    expect(third.state).to.equal('idle');
    expect(third.mediaElement).to.equal(undefined);
    third.play();
    await become(third, 'playing');
    // The first one has lent its element, and goes on where it was.
    expect(first.state).to.equal('idle');
    expect(first.currentTime).to.equal(1.5);
    first.play();
    await become(first, 'playing');
    expect(first.currentTime).to.be.at.least(1.4);
  });
});

playing('a voice whose file is broken', () => {
  afterEach(clear);

  function failures(voice: AudioPlayer): SourceEvent[] {
    const told: SourceEvent[] = [];
    voice.addEventListener('sourcefail', (event) => { told.push(event); });
    return told;
  }

  it('tries it again, then takes the next one, and plays on', async () => {
    const voice = player();
    const told = failures(voice);
    voice.load([{ src: missing }, { src: toneAddress(3) }], { from: 1, play: true });
    await become(voice, 'playing');
    expect(told.map(({ isLast }) => isLast)).to.deep.equal([false, false]);
    expect(told[0]?.error.code).to.equal('network');
    expect(told[0]?.error.src).to.equal(missing);
    expect(voice.currentTime).to.be.at.least(0.9);
  });

  it('fails with a named reason when none is left, and may be tried again', async () => {
    const voice = player();
    const told = failures(voice);
    voice.load([{ src: missing }]);
    await become(voice, 'failed');
    expect(voice.failure?.code).to.equal('network');
    await until(voice, 'sourcefail', () => told.some(({ isLast }) => isLast));
    expect(told.at(-1)?.isLast).to.equal(true);
    voice.play();
    expect(voice.state).to.equal('loading');
    await become(voice, 'failed');
  });

  it('does not try a file whose kind the browser does not know', async () => {
    const voice = player();
    const told = failures(voice);
    voice.load([{ src: missing, type: 'audio/x-wax' }, { src: toneAddress(1), type: 'audio/wav' }]);
    await become(voice, 'paused');
    expect(told).to.have.lengthOf(0);
  });

  it('goes on to the next one when a file stops coming', async () => {
    const voice = player({ stallAfter: 40 });
    const told = failures(voice);
    // A stream that stays open and sends nothing.
    const silent = new MediaSource();
    const address = URL.createObjectURL(silent);
    after(() => { URL.revokeObjectURL(address); });
    voice.load([{ src: address }, { src: toneAddress(2) }], { play: true });
    await become(voice, 'playing');
    expect(told[0]?.error.code).to.equal('stall');
    expect(told.some(({ isLast }) => isLast)).to.equal(false);
  });
});
