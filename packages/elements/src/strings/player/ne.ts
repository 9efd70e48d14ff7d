import { devanagari } from '../devanagari.js';
import type { PlayerStrings } from './en.js';

/** Nepali words of sound and film. */
export const ne = {
  play: 'बजाउनुहोस्',
  pause: 'रोक्नुहोस्',
  back: (seconds: number) => `${devanagari(seconds)} सेकेन्ड पछाडि`,
  forward: (seconds: number) => `${devanagari(seconds)} सेकेन्ड अगाडि`,
  previousChapter: 'अघिल्लो अध्याय',
  nextChapter: 'अर्को अध्याय',
  slower: 'ढिलो',
  faster: 'छिटो',
  times: (rate: number) => `${devanagari(rate)} ×`,
  speed: (rate: number) => `गति ${devanagari(rate)}`,
  mute: 'आवाज बन्द',
  volume: 'आवाज',
  percent: (value: number) => `${devanagari(value)}%`,
  position: 'स्थान',
  timeOf: (time: string, whole: string) => `${whole} मध्ये ${time}`,
  captions: 'क्याप्सन',
  transcript: 'लिखित पाठ',
  keys: 'तीर कुञ्जीले पङ्क्तिबाट पङ्क्तिमा लैजान्छ; इन्टर थिच्दा त्यहाँबाट बज्छ।',
  says: (name: string) => `${name}: `,
  player: 'ध्वनि प्लेयर',
  blocked: 'सुन्न बजाउनुहोस् थिच्नुहोस्।',
  trying: 'आवाज आएन। फेरि प्रयास हुँदैछ।',
  soundFailed: 'आवाज लोड हुन सकेन। यसका शब्दहरू यहाँ छन्।',
  wordsFailed: 'यस आवाजका शब्दहरू लोड हुन सकेनन्।',
  sameSentence: 'यही भाषामा, उही वाक्यबाट अगाडि बढ्छ।',
} satisfies PlayerStrings;
