import type { Cue } from './cue.js';

/** A time as WebVTT has it, `00:01:02.345`. */
function stamp(seconds: number): string {
  const thousandths = Math.max(0, Math.round(seconds * 1000));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = String(thousandths % 1000).padStart(3, '0');
  return `${two(thousandths / 3600000)}:${two(thousandths / 60000 % 60)}:`
    + `${two(thousandths / 1000 % 60)}.${rest}`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Cues as a WebVTT file that every player reads, with the times of the words. */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map((cue) => {
    const text = cue.words
      ? cue.words.map((word, at) =>
        (at > 0 ? `<${stamp(word.start)}>` : '') + escape(word.text)).join('')
      : escape(cue.text);
    const lines = text.split('\n').filter((line) => line.trim()).join('\n');
    const voice = cue.voice ? `<v ${escape(cue.voice)}>` : '';
    return `${cue.id.replace(/-->|[\r\n]/g, ' ')}\n${stamp(cue.start)} --> ${stamp(cue.end)}\n`
      + `${voice}${lines}`;
  });
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

/** Cues as plain text to read, a line each; who speaks is named where the speaker changes. */
export function toText(cues: readonly Cue[]): string {
  let speaker: string | undefined;
  const lines = cues.map((cue) => {
    const said = cue.text.replace(/\s+/g, ' ').trim();
    const isNew = cue.voice !== speaker && cue.voice !== undefined;
    speaker = cue.voice;
    return isNew ? `${cue.voice}: ${said}` : said;
  });
  return `${lines.join('\n')}\n`;
}
