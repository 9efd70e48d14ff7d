import { expect, waitUntil } from '@open-wc/testing';
import decode from 'qr/decode.js';
import type { VitrineAudio } from '../audio/audio.js';
import { sessionContext } from '../base/contexts.js';
import { ContextProvider } from '../base/context.js';
import { clear, controlOf } from '../contract/page.js';
import { showGuide } from '../contract/sample-guide.js';
import type { ShownGuide } from '../contract/sample-guide.js';

const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 6000 });
const audioOf = ({ find }: ShownGuide): VitrineAudio => find<VitrineAudio>('vitrine-audio')!;
const sizeOf = ({ find }: ShownGuide): string => find('.size')?.textContent ?? '';
const copies = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith('vitrine-guide'));

/** Opens the copy and waits until its size is there. */
async function open(): Promise<ShownGuide> {
  const shown = await showGuide();
  await shown.press('offline');
  await until(`no size but ${sizeOf(shown)}`, () => /in this language/.test(sizeOf(shown)));
  return shown;
}

async function download(): Promise<ShownGuide> {
  const shown = await open();
  await shown.press('download');
  await until(`not down but ${sizeOf(shown)}`, () => /^Downloaded/.test(sizeOf(shown)));
  return shown;
}

/** The page of this test is not on the web; one that a museum names is. */
function onTheWeb(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = 'https://museum.example/walk/?ref=cabinet#old';
  document.head.append(link);
  return link;
}

/** What a phone reads from the code. */
function readCode(svg: SVGElement): string {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 4;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const pen = canvas.getContext('2d')!; // a canvas has one
  pen.scale(scale, scale);
  for (const path of svg.querySelectorAll('path')) {
    pen.fillStyle = path.getAttribute('fill') ?? '';
    pen.fill(new Path2D(path.getAttribute('d') ?? ''));
  }
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return decode({ data, width, height });
}

describe('<vitrine-guide>: taken along', () => {
  afterEach(async () => {
    clear();
    for (const name of await copies()) await caches.delete(name);
    document.head.querySelector('link[rel="canonical"]')?.remove();
  });

  it('says its size before anything is downloaded', async () => {
    const shown = await open();
    const whole = await Promise.all(['sea.wav', 'sea.en.vtt', 'one.svg'].map(async (name) =>
      (await (await fetch(`/packages/elements/test-files/${name}`)).blob()).size));
    const kilobytes = Math.round(whole.reduce((sum, one) => sum + one, 0) / 1000);
    expect(sizeOf(shown)).to.equal(`${kilobytes} kilobytes in this language`);
    expect(await copies()).to.deep.equal([]);
  });

  it('counts true bytes while it comes', async () => {
    const shown = await open();
    const seen: number[] = [];
    const watch = new MutationObserver(() => {
      const bar = shown.find<HTMLProgressElement>('progress');
      if (bar) seen.push(bar.value / bar.max);
    });
    watch.observe(shown.guide.renderRoot, { subtree: true, childList: true, characterData: true });
    await shown.press('download');
    await until('not down', () => /^Downloaded/.test(sizeOf(shown)));
    watch.disconnect();
    expect(seen.length).to.be.greaterThan(0);
    expect(seen).to.deep.equal([...seen].sort((a, b) => a - b));
    expect(Math.max(...seen)).to.be.at.most(1);
  });

  it('can be removed, and says so', async () => {
    const shown = await download();
    expect(await copies()).to.deep.equal(['vitrine-guide shore-walk en']);
    await shown.press('remove');
    await until('it is still there', () => /in this language/.test(sizeOf(shown)));
    expect(await copies()).to.deep.equal([]);
    await until(shown.said(), () => shown.said() === 'The download was removed.');
  });

  it('keeps nothing of a download that is cancelled', async () => {
    const shown = await open();
    const ask = window.fetch;
    window.fetch = (_input, init) => new Promise((_resolve, reject) => {
      const stop = (): void => { reject(new DOMException('', 'AbortError')); };
      if (init?.signal?.aborted) stop();
      init?.signal?.addEventListener('abort', stop);
    });
    try {
      await shown.press('download');
      await shown.press('cancel');
      await until('it goes on', () => controlOf(shown.guide, 'download') !== undefined);
    } finally {
      window.fetch = ask;
    }
    expect(await copies()).to.deep.equal([]);
    await until(shown.said(), () => shown.said() === 'Cancelled. Nothing was kept.');
  });

  it('says why a download did not come to its end, and lets the visitor try again', async () => {
    const shown = await open();
    const ask = window.fetch;
    window.fetch = () => Promise.resolve(new Response('', { status: 503 }));
    try {
      await shown.press('download');
      await until(sizeOf(shown), () => sizeOf(shown).startsWith('The download did not come'));
    } finally {
      window.fetch = ask;
    }
    await shown.press('download');
    await until('not down', () => /^Downloaded/.test(sizeOf(shown)));
  });

  it('plays without a network what was downloaded, also after the page was closed', async () => {
    (await download()).room.remove();
    const shown = await showGuide();
    await until('the copy is not found', () => controlOf(shown.guide, 'offline') !== undefined);
    await shown.press('offline');
    await until('the copy is not found', () => /^Downloaded/.test(sizeOf(shown)));
    const ask = window.fetch;
    window.fetch = (input, init) => (/^blob:/.test(input as string) ? ask(input, init)
      : Promise.reject(new TypeError('no network')));
    try {
      await shown.press('stop:pier');
      await until('no player', () => audioOf(shown)?.duration === 8);
      expect(audioOf(shown).audio?.src).to.match(/^blob:/);
      expect(audioOf(shown).image?.src).to.match(/^blob:/);
      await until('no words', () => audioOf(shown).renderRoot.querySelectorAll('.line').length === 2);
    } finally {
      window.fetch = ask;
    }
  });

  it('keeps nothing on a cabinet, and locates nobody there', async () => {
    const shown = await showGuide();
    new ContextProvider(shown.room, sessionContext, { activity: () => undefined });
    shown.room.append(shown.guide);
    await shown.guide.updateComplete;
    await shown.press('find:map');
    const names = shown.guide.actions.list.map(({ name }) => name);
    expect(names).not.to.include('offline');
    expect(names).not.to.include('locate');
  });

  it('leads a phone to this stop, this second and this language, and is silent meanwhile', async () => {
    onTheWeb();
    const shown = await showGuide();
    await shown.press('stop:light');
    await until('no player', () => audioOf(shown)?.duration === 8);
    audioOf(shown).currentTime = 5.4;
    await shown.press('handOff');
    await until('no code', () => shown.find('.square') !== null);
    const code = shown.guide.renderRoot.querySelector<SVGElement>('.square')!;
    expect(readCode(code)).to.equal('https://museum.example/walk/?ref=cabinet#stop=12&t=5&lang=en');
    expect(code.getAttribute('aria-label')).to.equal('Code that leads to The lighthouse on your phone');
    expect(audioOf(shown).paused).to.equal(true);
  });

  it('offers no code that no phone could open', async () => {
    const shown = await showGuide();
    await shown.press('stop:light');
    expect(shown.guide.actions.list.map(({ name }) => name)).not.to.include('handOff');
  });
});

describe('<vitrine-guide>: where the visitor is', () => {
  const { geolocation } = navigator;
  let move: (lat: number, lon: number) => void;
  let refuse: () => void;

  beforeEach(() => {
    const watchPosition = (found: PositionCallback, lost: PositionErrorCallback): number => {
      move = (latitude, longitude) => {
        found({ coords: { latitude, longitude } } as GeolocationPosition);
      };
      refuse = () => { lost({ code: 1 } as GeolocationPositionError); };
      return 7;
    };
    Object.defineProperty(navigator, 'geolocation',
      { configurable: true, value: { watchPosition, clearWatch: () => undefined } });
  });
  afterEach(() => {
    clear();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('says how far and in which direction each stop is, the nearest first', async () => {
    const shown = await showGuide();
    await shown.press('find:map');
    await shown.press('locate');
    move(52.0009, 4.0);
    await shown.guide.updateComplete;
    const rows = [...shown.guide.renderRoot.querySelectorAll('.row')].map((row) =>
      [row.querySelector('.number')?.textContent, row.querySelector('.way')?.textContent]);
    expect(rows.slice(0, 2)).to.deep.equal(
      [['2', '10 metres to the north'], ['1', '100 metres to the south']]);
    const me = shown.find('.me')!.getBoundingClientRect();
    const dune = controlOf(shown.guide, 'stop:dune')!.getBoundingClientRect();
    expect(me.left + me.width / 2).to.be.closeTo(dune.left + dune.width / 2, 3);
    await shown.press('whereAmI');
    await until(shown.said(), () => shown.said().endsWith(
      'The nearest stop is 2, The dune, 10 metres to the north.'));
  });

  it('asks nobody before they want it, and says so when the browser is silent', async () => {
    move = () => { throw new Error('not asked yet'); };
    const shown = await showGuide();
    await shown.press('find:map');
    expect(() => { move(52, 4); }).to.throw('not asked yet');
    await shown.press('locate');
    refuse();
    await until(shown.said(), () => shown.said().startsWith('Your browser does not say'));
    expect(shown.find('.chooser .hint')?.textContent).to.contain('work without it');
    expect(controlOf(shown.guide, 'byPlace')).to.equal(undefined);
  });

  it('begins a stop where the visitor gets there, only if they wanted that', async () => {
    const shown = await showGuide();
    await shown.press('find:map');
    await shown.press('locate');
    move(52.0, 4.0);
    await shown.guide.updateComplete;
    expect(shown.said()).not.to.contain('You have come');
    await shown.press('byPlace');
    await until(shown.said(), () => shown.said() === 'You have come to 1, The pier. It begins.');
    await until('it does not begin', () => shown.guide.currentStop === 'pier');
  });
});
