import type { Figure, LampHeight, LampSide, LightName, OutsideStrings } from './en.js';

const from: Record<LampSide, string> = {
  front: 'من الأمام', right: 'من اليمين', back: 'من الخلف', left: 'من اليسار',
};
const towards: Record<LampSide, string> = {
  front: 'مع ميل إلى الأمام', right: 'مع ميل إلى اليمين', back: 'مع ميل إلى الخلف',
  left: 'مع ميل إلى اليسار',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `وعرض العملة بجانبه ${size}`,
  hand: (size) => `وطول اليد بجانبه ${size}`,
  person: (size) => `وطول الشخص بجانبه ${size}`,
};

/** Arabic words of the tools that change how an object looks. */
export const ar = {
  surface: (title: string) => `السطح: ${title}`,
  play: 'شغّل',
  pause: 'أوقف مؤقتًا',
  moment: 'اللحظة',
  stepBack: 'إلى الوراء قليلًا',
  stepOn: 'إلى الأمام قليلًا',
  timeOf: (now: string, all: string) => `${now} من ${all}`,
  playing: (title: string) => `يتحرك الآن: ${title}`,
  light: (name: LightName) => ({
    studio: 'ضوء الأستوديو', soft: 'ضوء ناعم', raking: 'ضوء جانبي',
  })[name],
  lampSide: 'مكان المصباح',
  lampLeft: 'المصباح إلى اليسار',
  lampRight: 'المصباح إلى اليمين',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}، ${towards[also]}` : from[main]),
  lampHeight: 'ارتفاع المصباح',
  lampLower: 'المصباح أخفض',
  lampHigher: 'المصباح أعلى',
  lampUp: (height: LampHeight) => ([
    'على المستوى نفسه', 'منخفض', 'منخفض قليلًا', 'في منتصف الارتفاع', 'مرتفع', 'يكاد يكون فوقه',
  ][height] ?? ''),
  lampAt: (side: string, height: string) => `الضوء ${side}؛ والمصباح ${height}`,
  lampDrag: 'أو اسحب المصباح حول المجسّم.',
  sameSize: 'الحجم نفسه',
  trueSizes: 'الأحجام الحقيقية',
  secondLost: 'تعذّر تحميل المجسّم الثاني.',
  tall: (title: string, size: string) => `${title}: الارتفاع ${size}`,
  wide: (title: string, size: string) => `${title}: العرض ${size}`,
  figure: (figure: Figure) => ({ coin: 'عملة', hand: 'يد', person: 'شخص' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `ارتفاع المجسّم ${object}، ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `عرض المجسّم ${object}، ${besides[figure](size)}`,
  picture: 'ما تراه الآن مع عنوانه ومصدره، في صورة.',
  savePicture: 'احفظ الصورة',
  pictureSaved: (name: string) => `حُفظت الصورة: ${name}`,
  pictureFailed: 'تعذّر صنع الصورة.',
  takeHome: 'وجّه هاتفك إلى هذا المربع لترى المجسّم عليه وتحفظ الصورة هناك.',
  square: 'رمز مربع فيه عنوان هذه الصفحة',
} satisfies OutsideStrings;
