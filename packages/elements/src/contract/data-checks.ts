import { expect, waitUntil } from '@open-wc/testing';
import { schemaOf } from '@vitrine/manifest';
import type { VitrineElement } from '../base/vitrine-element.js';
import { loaderOf } from '../registry.js';
import type { Check } from './checks.js';
import { settled, show, textOf } from './page.js';
import { definitions, give, lostSampleOf, makeElement, sampleOf } from './samples.js';

/** Keys that belong to the scene; `title` arrives as `heading`. */
const ofScene = ['type', 'id', 'title', 'slot', 'when', 'from', 'extras'];
/** What every element has beside its schema, and what a card has instead of one. */
const ofBase = ['address', 'heading', 'words'];
const ofCard = ['props', 'type'];
/** Attributes that fold into the file property of a type (architecture: file shorthands). */
const shorthands: Readonly<Record<string, readonly string[]>> = {
  audio: ['autoplay', 'chapters', 'slim', 'src', 'transcript'],
  image: ['alt', 'credit', 'height', 'loading', 'poster', 'src', 'width'],
  video: [
    'alt', 'captions', 'described', 'descriptions', 'poster', 'sign', 'silent', 'src', 'transcript',
  ],
  model: ['alt', 'cameraOrbit', 'credit', 'iosSrc', 'loading', 'poster', 'src'],
};

/** The element's own properties are the keys of the schema, no more and no fewer. */
export const properties: Check = async (type) => {
  const { tag, load } = loaderOf(type);
  await load();
  // Every element of ours is one.
  const element = customElements.get(tag) as unknown as typeof VitrineElement;
  const has = [...element.elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name]) => String(name))
    .sort();
  if (tag === 'vitrine-card') {
    expect(has).to.deep.equal([...ofBase, ...ofCard].sort());
    return;
  }
  const definition = definitions.find((one) => one.type === type);
  if (!definition) throw new Error(`"${type}" has no definition.`);
  const keys = [...Object.keys(schemaOf(definition)), 'text'].filter(
    (key) => !ofScene.includes(key),
  );
  expect(has).to.deep.equal([...new Set([...keys, ...ofBase, ...(shorthands[type] ?? [])])].sort());
};

/** Pictures that do not come are words; there is a way to try again, and it does. */
export const lost: Check = async (type) => {
  const component = lostSampleOf(type);
  const hasPictures = JSON.stringify(component.props).includes('.svg.none');
  const element = await makeElement(component) as VitrineElement; // every element of ours is one
  const heard: string[] = [];
  element.addEventListener('vitrine-error', (event) => { heard.push(event.detail.kind); });
  const room = document.createElement('main');
  room.lang = 'en';
  room.append(element);
  document.body.append(room);
  await settled(element);
  if (!hasPictures) {
    expect(element.actions.list.map(({ name }) => name)).not.to.include('retry');
    return;
  }
  const isLost = (): boolean => element.actions.list.some(({ name }) => name === 'retry');
  await waitUntil(isLost, 'no way to try again', { interval: 10, timeout: 3000 });
  await element.updateComplete;
  expect(heard).to.include('load');
  expect(textOf(element)).to.contain('could not be loaded');
  for (const { value } of component.words.slice(0, 2)) expect(textOf(element)).to.contain(value);
  give(element, sampleOf(type));
  await settled(element);
  expect(textOf(element)).not.to.contain('could not be loaded');
  give(element, component);
  await waitUntil(isLost, 'no way to try again', { interval: 10, timeout: 3000 });
  expect(element.actions.run('retry')).to.equal(true);
  await element.updateComplete;
  expect(
    element.renderRoot.querySelectorAll('img').length,
    'pictures asked for again',
  ).to.be.at.least(1);
};

/** Data of the wrong kind is contained: words, no error on the page, and the neighbour goes on. */
export const broken: Check = async (type) => {
  const good = sampleOf(type);
  const { element, room } = await show(good);
  // Every element of ours is one.
  const neighbour = (await makeElement(sampleOf('text'))) as VitrineElement;
  room.append(neighbour);
  await settled(neighbour);
  const said = textOf(element);
  const uncaught: string[] = [];
  const note = (event: Event): void => {
    uncaught.push(event.type);
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    for (const [name, value] of wrong(good.props)) {
      // Any property may get anything.
      (element as unknown as Record<string, unknown>)[name] = value;
      await settled(element);
      expect(textOf(element).length, `${name} = ${JSON.stringify(value)}`).to.be.at.least(10);
      expect(element.actions.list).to.be.an('array');
      expect(textOf(neighbour)).to.contain('The tide comes in');
      give(element, good);
      await settled(element);
      expect(textOf(element), `after ${name} = ${JSON.stringify(value)}`).to.equal(said);
    }
  } finally {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
  expect(uncaught).to.deep.equal([]);
};

function wrong(props: Record<string, unknown>): [string, unknown][] {
  const values = [null, 42, 'x', {}, [null], [[]]];
  const names = [...Object.keys(props), 'words', 'props'].filter(
    (name, index, list) => list.indexOf(name) === index,
  );
  return names.flatMap((name) => values.map((value): [string, unknown] => [name, value]));
}
