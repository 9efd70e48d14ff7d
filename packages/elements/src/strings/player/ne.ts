import type { PlayerStrings } from './en.js';

const numbers = new Intl.NumberFormat('ne-u-nu-deva');
const percents = new Intl.NumberFormat('ne-u-nu-deva', { style: 'percent' });

/** Nepali words of sound and film. */
export const ne = {
  play: 'बजाउनुहोस्',
  pause: 'रोक्नुहोस्',
  back: (seconds: number) => `${numbers.format(seconds)} सेकेन्ड पछाडि`,
  forward: (seconds: number) => `${numbers.format(seconds)} सेकेन्ड अगाडि`,
  previousChapter: 'अघिल्लो अध्याय',
  nextChapter: 'अर्को अध्याय',
  slower: 'ढिलो',
  faster: 'छिटो',
  times: (rate: number) => `${numbers.format(rate)} ×`,
  speed: (rate: number) => `गति ${numbers.format(rate)}`,
  mute: 'आवाज बन्द',
  volume: 'आवाज',
  percent: (value: number) => percents.format(value / 100),
  position: 'स्थान',
  timeOf: (time: string, whole: string) => `${whole} मध्ये ${time}`,
  captions: 'क्याप्सन',
  transcript: 'लिखित पाठ',
  player: 'ध्वनि प्लेयर',
  blocked: 'सुन्न बजाउनुहोस् थिच्नुहोस्।',
  trying: 'आवाज आएन। फेरि प्रयास हुँदैछ।',
  soundFailed: 'आवाज लोड हुन सकेन। यसका शब्दहरू यहाँ छन्।',
  wordsFailed: 'यस आवाजका शब्दहरू लोड हुन सकेनन्।',
  sameSentence: 'यही भाषामा, उही वाक्यबाट अगाडि बढ्छ।',
} satisfies PlayerStrings;
