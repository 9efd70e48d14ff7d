import type { About } from '@vitrine/manifest';
import type { Strings } from '../strings/en.js';

/** Features of schema.org and of our manifest that visitors are told about, in this order. */
const features: readonly (readonly [feature: string, key: keyof Strings])[] = [
  ['captions', 'featureCaptions'], ['transcript', 'featureTranscript'],
  ['alternativeText', 'featureAlternativeText'], ['longDescription', 'featureLongDescription'],
  ['audioDescription', 'featureAudioDescription'], ['signLanguage', 'featureSignLanguage'],
  ['plainLanguage', 'featurePlainLanguage'],
];

const hazards: readonly (readonly [hazard: string, key: keyof Strings])[] = [
  ['flashing', 'hazardFlashing'], ['motionSimulation', 'hazardMotion'], ['sound', 'hazardSound'],
];

/** What the exhibit offers, as a sentence: `With captions, transcripts and described pictures.` */
export function accessSentence(
  access: About['access'], strings: Strings, lang: string,
): string {
  const said = features.filter(([feature]) => access.features.includes(feature))
    .map(([, key]) => String(strings[key]));
  if (said.length === 0) return '';
  return strings.accessSentence(new Intl.ListFormat(lang, { type: 'conjunction' }).format(said));
}

/** What a visitor should know beforehand, a sentence each. */
export function hazardSentences(access: About['access'], strings: Strings): string[] {
  return hazards.filter(([hazard]) => access.hazards.includes(hazard))
    .map(([, key]) => String(strings[key]));
}
