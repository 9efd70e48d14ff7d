import type { Figure, LampHeight, LampSide, LightName, OutsideStrings } from './en.js';

const from: Record<LampSide, string> = {
  front: 'dari depan', right: 'dari kanan', back: 'dari belakang', left: 'dari kiri',
};
const towards: Record<LampSide, string> = {
  front: 'agak ke depan', right: 'agak ke kanan', back: 'agak ke belakang', left: 'agak ke kiri',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `lebar koin di sampingnya ${size}`,
  hand: (size) => `panjang tangan di sampingnya ${size}`,
  person: (size) => `tinggi orang di sampingnya ${size}`,
};

/** Indonesian words of the tools that change how an object looks. */
export const id = {
  surface: (title: string) => `Permukaan: ${title}`,
  play: 'Putar',
  pause: 'Jeda',
  moment: 'Saat',
  stepBack: 'Mundur sedikit',
  stepOn: 'Maju sedikit',
  timeOf: (now: string, all: string) => `${now} dari ${all}`,
  playing: (title: string) => `Bergerak: ${title}`,
  light: (name: LightName) => ({
    studio: 'Cahaya studio', soft: 'Cahaya lembut', raking: 'Cahaya samping',
  })[name],
  lampSide: 'Letak lampu',
  lampLeft: 'Lampu ke kiri',
  lampRight: 'Lampu ke kanan',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}, ${towards[also]}` : from[main]),
  lampHeight: 'Tinggi lampu',
  lampLower: 'Lampu lebih rendah',
  lampHigher: 'Lampu lebih tinggi',
  lampUp: (height: LampHeight) => (
    ['sejajar', 'rendah', 'agak rendah', 'setengah tinggi', 'tinggi', 'hampir di atas'][height]
      ?? ''),
  lampAt: (side: string, height: string) => `Cahaya ${side}; lampunya ${height}`,
  lampDrag: 'Atau geser lampu mengelilingi benda.',
  sameSize: 'Ukuran sama',
  trueSizes: 'Ukuran asli',
  secondLost: 'Benda kedua tidak dapat dimuat.',
  tall: (title: string, size: string) => `${title}: tinggi ${size}`,
  wide: (title: string, size: string) => `${title}: lebar ${size}`,
  figure: (figure: Figure) => ({ coin: 'Koin', hand: 'Tangan', person: 'Orang' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `Tinggi benda ini ${object}; ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `Lebar benda ini ${object}; ${besides[figure](size)}`,
  picture: 'Yang Anda lihat sekarang, dengan judul dan kreditnya, sebagai gambar.',
  savePicture: 'Simpan gambar',
  pictureSaved: (name: string) => `Gambar tersimpan: ${name}`,
  pictureFailed: 'Gambar tidak dapat dibuat.',
  takeHome: 'Arahkan ponsel ke kotak ini untuk melihat benda itu di sana dan menyimpan gambarnya.',
  square: 'Kode kotak berisi alamat halaman ini',
} satisfies OutsideStrings;
