/** The words of an exhibit's scenes as sentences, and those sentences as timed cues. */
import { parseMarkdown, plainText } from '../../../packages/manifest/build/markdown.js';

/** After the mark that ends a sentence, and what may close after it. */
const BETWEEN_SENTENCES = /(?<=[.!?؟।…][”"»’]?)\s+/u;

/** What is said in a scene: its title, then its text, a sentence each. */
export function sentencesOf({ title, text }, lang) {
  const words = text?.[lang] === undefined ? '' : plainText(parseMarkdown(text[lang]));
  return [title[lang], ...words.split(BETWEEN_SENTENCES)].map((one) => one.trim()).filter(Boolean);
}

/** `00:01:02.345` */
function clock(seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const part = (size, count, digits) =>
    String(Math.floor(milliseconds / size) % count).padStart(digits, '0');
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}`
    + `.${part(1, 1000, 3)}`;
}

/**
 * One cue: a sentence with a time before each word for which the engine told one. The first word
 * begins with the cue.
 */
function cueText(sentence, spoken, start) {
  let from = 0;
  let last = 0;
  return sentence.split(/(?<=\s)(?=\S)/u).map((word, index) => {
    const [begins, ends] = [from, (from += [...word].length)];
    const at = spoken.words.find(([, place, length]) =>
      length > 0 && place >= begins && place < ends)?.[0];
    if (index === 0 || at === undefined || at <= last) return word;
    last = at;
    return `<${clock(start + at / 1000)}>${word}`;
  }).join('');
}

/** The cues of all sentences as WebVTT. A cue lasts until the next begins. */
export function toVtt(sentences, spoken, rate, lang) {
  let start = 0;
  const cues = sentences.map((sentence, index) => {
    const end = start + spoken[index].samples / rate;
    const cue = `${index + 1}\n${clock(start)} --> ${clock(end)}\n`
      + cueText(sentence, spoken[index], start);
    start = end;
    return cue;
  });
  const note = 'NOTE SYNTHETIC speech (espeak-ng); the times of the words are the engine\'s own';
  return `WEBVTT - language: ${lang}\n\n${note}\n\n${cues.join('\n\n')}\n`;
}

/** The sentences of such a file again: what a rendering said, to see whether that has changed. */
export const saidIn = (vtt) => vtt.split('\n\n').slice(2)
  .map((cue) => cue.split('\n').slice(2).join(' ').replace(/<[\d:.]+>/g, '').trim());
