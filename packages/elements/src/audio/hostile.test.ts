import { expect, waitUntil } from '@open-wc/testing';
import type { VitrineErrorEvent } from '../base/events.js';
import './audio.js';
import type { VitrineAudio } from './audio.js';

const files = '/packages/elements/test-files';

/** What arrives where a sound was: nobody can hear any of it. */
const broken = ['captive-portal-page.mp3', 'empty.mp3', 'wav-zero-samplerate.wav'];
/** What lies about its length, and may be played or not. */
const lying = ['wav-claims-4gb.wav', 'id3-tag-claims-256mb.mp3'];

async function show(name: string): Promise<VitrineAudio> {
  const room = document.createElement('main');
  room.lang = 'en';
  const element = Object.assign(document.createElement('vitrine-audio'), {
    src: `${files}/hostile/${name}`, transcript: `${files}/sea.en.vtt`,
  });
  room.append(element);
  document.body.append(room);
  await element.ready;
  await element.updateComplete;
  return element;
}

describe('<vitrine-audio> and a file that is no sound', () => {
  const told: VitrineErrorEvent['detail'][] = [];
  const uncaught: unknown[] = [];
  const listen = (event: VitrineErrorEvent): void => { told.push(event.detail); };
  const catchIt = (event: Event): void => { uncaught.push(event); };

  beforeEach(() => {
    told.length = uncaught.length = 0;
    document.body.addEventListener('vitrine-error', listen);
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, catchIt);
  });
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeEventListener('vitrine-error', listen);
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, catchIt);
  });

  for (const name of broken) {
    it(`keeps its words and names it, once: ${name}`, async () => {
      const element = await show(name);
      await waitUntil(() => told.length > 0, 'nothing is told', { interval: 10, timeout: 5000 });
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.contain('could not be loaded')
        .and.contain('Then a gull.');
      expect(told).to.have.lengthOf(1);
      expect(told[0]?.kind).to.equal('load');
      expect(told[0]?.message).to.contain(name);
      element.play(); // a script, or a key, that asks again
      await waitUntil(() => told.length > 1, 'it hangs', { interval: 10, timeout: 5000 });
      expect(uncaught).to.deep.equal([]);
    });
  }

  for (const name of lying) {
    it(`is ready or says that it is not, and keeps its words: ${name}`, async () => {
      const element = await show(name);
      await waitUntil(() => element.duration > 0 || told.length > 0, 'it hangs',
        { interval: 10, timeout: 10_000 });
      element.currentTime = 1e9;
      element.play();
      await waitUntil(() => element.paused || element.currentTime < 1e9, 'it is lost in time',
        { interval: 10, timeout: 10_000 });
      element.pause();
      expect(element.renderRoot.textContent).to.contain('Then a gull.');
      expect(told.every(({ message }) => message.includes(name))).to.equal(true);
      expect(uncaught).to.deep.equal([]);
    });
  }
});
