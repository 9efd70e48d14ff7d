import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { driver, press, tap } from '../contract/driver.js';
import { clear, place, textOf } from '../contract/page.js';
import './video.js';
import type { VitrineVideo } from './video.js';

const files = '/packages/elements/test-files/';

/** A film that can be played, mute: nobody hears a test. */
async function show(fill: Partial<VitrineVideo> = {}): Promise<VitrineVideo> {
  const film = document.createElement('vitrine-video');
  Object.assign(film, {
    heading: 'The dive', src: `${files}dive.webm`, alt: 'A box sinks',
    captions: `${files}dive.en.vtt`, ...fill,
  });
  await place(film);
  await film.ready;
  if (film.mediaElement) film.mediaElement.volume = 0;
  film.volume = 0;
  await film.updateComplete;
  return film;
}

const part = (film: VitrineVideo, name: string): HTMLElement | null =>
  film.renderRoot.querySelector<HTMLElement>(`[part="${name}"]`);
const button = (film: VitrineVideo, name: string): HTMLElement => {
  const found = film.renderRoot.querySelector<HTMLElement>(`[data-action="${name}"]`);
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
};
const caption = (film: VitrineVideo): string => part(film, 'caption')?.textContent.trim() ?? '';
const until = (holds: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), what, { timeout: 8000, interval: 10 });

async function playing(film: VitrineVideo): Promise<void> {
  const began = oneEvent(film, 'vitrine-play');
  film.play();
  await began;
}

describe('<vitrine-video>', () => {
  afterEach(clear);

  it('plays nothing by itself', async () => {
    const film = await show();
    expect(film.paused).to.equal(true);
    expect(film.mediaElement?.paused).to.equal(true);
    expect(film.mediaElement?.autoplay).to.equal(false);
  });

  it('has captions from the start, and takes them away when it is told to', async () => {
    const film = await show();
    film.currentTime = 2.5;
    await until(() => caption(film) === '[Bubbles] The light grows dim.', 'what is heard');
    film.currentTime = 4;
    await until(() => caption(film) === 'Diver: Touch nothing here.', 'what is said');
    button(film, 'captions').click();
    await film.updateComplete;
    expect(part(film, 'caption')).to.equal(null);
    expect(button(film, 'captions').getAttribute('aria-pressed')).to.equal('false');
  });

  // Only Chromium's driver presses keys that a browser takes for a visitor's.
  if (driver === 'chromium') {
    it('fills the screen with its words, by key, and comes back', async () => {
      const film = await show();
      const root = film.renderRoot as ShadowRoot; // LitElement attaches one
      button(film, 'play').focus();
      await press('f');
      await until(() => root.fullscreenElement?.contains(part(film, 'caption')), 'the whole screen');
      const isPressed = (): string | null => button(film, 'fullScreen').getAttribute('aria-pressed');
      await until(() => isPressed() === 'true', 'the button says so');
      await press('f');
      await until(() => !document.fullscreenElement, 'back in its page');
      await until(() => isPressed() === 'false', 'the button says so again');
    });
  }

  it('keeps captions off the picture', async () => {
    const film = await show();
    const [stage, words] = [part(film, 'stage'), part(film, 'caption')];
    expect(words?.getBoundingClientRect().top)
      .to.be.at.least((stage?.getBoundingClientRect().bottom ?? Infinity) - 1);
  });

  it('plays when its picture is pressed', async () => {
    const film = await show();
    const box = part(film, 'video')?.getBoundingClientRect() ?? new DOMRect();
    await tap(box.left + box.width / 2, box.top + box.height / 2);
    await until(() => !film.paused, 'it plays');
    film.pause();
  });

  it('plays and stops with the space bar, and says so to who wrote the page', async () => {
    const film = await show();
    const range = film.renderRoot.querySelector<HTMLElement>('input.seek');
    range?.focus();
    const began = oneEvent(film, 'vitrine-play');
    await press(' ');
    await began;
    expect(film.paused).to.equal(false);
    const stopped = oneEvent(film, 'vitrine-pause');
    await press(' ');
    await stopped;
    expect(film.paused).to.equal(true);
  });

  it('falls silent when another film speaks', async () => {
    const [one, other] = [await show(), await show()];
    await playing(one);
    await playing(other);
    await until(() => one.paused, 'the first one stops');
    expect(other.paused).to.equal(false);
    other.pause();
  });

  it('shows what is seen as the version that says it, from the same moment on', async () => {
    const film = await show({ described: `${files}dive-described.webm` });
    film.currentTime = 3;
    button(film, 'described').click();
    await until(() => film.mediaElement?.src.endsWith('dive-described.webm'), 'the other file');
    await until(() => film.mediaElement?.readyState, 'it loads');
    expect(film.currentTime).to.be.closeTo(3, 0.1);
    button(film, 'described').click();
    await until(() => film.mediaElement?.src.endsWith('dive.webm'), 'the first file');
  });

  it('says what is to be seen in words where there is no such version', async () => {
    const seen = 'WEBVTT\n\n00:00.000 --> 00:03.000\nA yellow box sinks.';
    const film = await show({ descriptions: `data:text/vtt,${encodeURIComponent(seen)}` });
    expect(part(film, 'seen')).to.equal(null);
    button(film, 'described').click();
    await playing(film);
    const status = (): string =>
      film.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
    await until(() => part(film, 'seen')?.textContent === 'A yellow box sinks.', 'it is shown');
    await until(() => status() === 'A yellow box sinks.', 'it is said');
    film.pause();
  });

  it('shows hands beside the film, or in its place, in step and mute', async () => {
    const film = await show({ sign: `${files}dive-signed.webm` });
    expect(part(film, 'sign')).to.equal(null);
    button(film, 'sign').click();
    await film.updateComplete;
    const hands = part(film, 'sign') as HTMLVideoElement; // it is drawn as one
    expect(hands.muted).to.equal(true);
    const box = (name: string): DOMRect =>
      part(film, name)?.getBoundingClientRect() ?? new DOMRect();
    expect(box('sign').left).to.be.at.least(box('video').right);
    film.currentTime = 4;
    await until(() => Math.abs(hands.currentTime - 4) < 0.3, 'the hands follow');
    await playing(film);
    await until(() => !hands.paused, 'the hands move');
    film.pause();
    await until(() => hands.paused, 'the hands rest');
    button(film, 'signAlone').click();
    await film.updateComplete;
    expect(box('video').width).to.be.at.most(1);
    expect(box('sign').width).to.be.above(300);
  });

  it('shows hands from the start where the museum says so', async () => {
    const film = await show({ sign: `${files}dive-signed.webm`, signed: 'instead' });
    expect(button(film, 'sign').getAttribute('aria-pressed')).to.equal('true');
    expect(button(film, 'signAlone').getAttribute('aria-pressed')).to.equal('true');
  });

  it('says that a film is silent, and offers no volume', async () => {
    const film = await show({ silent: true, captions: '' });
    expect(textOf(film)).to.contain('This film has no sound.');
    expect(film.renderRoot.querySelector('[data-action="mute"], .volume')).to.equal(null);
  });

  it('opens its words with a slash, and plays from a line', async () => {
    const film = await show();
    button(film, 'play').focus();
    await press('/');
    await until(() => film.renderRoot.querySelector('input[type="search"]'), 'a search');
    const line = [...film.renderRoot.querySelectorAll<HTMLElement>('.line')][1];
    line?.click();
    await until(() => !film.paused && film.currentTime >= 2, 'it plays from there');
    expect(line?.getAttribute('aria-current')).to.equal('true');
    film.pause();
  });

  it('goes on at the same sentence in another language', async () => {
    const film = await show();
    film.currentTime = 4;
    await until(() => caption(film).includes('Touch'), 'English');
    film.captions = `${files}dive.ar.vtt`;
    await until(() => caption(film).includes('لا تلمس'), 'Arabic');
    expect(film.currentTime).to.be.closeTo(4, 0.1);
  });

  it('tries the next file, and says so only when none is left', async () => {
    const video = {
      kind: 'video' as const, id: 'dive', src: `${files}dive.webm`, decorative: false,
      alt: 'A box sinks', sources: [{ src: `${files}no-such.webm` }],
    };
    const film = await show({ src: undefined, captions: undefined, video });
    await until(() => film.duration > 5, 'the second file');
    expect(textOf(film)).not.to.contain('could not be loaded');
  });

  it('leaves its words where no file comes, and tries again', async () => {
    const heard: string[] = [];
    const note = (event: Event): void => {
      heard.push((event as HTMLElementEventMap['vitrine-error']).detail.kind); // its name says so
    };
    document.addEventListener('vitrine-error', note);
    const film = await show({ src: `${files}no-such.webm` });
    await until(() => heard.length > 0, 'it is told');
    document.removeEventListener('vitrine-error', note);
    await film.updateComplete;
    expect(heard).to.deep.equal(['load']);
    expect(textOf(film)).to.contain('The film could not be loaded. Its words are here instead.');
    expect(textOf(film)).to.contain('A box sinks');
    expect(textOf(film)).to.contain('Touch nothing here.');
    film.src = `${files}dive.webm`;
    await until(() => film.duration > 5, 'the film comes');
    await until(() => !textOf(film).includes('could not be loaded'), 'nothing is lost');
  });

  it('asks for a tap where the browser wants one first', async () => {
    const film = await show();
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    film.play();
    await until(() => textOf(film).includes('Press Play to watch.'), 'it is said');
    HTMLMediaElement.prototype.play = play;
    expect(film.paused).to.equal(true);
  });

  it('lets go of its film when it is taken away, and goes on where it was', async () => {
    const film = await show();
    film.currentTime = 3;
    const parent = film.parentElement ?? expect.fail();
    film.remove();
    expect(film.mediaElement).to.equal(undefined);
    parent.append(film);
    await until(() => (film.mediaElement?.currentTime ?? 0) > 2.9, 'the same moment');
  });
});
