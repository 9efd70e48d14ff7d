import type { RoomStrings } from './en.js';

/** Arabic words of an object in the visitor's own room. */
export const ar = {
  opening: 'جارٍ تشغيل الكاميرا',
  looking: 'حرّك هاتفك ببطء فوق الأرض أو فوق طاولة حتى ترى حلقة',
  aiming: 'المس الشاشة ليقف المجسّم داخل الحلقة',
  standing: 'هذا حجمه الحقيقي. امشِ حوله، أو اسحب بإصبعك لتديره، أو انظر إلى مكان آخر والمس '
    + 'الشاشة لتنقله.',
  putHere: 'ضعه هنا',
  leave: 'العودة إلى المعرض',
  failed: 'تعذّر عرض غرفتك. إن طلب هاتفك استعمال الكاميرا فاسمح به ثم أعد المحاولة.',
  lost: 'توقّف عرض غرفتك. ما زال المجسّم هنا في المعرض.',
} satisfies RoomStrings;
