import { expect } from '@open-wc/testing';
import {
  AudioPlayer, PrivateListening, bookmark, bookmarked, keepAwake, outputs, showOnLockScreen,
  useOutput,
} from './index.js';
import { after, become, clear, playing, toneAddress, until } from './testing/tone.js';

async function voice(): Promise<AudioPlayer> {
  const made = new AudioPlayer();
  after(() => { made.unload(); });
  made.load([{ src: toneAddress(3) }]);
  await become(made, 'paused');
  return made;
}

function ending(): AbortController {
  const controller = new AbortController();
  after(() => { controller.abort(); });
  return controller;
}

/** Replaces a member for as long as a test runs. */
function stand(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  after(() => {
    if (own) Object.defineProperty(target, name, own); else Reflect.deleteProperty(target, name);
  });
}

playing('the lock screen', () => {
  afterEach(clear);

  it('shows the stop and its place, and steers it', async () => {
    if (!('mediaSession' in navigator)) return;
    const handlers = new Map<string, ((details: object) => void) | null>();
    const places: MediaPositionState[] = [];
    stand(navigator.mediaSession, 'setActionHandler',
      (name: string, run: ((details: object) => void) | null) => { handlers.set(name, run); });
    stand(navigator.mediaSession, 'setPositionState',
      (place: MediaPositionState) => { places.push(place); });
    const made = await voice();
    const end = ending();
    let next = 0;
    showOnLockScreen(made, { title: 'The dove', next: () => { next += 1; } }, end.signal);
    expect(navigator.mediaSession.metadata?.title).to.equal('The dove');
    handlers.get('seekto')?.({ seekTime: 2 });
    expect(made.currentTime).to.be.closeTo(2, 0.01);
    handlers.get('seekbackward')?.({});
    expect(made.currentTime).to.equal(0);
    handlers.get('nexttrack')?.({});
    expect(next).to.equal(1);
    expect(handlers.get('previoustrack')).to.equal(null);
    handlers.get('play')?.({});
    await become(made, 'playing');
    expect(navigator.mediaSession.playbackState).to.equal('playing');
    expect(places.at(-1)?.duration).to.be.closeTo(3, 0.1);
    end.abort();
    expect(navigator.mediaSession.metadata).to.equal(null);
    expect(handlers.get('play')).to.equal(null);
  });
});

playing('the screen of a phone', () => {
  afterEach(clear);

  it('stays lit while a voice is heard, and no longer', async () => {
    let lit = 0;
    const told = new EventTarget();
    const turn = (by: number): void => {
      lit += by;
      told.dispatchEvent(new Event('turn'));
    };
    stand(navigator, 'wakeLock', {
      request: () => {
        turn(1);
        const lock = { released: false, release: () => { turn(-1); return Promise.resolve(); } };
        return Promise.resolve(lock);
      },
    });
    const made = await voice();
    keepAwake(made, ending().signal);
    expect(lit).to.equal(0);
    made.play();
    await until(told, 'turn', () => lit === 1);
    made.pause();
    await until(told, 'turn', () => lit === 0);
  });
});

playing('a place in a sound', () => {
  it('is kept for the visitor, and forgotten', () => {
    bookmark('stop-1', 34.56);
    expect(bookmarked('stop-1')).to.equal(34.6);
    bookmark('stop-1', 0);
    expect(bookmarked('stop-1')).to.equal(0);
    localStorage.setItem('vitrine-audio:stop-1', 'nonsense');
    expect(bookmarked('stop-1')).to.equal(0);
    localStorage.removeItem('vitrine-audio:stop-1');
  });
});

playing('private listening', () => {
  afterEach(clear);

  /** A machine with a loudspeaker, and whatever else is plugged in. */
  function machine(): { plugIn: (label?: string) => void; sinks: string[] } {
    const devices = new EventTarget();
    let plugged: string | undefined;
    const sinks: string[] = [];
    stand(navigator, 'mediaDevices', Object.assign(devices, {
      enumerateDevices: () => Promise.resolve([
        { kind: 'audiooutput', deviceId: 'speaker', label: 'Speaker' },
        { kind: 'audioinput', deviceId: 'mic', label: 'Headset microphone' },
        ...plugged ? [{ kind: 'audiooutput', deviceId: 'usb', label: plugged }] : [],
      ]),
    }));
    stand(HTMLMediaElement.prototype, 'setSinkId', (id: string) => {
      sinks.push(id);
      return Promise.resolve();
    });
    return {
      sinks,
      plugIn: (label) => {
        plugged = label;
        devices.dispatchEvent(new Event('devicechange'));
      },
    };
  }

  it('sends every voice to a headset alone, and back when it is pulled out', async () => {
    const { plugIn, sinks } = machine();
    await voice();
    const listening = new PrivateListening();
    await listening.watch(ending().signal);
    expect(listening.isPrivate).to.equal(false);
    plugIn('USB Headset');
    await until(listening, 'change', () => listening.isPrivate);
    expect(sinks.at(-1)).to.equal('usb');
    await voice();
    expect(sinks.at(-1)).to.equal('usb'); // a voice that comes later
    plugIn();
    await until(listening, 'change', () => !listening.isPrivate);
    expect(sinks.at(-1)).to.equal('');
  });

  it('goes by the key of a jack, too', async () => {
    machine();
    const listening = new PrivateListening();
    await listening.plug();
    expect(listening.isPrivate).to.equal(true);
    await listening.unplug();
    expect(listening.isPrivate).to.equal(false);
  });

  it('tells the ways out', async () => {
    machine();
    expect(await outputs()).to.deep.equal([{ id: 'speaker', label: 'Speaker' }]);
    await useOutput('');
  });
});
