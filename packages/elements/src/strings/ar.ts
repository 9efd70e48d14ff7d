import type { Strings } from './en.js';

const digits = new Intl.NumberFormat('ar-u-nu-arab');
const plural = new Intl.PluralRules('ar');

/** Arabic counts in six ways: none, one, two (a dual), a few (3–10), many (11–99), hundreds. */
function scenes(count: number): string {
  switch (plural.select(count)) {
    case 'zero': return 'لا مشاهد';
    case 'one': return 'مشهد واحد';
    case 'two': return 'مشهدان';
    case 'few': return `${digits.format(count)} مشاهد`;
    case 'many': return `${digits.format(count)} مشهدًا`;
    default: return `${digits.format(count)} مشهد`;
  }
}

/** Arabic UI words. Numbers in Arabic-Indic digits. */
export const ar = {
  number: (value: number) => digits.format(value),
  back: 'رجوع',
  next: 'التالي',
  previous: 'السابق',
  home: 'البداية',
  scenes: 'المشاهد',
  allScenes: 'كل المشاهد',
  restart: 'من البداية',
  close: 'إغلاق',
  language: 'اللغة',
  chooseLanguage: 'اختر لغة',
  access: 'الإتاحة',
  accessTitle: 'القراءة والإتاحة',
  textSize: 'حجم النص',
  smaller: 'أصغر',
  larger: 'أكبر',
  contrast: 'التباين',
  contrastNone: 'كما صُمّم',
  contrastDark: 'أبيض على أسود',
  contrastLight: 'أسود على أبيض',
  motion: 'الحركة',
  captions: 'الشروح النصية',
  easyWords: 'كلمات سهلة',
  on: 'نعم',
  off: 'لا',
  resetPreferences: 'كما كان',
  about: 'حول',
  aboutTitle: 'حول هذا المعرض',
  credits: 'المصادر والشكر',
  madeBy: 'من إعداد',
  licence: 'الترخيص',
  basedOn: 'مأخوذ عن',
  noCredits: 'لا شيء هنا مأخوذ من مكان آخر.',
  accessStatement: 'لكل زائر',
  retry: 'أعد المحاولة',
  loading: 'جارٍ التحميل',
  pictureFailed: 'تعذّر تحميل الصورة. إليك وصفها بدلاً منها.',
  partFailed: 'تعذّر عرض هذا الجزء. إليك كلماته بدلاً منه.',
  partMissing: 'هذا الجزء من المعرض مفقود.',
  exhibitFailed: 'لا يمكن عرض هذا المعرض في الوقت الحالي.',
  exhibitFailedHint: 'تحقّق من الاتصال ثم أعد المحاولة.',
  placeMissing:
    'العنوان الذي جئت منه غير موجود في هذا المعرض. هذه بدايته.',
  nothingHere: 'لا يوجد شيء في هذا المعرض بعد.',
  spots: 'نقاط للمس',
  spotList: 'قائمة النقاط',
  startTour: 'ابدأ الجولة',
  endTour: 'أنهِ الجولة',
  pictures: 'الصور',
  description: 'الوصف',
  showDescription: 'صِف الصورة',
  transcript: 'النص المكتوب',
  visited: 'شوهد',
  featureCaptions: 'شروح نصية',
  featureTranscript: 'نصوص مكتوبة',
  featureAlternativeText: 'صور موصوفة',
  featureLongDescription: 'أوصاف مطوّلة',
  featureAudioDescription: 'وصف صوتي',
  featureSignLanguage: 'لغة الإشارة',
  featurePlainLanguage: 'كلمات سهلة',
  hazardFlashing: 'توجد هنا أضواء وامضة.',
  hazardMotion: 'توجد هنا حركة قد تسبب الدوار.',
  hazardSound: 'توجد هنا أصوات مفاجئة.',
  contact: 'أسئلة حول الإتاحة',
  inThisExhibit: 'في هذا المعرض',
  exhibitControls: 'أدوات التحكم في المعرض',
  kindText: 'نص',
  kindImage: 'صورة',
  kindGallery: 'صور',
  kindCompare: 'مقارنة',
  kindModel: 'قطعة',
  kindAudio: 'صوت',
  kindVideo: 'فيلم',
  kindTimeline: 'خط زمني',
  kindMap: 'خريطة',
  kindQuiz: 'أسئلة',
  kindSort: 'تصنيف',
  kindPairs: 'أزواج',
  kindSimulate: 'تجربة',
  kindStory: 'قصة',
  kindVote: 'رأيك',
  kindContribute: 'مشاركتك',
  kindQuote: 'اقتباس',
  textSizeValue: (percent: number) => `حجم النص ${digits.format(percent)}٪`,
  percent: (value: number) => `${digits.format(value)}٪`,
  lastOf: (count: number) => `${digits.format(count)} من ${digits.format(count)}، الأخير`,
  sceneOf: (index: number, count: number) => `${digits.format(index)} من ${digits.format(count)}`,
  nowShowing: (title: string) => `المعروض الآن: ${title}`,
  spotOf: (index: number, count: number, title: string) =>
    `${title}، ${digits.format(index)} من ${digits.format(count)}`,
  spotLabel: (index: number, title: string) => `${digits.format(index)}. ${title}`,
  pictureOf: (index: number, count: number) =>
    `الصورة ${digits.format(index)} من ${digits.format(count)}`,
  showPicture: (index: number) => `اعرض الصورة ${digits.format(index)}`,
  accessSentence: (features: string) => `مع ${features}.`,
  sceneCount: (count: number) => scenes(count),
  seenOf: (seen: number, count: number) =>
    `شوهد ${digits.format(seen)} من ${digits.format(count)}`,
} satisfies Strings;
