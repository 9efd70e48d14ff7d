import type { PlayerStrings } from './en.js';

const numbers = new Intl.NumberFormat('id');

/** Indonesian words of sound and film. */
export const id = {
  play: 'Putar',
  pause: 'Jeda',
  back: (seconds: number) => `Mundur ${seconds} detik`,
  forward: (seconds: number) => `Maju ${seconds} detik`,
  previousChapter: 'Bab sebelumnya',
  nextChapter: 'Bab berikutnya',
  slower: 'Lebih lambat',
  faster: 'Lebih cepat',
  times: (rate: number) => `${numbers.format(rate)} ×`,
  speed: (rate: number) => `Kecepatan ${numbers.format(rate)}`,
  mute: 'Bisukan',
  volume: 'Volume',
  percent: (value: number) => `${value}%`,
  position: 'Posisi',
  timeOf: (time: string, whole: string) => `${time} dari ${whole}`,
  captions: 'Teks',
  transcript: 'Transkrip',
  keys: 'Tombol panah berpindah dari baris ke baris; Enter memutar dari sana.',
  says: (name: string) => `${name}: `,
  player: 'Pemutar suara',
  blocked: 'Tekan Putar untuk mendengarkan.',
  trying: 'Suara tidak datang. Mencoba lagi.',
  soundFailed: 'Suara tidak dapat dimuat. Inilah kata-katanya.',
  wordsFailed: 'Kata-kata suara ini tidak dapat dimuat.',
  sameSentence: 'Dilanjutkan dalam bahasa ini, pada kalimat yang sama.',
} satisfies PlayerStrings;
