import type { PlayerStrings } from './en.js';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const percents = new Intl.NumberFormat('ar-u-nu-arab', { style: 'percent' });

/** Arabic words of sound and film. */
export const ar = {
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  back: (seconds: number) => `${numbers.format(seconds)} ثوانٍ إلى الوراء`,
  forward: (seconds: number) => `${numbers.format(seconds)} ثوانٍ إلى الأمام`,
  previousChapter: 'الفصل السابق',
  nextChapter: 'الفصل التالي',
  slower: 'أبطأ',
  faster: 'أسرع',
  times: (rate: number) => `${numbers.format(rate)} ×`,
  speed: (rate: number) => `السرعة ${numbers.format(rate)}`,
  mute: 'كتم الصوت',
  volume: 'مستوى الصوت',
  percent: (value: number) => percents.format(value / 100),
  position: 'الموضع',
  timeOf: (time: string, whole: string) => `${time} من ${whole}`,
  captions: 'الشرح المكتوب',
  transcript: 'النص المكتوب',
  keys: 'مفاتيح الأسهم تنقلك من سطر إلى سطر، ومفتاح الإدخال يشغّل من هناك.',
  says: (name: string) => `${name}: `,
  player: 'مشغّل الصوت',
  blocked: 'اضغط «تشغيل» لتستمع.',
  trying: 'الصوت لا يصل. تجري المحاولة مرة أخرى.',
  soundFailed: 'تعذّر تحميل الصوت. إليك كلماته بدلًا منه.',
  wordsFailed: 'تعذّر تحميل كلمات هذا الصوت.',
  sameSentence: 'يستمر بهذه اللغة عند الجملة نفسها.',
} satisfies PlayerStrings;
