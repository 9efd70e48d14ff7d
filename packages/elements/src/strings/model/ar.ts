import type { Direction, ModelStrings, Side, Tilt } from './en.js';

const digits = new Intl.NumberFormat('ar-u-nu-arab');
const percents = new Intl.NumberFormat('ar-u-nu-arab', { style: 'percent' });
const list = new Intl.ListFormat('ar');
const plural = new Intl.PluralRules('ar');
const directions: Record<Direction, string> = {
  front: 'من الأمام', frontRight: 'من الأمام يمينًا', right: 'من اليمين',
  backRight: 'من الخلف يمينًا', back: 'من الخلف', backLeft: 'من الخلف يسارًا',
  left: 'من اليسار', frontLeft: 'من الأمام يسارًا',
};
const tilts: Record<Tilt, string> = {
  top: 'من فوق تمامًا', high: 'من علوّ كبير', above: 'من أعلى قليلًا', level: '',
  below: 'من أسفل قليلًا', low: 'من الأسفل البعيد', bottom: 'من تحت تمامًا',
};

/** Arabic counts points in its six ways. */
function points(count: number): string {
  switch (plural.select(count)) {
    case 'one': return 'نقطة واحدة تواجهك';
    case 'two': return 'نقطتان تواجهانك';
    case 'few': return `${digits.format(count)} نقاط تواجهك`;
    default: return `${digits.format(count)} نقطة تواجهك`;
  }
}

/** Arabic words of a 3D object. */
export const ar = {
  object: 'مجسّم ثلاثي الأبعاد',
  turnLeft: 'أدر إلى اليسار',
  turnRight: 'أدر إلى اليمين',
  turnUp: 'من أعلى',
  turnDown: 'من أسفل',
  shift: 'حرّك بدل الإدارة',
  shiftLeft: 'حرّك إلى اليسار',
  shiftRight: 'حرّك إلى اليمين',
  shiftUp: 'حرّك إلى أعلى',
  shiftDown: 'حرّك إلى أسفل',
  closer: 'أقرب',
  farther: 'أبعد',
  whole: 'المجسّم كله',
  moves: 'إدارة المجسّم',
  byHand: 'أدره بيدك',
  keys: 'مفاتيح الأسهم تديره، وعلامتا الزائد والناقص تقرّبانه وتبعدانه، ومفتاح البداية يعرضه كله.',
  hint: 'أدره بإصبعك',
  sides: 'الجوانب',
  side: (side: Side) => ({
    front: 'الأمام', back: 'الخلف', left: 'اليسار', right: 'اليمين', top: 'الأعلى',
    bottom: 'الأسفل',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `منظر ${tilts[tilt]}`
      : `منظر ${directions[direction]}${tilts[tilt] && `، ${tilts[tilt]}`}`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'لا نقطة تواجهك'
    : `${points(titles.length)}: ${list.format(titles)}`),
  size: (percent: number) => `${percents.format(percent / 100)} من الحجم الأول`,
  loadingPercent: (percent: number) => `جارٍ تحميل المجسّم، ${percents.format(percent / 100)}`,
  modelFailed: 'تعذّر تحميل المجسّم. وصفه هنا بدلًا منه.',
  modelTired: 'يُعرض المجسّم صورةً في الوقت الحالي.',
  showDescription: 'صف المجسّم',
  inYourRoom: 'في غرفتك',
  listen: 'استمع',
  tool: {
    measure: 'قِس',
    slice: 'اقطع',
    explode: 'فكّك',
    parts: 'الأجزاء',
    variants: 'السطح',
    clips: 'الحركة',
    light: 'الضوء',
    compare: 'قارن',
    scale: 'الحجم الحقيقي',
    picture: 'التقط صورة',
  },
} satisfies ModelStrings;
