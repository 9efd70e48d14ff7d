import { ContextProvider } from '@lit/context';
import { expect, waitUntil } from '@open-wc/testing';
import { sessionContext } from '../base/contexts.js';
import { driver } from '../contract/driver.js';
import './audio.js';
import type { VitrineAudio } from './audio.js';

/** Only Chromium's driver lets a page play without a tap. */
const playing: (title: string, run: () => void) => void =
  driver === 'chromium' ? describe : () => { /* not registered */ };

const files = '/packages/elements/test-files';
const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 5000 });
const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('vitrine'));

const sea = `${files}/sea.wav`;

async function show(room = document.createElement('main')): Promise<VitrineAudio> {
  room.lang = 'en';
  const element = Object.assign(document.createElement('vitrine-audio'),
    { src: sea, transcript: `${files}/sea.en.vtt` });
  room.append(element);
  document.body.append(room);
  await element.ready;
  return element;
}

/** Plays from a time, for a moment. */
async function listenAt(element: VitrineAudio, seconds: number): Promise<void> {
  element.currentTime = seconds;
  element.play();
  await until('it does not play', () => element.currentTime > seconds);
  element.pause();
}

playing('a sound on a visitor\'s own machine', () => {
  const { matchMedia } = window;
  const { setActionHandler } = MediaSession.prototype;
  let keys: Record<string, MediaSessionActionHandler | null> = {};

  beforeEach(() => {
    // A phone is touched, and small.
    window.matchMedia = (query) => {
      const list = matchMedia.call(window, query);
      if (query.includes('coarse')) Object.defineProperty(list, 'matches', { value: true });
      return list;
    };
    keys = {};
    MediaSession.prototype.setActionHandler = (action, handler) => { keys[action] = handler; };
  });
  afterEach(() => {
    document.body.replaceChildren();
    window.matchMedia = matchMedia;
    MediaSession.prototype.setActionHandler = setActionHandler;
    for (const key of kept()) localStorage.removeItem(key);
  });

  it('goes on where the visitor stopped, on a phone', async () => {
    const first = await show();
    await until('nothing is kept', () => { first.currentTime = 3; return first.currentTime === 3; });
    await listenAt(first, 3);
    await until('nothing is kept', () => kept().length === 1);
    first.closest('main')?.remove();
    const second = await show();
    await until('it begins anew', () => second.currentTime > 2.9);
    expect(second.paused).to.equal(true);
  });

  it('keeps nothing on a cabinet', async () => {
    const room = document.createElement('main');
    new ContextProvider(room, {
      context: sessionContext, initialValue: { activity: () => { /* nobody asks */ } },
    });
    const element = await show(room);
    await listenAt(element, 3);
    await until('it plays on', () => element.paused);
    expect(kept()).to.deep.equal([]);
    expect(keys).to.deep.equal({});
  });

  it('goes from line to line by the keys of a headset', async () => {
    const element = await show();
    element.play();
    await until('it is not on the lock screen', () => typeof keys['nexttrack'] === 'function');
    element.pause();
    element.currentTime = 0;
    keys['nexttrack']?.({ action: 'nexttrack' });
    const second = element.currentTime;
    expect(second).to.be.above(1);
    element.currentTime = second + 1.5;
    keys['previoustrack']?.({ action: 'previoustrack' });
    expect(element.currentTime).to.equal(second);
  });
});
