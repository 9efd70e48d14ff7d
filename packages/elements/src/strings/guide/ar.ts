import type { GuideStrings } from './en.js';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const plural = new Intl.PluralRules('ar');
const directions = [
  'شمالًا', 'إلى الشمال الشرقي', 'شرقًا', 'إلى الجنوب الشرقي', 'جنوبًا', 'إلى الجنوب الغربي',
  'غربًا', 'إلى الشمال الغربي',
];

function stops(count: number): string {
  switch (plural.select(count)) {
    case 'one': return 'محطة واحدة';
    case 'two': return 'محطتان';
    case 'few': return `${numbers.format(count)} محطات`;
    default: return `${numbers.format(count)} محطة`;
  }
}

/** Arabic words of an audio guide. */
export const ar = {
  ways: 'طرق العثور على محطة',
  list: 'القائمة',
  keypad: 'الرقم',
  map: 'الخريطة',
  typeNumber: 'اكتب رقم محطة',
  typed: 'الرقم المكتوب',
  nothingTyped: 'لم يُكتب رقم بعد',
  digit: (digit: string) => digit,
  erase: 'حذف',
  erased: (rest: string) => (rest ? `حُذف. ${rest}` : 'حُذف'),
  go: 'استمع',
  noStop: (number: string, nearest: string) =>
    `لا توجد محطة برقم ${number}. الأقرب هي ${nearest}.`,
  noSuchStop: (number: string) => `لا توجد محطة برقم ${number}.`,
  stop: (number: string) => `المحطة ${number}`,
  stopTitle: (number: string, title: string) => `${number}، ${title}`,
  heard: 'استُمع إليها',
  playing: 'تُسمع الآن',
  heardOf: (heard: number, count: number) =>
    `استُمع إلى ${numbers.format(heard)} من ${numbers.format(count)}`,
  stops,
  allStops: 'كل المحطات',
  previousStop: 'المحطة السابقة',
  nextStop: 'المحطة التالية',
  toStop: (way: string, title: string) => `${way}: ${title}`,
  open: (title: string) => `افتح ${title}`,
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  more: 'انظر عن قرب',
  advance: 'المتابعة تلقائيًا',
  ended: (title: string) => `انتهت المحطة. التالية هي ${title}.`,
  endedAll: 'كانت هذه المحطة الأخيرة.',
  goesOn: (title: string) => `تبدأ المحطة التالية: ${title}.`,
  whereAmI: 'أين أنا؟',
  youHear: (title: string, index: number, count: number) =>
    `أنت عند ${title}: المحطة ${numbers.format(index)} من ${numbers.format(count)}.`,
  nextIs: (title: string) => `التالية هي ${title}.`,
  timeOf: (time: string, whole: string) => `${time} من ${whole}.`,
  chosenNone: (count: number) => `لم تُختر محطة بعد. في الدليل ${stops(count)}.`,
  nearest: (title: string, way: string) => `أقرب محطة هي ${title}، ${way}.`,
  locate: 'أظهر مكاني',
  locateStop: 'انسَ مكاني',
  locating: 'يجري البحث عن مكانك …',
  located: 'مكانك',
  refused: 'متصفحك لا يخبر بمكانك. القائمة والأرقام تعمل من دونه.',
  placeLost: 'تعذّر العثور على مكانك الآن. القائمة والأرقام تعمل من دونه.',
  byPlace: 'شغّل عند وصولي',
  arrived: (title: string) => `وصلت إلى ${title}. يبدأ الاستماع.`,
  way: (distance: string, direction: number) => `${distance} ${directions[direction] ?? ''}`,
  north: 'ش',
  offline: 'خذه معك بلا اتصال',
  offlineHint: 'عندها يُسمع من دون شبكة.',
  size: (size: string) => `${size} بهذه اللغة`,
  sizeUnknown: 'الحجم غير معروف.',
  asking: 'يجري السؤال عن الحجم …',
  download: 'تنزيل',
  downloading: (done: string, whole: string) => `${done} من ${whole}`,
  downloaded: (size: string) => `تم التنزيل: ${size}. يُسمع من دون شبكة.`,
  cancel: 'إلغاء',
  cancelled: 'أُلغي التنزيل. لم يُحفظ شيء.',
  remove: 'احذف ما نُزّل',
  removed: 'حُذف ما نُزّل.',
  downloadFailed: 'لم يكتمل التنزيل. ما يُسمع عبر الشبكة ما زال يُسمع.',
  noRoom: 'لا توجد مساحة كافية على هذا الهاتف.',
  handOff: 'تابع على هاتفك',
  handOffHint: 'وجّه كاميرا هاتفك إلى هذا الرمز. يستمر هناك عند هذه الثانية.',
  handOffCode: (title: string) => `رمز يقود إلى ${title} على هاتفك`,
  goOnAt: (title: string, time: string) => `أنت عند ${title}، ${time}. اضغط «تشغيل» للمتابعة.`,
  noSound: 'لا صوت لهذه المحطة. إليك كلماتها.',
} satisfies GuideStrings;
