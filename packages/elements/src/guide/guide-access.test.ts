import { expect, waitUntil } from '@open-wc/testing';
import { accessibilityTree, driver, media, press } from '../contract/driver.js';
import type { VitrineAudio } from '../audio/audio.js';
import { ContextProvider } from '../base/context.js';
import { sessionContext } from '../base/contexts.js';
import { byKeys, byTaps, doEverything } from '../contract/explore.js';
import type { Way } from '../contract/explore.js';
import { cutOff, edgesOf, overlapping, ringContrast } from '../contract/look.js';
import { clear, controlOf, controls, inside, paint, settled, textOf } from '../contract/page.js';
import { showGuide, walkIn } from '../contract/sample-guide.js';
import type { ShownGuide } from '../contract/sample-guide.js';
import { themes } from '../styles/themes.js';
import type { ThemeName } from '../styles/themes.js';

const themeNames = Object.keys(themes) as ThemeName[]; // the keys of that object
/** Only Chromium's driver emulates what a system asks for. */
const chromium: Mocha.TestFunction | ((title: string, run: () => Promise<void>) => void) =
  driver === 'chromium' ? it : (): void => { /* not registered */ };

/** Every face of a guide: list, number pad with an answer, map, stop, copy, the way on. */
const faces: readonly (readonly string[])[] = [
  [], ['find:keypad', 'digit:9', 'listen'], ['find:map'], ['stop:light', 'whereAmI'],
  ['stop:bench', 'offline'], ['stop:dune', 'allStops'],
];

/** What leads to the other stops again. */
const back = ['allStops', 'find:list', 'find:keypad', 'find:map'];

/** Waits until the player in the guide is ready, the size of a copy known, and nothing moves. */
async function calm({ element, find }: ShownGuide): Promise<void> {
  await settled(element);
  const player = find<VitrineAudio>('vitrine-audio');
  await player?.ready;
  await waitUntil(() => !player?.renderRoot.querySelector('[aria-busy="true"]'), 'a busy player',
    { interval: 10, timeout: 5000 });
  await waitUntil(() => !find('[data-action="offline"][aria-expanded="true"]')
    || /^[^…]+$/.test(find('.size')?.textContent ?? ''), 'no size', { interval: 10 });
  await settled(element);
}

/** Works a control in one way, once the guide is calm. */
function calmly(shown: ShownGuide, way: Way): Way {
  const worked: Way = async (...parts) => {
    await calm(shown);
    await way(...parts);
  };
  return Object.assign(worked, way.reaches ? { reaches: way.reaches } : {});
}

/** A guide in one visitor's session, whose page names its address on the web. */
async function onCabinet(): Promise<ShownGuide> {
  const link = Object.assign(document.createElement('link'),
    { rel: 'canonical', href: 'https://museum.example/walk/' });
  const shown = await showGuide();
  new ContextProvider(shown.room, sessionContext, { activity: () => undefined });
  shown.room.append(link, shown.guide);
  await shown.guide.updateComplete;
  return shown;
}

/** Looks at every face of the guide. */
async function eachFace(
  show: () => Promise<ShownGuide>, look: (shown: ShownGuide) => void | Promise<void>,
): Promise<void> {
  for (const steps of faces) {
    const shown = await show();
    for (const step of steps) {
      await shown.press(step);
      await calm(shown);
    }
    await look(shown);
    shown.room.remove();
  }
}

describe('<vitrine-guide> for every visitor', function () {
  this.timeout(60_000);
  afterEach(clear);

  it('has nothing that axe finds, in any theme', async () => {
    await eachFace(showGuide, async ({ room, element }) => {
      for (const theme of themeNames) {
        paint(room, theme);
        await settled(element);
        await expect(element).to.be.accessible();
      }
    });
  });

  it('lets keys alone do everything', async () => {
    const shown = await onCabinet();
    const done = await doEverything(shown, calmly(shown, byKeys()), back);
    expect(done).to.include.members(['find:keypad', 'digit:5', 'listen', 'find:map',
      'stop:pier', 'nextStop', 'allStops', 'openStop', 'advance', 'whereAmI', 'handOff']);
    for (const control of controls(shown.element)) {
      expect(control.dataset['action'], control.outerHTML).to.be.a('string');
    }
  });

  it('lets single taps alone do everything', async () => {
    const shown = await onCabinet();
    await doEverything(shown, calmly(shown, byTaps), back);
  });

  it('has only targets of 48 pixels and more, each with a name, none over another', async () => {
    await eachFace(() => showGuide({}, { inlineSize: '390px' }), ({ element }) => {
      for (const control of controls(element)) {
        if (!control.checkVisibility()) continue;
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(48);
        expect((control.ariaLabel ?? control.textContent).trim(), control.outerHTML).not.to.equal('');
      }
      const inFlow = controls(element).filter((one) => !one.closest('.dock'));
      expect(overlapping(inFlow)).to.deep.equal([]);
    });
  });

  it('shows where the focus is, 3 : 1 and more, in any theme', async () => {
    await eachFace(showGuide, async ({ element, room, before }) => {
      await press('Tab'); // the keys were used last, so that the ring shows
      for (const theme of themeNames) {
        paint(room, theme);
        for (const { name } of element.actions.list) {
          const control = controlOf(element, name);
          if (!control) throw new Error(`The action "${name}" has no visible control.`);
          before.focus();
          const rest = edgesOf(control);
          control.focus();
          expect(ringContrast(control, rest), `${name} in ${theme}`).to.be.at.least(3);
        }
      }
    });
  });

  it('cuts no words off and lays nothing over another at 300 % text, in Arabic, too', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const room = { inlineSize: '374px', scale: 3, lang };
      await eachFace(() => showGuide({ exhibit: walkIn(lang) }, room), ({ element }) => {
        expect(cutOff(element, inside(element))).to.deep.equal([]);
        const inFlow = controls(element).filter((one) => !one.closest('.dock') && !one.matches('.pin'));
        expect(overlapping(inFlow)).to.deep.equal([]);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
      });
    }
  });

  it('speaks the visitor’s language everywhere, with one polite voice', async () => {
    const shows = (): Promise<ShownGuide> => showGuide({ exhibit: walkIn('ar') }, { lang: 'ar' });
    await eachFace(shows, async ({ element }) => {
      await waitUntil(() => !/[A-Za-z]{2}/.test(textOf(element)),
        `English is left: ${/.{0,20}[A-Za-z]{2,}.{0,20}/.exec(textOf(element))?.[0] ?? ''}`,
        { interval: 10, timeout: 3000 });
      const voices = element.renderRoot.querySelectorAll('[role="status"], [aria-live]');
      expect(voices.length).to.be.at.most(1);
    });
  });

  it('stays a guide when what it is made from is broken', async () => {
    for (const exhibit of [{}, { scenes: [{}] }, { scenes: 'none' }, { title: 7, scenes: [null] }]) {
      const { element } = await showGuide({ exhibit: exhibit as never });
      expect(element.isConnected).to.equal(true);
      expect(element.actions.list).to.be.an('array');
    }
  });

  chromium('says role, name and state of its controls to assistive technology', async () => {
    await eachFace(showGuide, async ({ element }) => {
      const nodes = await accessibilityTree();
      for (const { name, label, disabled } of element.actions.list) {
        const node = nodes.find((one) => one.role === 'button' && one.name.includes(label.split(',')[0]!));
        expect(node, `no button "${label}" for ${name}`).not.to.equal(undefined);
        if (disabled) expect(String(node?.['disabled'])).to.equal('true');
      }
    });
  });

  chromium('keeps its edges and its rings in the colours of the system', async () => {
    await media({ forcedColors: true });
    try {
      await eachFace(showGuide, async ({ element, before }) => {
        await press('Tab');
        for (const { name } of element.actions.list) {
          const control = controlOf(element, name)!;
          before.focus();
          const rest = edgesOf(control);
          control.focus();
          expect(ringContrast(control, rest), name).to.be.at.least(3);
        }
        await expect(element).to.be.accessible();
      });
    } finally {
      await media({});
    }
  });
});
