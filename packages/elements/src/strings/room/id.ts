import type { RoomStrings } from './en.js';

/** Indonesian words of an object in the visitor's own room. */
export const id = {
  opening: 'Kamera sedang dinyalakan',
  looking: 'Gerakkan ponsel perlahan di atas lantai atau meja sampai terlihat cincin',
  aiming: 'Ketuk, dan objek akan berdiri di dalam cincin',
  standing: 'Ukurannya seperti aslinya. Berjalanlah mengelilinginya, geser jari untuk memutarnya, '
    + 'atau arahkan ke tempat lain lalu ketuk untuk memindahkannya.',
  putHere: 'Letakkan di sini',
  leave: 'Kembali ke pameran',
  failed: 'Ruangan Anda tidak dapat ditampilkan. Jika ponsel meminta izin kamera, izinkan, lalu '
    + 'coba lagi.',
  lost: 'Ruangan Anda tidak lagi ditampilkan. Objeknya masih di sini, di pameran.',
} satisfies RoomStrings;
