import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { VitrineElement } from './base/vitrine-element.js';
import { elementLoaders } from './registry.js';

const names = [
  'text', 'image', 'gallery', 'quote', 'card', 'exhibit', 'scene', 'language-picker', 'preferences',
  'about', 'audio', 'bed', 'transcript', 'video', 'guide',
];

async function examplesOf(name: string): Promise<string[]> {
  const page = await (await fetch(`/packages/elements/src/${name}/${name}.md`)).text();
  return [...page.matchAll(/^```html\n([^]*?)^```$/gm)].map((found) => found[1] ?? '');
}

/** Puts markup on the page as a browser that reads it would: its module scripts run. */
async function put(markup: string): Promise<VitrineElement[]> {
  const { body } = new DOMParser().parseFromString(`<main lang="en">${markup}</main>`, 'text/html');
  const main = document.importNode(body.firstElementChild as HTMLElement, true); // just written
  const ran: Promise<unknown>[] = [];
  for (const written of main.querySelectorAll<HTMLScriptElement>('script[type="module"]')) {
    const script = document.createElement('script'); // a parsed script does not run
    script.type = 'module';
    script.textContent = `${written.textContent};window.dispatchEvent(new Event('example-ran'));`;
    ran.push(oneEvent(window, 'example-ran'));
    written.replaceWith(script);
  }
  const found = [...main.querySelectorAll<VitrineElement>('*')].filter(({ localName }) =>
    localName.startsWith('vitrine-'),
  );
  await Promise.all(found.map(async ({ localName }) => elementLoaders[localName]?.()));
  document.body.append(main);
  await Promise.all(ran);
  await Promise.all(found.map((element) => element.updateComplete));
  return found;
}

/** What is written in an element and in the elements that it shows. */
function deepText(root: ParentNode): string {
  return [...root.querySelectorAll('*')].reduce((text, element) =>
    text + (element.shadowRoot ? deepText(element.shadowRoot) : ''), root.textContent ?? '');
}

function pictures(root: ParentNode): HTMLImageElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? pictures(element.shadowRoot) : []),
  ]);
}

describe('the examples beside the elements', () => {
  const base = document.createElement('base');
  const complaints: string[] = [];
  const note = (event: Event): void => { complaints.push(event.type); };
  const warn = console.warn;

  beforeEach(() => {
    base.href = '/examples/sea-cabinet/';
    document.head.append(base);
    complaints.length = 0;
    console.warn = (...words: unknown[]): void => {
      complaints.push(words.map(String).join(' '));
    };
    for (const type of ['vitrine-error', 'error', 'unhandledrejection'])
      window.addEventListener(type, note);
  });

  afterEach(() => {
    document.body.replaceChildren();
    base.remove();
    console.warn = warn;
    for (const type of ['vitrine-error', 'error', 'unhandledrejection'])
      window.removeEventListener(type, note);
  });

  for (const name of names) {
    it(`vitrine-${name}: two and more, and they run as they are written`, async () => {
      const examples = await examplesOf(name);
      expect(examples.length).to.be.at.least(2);
      for (const markup of examples) {
        const [element] = await put(markup);
        if (!element) throw new Error(`No element in: ${markup}`);
        await waitUntil(
          () =>
            deepText(element.renderRoot).trim().length > 20 &&
            pictures(element.renderRoot).every(
              (image) => image.loading === 'lazy' || (image.complete && image.naturalWidth > 0),
            ),
          `nothing is shown for: ${markup}`,
          { interval: 20, timeout: 5000 },
        );
        expect(complaints, markup).to.deep.equal([]);
        document.body.replaceChildren();
      }
    });
  }
});
