import { waitUntil } from '@open-wc/testing';
import type { ExhibitDocument, PageExhibit } from '@vitrine/manifest';
import { load, resolve } from '@vitrine/manifest';
import '../guide/guide.js';
import type { VitrineGuide } from '../guide/guide.js';
import { controlOf, place } from './page.js';
import type { Room, Shown } from './page.js';

const files = 'packages/elements/test-files';
const sea = {
  src: `${files}/sea.wav`, license: 'CC0-1.0',
  captions: { en: `${files}/sea.en.vtt`, ar: `${files}/sea.ar.vtt` },
};
const picture = {
  src: `${files}/one.svg`, alt: { en: 'A shell', ar: 'صدفة' }, license: 'CC0-1.0',
  width: 320, height: 200,
};

/** Four stops on a shore, in two languages; on a map, and with coordinates. */
export const shoreWalk: ExhibitDocument = {
  vitrine: 1, id: 'shore-walk', languages: ['en', 'ar'], license: 'CC0-1.0', navigation: 'list',
  title: { en: 'Along the shore', ar: 'على طول الشاطئ' },
  summary: { en: 'Four places.', ar: 'أربعة أماكن.' },
  scenes: [
    {
      id: 'pier', title: { en: 'The pier', ar: 'الرصيف' }, image: picture, audio: sea,
      stop: { number: '1', place: { en: 'By the gate', ar: 'عند البوابة' },
        geo: [52.0, 4.0], radius: 30 },
    },
    {
      id: 'dune', title: { en: 'The dune', ar: 'الكثيب' }, audio: sea,
      stop: { number: '2', geo: [52.001, 4.0] },
      content: [{ type: 'quote', quote: { en: 'Sand.', ar: 'رمل.' }, by: { en: 'A child', ar: 'طفل' } }],
    },
    {
      id: 'light', title: { en: 'The lighthouse', ar: 'المنارة' }, audio: sea,
      stop: { number: '12', geo: [52.0, 4.002] },
    },
    {
      id: 'bench', title: { en: 'The bench', ar: 'المقعد' },
      text: { en: 'Only words here.', ar: 'كلمات فقط.' },
      stop: { number: '46', geo: [52.001, 4.002] },
    },
    {
      id: 'plan', title: { en: 'The plan', ar: 'الخريطة' },
      content: [{
        type: 'map', image: { ...picture, alt: { en: 'The shore', ar: 'الشاطئ' } },
        places: ([['pier', 0.2, 0.7], ['dune', 0.2, 0.3], ['light', 0.8, 0.7],
          ['bench', 0.8, 0.3]] as const).map(([id, x, y]) => ({
          id, at: [x, y] as [number, number], title: { en: id, ar: 'مكان' }, do: [{ go: id }],
        })),
      }],
    },
  ],
};

/** The walk as a page has it. */
export function walkIn(lang: 'en' | 'ar', document_: ExhibitDocument = shoreWalk): PageExhibit {
  return resolve(load(document_), { languages: [lang], base: location.origin });
}

/** A guide alone on a page, and how a visitor works it. */
export interface ShownGuide extends Shown {
  guide: VitrineGuide;
  /** Touches the control of an action. */
  press: (action: string) => Promise<void>;
  find: <Found extends HTMLElement>(selector: string) => Found | null;
  /** What the live region said last. */
  said: () => string;
}

/** Puts the guide on a page. */
export async function showGuide(
  fields: Partial<VitrineGuide> = {}, room: Room = {},
): Promise<ShownGuide> {
  const made = Object.assign(document.createElement('vitrine-guide'),
    { exhibit: walkIn(room.lang === 'ar' ? 'ar' : 'en') }, fields);
  const shown = await place(made, room);
  const find = <Found extends HTMLElement>(selector: string): Found | null =>
    made.renderRoot.querySelector<Found>(selector);
  return {
    ...shown, guide: made, find,
    press: async (action) => {
      await waitUntil(() => controlOf(made, action), `no control for ${action}`, { interval: 5 });
      controlOf(made, action)?.click();
      await made.updateComplete;
    },
    said: () => find('[role="status"]')?.textContent ?? '',
  };
}
