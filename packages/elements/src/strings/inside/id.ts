import type { CutAxis, InsideStrings } from './en.js';

/** Indonesian words of the tools that look into an object. */
export const id = {
  markHere: 'Tandai di sini',
  startAgain: 'Mulai lagi',
  howToMeasure: 'Sentuh dua tempat pada objek. Atau putar sampai suatu tempat berada di bawah '
    + 'tanda silang, lalu tandai.',
  firstMarked: 'Tempat pertama sudah ditandai. Sekarang yang kedua.',
  nothingHere: 'Tidak ada bagian objek di sana. Putar atau geser objeknya.',
  between: (length: string) => `${length} di antara kedua tempat`,
  wholeObject: 'Seluruh objek',
  width: 'Lebar',
  height: 'Tinggi',
  depth: 'Kedalaman',
  cutFrom: (axis: CutAxis) => ({ x: 'Dari samping', y: 'Dari atas', z: 'Dari depan' })[axis],
  cutDepth: 'Seberapa dalam',
  lessDeep: 'Kurang dalam',
  deeper: 'Lebih dalam',
  otherHalf: 'Separuh yang lain',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `Dibelah ${
    { x: 'dari samping', y: 'dari atas', z: 'dari depan' }[axis]}, sedalam ${length}${
    isOther ? ', separuh yang lain' : ''}`,
  howFarApart: 'Seberapa jauh terpisah',
  closerTogether: 'Lebih rapat',
  fartherApart: 'Lebih renggang',
  apart: (percent: number) => (percent === 0 ? 'Tertutup' : percent === 50 ? 'Setengah terpisah'
    : percent === 100 ? 'Terpisah' : `${percent}% terpisah`),
  part: (number: string) => `Bagian ${number}`,
  showAlone: 'Tampilkan sendiri',
  fade: 'Samarkan',
  showAll: 'Tampilkan semua',
  onlyShown: (title: string) => `Ditampilkan sendiri: ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `Disamarkan: ${title}`
    : `Ditampilkan lagi: ${title}`),
  allShown: 'Semua ditampilkan',
} satisfies InsideStrings;
