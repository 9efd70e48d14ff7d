import type { FilmStrings } from './en.js';

/** Arabic words of a film. */
export const ar = {
  described: 'الوصف الصوتي',
  sign: 'لغة الإشارة',
  signAlone: 'لغة الإشارة وحدها',
  fullScreen: 'ملء الشاشة',
  silent: 'هذا الفيلم بلا صوت.',
  player: 'مشغّل الفيلم',
  blocked: 'اضغط زر التشغيل للمشاهدة.',
  trying: 'الفيلم لا يصل. تجري المحاولة من جديد.',
  failed: 'تعذّر تحميل الفيلم. كلماته هنا بدلًا منه.',
  captionsLost: 'تعذّر تحميل الشروح النصية لهذا الفيلم.',
  signFilm: 'الفيلم بلغة الإشارة',
} satisfies FilmStrings;
