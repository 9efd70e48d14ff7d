import type { Cue, CueFile, CueWord } from './cue.js';

type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads words with their times from JSON, as aligners and speech recognisers write them: a list of
 * words, or `{ words: [] }`, or `{ segments: [{ start, end, text, words: [] }] }` (`cues` will do
 * for `segments`). A word is `{ start, end, text }` (`word` will do for `text`), seconds. Words
 * without segments become cues at the ends of sentences and at pauses. Never throws.
 */
export function parseWordsJson(source: string): CueFile {
  try {
    const found: unknown = JSON.parse(source);
    const top = Array.isArray(found) ? { words: found as unknown[] } : record(found);
    const segments = list(top['segments'] ?? top['cues']).map((one) => cue(one, words(one)));
    const cues = segments.length > 0 ? segments : sentences(words(top)).map(cueOf);
    const kept = cues.filter((one) => one.end >= one.start && one.text.trim())
      .sort((a, b) => a.start - b.start)
      .map((one, at) => ({ ...one, id: one.id || String(at + 1) }));
    return { cues: kept, problems: kept.length > 0 ? [] : [{ code: 'empty', line: 0 }] };
  } catch {
    return { cues: [], problems: [{ code: 'json', line: 0 }] };
  }
}

// Safe: only its keys are read, each as unknown.
const record = (value: unknown): Entry =>
  typeof value === 'object' && value !== null ? value as Entry : {};
const list = (value: unknown): Entry[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const time = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** The words of an entry, each with the space after it. */
function words(of: Entry): CueWord[] {
  const found = list(of['words']).map((one) => ({
    start: time(one['start']), end: time(one['end']), text: text(one['text'] ?? one['word']).trim(),
  })).filter((one) => one.text && one.end >= one.start);
  return found.map((one, at) => (at < found.length - 1 ? { ...one, text: `${one.text} ` } : one));
}

/** Pauses longer than this end a cue, seconds: where readers of the sample content breathe. */
const pause = 1;

function sentences(all: readonly CueWord[]): CueWord[][] {
  const groups: CueWord[][] = [];
  let before: CueWord | undefined;
  for (const word of all) {
    const isNew = !before || /[.!?。！？؟।]["”’»)]?\s*$/.test(before.text)
      || word.start - before.end > pause;
    if (isNew) groups.push([]);
    groups.at(-1)?.push(word);
    before = word;
  }
  return groups;
}

function cueOf(group: CueWord[]): Cue {
  const said = group.map((one, at) =>
    (at < group.length - 1 ? one : { ...one, text: one.text.trimEnd() }));
  return cue({ start: said[0]?.start, end: said.at(-1)?.end }, said);
}

function cue(of: Entry, said: CueWord[]): Cue {
  const spoken = said.map((one) => one.text).join('').trimEnd();
  const written = text(of['text']).trim();
  const voice = text(of['voice'] ?? of['speaker']);
  // Words that are not those of the text could not be marked in it.
  const fits = said.length > 0 && (!written || written === spoken);
  return {
    id: text(of['id']), start: time(of['start']), end: time(of['end']),
    text: written || spoken, ...(voice ? { voice } : {}), ...(fits ? { words: said } : {}),
  };
}
