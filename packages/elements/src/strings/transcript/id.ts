import type { TranscriptStrings } from './en.js';

/** Indonesian words of a transcript. */
export const id = {
  follow: 'Ikuti bacaan',
  search: 'Cari',
  searchWords: 'Cari dalam teks ini',
  hits: (count: number) =>
    (count === 0 ? 'Tidak ditemukan' : `Ditemukan di ${count} baris`),
  hitOf: (index: number, count: number) => `${index} dari ${count}`,
  nextHit: 'Hasil berikutnya',
  previousHit: 'Hasil sebelumnya',
  saveText: 'Simpan teks',
  saveTimed: 'Simpan dengan waktu',
  noWords: 'Tidak ada teks untuk rekaman ini.',
  wordsLost: 'Teks rekaman ini tidak dapat dimuat.',
} satisfies TranscriptStrings;
