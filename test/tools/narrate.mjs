/**
 * Narrates an exhibit's scenes, or its stops where it has some, with eSpeak NG, in each of its
 * languages, where no recording exists:
 *
 *   node test/tools/narrate.mjs examples/sea-cabinet
 *
 * Into `media/narration/scenes` come, for each scene and language, an MP3, an Opus, and the words
 * with their times; the scene's `audio` in `vitrine.json` and the rows in `SOURCES.tsv`, too, all
 * marked SYNTHETIC. A scene whose words have not changed is left alone, and so is one whose `audio`
 * is something else. Needs eSpeak NG with its header (Debian: `libespeak-ng-dev`), a C compiler and
 * ffmpeg, and `tsc -b` done before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, modify } from 'jsonc-parser';
import { encodeSound } from '../../packages/cli/build/sound/encode.js';
import { Ffmpeg } from '../../packages/cli/build/sound/ffmpeg.js';
import { saidIn, sentencesOf, toVtt } from './narrate/words.mjs';

const FOLDER = 'media/narration/scenes';
const WORDS_A_MINUTE = 165;
/** A synthetic voice has little above 5 kHz; the repository is downloaded by everybody. */
const SMALL = {
  layouts: 'mono', opus: ['-b:a', '12k'], mp3: ['-b:a', '16k', '-ar', '16000'],
};
/** What a visitor is told of the voice, in the languages that we have. */
const CREDITS = {
  en: 'SYNTHETIC speech (espeak-ng)', fr: 'Voix SYNTHÉTIQUE (espeak-ng)',
  es: 'Voz SINTÉTICA (espeak-ng)', id: 'Suara SINTETIS (espeak-ng)',
  ne: 'कृत्रिम (SYNTHETIC) आवाज (espeak-ng)', ar: 'صوت اصطناعي SYNTHETIC (espeak-ng)',
};

/** Compiles the program that says when each word begins. */
function speaker(folder) {
  const program = join(folder, 'espeak-words');
  const source = fileURLToPath(new URL('narrate/espeak-words.c', import.meta.url));
  execFileSync('cc', ['-O', source, '-lespeak-ng', '-o', program]);
  return (sentences, lang, file) => {
    const [first, ...spoken] = execFileSync(program, [lang, String(WORDS_A_MINUTE), file], {
      input: `${sentences.join('\n')}\n`, encoding: 'utf8',
    }).trim().split('\n').map((line) => JSON.parse(line));
    if (spoken.length !== sentences.length) throw new Error(`${lang}: not all was spoken`);
    return { rate: first.rate, spoken };
  };
}

/** Samples of 16 bits, one channel, with the header that makes them a WAV file. */
function toWav(samples, rate) {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  [[16, 4], [1, 2], [1, 2], [rate, 4], [rate * 2, 4], [2, 2], [16, 2]].reduce(
    (at, [value, size]) => head.writeUIntLE(value, at, size), 16);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** A file for each language, as a manifest says it. */
const each = (languages, path) =>
  Object.fromEntries(languages.map((lang) => [lang, path(lang)]));

const audioOf = (id, languages) => ({
  src: each(languages, (lang) => `${FOLDER}/${id}.${lang}.mp3`),
  sources: [{
    src: each(languages, (lang) => `${FOLDER}/${id}.${lang}.webm`),
    type: 'audio/webm; codecs=opus',
  }],
  captions: each(languages, (lang) => `${FOLDER}/${id}.${lang}.vtt`),
  credit: each(languages, (lang) => CREDITS[lang]),
  license: 'CC0-1.0',
});

/** A row for each file, in place of the one that is there. */
function writeRows(path, id, languages) {
  const text = readFileSync(path, 'utf8');
  const fresh = languages.flatMap((lang) => ['mp3', 'webm', 'vtt'].map((ending) => [
    `${FOLDER}/${id}.${lang}.${ending}`, `Narration of the scene "${id}" (${lang}), SYNTHETIC`,
    'espeak-ng 1.51 (SYNTHETIC)', 'the Vitrine project', '2026', 'CC0-1.0',
    'the words of vitrine.json, spoken by test/tools/narrate.mjs',
    ending === 'vtt' ? 'times of the words from the engine' : 'brought to -16 LUFS',
    'Synthetic speech; its words are in the .vtt beside it',
  ].join('\t')));
  const files = new Set(fresh.map((row) => row.split('\t')[0]));
  const kept = text.trimEnd().split('\n').filter((row) => !files.has(row.split('\t')[0]));
  writeFileSync(path, `${[...kept, ...fresh].join('\n')}\n`);
}

const [, , place = ''] = process.argv;
const manifest = join(place, 'vitrine.json');
const ffmpeg = await Ffmpeg.find();
if (!existsSync(manifest) || !ffmpeg) {
  console.error('node test/tools/narrate.mjs <folder of an exhibit>; ffmpeg must be installed');
  process.exit(2);
}
let text = readFileSync(manifest, 'utf8');
const { scenes, languages } = JSON.parse(text);
const work = mkdtempSync(join(tmpdir(), 'vitrine-narrate-'));
mkdirSync(join(place, FOLDER), { recursive: true });
try {
  const speak = speaker(work);
  const hasStops = scenes.some(({ stop }) => stop);
  for (const [index, scene] of scenes.entries()) {
    if (hasStops && !scene.stop) continue;
    const audio = audioOf(scene.id, languages);
    if (scene.audio && scene.audio.src?.[languages[0]] !== audio.src[languages[0]]) continue;
    for (const lang of languages) {
      const [mp3, opus, vtt] = [audio.src, audio.sources[0].src, audio.captions]
        .map((paths) => join(place, paths[lang]));
      const sentences = sentencesOf(scene, lang);
      const said = existsSync(vtt) ? saidIn(readFileSync(vtt, 'utf8')) : [];
      if (said.join('\n') === sentences.join('\n')) continue;
      const [raw, wav] = [join(work, 'raw'), join(work, 'wav')];
      const { rate, spoken } = speak(sentences, lang, raw);
      writeFileSync(wav, toWav(readFileSync(raw), rate));
      await encodeSound(ffmpeg, wav, SMALL, { mp3, opus });
      writeFileSync(vtt, toVtt(sentences, spoken, rate, lang));
      console.log(`${scene.id} ${lang}: ${sentences.length} sentences`);
    }
    text = applyEdits(text, modify(text, ['scenes', index, 'audio'], audio, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
      getInsertionIndex: (keys) => keys.indexOf('text') + 1,
    }));
    writeRows(join(place, 'SOURCES.tsv'), scene.id, languages);
  }
  writeFileSync(manifest, text);
} finally {
  rmSync(work, { recursive: true });
}
