import { expect, waitUntil } from '@open-wc/testing';
import { decodedBytes } from '@vitrine/audio/budget.js';
import { driver, press } from '../contract/driver.js';
import { focused } from '../contract/page.js';
import '../exhibit/exhibit.js';
import './bed.js';
import type { VitrineBed } from './bed.js';

/** Only Chromium's driver lets a page play without a tap. */
const playing: (title: string, run: () => void) => void =
  driver === 'chromium' ? describe : () => { /* not registered */ };

const src = new URL('/packages/elements/test-files/sea.wav', location.href).href;
const until = (what: string, holds: () => boolean): Promise<void> =>
  waitUntil(holds, what, { interval: 10, timeout: 5000 });
const button = (bed: VitrineBed): HTMLButtonElement | null =>
  bed.renderRoot.querySelector('[data-action="bed"]');
const label = (bed: VitrineBed): string => button(bed)?.textContent.trim() ?? '';

async function alone(fields: Partial<VitrineBed> = { src }): Promise<VitrineBed> {
  const room = document.createElement('main');
  room.lang = 'en';
  const bed = Object.assign(document.createElement('vitrine-bed'), fields);
  room.append(bed);
  document.body.append(room);
  await bed.updateComplete;
  return bed;
}

playing('<vitrine-bed>', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('begins by itself, is stopped by one press, and plays again by another', async () => {
    const bed = await alone();
    await until('it does not begin', () => label(bed) === 'Stop the background sound');
    expect(decodedBytes()).to.be.above(0);
    button(bed)?.click();
    await until('it does not stop', () => label(bed) === 'Play the background sound');
    await until('it keeps its memory', () => decodedBytes() === 0);
    button(bed)?.click();
    await until('it stays silent', () => label(bed) === 'Stop the background sound');
  });

  it('is silent once it is gone', async () => {
    const bed = await alone();
    await until('it does not begin', () => label(bed) !== '');
    bed.closest('main')?.remove();
    await until('it plays on', () => decodedBytes() === 0);
  });

  it('has no button, and no error but its own, when it does not come', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => { heard.push(event.type); };
    document.body.addEventListener('vitrine-error', listen);
    const bed = await alone({ src: `${src}.none` });
    await until('nothing is told', () => heard.length === 1);
    await bed.updateComplete;
    expect(button(bed)).to.equal(null);
    document.body.removeEventListener('vitrine-error', listen);
  });

  it('stands first in an exhibit, takes one line, and is back for the next visitor', async () => {
    const before = document.createElement('button');
    const exhibit = document.createElement('vitrine-exhibit');
    exhibit.exhibit = {
      vitrine: 1, title: 'A shore', languages: ['en'],
      bed: { src: 'packages/elements/test-files/sea.wav', transcript: 'Waves on a shore' },
      scenes: [{ id: 'shore', title: 'The shore', text: 'Waves come and go.' },
        { id: 'deep', title: 'The deep', text: 'It is dark.' }],
    };
    document.body.append(before, exhibit);
    await until('no bed', () => exhibit.renderRoot.querySelector('vitrine-bed') !== null);
    const bed = exhibit.renderRoot.querySelector('vitrine-bed')!;
    await until('it does not begin', () => label(bed) === 'Stop the background sound');
    expect(bed.renderRoot.textContent).to.contain('Waves on a shore');
    before.focus();
    await press('Tab');
    expect(focused()).to.equal(button(bed));
    const [top, whole] = [bed, exhibit].map((one) => one.getBoundingClientRect());
    expect(top!.height).to.be.below(60);
    const shelf = exhibit.renderRoot.querySelector('.shelf')!.getBoundingClientRect();
    expect(shelf.bottom).to.be.closeTo(whole!.bottom, 1);
    await press('Enter');
    await until('the key does not stop it', () => label(bed) === 'Play the background sound');
    exhibit.reset();
    await until('it stays silent', () => label(bed) === 'Stop the background sound');
  });
});
