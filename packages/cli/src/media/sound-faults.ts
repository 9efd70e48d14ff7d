import type { Fault } from './fault.js';
import type { Reading } from './reading.js';
import type { Reference } from './references.js';

/** A file that is there, where the manifest names it. */
export interface Seen { reference: Reference; name: string; reading: Reading }
/** What is wrong, and where the manifest says it. */
export interface PlacedFault { reference: Reference; fault: Fault }

/** Seconds in which something may be heard and nothing be written: a long breath, a page turned. */
const LONGEST_GAP = 5;
/** Encoders pad the ends of a sound; and a cue may begin with the last sample of the one before. */
const SECONDS_APART = 0.5;
const OVERLAP = 0.05;

/** Whether a file is a sound: a film has a picture too. */
export const isSound = ({ duration, channels, width }: Reading): boolean =>
  duration !== undefined && channels !== undefined && width === undefined;

/**
 * What is wrong between a sound and its words, and with speech in two channels. `seen` holds all
 * files of a manifest: those of one asset are found together by their places.
 */
export function findSoundFaults(seen: readonly Seen[]): PlacedFault[] {
  const assets = new Map<string, Record<'src' | 'captions', Seen[]>>();
  for (const one of seen) {
    const { path } = one.reference;
    const at = path.findLastIndex((key) => key === 'src' || key === 'captions');
    const key = path[at];
    // `sources` are the same sound again.
    if (typeof path[at - 1] === 'number' && path[at - 2] === 'sources') continue;
    if (key !== 'src' && key !== 'captions') continue;
    const id = JSON.stringify(path.slice(0, at));
    const asset = assets.get(id) ?? { src: [], captions: [] };
    assets.set(id, asset);
    asset[key].push(one);
  }
  return [...assets.values()].flatMap(({ src, captions }) => [
    ...findStereo(src, captions),
    ...captions.flatMap((words) => {
      const sound = src.find((one) => languageOf(one) === languageOf(words)) ?? src[0];
      const faults = sound ? compareCues(words, sound) : [];
      return faults.map((fault) => ({ reference: words.reference, fault }));
    }),
  ]);
}

/** The key of the language, or `src` and `captions` where there is one file for all. */
const languageOf = ({ reference: { path } }: Seen): unknown => {
  const last = path.at(-1);
  return last === 'src' || last === 'captions' ? '' : last;
};

/** A voice in two channels: it takes twice the memory and says nothing more. */
function findStereo(src: readonly Seen[], captions: readonly Seen[]): PlacedFault[] {
  // Speech has a file for each language, or words that are not all [sounds] and ♪.
  const isSpeech = src.some((one) => languageOf(one) !== '') || captions.some(({ reading }) =>
    reading.cues?.some(({ text }) => !/^\s*[[(♪♫]/.test(text)));
  return src.filter(({ reading, reference }) => isSpeech && isSound(reading)
    && reading.channels !== 1 && reference.declared.decorative !== true)
    .map(({ reference, name, reading }) => ({
      reference,
      fault: {
        code: 'VIT709',
        message: `"${name}" is speech in ${reading.channels} channels: one voice needs one.`,
        fix: 'Run "vitrine optimize" on it, or export it in mono: it takes half the memory then.',
      },
    }));
}

function compareCues({ name, reading }: Seen, sound: Seen): Fault[] {
  const { cues } = reading;
  const { duration } = sound.reading;
  if (!cues || duration === undefined) return [];
  const faults: Fault[] = [];
  const late = cues.find(({ start, end }) => Math.max(start, end) > duration + SECONDS_APART);
  if (late) {
    faults.push({
      code: 'VIT712',
      message: `"${name}" has words until ${clock(late.end)}, but "${sound.name}" ends at `
        + `${clock(duration)}.`,
      fix: 'See that these words belong to this sound, and mend their times.',
    });
  }
  if (!isSound(sound.reading)) return faults; // in a film there may be nothing to hear
  let spoken = 0;
  for (const { start, end, text } of cues) {
    if (start - spoken > LONGEST_GAP) faults.push(gap(name, sound.name, spoken, start));
    if (start < spoken - OVERLAP) {
      faults.push({
        code: 'VIT711',
        message: `in "${name}" the words at ${clock(start)}, "${text.slice(0, 40)}", begin before `
          + `those before them end, at ${clock(spoken)}.`,
        fix: 'Let each cue end where the next one begins; two voices at once are one cue.',
      });
    }
    spoken = Math.max(spoken, end);
  }
  if (duration - spoken > LONGEST_GAP) faults.push(gap(name, sound.name, spoken, duration));
  return faults;
}

function gap(name: string, sound: string, from: number, to: number): Fault {
  return {
    code: 'VIT710',
    message: `"${name}" says nothing from ${clock(from)} to ${clock(to)}, while "${sound}" goes `
      + 'on.',
    fix: 'Write what is heard there, as in "[Waves on stones]", or let the cue before it last.',
  };
}

/** `1:02.3`: minutes, seconds, tenths. */
function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = (tenths % 600) / 10;
  return `${Math.floor(tenths / 600)}:${rest < 10 ? '0' : ''}${rest.toFixed(1)}`;
}
