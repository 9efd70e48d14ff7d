import { expect, waitUntil } from '@open-wc/testing';
import type { ExhibitDocument } from '@vitrine/manifest';
import { driver, press } from '../contract/driver.js';
import { focused } from '../contract/page.js';
import '../exhibit/exhibit.js';
import type { VitrineScene } from '../scene/scene.js';
import type { VitrineAudio } from './audio.js';

const files = 'packages/elements/test-files';
const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 5000 });

const narrated: ExhibitDocument = {
  vitrine: 1, title: 'A shore', languages: ['en'],
  scenes: [{
    id: 'shore', title: 'The shore', text: 'Waves come and go. Then a gull.',
    image: { src: `${files}/one.svg`, alt: 'A stone', width: 800, height: 600 },
    audio: { src: `${files}/sea.wav`, captions: `${files}/sea.en.vtt`, credit: 'SYNTHETIC waves' },
  }],
};

/** The narration of a scene that is as large as a desk's screen, and the stage above it. */
async function show(): Promise<{ sound: VitrineAudio; stage: HTMLElement }> {
  const exhibit = document.createElement('vitrine-exhibit');
  exhibit.style.cssText = 'inline-size: 1000px; --vitrine-height: 700px';
  exhibit.exhibit = narrated;
  document.body.append(exhibit);
  const part = <Found extends Element>(selector: string): Found | null | undefined =>
    exhibit.renderRoot.querySelector<VitrineScene>('vitrine-scene')
      ?.renderRoot.querySelector<Found>(selector);
  await until('no sound', () => Boolean(part('vitrine-audio')));
  const sound = part<VitrineAudio>('vitrine-audio')!;
  await until('no words', () => Boolean(sound.renderRoot.querySelector('.group.end')));
  await sound.updateComplete;
  return { sound, stage: part<HTMLElement>('.stage')! };
}

const height = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
const button = (sound: VitrineAudio, name: string): HTMLElement =>
  sound.renderRoot.querySelector<HTMLElement>(`[data-action="${name}"]`)!;

describe('the narration of a scene', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('is one line', async () => {
    const { sound } = await show();
    expect(height(sound)).to.be.within(48, 72);
    const tops = ['play', 'seek', 'transcript'].map((name) => {
      const box = button(sound, name).getBoundingClientRect();
      return Math.round(box.top + box.height / 2);
    });
    expect(Math.max(...tops) - Math.min(...tops)).to.be.below(4);
  });

  it('opens its words, and whose they are, over the stage; Escape folds them away', async () => {
    const { sound, stage } = await show();
    const room = height(stage);
    button(sound, 'transcript').click();
    await sound.updateComplete;
    const sheet = sound.renderRoot.querySelector('.sheet');
    expect(sheet?.textContent).to.contain('Then').and.contain('SYNTHETIC waves');
    expect(sheet!.getBoundingClientRect().bottom)
      .to.be.at.most(button(sound, 'play').getBoundingClientRect().top);
    expect(height(stage)).to.be.closeTo(room, 2);
    if (driver === 'chromium') {
      button(sound, 'play').focus();
      await press('Escape');
      await sound.updateComplete;
      expect(focused()).to.equal(button(sound, 'transcript'));
    } else {
      button(sound, 'transcript').click();
      await sound.updateComplete;
    }
    expect(height(sheet)).to.equal(0);
    expect(height(stage)).to.be.closeTo(room, 2);
  });
});
