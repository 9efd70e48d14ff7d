import type { CutAxis, InsideStrings } from './en.js';

const percents = new Intl.NumberFormat('ar-u-nu-arab', { style: 'percent' });

/** Arabic words of the tools that look into an object. */
export const ar = {
  markHere: 'ضع علامة هنا',
  startAgain: 'ابدأ من جديد',
  howToMeasure: 'المس موضعين على المجسّم. أو أدره حتى يقع موضع تحت علامة التقاطع ثم ضع عليه علامة.',
  firstMarked: 'وُضعت العلامة الأولى. والآن الثانية.',
  nothingHere: 'لا شيء من المجسّم هناك. أدره أو حرّكه.',
  between: (length: string) => `${length} بين الموضعين`,
  wholeObject: 'المجسّم كله',
  width: 'العرض',
  height: 'الارتفاع',
  depth: 'العمق',
  cutFrom: (axis: CutAxis) => ({ x: 'من الجانب', y: 'من أعلى', z: 'من الأمام' })[axis],
  cutDepth: 'عمق القطع',
  lessDeep: 'أقل عمقًا',
  deeper: 'أعمق',
  otherHalf: 'النصف الآخر',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `قُطع ${
    { x: 'من الجانب', y: 'من أعلى', z: 'من الأمام' }[axis]} بعمق ${length}${
    isOther ? '، النصف الآخر' : ''}`,
  howFarApart: 'مقدار التباعد',
  closerTogether: 'قرّب الأجزاء',
  fartherApart: 'باعد الأجزاء',
  apart: (percent: number) => (percent === 0 ? 'مغلق' : percent === 50 ? 'مفكّك إلى النصف'
    : percent === 100 ? 'مفكّك' : `مفكّك بنسبة ${percents.format(percent / 100)}`),
  part: (number: string) => `الجزء ${number}`,
  showAlone: 'اعرضه وحده',
  fade: 'أبهته',
  showAll: 'اعرض الكل',
  onlyShown: (title: string) => `معروض وحده: ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `باهت: ${title}`
    : `ظاهر من جديد: ${title}`),
  allShown: 'كل شيء معروض',
} satisfies InsideStrings;
