import type { ExhibitDocument } from '@vitrine/manifest';
import '../exhibit/exhibit.js';
import type { VitrineExhibit } from '../exhibit/exhibit.js';
import type { VitrineElement } from '../base/vitrine-element.js';

const media = 'examples/sea-cabinet/media';

/**
 * Three scenes in two languages, one of them right to left, with everything that moves between
 * them.
 */
export const shore: ExhibitDocument = {
  vitrine: 1, id: 'shore', languages: ['en', 'ar'], by: 'The shore museum', license: 'CC0-1.0',
  title: { en: 'On the shore', ar: 'على الشاطئ' },
  summary: {
    en: 'Three things from the tide line.',
    'en-x-plain': 'Three things from the sea.',
    ar: 'ثلاثة أشياء.',
  },
  state: { found: false },
  scenes: [
    {
      id: 'crab',
      title: { en: 'A crab', ar: 'سلطعون' },
      text: { en: 'It walks sideways.', ar: 'يمشي جانبًا.' },
      image: {
        src: `${media}/golden-trout.webp`, width: 640, height: 360, credit: 'Photograph: a friend',
        license: 'CC-BY-4.0', alt: { en: 'A fish, for a crab', ar: 'سمكة' },
      },
      content: [
        {
          type: 'quote',
          id: 'wise',
          slot: 'side',
          quote: { en: 'Look twice.', ar: 'انظر مرتين.' },
          by: { en: 'A keeper', ar: 'حارس' },
          when: { 'visited/fish': true },
        },
        {
          type: 'text',
          id: 'hint',
          text: { en: 'You found it.', ar: 'وجدته.' },
          when: { found: true },
        },
      ],
    },
    {
      id: 'fish', title: { en: 'Two fish', ar: 'سمكتان' }, stop: { number: '12' },
      enter: [{ set: { found: true } }],
      content: [
        {
          type: 'gallery',
          id: 'both',
          images: [
            {
              src: `${media}/discus.webp`,
              alt: { en: 'A discus', ar: 'سمكة القرص' },
              width: 640,
              height: 480,
            },
            {
              src: `${media}/boarfish.webp`,
              alt: { en: 'A boarfish', ar: 'سمكة الخنزير' },
              width: 640,
              height: 480,
            },
          ],
        },
      ],
    },
    {
      id: 'words', title: { en: 'Only words', ar: 'كلمات فقط' },
      text: { en: 'Nothing to see, much to *say*.', ar: 'كلام كثير.' },
      content: [
        {
          type: 'quiz',
          id: 'ask',
          questions: [
            {
              ask: { en: 'Which way does a crab walk?', ar: 'كيف يمشي السلطعون؟' },
              choices: [
                { text: { en: 'Sideways', ar: 'جانبًا' }, right: true },
                { text: { en: 'Up', ar: 'إلى أعلى' } },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** How an exhibit is put on the page. */
export interface ExhibitRoom { lang?: string; size?: string; attributes?: Record<string, string> }

/** An exhibit of its own on the page, once its first view is drawn. */
export async function showExhibit(
  document_: VitrineExhibit['exhibit'], room: ExhibitRoom = {},
): Promise<VitrineExhibit> {
  const exhibit = document.createElement('vitrine-exhibit');
  for (const [name, value] of Object.entries(room.attributes ?? {}))
    exhibit.setAttribute(name, value);
  exhibit.lang = room.lang ?? 'en';
  if (document_) exhibit.exhibit = document_;
  const main = document.createElement('main');
  main.style.cssText = room.size ?? 'inline-size: 900px; block-size: 700px';
  exhibit.style.blockSize = '100%';
  main.append(exhibit);
  const loaded = new Promise((resolve) => {
    exhibit.addEventListener('vitrine-load', resolve, { once: true });
  });
  document.body.append(main);
  await loaded;
  await settledExhibit(exhibit);
  return exhibit;
}

/** Waits until the exhibit and everything in it is drawn, and no view fades any more. */
export async function settledExhibit(exhibit: VitrineExhibit): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await exhibit.updateComplete;
    for (const inner of allInside(exhibit)) {
      const { updateComplete } = inner as Partial<VitrineElement>; // ours have it, others not
      if (updateComplete) await updateComplete;
    }
    const root = exhibit.renderRoot as ShadowRoot; // Lit made it one
    for (const animation of root.getAnimations()) animation.finish();
    await Promise.resolve();
  }
}

/** Every element inside an exhibit, through all shadow roots. */
export function allInside(from: Element): Element[] {
  const root = from.shadowRoot ?? from;
  return [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...allInside(one)] : [one],
  );
}

/** What is written on screen now, through all shadow roots, without what is leaving. */
export function wordsOf(exhibit: VitrineExhibit): string {
  const parts: string[] = [];
  const read = (node: Node): void => {
    if (node instanceof HTMLElement && node.matches('style, script, .leaving, .fallback, [hidden]'))
      return;
    if (node instanceof Text) parts.push(node.data);
    const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    for (const child of inner.childNodes) read(child);
  };
  read(exhibit);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The control of an action on the exhibit's own shelf, index or panel. */
export function exhibitControl(exhibit: VitrineExhibit, action: string): HTMLElement {
  const found = exhibit.renderRoot.querySelectorAll<HTMLElement>(`[data-action="${action}"]`);
  const control = [...found].at(-1);
  if (!control) throw new Error(`there is no control for "${action}"`);
  return control;
}

/** The element that has the focus, through all shadow roots. */
export function focusedDeep(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
