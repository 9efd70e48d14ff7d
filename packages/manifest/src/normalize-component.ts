import { wordsByPlan, wordsOfFiles } from './card.js';
import type { Cleaning } from './clean.js';
import { cleanObject, cleanText } from './clean.js';
import type { NormalComponent, NormalText } from './exhibit.js';
import { isRecord } from './is-record.js';
import type { Plan } from './plan.js';
import type { Reading, Readings } from './readings.js';
import { basePlan } from './readings.js';

/** What a component is brought to its normal form with. */
export interface ComponentCleaning extends Cleaning {
  readonly readings: Readings;
  /** Versions of third parties' formats that the document says it uses. */
  readonly versions: Readonly<Record<string, { version: string }>>;
}

/** The keys of a scene that stand for a component. */
export const SCENE_PARTS = ['image', 'audio', 'sign'] as const;

/** A component whose id may still be `''`. */
export type Draft = NormalComponent;

/**
 * The normal form of one component. One of an unknown type, or with a part missing that it cannot
 * do without, becomes its `fallback`, else a `card` that keeps title, text and all words that are
 * there.
 *
 * @returns `undefined` for what is no object at all.
 */
export function normalizeComponent(raw: unknown, cleaning: ComponentCleaning): Draft | undefined {
  if (!isRecord(raw)) return undefined;
  const type = typeof raw['type'] === 'string' ? raw['type'] : '';
  const base = cleanObject(raw, basePlan, cleaning).value;
  const draft: Draft = { id: '', type, slot: type === 'text' ? 'side' : 'main' };
  const part = SCENE_PARTS.find((one) => one === raw['part']);
  if (part !== undefined) draft.part = part;
  Object.assign(draft, base);
  const { assets, language } = cleaning;
  if (type === 'card') return toCard(draft, cardWords(raw['words'], language));
  const reading = cleaning.readings.get(type);
  if (reading === undefined) {
    if (cleaning.reportsDropped)
      cleaning.issues.push({ code: 'VIT104', path: [...cleaning.path, 'type'] });
    return fallback(raw, base, cleaning) ?? toCard(draft, wordsOfFiles(raw, assets, language));
  }
  const { plan } = reading;
  const { value, isComplete } = cleanObject(migrated(raw, reading, cleaning), plan, cleaning);
  if (isComplete) return Object.assign(draft, withTour(value));
  return fallback(raw, base, cleaning) ?? toCard(draft, withoutBase(plan, value, cleaning));
}

function toCard(draft: Draft, words: NormalText[]): Draft {
  return { ...draft, type: 'card', words };
}

function withoutBase(
  plan: Plan,
  value: Record<string, unknown>,
  { assets }: ComponentCleaning,
): NormalText[] {
  return wordsByPlan(
    value,
    plan.filter(([key]) => key !== 'title' && key !== 'text'),
    assets,
  );
}

function cardWords(words: unknown, language: string): NormalText[] {
  return (Array.isArray(words) ? words : []).flatMap((one: unknown): NormalText[] => {
    const text = cleanText(one, language);
    return text === undefined ? [] : [text];
  });
}

/** What the author gives to those who do not know the type, in the place of what it stands for. */
function fallback(
  raw: Record<string, unknown>,
  base: Record<string, unknown>,
  cleaning: ComponentCleaning,
): Draft | undefined {
  const draft = normalizeComponent(raw['fallback'], cleaning);
  if (draft === undefined || draft.type === 'card') return undefined;
  return { ...draft, ...base };
}

/** Data of an older version of a third party's format, brought to the one that is here. */
function migrated(
  raw: Record<string, unknown>,
  { type, version, migrate }: Reading,
  { versions }: ComponentCleaning,
): Record<string, unknown> {
  const from = Object.hasOwn(versions, type) ? versions[type]?.version : undefined;
  if (migrate === undefined || from === undefined || from === version) return raw;
  try {
    return migrate(structuredClone(raw), from);
  } catch {
    return raw; // The schema says what is wrong with it.
  }
}

/** A tour goes only to spots that are there. */
function withTour(value: Record<string, unknown>): Record<string, unknown> {
  const { tour, spots = [] } = value;
  if (Array.isArray(tour) && Array.isArray(spots)) {
    const ids = new Set(spots.map((spot: unknown) => (isRecord(spot) ? spot['id'] : undefined)));
    value['tour'] = tour.filter((id) => ids.has(id));
  }
  return value;
}
