import { expect, waitUntil } from '@open-wc/testing';
import { byKeys, byTaps } from '../../contract/explore.js';
import type { Way } from '../../contract/explore.js';
import { cutOff, overlapping } from '../../contract/look.js';
import { clear, controlOf, controls, inside, settled, textOf } from '../../contract/page.js';
import type { Shown } from '../../contract/page.js';
import { give, sampleOf } from '../../contract/samples.js';
import { catchSaved } from '../../contract/saved.js';
import { hasWebGl, press, showBowl } from '../../contract/tool-stage.js';
import type { VitrineModel } from '../model.js';
import { toolLoaders } from './registry.js';
import type { ToolName } from './tool.js';

const names = Object.keys(toolLoaders) as ToolName[];

/** The bowl with one tool, whose panel is open. */
async function opened(name: ToolName): Promise<Shown> {
  const element = await showBowl({ tools: [name], spots: [], tour: [] });
  const room = element.parentElement as HTMLElement; // the page that it stands on
  await press(element, `tool:${name}`);
  return { element, room, before: room.querySelector('button') as HTMLButtonElement }; // made there
}

/** What the open tool can do now, by the names of its actions. */
const own = (element: VitrineModel): string[] => element.actions.list
  .filter(({ name, disabled }) => !disabled && name !== 'close'
    && controlOf(element, name)?.closest('.tool-panel')).map(({ name }) => name);

/** Does everything that the tool can do, once, whatever becomes possible on the way. */
async function everything(shown: Shown, way: Way): Promise<string[]> {
  const element = shown.element as VitrineModel; // made above
  const done: string[] = [];
  for (let round = 0; round < 40; round += 1) {
    const next = own(element).find((name) => !done.includes(name));
    if (next === undefined) break;
    const heard: string[] = [];
    const listen = (event: HTMLElementEventMap['vitrine-action']): void => {
      heard.push(event.detail.name);
    };
    element.addEventListener('vitrine-action', listen);
    await way(shown, controlOf(element, next) as HTMLElement, next); // found above
    await waitUntil(() => heard.includes(next), `"${next}" was not heard`,
      { interval: 10, timeout: 4000 });
    element.removeEventListener('vitrine-action', listen);
    await settled(element);
    done.push(next);
  }
  return done;
}

const pressIt: Way = async ({ element }, control) => {
  control.click();
  await element.updateComplete;
};

if (hasWebGl) for (const name of names) describe(`the tool ${name}`, function () {
  this.timeout(30_000);
  let catching: ReturnType<typeof catchSaved>;
  beforeEach(() => { catching = catchSaved(); });
  afterEach(() => {
    catching.stop();
    clear();
  });

  it('is used by keys alone, and by single taps alone', async () => {
    const byKey = await everything(await opened(name), byKeys());
    clear();
    expect(await everything(await opened(name), byTaps)).to.include.members(byKey.slice(0, 3));
    expect(byKey.length).to.be.at.least(1);
  });

  it('has nothing that axe finds, and only controls of 48 pixels and more', async () => {
    const shown = await opened(name);
    shown.room.style.inlineSize = '390px';
    await everything(shown, async (_shown, control, action) => {
      await pressIt(shown, control, action);
      await settled(shown.element);
      for (const one of controls(shown.element)) {
        const { width, height } = one.getBoundingClientRect();
        expect(Math.min(width, height), one.outerHTML).to.be.at.least(48);
      }
    });
    await expect(shown.element).to.be.accessible();
  });

  it('cuts no words off at 300 % text, in either direction of writing', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const shown = await opened(name);
      const { element, room } = shown;
      give(element, sampleOf('model', lang));
      Object.assign(element, { tools: [name], spots: [], tour: [] });
      Object.assign(room, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      room.style.inlineSize = '374px';
      room.style.setProperty('--vitrine-text-scale', '3');
      await settled(element);
      const look = (): void => {
        expect(cutOff(element, inside(element))).to.deep.equal([]);
        expect(overlapping(controls(element))).to.deep.equal([]);
        expect(element.scrollWidth, 'sideways').to.be.at.most(element.clientWidth + 1);
      };
      look();
      await everything(shown, async (_shown, control, action) => {
        await pressIt(shown, control, action);
        await settled(element);
        look();
      });
      clear();
    }
  });

  it('stays open and speaks the other language when that changes', async () => {
    const { element, room } = await opened(name);
    Object.assign(room, { lang: 'ar', dir: 'rtl' });
    give(element, sampleOf('model', 'ar'));
    Object.assign(element, { tools: [name], spots: [], tour: [] });
    await waitUntil(() => !/[A-Za-z]{2}/.test(textOf(element)),
      `English is left: ${/.{0,20}[A-Za-z]{2,}.{0,20}/.exec(textOf(element))?.[0] ?? ''}`,
      { interval: 10, timeout: 4000 });
    expect(controlOf(element, `tool:${name}`)?.getAttribute('aria-expanded')).to.equal('true');
  });
});
