import type { Direction, ModelStrings, Side, Tilt } from './en.js';

const directions: Record<Direction, string> = {
  front: 'dari depan', frontRight: 'dari kanan depan', right: 'dari kanan',
  backRight: 'dari kanan belakang', back: 'dari belakang', backLeft: 'dari kiri belakang',
  left: 'dari kiri', frontLeft: 'dari kiri depan',
};
const tilts: Record<Tilt, string> = {
  top: 'tepat dari atas', high: 'dari jauh di atas', above: 'sedikit dari atas', level: '',
  below: 'sedikit dari bawah', low: 'dari jauh di bawah', bottom: 'tepat dari bawah',
};
const list = new Intl.ListFormat('id');

/** Indonesian words of a 3D object. */
export const id = {
  object: 'Objek 3D',
  turnLeft: 'Putar ke kiri',
  turnRight: 'Putar ke kanan',
  turnUp: 'Dari lebih tinggi',
  turnDown: 'Dari lebih rendah',
  shift: 'Geser',
  shiftLeft: 'Geser ke kiri',
  shiftRight: 'Geser ke kanan',
  shiftUp: 'Geser ke atas',
  shiftDown: 'Geser ke bawah',
  closer: 'Lebih dekat',
  farther: 'Lebih jauh',
  whole: 'Seluruh objek',
  moves: 'Putar objek',
  byHand: 'Putar dengan tangan',
  keys: 'Tombol panah memutarnya, plus dan minus mendekatkan atau menjauhkan, Home menampilkan '
    + 'semuanya.',
  hint: 'Putar dengan satu jari',
  sides: 'Sisi',
  side: (side: Side) => ({
    front: 'Depan', back: 'Belakang', left: 'Kiri', right: 'Kanan', top: 'Atas', bottom: 'Bawah',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `Terlihat ${tilts[tilt]}`
      : `Terlihat ${directions[direction]}${tilts[tilt] && `, ${tilts[tilt]}`}`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'Tidak ada titik menghadap Anda'
    : titles.length === 1 ? `Satu titik menghadap Anda: ${titles.join('')}`
    : `${titles.length} titik menghadap Anda: ${list.format(titles)}`),
  size: (percent: number) => `${percent}% dari ukuran awal`,
  loadingPercent: (percent: number) => `Memuat objek, ${percent}%`,
  modelFailed: 'Objek tidak dapat dimuat dalam 3D. Deskripsinya ada di sini.',
  modelTired: 'Untuk sementara objek ditampilkan sebagai gambar.',
  showDescription: 'Deskripsikan objek',
  inYourRoom: 'Di ruangan Anda',
  listen: 'Dengarkan',
  tool: {
    measure: 'Ukur',
    slice: 'Belah',
    explode: 'Bongkar',
    parts: 'Bagian',
    variants: 'Permukaan',
    clips: 'Gerakan',
    light: 'Cahaya',
    compare: 'Bandingkan',
    scale: 'Ukuran asli',
    picture: 'Ambil gambar',
  },
} satisfies ModelStrings;
