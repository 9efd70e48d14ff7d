import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ResolvedAudio } from '@vitrine/manifest';
import { driver, press } from '../contract/driver.js';
import { focused } from '../contract/page.js';
import type { VitrineErrorEvent } from '../base/events.js';
import './audio.js';
import type { VitrineAudio, VitrinePauseEvent } from './audio.js';

/** Only Chromium's driver lets a page play without a tap; the contract runs everywhere. */
const playing: (title: string, run: () => void) => void =
  driver === 'chromium' ? describe : () => { /* not registered */ };

const files = '/packages/elements/test-files';

/** Cues as a file, for as long as a test runs. */
function vtt(lines: readonly [id: string, start: number, end: number, text: string][]): string {
  const time = (seconds: number): string => `00:0${seconds.toFixed(3)}`;
  const cues = lines.map(([id, start, end, text]) =>
    `${id}\n${time(start)} --> ${time(end)}\n${text}`);
  return URL.createObjectURL(new Blob([`WEBVTT\n\n${cues.join('\n\n')}\n`], { type: 'text/vtt' }));
}

const english = vtt([['a', 0, 2, 'The first.'], ['b', 2, 4, 'The second.'], ['c', 4, 7, 'Last.']]);
const arabic = vtt([['a', 0, 3, 'الأول.'], ['b', 3, 6, 'الثاني.'], ['c', 6, 7, 'الأخير.']]);

/** The test server sends files whole: in what is here already a visitor can go to any second. */
let sea = '';

function recording(lang: string, captions: string): ResolvedAudio {
  return { kind: 'audio', id: 'sea', decorative: false, sources: [], lang, captions,
    src: `${sea}#${lang}` };
}

async function show(fields: Partial<VitrineAudio>): Promise<VitrineAudio> {
  const room = document.createElement('main');
  room.lang = 'en';
  const element = Object.assign(document.createElement('vitrine-audio'), fields);
  room.append(element);
  document.body.append(room);
  await element.ready;
  await waitUntil(() => !find(element, '[aria-busy="true"]'), 'it stays busy', { interval: 10 });
  await element.updateComplete;
  return element;
}

const find = (element: VitrineAudio, selector: string): HTMLElement | undefined =>
  element.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
const button = (element: VitrineAudio, name: string): HTMLElement =>
  find(element, `[data-action="${name}"]`)!;
const current = (element: VitrineAudio): string =>
  find(element, '[aria-current="true"]')?.textContent.trim() ?? '';
const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 5000 });
const spoken = (element: VitrineAudio): Promise<void> =>
  until('it does not play', () => element.mediaElement?.paused === false
    && (element.mediaElement.currentTime > 0));

const withCaptions = (): Partial<VitrineAudio> => ({ audio: recording('en', english) });

before(async () => {
  sea = URL.createObjectURL(await (await fetch(`${files}/sea.wav`)).blob());
});

playing('<vitrine-audio>', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('is read along line by line, and a line that is touched plays from there', async () => {
    const element = await show(withCaptions());
    button(element, 'line:2').click();
    await spoken(element);
    expect(element.currentTime).to.be.within(1.99, 3.5);
    await until('the line is not marked', () => current(element) === 'The second.');
    expect(element.renderRoot.querySelectorAll('[aria-current="true"]')).to.have.lengthOf(1);
    expect(find(element, '[part="transcript"]')).not.to.equal(undefined);
    element.currentTime = 5;
    await until('the mark does not follow', () => current(element) === 'Last.');
  });

  it('is scripted like a media element', async () => {
    const element = await show({ src: sea });
    expect(element.duration).to.be.closeTo(8, 0.1);
    expect(element.paused).to.equal(true);
    element.playbackRate = 1.5;
    element.currentTime = 3;
    element.play();
    await spoken(element);
    expect(element.mediaElement?.playbackRate).to.equal(1.5);
    expect(element.currentTime).to.be.at.least(2.9);
    element.pause();
    expect(element.paused).to.equal(true);
    element.src = `${sea}#another`;
    await element.updateComplete;
    await element.ready;
    expect(element.mediaElement?.src).to.match(/another$/);
    expect(element.currentTime).to.equal(0);
  });

  it('goes on at the same sentence when the language changes', async () => {
    const element = await show(withCaptions());
    element.currentTime = 3.5;
    element.play();
    await spoken(element);
    element.closest('main')!.lang = 'ar';
    element.audio = recording('ar', arabic);
    await until('Arabic does not come', () => /#ar$/.test(element.mediaElement?.src ?? ''));
    await spoken(element);
    expect(element.currentTime).to.be.within(2.99, 4.5);
    await until('another line is marked', () => current(element) === 'الثاني.');
  });

  it('tells when it plays, stops and ends', async () => {
    const element = await show({ src: sea });
    setTimeout(() => { element.play(); });
    await oneEvent(element, 'vitrine-play');
    setTimeout(() => { element.pause(); });
    const { detail } = await oneEvent<VitrinePauseEvent>(element, 'vitrine-pause');
    expect(detail.time).to.equal(element.currentTime);
    element.currentTime = 7.8;
    element.play();
    await oneEvent(element, 'vitrine-end');
  });

  it('does what every key of a player does, wherever the focus is in it', async () => {
    const element = await show(withCaptions());
    const bar = find(element, 'input.seek') as HTMLInputElement;
    bar.focus();
    await press('ArrowRight');
    await until('it did not go on', () => element.currentTime === 5);
    expect(bar.getAttribute('aria-valuetext')).to.equal('5 seconds of 8 seconds');
    await press('Home');
    await until('it did not go back', () => element.currentTime === 0);
    await press('End');
    await until('it did not go to the end', () => element.currentTime > 7.9);
    button(element, 'play').focus();
    await press('ArrowLeft');
    await until('no jump from the button', () => element.currentTime < 4);
    await press('m');
    await until('not mute', () => button(element, 'mute').ariaPressed === 'true');
    await press('.');
    await until('not faster', () => element.playbackRate === 1.25);
    await press(',');
    await press(',');
    await until('not slower', () => element.playbackRate === 0.75);
    await press('ArrowDown');
    await until('not softer', () => element.volume === 0.9);
    await press('ArrowUp');
    await until('not louder', () => element.volume === 1);
    bar.focus();
    await press(' ');
    await spoken(element);
    await press(' ');
    await until('it plays on', () => element.paused);
    await press('/');
    await until('no search', () => focused()?.getAttribute('type') === 'search');
  });

  it('repeats a line by key', async () => {
    const element = await show(withCaptions());
    element.currentTime = 3.5;
    button(element, 'play').focus();
    await press('r');
    await spoken(element);
    expect(element.currentTime).to.be.within(1.99, 3.3);
  });

  it('is one stop of the Tab key for all its lines', async () => {
    const element = await show(withCaptions());
    expect(element.renderRoot.querySelectorAll('.line[tabindex="0"]')).to.have.lengthOf(1);
    expect(element.renderRoot.querySelectorAll('.line[tabindex="-1"]')).to.have.lengthOf(2);
  });

  it('shows the line large where the transcript is folded away', async () => {
    const element = await show(withCaptions());
    expect(find(element, '.caption')).to.equal(undefined);
    button(element, 'captions').click();
    element.currentTime = 2.5;
    await until('no caption', () => find(element, '.caption')?.textContent === 'The second.');
    button(element, 'transcript').click();
    await element.updateComplete;
    expect(find(element, '.lines')).to.equal(undefined);
  });

  it('has its words beside it where nobody timed them', async () => {
    const element = await show({ src: sea, transcript: 'Waves come and go.' });
    expect(find(element, '[part="transcript"]')?.textContent).to.contain('Waves come and go.');
  });

  it('goes from chapter to chapter, by button and by key', async () => {
    const chapters = vtt([['1', 0, 3, 'The shore'], ['2', 3, 6, 'The deep']]);
    const element = await show({ src: sea, chapters });
    await until('no chapters', () => find(element, '[data-action="nextChapter"]') !== undefined);
    expect(element.renderRoot.querySelectorAll('.mark')).to.have.lengthOf(1);
    button(element, 'nextChapter').click();
    expect(element.currentTime).to.equal(3);
    button(element, 'play').focus();
    await press('PageUp');
    await until('no way back', () => element.currentTime === 0);
  });

  it('falls silent when another one speaks', async () => {
    const first = await show({ src: sea });
    const second = await show({ src: `${sea}#second` });
    first.play();
    await spoken(first);
    second.play();
    await spoken(second);
    expect(first.paused).to.equal(true);
  });

  it('is silent once it is gone', async () => {
    const element = await show({ src: sea });
    element.play();
    await spoken(element);
    const media = element.mediaElement;
    element.closest('main')!.remove();
    expect(media?.paused).to.equal(true);
    expect(element.mediaElement).to.equal(undefined);
  });
});

playing('<vitrine-audio> in trouble', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('says that the browser wants a tap first, and plays after one', async () => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('', 'NotAllowedError'));
    const element = await show({ src: sea, autoplay: true });
    await until('nothing is said', () =>
      element.renderRoot.textContent.includes('Press Play to listen.'));
    HTMLMediaElement.prototype.play = play;
    button(element, 'play').click();
    await spoken(element);
    await until('it is still said', () =>
      find(element, '.hint') === undefined);
  });

  it('takes the next file when one is broken', async () => {
    const good = `${sea}#next`;
    const element = await show({ audio: { ...recording('en', english), src: good,
      sources: [{ src: new URL(`${files}/none.mp3`, location.href).href }] } });
    await until('the next one did not come', () => element.duration > 7);
    expect(element.mediaElement?.src).to.equal(good);
  });

  it('keeps its words when no file comes, says so, and tries again', async () => {
    const heard: string[] = [];
    const listen = (event: VitrineErrorEvent): void => { heard.push(event.detail.kind); };
    document.body.addEventListener('vitrine-error', listen);
    const started = performance.now();
    const element = await show({ audio: { ...recording('en', english),
      src: new URL(`${files}/none.mp3`, location.href).href } });
    expect(performance.now() - started).to.be.below(2000);
    const said = element.renderRoot.textContent;
    expect(said).to.contain('could not be loaded');
    expect(said).to.contain('The second.');
    expect(heard).to.deep.equal(['load']);
    expect(find(element, '[data-action="play"]')).to.equal(undefined);
    button(element, 'retry').click();
    await until('it did not try again', () => heard.length === 2);
    document.body.removeEventListener('vitrine-error', listen);
  });

  it('plays when its words do not come, and says what is missing', async () => {
    const element = await show({ src: sea, transcript: `${files}/none.vtt` });
    expect(element.renderRoot.textContent).to.contain('words of this sound could not be loaded');
    element.play();
    await spoken(element);
  });
});
