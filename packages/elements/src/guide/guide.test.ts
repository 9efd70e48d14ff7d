import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { VitrineAudio } from '../audio/audio.js';
import { driver, press as type } from '../contract/driver.js';
import { clear, controlOf, focused } from '../contract/page.js';
import { shoreWalk, showGuide, walkIn } from '../contract/sample-guide.js';
import type { ShownGuide } from '../contract/sample-guide.js';
import '../exhibit/exhibit.js';
import type { VitrineStopChangeEvent } from './guide.js';

/** Only Chromium's driver lets a page play without a tap. */
const playing: (title: string, run: () => void) => void =
  driver === 'chromium' ? describe : () => { /* not registered */ };

const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 6000 });
const hears = (shown: ShownGuide, sentence: string): Promise<void> =>
  until(`"${sentence}" is not said but "${shown.said()}"`, () => shown.said() === sentence);
const audioOf = ({ find }: ShownGuide): VitrineAudio => find<VitrineAudio>('vitrine-audio')!;
const titleOf = ({ find }: ShownGuide): string =>
  find('.stop:not([hidden]) h2')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Plays, and jumps to just before the end. */
async function hearOut(shown: ShownGuide): Promise<void> {
  await until('it does not play', () => audioOf(shown).mediaElement?.paused === false);
  const ended = oneEvent(shown.guide, 'vitrine-end');
  audioOf(shown).currentTime = 7.7;
  await ended;
}

afterEach(clear);

describe('<vitrine-guide>: finding a stop', () => {
  it('lists the stops with number, title and place, and leaves out scenes that are none', async () => {
    const { find, guide } = await showGuide();
    const rows = [...guide.renderRoot.querySelectorAll('.row')].map((row) =>
      [...row.querySelectorAll('.number, .title, .place')].map((one) => one.textContent.trim())
        .join(' '));
    expect(rows).to.deep.equal(
      ['1 The pier By the gate', '2 The dune', '12 The lighthouse', '46 The bench']);
    await until('no length', () => find('.row .length') !== null);
    expect(find('.row .length')?.textContent).to.equal('0:088 seconds'); // seen, and spoken
    expect(find('.count')?.textContent).to.equal('4 stops');
  });

  it('says each digit, and the title of the stop before anything is heard', async () => {
    const shown = await showGuide();
    await shown.press('find:keypad');
    await shown.press('digit:4');
    await hears(shown, '4');
    await shown.press('digit:6');
    await hears(shown, '46, The bench');
    expect(shown.find('vitrine-audio')).to.equal(null);
    await shown.press('listen');
    expect(titleOf(shown)).to.equal('Stop 46: The bench');
    expect(shown.guide.currentStop).to.equal('bench');
  });

  it('says which stop is near where there is none of that number, and leads there', async () => {
    const shown = await showGuide();
    await shown.press('find:keypad');
    for (const digit of '47') await shown.press(`digit:${digit}`);
    await shown.press('listen');
    await hears(shown, 'There is no stop 47. The nearest is 46.');
    expect(shown.find('.meaning')?.textContent).to.equal('There is no stop 47. The nearest is 46.');
    await shown.press('nearest');
    expect(titleOf(shown)).to.equal('Stop 46: The bench');
  });

  it('begins a new number after one that led nowhere, and takes back a digit', async () => {
    const shown = await showGuide();
    await shown.press('find:keypad');
    for (const name of ['digit:9', 'listen', 'digit:1', 'digit:3', 'erase', 'digit:2']) {
      await shown.press(name);
    }
    expect(shown.find('.typed')?.textContent).to.contain('12');
    expect(shown.find('.meaning')?.textContent).to.equal('The lighthouse');
  });

  it('takes the keys of a hardware number pad, wherever the focus is', async () => {
    const shown = await showGuide();
    controlOf(shown.guide, 'advance')?.focus();
    for (const key of ['1', '2', '9', 'Backspace', 'Enter']) await type(key);
    await until('the stop is not there', () => titleOf(shown) === 'Stop 12: The lighthouse');
    expect(shown.guide.autoAdvance, 'Enter pressed what had the focus').to.equal(false);
  });

  it('leaves keys to what writes, and Enter to whoever moved on by Tab', async () => {
    const shown = await showGuide();
    const field = document.createElement('input');
    shown.room.append(field);
    field.focus();
    await type('4');
    expect(field.value).to.equal('4');
    controlOf(shown.guide, 'whereAmI')?.focus();
    await type('4');
    await type('Tab');
    await type('Enter');
    expect(shown.guide.currentStop).to.equal('');
  });

  it('shows the stops on the map of the exhibit, and what was heard', async () => {
    const { press, find, guide } = await showGuide();
    await press('find:map');
    const pins = [...guide.renderRoot.querySelectorAll<HTMLElement>('.pin')];
    expect(pins.map((pin) => pin.getAttribute('aria-label'))).to.deep.equal(
      ['1, The pier', '2, The dune', '12, The lighthouse', '46, The bench']);
    const ground = find('.ground')!.getBoundingClientRect();
    const box = pins[0]!.getBoundingClientRect();
    const middle = (box.left + box.width / 2 - ground.left) / ground.width;
    expect(middle).to.be.closeTo(0.2, 0.02);
    pins[3]!.click();
    await guide.updateComplete;
    expect(guide.currentStop).to.equal('bench');
  });
});

describe('<vitrine-guide>: at a stop', () => {
  it('tells that another stop is chosen, and moves the focus to its title', async () => {
    const shown = await showGuide();
    const heard = oneEvent<VitrineStopChangeEvent>(shown.guide, 'vitrine-stop-change');
    await shown.press('stop:light');
    expect((await heard).detail).to.deep.equal({ stop: 'light', number: '12', previous: '' });
    await until('the focus is elsewhere', () => focused() === shown.find('.stop h2'));
    await shown.press('previousStop');
    expect(titleOf(shown)).to.equal('Stop 2: The dune');
    await shown.press('allStops');
    await until('the focus is lost', () => focused() === controlOf(shown.guide, 'stop:dune'));
  });

  it('shows the words of a stop without a sound', async () => {
    const shown = await showGuide();
    await shown.press('stop:bench');
    expect(shown.find('.stop')?.textContent).to.contain('Only words here.');
    expect(shown.find('.stop')?.textContent).to.contain('This stop has no sound.');
  });

  it('says where the visitor is', async () => {
    const shown = await showGuide();
    await shown.press('whereAmI');
    await hears(shown, 'No stop is chosen yet. There are 4.');
    await shown.press('stop:bench');
    await shown.press('whereAmI');
    await hears(shown, 'You are at 46, The bench: stop 4 of 4.');
    expect(shown.find('.note')?.textContent).to.equal('You are at 46, The bench: stop 4 of 4.');
  });

  it('leads to the scene where there is more than the guide shows', async () => {
    const exhibit = Object.assign(document.createElement('vitrine-exhibit'),
      { exhibit: shoreWalk, withoutHash: true, lang: 'en' });
    const room = document.createElement('main');
    room.append(exhibit);
    document.body.append(room);
    await oneEvent(exhibit, 'vitrine-load');
    const guide = exhibit.renderRoot.querySelector('vitrine-guide')!;
    await guide.updateComplete;
    guide.choose('dune');
    await guide.updateComplete;
    controlOf(guide, 'more')?.click();
    await until('the scene is not there', () => exhibit.currentScene === 'dune');
    exhibit.go('');
    await until('the guide is not there', () => guide.isConnected && exhibit.currentScene === '');
    expect(guide.currentStop, 'the guide forgot where it was').to.equal('dune');
    exhibit.reset();
    await until('the next visitor finds the stop of the last', () => guide.currentStop === '');
  });

  it('opens at the stop and the second of a link, and waits to be played', async () => {
    const shown = await showGuide({ link: { stop: '12', t: '5' } });
    await until('no player', () => audioOf(shown)?.currentTime === 5);
    expect(titleOf(shown)).to.equal('Stop 12: The lighthouse');
    await hears(shown, 'You are at 12, The lighthouse, 5 seconds. Press Play to go on.');
    await audioOf(shown).ready;
    expect(audioOf(shown).paused).to.equal(true);
    expect(audioOf(shown).currentTime).to.be.closeTo(5, 0.01);
  });

  it('is the guide in another language, at the same stop', async () => {
    const shown = await showGuide();
    await shown.press('stop:light');
    shown.room.lang = 'ar';
    shown.room.dir = 'rtl';
    shown.guide.exhibit = walkIn('ar');
    await until('English stays', () => titleOf(shown) === 'المحطة 12: المنارة');
    expect(shown.find('.note')?.textContent).to.equal('');
  });
});

playing('<vitrine-guide>: what is heard', () => {
  it('plays one stop at a time, in one player, as fast as the visitor wants it', async () => {
    const shown = await showGuide();
    await shown.press('stop:pier');
    await until('it does not play', () => audioOf(shown).mediaElement?.paused === false);
    const first = audioOf(shown).mediaElement!;
    audioOf(shown).playbackRate = 1.5;
    await shown.press('nextStop');
    await until('the next does not play', () => audioOf(shown).mediaElement?.paused === false);
    const players = shown.guide.renderRoot.querySelectorAll('vitrine-audio');
    expect(players).to.have.lengthOf(1);
    expect(first.paused || first === audioOf(shown).mediaElement).to.equal(true);
    await until('the speed is forgotten', () => audioOf(shown).playbackRate === 1.5);
  });

  it('goes on playing while the visitor looks for another stop', async () => {
    const shown = await showGuide();
    await shown.press('stop:pier');
    await until('it does not play', () => audioOf(shown).mediaElement?.paused === false);
    await shown.press('allStops');
    expect(controlOf(shown.guide, 'stop:pier')?.getAttribute('aria-current')).to.equal('true');
    await until('no pause', () => controlOf(shown.guide, 'toggle')?.ariaLabel === 'Pause');
    expect(audioOf(shown).paused).to.equal(false);
    await shown.press('toggle');
    expect(audioOf(shown).paused).to.equal(true);
  });

  it('says what comes next after a stop, and marks it as heard', async () => {
    const shown = await showGuide();
    await shown.press('stop:pier');
    await hearOut(shown);
    await hears(shown, 'The stop is over. The next is 2, The dune.');
    await shown.press('allStops');
    expect(shown.find('.count')?.textContent).to.equal('1 of 4 heard');
    expect(shown.guide.currentStop).to.equal('pier');
    expect(controlOf(shown.guide, 'stop:pier')?.textContent).to.contain('0:08');
  });

  it('goes on by itself where the visitor wants that, and says the title first', async () => {
    const shown = await showGuide();
    await shown.press('advance');
    await shown.press('stop:pier');
    await hearOut(shown);
    await hears(shown, 'The next stop begins: 2, The dune.');
    expect(shown.guide.currentStop).to.equal('pier');
    await until('it does not go on', () => shown.guide.currentStop === 'dune');
    await until('the next does not play', () => audioOf(shown).mediaElement?.paused === false);
  });

  it('has the next stop ready before it is wanted', async () => {
    performance.clearResourceTimings();
    const src = 'packages/elements/test-files/dive.webm'; // of no other stop
    const scenes = shoreWalk.scenes.map((scene) => (scene.id === 'dune'
      ? { ...scene, audio: { ...scene.audio as object, src } } : scene));
    const shown = await showGuide({ exhibit: walkIn('en', { ...shoreWalk, scenes }) });
    const isAsked = (): boolean => performance.getEntriesByType('resource')
      .some(({ name }) => name.endsWith('dive.webm'));
    expect(isAsked()).to.equal(false);
    await shown.press('stop:pier');
    await until('the sound of the next is not there', isAsked);
  });

  it('is on the lock screen with the stops around it', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = (action, handler): void => {
      handlers.set(action, handler);
    };
    try {
      const shown = await showGuide();
      await shown.press('stop:dune');
      await until('not on the lock screen', () => navigator.mediaSession.metadata?.title === 'The dune');
      expect(navigator.mediaSession.metadata?.album).to.equal('Along the shore');
      await until('no next', () => Boolean(handlers.get('nexttrack')));
      handlers.get('nexttrack')?.({ action: 'nexttrack' });
      expect(shown.guide.currentStop).to.equal('light');
    } finally {
      MediaSession.prototype.setActionHandler = set;
    }
  });
});
