import { expect, waitUntil } from '@open-wc/testing';
import { accessibilityTree, driver, press, tap } from '../contract/driver.js';
import { cutOff, overlapping } from '../contract/look.js';
import { clear, controls, focused, inside, place, settled, textOf } from '../contract/page.js';
import { catchSaved } from '../contract/saved.js';
import './transcript.js';
import type { VitrineTranscript } from './transcript.js';

const files = '/packages/elements/test-files/';

/** A film with a transcript beside it. */
async function show(fill: Partial<VitrineTranscript> = {}, room = {}): Promise<{
  film: HTMLVideoElement; transcript: VitrineTranscript; before: HTMLElement;
}> {
  const film = document.createElement('video');
  film.id = 'film';
  film.src = `${files}dive.webm`;
  film.innerHTML = `<track kind="captions" srclang="en" label="English" src="${files}dive.en.vtt">
    <track kind="captions" srclang="ar" label="العربية" src="${files}dive.ar.vtt">`;
  const transcript = document.createElement('vitrine-transcript');
  transcript.heading = 'About the dive';
  transcript.for = 'film';
  Object.assign(transcript, fill);
  document.body.append(film);
  const shown = await place(transcript, room);
  if (!film.duration) await new Promise((done) => { film.onloadedmetadata = done; });
  return { film, transcript, before: shown.before };
}

const lines = (transcript: VitrineTranscript): HTMLElement[] =>
  [...transcript.renderRoot.querySelectorAll<HTMLElement>('.line')];
const current = (transcript: VitrineTranscript): number =>
  lines(transcript).findIndex((line) => line.getAttribute('aria-current') === 'true');
const button = (transcript: VitrineTranscript, name: string): HTMLElement => {
  const found = transcript.renderRoot.querySelector<HTMLElement>(`[data-action="${name}"]`);
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
};

/** Waits for the film to say that something has come. */
const once = (film: HTMLVideoElement, type: string): Promise<unknown> =>
  new Promise((done) => { film.addEventListener(type, done, { once: true }); });

async function seek(film: HTMLVideoElement, seconds: number): Promise<void> {
  const sought = once(film, 'seeked');
  film.currentTime = seconds;
  await sought;
}

/** Twenty-four lines, a second each. */
const many = Array.from({ length: 24 }, (_, at) => ({
  id: String(at + 1), start: at, end: at + 1, text: `Line ${at + 1} of a long tale about the sea`,
}));

describe('<vitrine-transcript>', () => {
  afterEach(() => {
    clear();
    document.querySelector('#film')?.remove();
  });

  it('shows what a film says, in the language of the page', async () => {
    const { transcript } = await show();
    expect(lines(transcript).map((line) => line.textContent.trim())).to.deep.equal([
      'Diver: We go down slowly.', '[Bubbles] The light grows dim.', 'Diver: Touch nothing here.']);
    transcript.parentElement?.setAttribute('lang', 'ar');
    await waitUntil(() => lines(transcript)[0]?.textContent.includes('ننزل'));
    expect(lines(transcript)[0]?.lang).to.equal('ar');
  });

  it('marks the line and the word that are being said', async () => {
    const { film, transcript } = await show();
    await seek(film, 1.2);
    expect(current(transcript)).to.equal(0);
    expect(transcript.renderRoot.querySelector('.word.now')?.textContent).to.equal('down');
    await seek(film, 4.9);
    expect(current(transcript)).to.equal(2);
    expect(transcript.renderRoot.querySelector('.word.now')?.textContent).to.equal('here.');
  });

  it('marks them in time while the film plays, and never early', async () => {
    const { film, transcript } = await show();
    const late: number[] = [];
    new MutationObserver(() => {
      const start = [0.2, 2, 3.6][current(transcript)];
      if (start !== undefined && !film.paused) late.push(film.currentTime - start);
    }).observe(transcript.renderRoot, { attributeFilter: ['aria-current'], subtree: true });
    film.muted = true;
    await film.play();
    await waitUntil(() => current(transcript) === 1, 'the second line', { timeout: 8000 });
    film.pause();
    expect(late.length).to.be.at.least(1);
    for (const seconds of late) expect(seconds).to.be.within(-0.03, 0.25); // on a machine at work
  });

  it('plays from a line that is tapped', async () => {
    const { film, transcript } = await show();
    film.muted = true;
    const box = lines(transcript)[2]?.getBoundingClientRect() ?? new DOMRect();
    await tap(box.left + box.width / 2, box.top + box.height / 2);
    await waitUntil(() => !film.paused && film.currentTime >= 3.6, 'it plays', { timeout: 3000 });
    expect(current(transcript)).to.equal(2);
  });

  it('is one stop of the Tab key; arrows go from line to line, Enter plays', async () => {
    const { film, transcript, before } = await show();
    film.muted = true;
    expect(lines(transcript).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    before.focus();
    for (let step = 0; step < 8 && !focused()?.matches('.line'); step += 1) await press('Tab');
    expect(focused()).to.equal(lines(transcript)[0]);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).to.equal(lines(transcript)[2]);
    await press('Home');
    await press('End');
    expect(focused()).to.equal(lines(transcript)[2]);
    expect(current(transcript)).to.equal(-1);
    await press('Enter');
    await waitUntil(() => !film.paused && film.currentTime >= 3.6, 'it plays', { timeout: 3000 });
    await press('Tab');
    expect(focused()?.matches('.line')).to.equal(false);
  });

  it('takes the Tab key to the line that is being said', async () => {
    const { film, transcript } = await show();
    await seek(film, 2.2);
    expect(lines(transcript).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('is searched with a slash, without accents and capitals, and says how many', async () => {
    const texts = ['The Océan', 'is wide', 'and the ocean is deep'];
    const { transcript } = await show({
      cues: texts.map((text, at) => ({ id: String(at), start: at, end: at + 1, text })),
    });
    const status = (): string =>
      transcript.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
    lines(transcript)[0]?.focus();
    await press('/');
    await waitUntil(() => focused()?.matches('input[type="search"]'));
    for (const key of 'OCEAN') await press(key);
    await waitUntil(() => textOf(transcript).includes('1 of 2'));
    await waitUntil(() => status() === 'Found in 2 lines', 'it is said');
    await press('Enter');
    await waitUntil(() => status() === '2 of 2: and the ocean is deep', 'it is said');
    expect(lines(transcript)[2]?.matches('.hit-now')).to.equal(true);
    await press('Escape');
    await waitUntil(() => focused() === button(transcript, 'search'));
    expect(transcript.renderRoot.querySelector('.hit')).to.equal(null);
  });

  it('follows what is said inside its box, and leaves the page where it is', async () => {
    const { film, transcript } = await show({ cues: many });
    const box = transcript.renderRoot.querySelector('.lines') ?? expect.fail();
    const page = document.scrollingElement?.scrollTop;
    await seek(film, 5.5);
    expect(current(transcript)).to.equal(5);
    const bottom = (part?: Element): number => part?.getBoundingClientRect().bottom ?? 0;
    await waitUntil(() => bottom(lines(transcript)[5]) <= bottom(box), 'the line is in view');
    expect(document.scrollingElement?.scrollTop).to.equal(page);
  });

  it('stops following a reader who scrolls, and follows again when told to', async () => {
    const { film, transcript } = await show({ cues: many });
    const box = transcript.renderRoot.querySelector('.lines') ?? expect.fail();
    box.dispatchEvent(new WheelEvent('wheel', { deltaY: 900 }));
    box.scrollTop = 900;
    const read = box.scrollTop;
    await seek(film, 2.5);
    expect(current(transcript)).to.equal(2);
    expect(box.scrollTop).to.equal(read);
    await transcript.updateComplete;
    expect(button(transcript, 'follow').getAttribute('aria-pressed')).to.equal('false');
    button(transcript, 'follow').click();
    await waitUntil(() => box.scrollTop < 300, 'it comes back', { timeout: 3000 });
  });

  it('is taken home as text and with its times', async () => {
    const { transcript } = await show();
    const { saved, stop } = catchSaved();
    try {
      button(transcript, 'saveText').click();
      button(transcript, 'saveTimed').click();
      await waitUntil(() => saved.length === 2);
      const files = saved.map(async ({ download, href }) =>
        [download, await (await fetch(href)).text()] as const);
      const [text, timed] = (await Promise.all(files)).sort();
      expect(text?.[0]).to.equal('About-the-dive.txt');
      expect(text?.[1]).to.contain('Diver: We go down slowly.\n[Bubbles] The light grows dim.\n');
      expect(timed?.[0]).to.equal('About-the-dive.vtt');
      expect(timed?.[1]).to.contain('down\n00:00:00.200 --> 00:00:02.000\n<v Diver>We <00:00:00.600>go');
    } finally {
      stop();
    }
  });

  it('never makes markup of what a file says', async () => {
    const text = '<img src=x onerror="window.hurt=1"><b>Fish</b>';
    const { transcript } = await show({ cues: [{ id: '1', start: 0, end: 1, text }] });
    expect(lines(transcript)[0]?.textContent).to.equal(text);
    expect(transcript.renderRoot.querySelector('img')).to.equal(null);
  });

  it('says that its words are lost, and tries again', async () => {
    const heard: string[] = [];
    const note = (event: HTMLElementEventMap['vitrine-error']): void => { heard.push(event.detail.message); };
    document.addEventListener('vitrine-error', note as EventListener);
    const { transcript } = await show({ src: `${files}no-such.vtt` });
    document.removeEventListener('vitrine-error', note as EventListener);
    expect(textOf(transcript)).to.contain('could not be loaded');
    expect(heard[0]).to.contain('cannot be had');
    transcript.src = `${files}dive.en.vtt`;
    await waitUntil(() => lines(transcript).length === 3);
    expect(textOf(transcript)).not.to.contain('could not be loaded');
  });

  it('says that there are no words where there are none', async () => {
    const { transcript } = await show({ cues: [] });
    expect(textOf(transcript)).to.contain('There are no words for this recording.');
  });

  it('can be read at 300 % text on a phone, also from right to left', async () => {
    for (const lang of ['en', 'ar']) {
      const { transcript } = await show({}, { inlineSize: '374px', scale: 3, lang });
      await waitUntil(() => lines(transcript)[0]?.lang === lang);
      const seen = inside(transcript).filter((part) => !part.closest('.lines') || part.matches('.lines'));
      expect(cutOff(transcript, seen), lang).to.deep.equal([]);
      expect(overlapping(controls(transcript).filter((one) => !one.matches('.line'))), lang).to.deep.equal([]);
      document.querySelector('#film')?.remove();
      clear();
    }
  });

  it('has nothing that axe finds, closed and while it is searched', async () => {
    const { transcript } = await show();
    await expect(transcript).to.be.accessible();
    button(transcript, 'search').click();
    await waitUntil(() => focused()?.matches('input[type="search"]'));
    await settled(transcript);
    await expect(transcript).to.be.accessible();
  });

  if (driver === 'chromium') {
    it('tells a screen reader which line is being said', async () => {
      const { film, transcript } = await show();
      await seek(film, 4);
      expect(current(transcript)).to.equal(2);
      const nodes = await accessibilityTree();
      const line = nodes.find(({ role, name }) => role === 'button' && name.includes('Touch nothing'));
      expect(line?.name).to.equal('Diver: Touch nothing here.');
      expect(nodes.some(({ role, name }) => role === 'group' && name === 'About the dive')).to.equal(true);
    });
  }
});
