type Both = Record<'en' | 'ar', string>;

const both = (en: string, ar: string): Both => ({ en, ar });

const picture = (file: string, en: string, ar: string, more: object = {}): object => ({
  src: `${file}.svg`,
  alt: both(en, ar),
  credit: both('Drawn for tests', 'رُسمت للاختبار'),
  width: file === 'two' ? 200 : file === 'one' ? 320 : 300,
  height: file === 'one' ? 200 : file === 'two' ? 320 : 300,
  ...more,
});

const shell = picture('one', 'A blue shell on sand', 'صدفة زرقاء على الرمل', {
  long: both(
    'The shell is as wide as a hand. Its mouth points to the left.',
    'الصدفة بعرض اليد. فمها إلى اليسار.',
  ),
});
const stone = picture('two', 'A red stone', 'حجر أحمر');
const leaf = picture('three', 'A green leaf', 'ورقة خضراء');
const choices = [
  { text: both('Eight', 'ثمانية'), feedback: both('Two are missing.', 'ينقص اثنان.') },
  { text: both('Ten', 'عشرة'), right: true, feedback: both('Right.', 'صحيح.') },
];

const seen: Record<string, object> = {
  text: {},
  image: {
    image: shell, tour: ['mouth', 'edge'],
    spots: [
      {
        id: 'edge',
        at: [0.2, 0.3],
        title: both('The edge', 'الحافة'),
        text: both('It is sharp.', 'إنها حادة.'),
      },
      { id: 'mouth', at: [0.7, 0.6], title: both('The mouth', 'الفم'), image: stone },
      { id: 'ring', at: [0.35, 0.65, 0.2, 0.3], title: both('The ring', 'الحلقة') },
    ],
  },
  gallery: { images: [stone, shell, leaf] },
  quote: {
    quote: both('The sea keeps what it takes.', 'البحر يحفظ ما يأخذ.'),
    by: both('A diver', 'غواص'),
    image: leaf,
  },
  compare: { layers: [{ image: shell, title: both('Then', 'آنذاك') }, { image: stone }] },
};

const heard: Record<string, object> = {
  model: {
    model: {
      src: 'bowl.glb',
      alt: both('A clay bowl', 'وعاء من الطين'),
      long: both('It has a lid with a knob.', 'له غطاء بمقبض.'),
      poster: 'three.svg',
      credit: both('Made for tests', 'صُنع للاختبار'),
    },
    views: { front: both('The belly of the bowl', 'بطن الوعاء') },
    spots: [
      {
        id: 'rim',
        at: [0, 0.1, 0.118],
        normal: [0, 0, 1],
        title: both('The rim', 'الحافة العليا'),
        text: both('It is thin.', 'إنها رقيقة.'),
      },
      { id: 'back', at: [0, 0.07, -0.11], normal: [0, 0, -1], title: both('A thumb', 'إبهام') },
    ],
    tour: ['back', 'rim'],
    tools: ['measure', 'slice', 'variants', 'clips'],
    parts: [
      { name: 'Bowl', title: both('The bowl', 'الوعاء') },
      { name: 'Lid', title: both('The lid', 'الغطاء'), text: both('It has a knob.', 'له مقبض.') },
    ],
    variants: [
      { name: 'Clay', title: both('Clay', 'طين'), text: both('As it was dug.', 'كما استُخرج.') },
      { name: 'Glazed', title: both('Glazed', 'مزجّج') },
    ],
    clips: [{ name: 'open', title: both('The lid opens', 'يُفتح الغطاء') }],
    compare: {
      model: { src: 'bowl.glb', alt: both('The same bowl again', 'الوعاء نفسه مرة أخرى') },
      title: both('Another bowl', 'وعاء آخر'),
    },
  },
  audio: {
    audio: {
      src: 'sea.wav',
      transcript: both('Waves come and go.', 'أمواج تأتي وتذهب.'),
      captions: both('sea.en.vtt', 'sea.ar.vtt'),
    },
    image: stone,
  },
  video: {
    video: {
      src: 'dive.webm',
      alt: both('A diver goes down', 'غواص ينزل'),
      captions: { en: 'dive.en.vtt', ar: 'dive.ar.vtt' },
      described: 'dive-described.webm',
      sign: 'dive-signed.webm',
      poster: 'one.svg',
      credit: both('Made for tests', 'صُنع للاختبار'),
    },
  },
};

const told: Record<string, object> = {
  timeline: {
    events: [
      {
        date: '1896',
        title: both('Found', 'العثور عليها'),
        text: both('On a beach.', 'على شاطئ.'),
      },
      { date: '1901-05', title: both('Shown', 'عرضها'), image: leaf },
    ],
  },
  map: {
    image: shell,
    places: [{ at: [0.5, 0.5], title: both('The bay', 'الخليج'), text: both('Here.', 'هنا.') }],
  },
  story: {
    start: 'a',
    steps: [
      {
        id: 'a',
        text: both('You stand at the shore.', 'تقف على الشاطئ.'),
        choices: [{ text: both('Swim', 'اسبح'), next: 'b' }],
      },
      { id: 'b', text: both('The water is cold.', 'الماء بارد.') },
    ],
  },
};

const played: Record<string, object> = {
  quiz: {
    questions: [
      { ask: both('How many legs has a crab?', 'كم رجلا للسلطعون؟'), image: stone, choices },
    ],
  },
  sort: {
    groups: [
      { id: 'sea', title: both('Sea', 'بحر') },
      { id: 'land', title: both('Land', 'بر') },
    ],
    items: [
      { text: both('Crab', 'سلطعون'), group: 'sea' },
      { text: both('Fox', 'ثعلب'), group: 'land' },
    ],
  },
  pairs: {
    pairs: [
      { a: { text: both('Gull', 'نورس') }, b: { text: both('Nest', 'عش') } },
      { a: { text: both('Crab', 'سلطعون') }, b: { text: both('Hole', 'جحر') } },
    ],
  },
  simulate: {
    sliders: [
      { id: 'depth', title: both('Depth', 'العمق'), min: 0, max: 100, unit: both('m', 'م') },
    ],
    states: [
      { when: { depth: { atLeast: 0 } }, text: both('Light reaches here.', 'الضوء يصل إلى هنا.') },
    ],
  },
  vote: {
    ask: both('Should it go back?', 'هل تعود؟'),
    choices: [{ text: both('Yes', 'نعم') }, { text: both('No', 'لا') }],
  },
  contribute: {
    ask: both('What does the sea mean to you?', 'ماذا يعني لك البحر؟'),
    kinds: ['text'],
    consent: both('It may be shown here.', 'يجوز عرضها هنا.'),
    moderation: 'hold',
  },
};

/**
 * One component of every built-in type, in English and Arabic, with every word that it can have.
 */
export const sampleManifest: object = {
  vitrine: 1, languages: ['en', 'ar'], title: both('Everything', 'كل شيء'),
  scenes: [{
    id: 'all', title: both('Everything', 'كل شيء'),
    content: Object.entries({ ...seen, ...heard, ...told, ...played }).map(([type, more]) => ({
      type, id: type, title: both(`About the shore: ${type}`, 'عن الشاطئ'),
      text: both('The tide comes in *twice* a day.', 'يأتي المد *مرتين* في اليوم.'), ...more,
    })),
  }],
};
