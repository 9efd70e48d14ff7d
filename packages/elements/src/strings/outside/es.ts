import type { Figure, LampHeight, LampSide, LightName, OutsideStrings } from './en.js';

const from: Record<LampSide, string> = {
  front: 'de frente', right: 'desde la derecha', back: 'desde atrás', left: 'desde la izquierda',
};
const towards: Record<LampSide, string> = {
  front: 'un poco hacia delante', right: 'un poco hacia la derecha', back: 'un poco hacia atrás',
  left: 'un poco hacia la izquierda',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `la moneda de al lado mide ${size} de ancho`,
  hand: (size) => `la mano de al lado mide ${size} de largo`,
  person: (size) => `la persona de al lado, ${size}`,
};

/** Spanish words of the tools that change how an object looks. */
export const es = {
  surface: (title: string) => `Superficie: ${title}`,
  play: 'Reproducir',
  pause: 'Pausa',
  moment: 'Momento',
  stepBack: 'Un poco atrás',
  stepOn: 'Un poco adelante',
  timeOf: (now: string, all: string) => `${now} de ${all}`,
  playing: (title: string) => `En movimiento: ${title}`,
  light: (name: LightName) => ({
    studio: 'Luz de estudio', soft: 'Luz suave', raking: 'Luz rasante',
  })[name],
  lampSide: 'Dónde está la lámpara',
  lampLeft: 'Lámpara hacia la izquierda',
  lampRight: 'Lámpara hacia la derecha',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}, ${towards[also]}` : from[main]),
  lampHeight: 'A qué altura está',
  lampLower: 'Lámpara más baja',
  lampHigher: 'Lámpara más alta',
  lampUp: (height: LampHeight) => (
    ['a ras', 'baja', 'algo baja', 'a media altura', 'alta', 'casi encima'][height] ?? ''),
  lampAt: (side: string, height: string) => `Luz ${side}; la lámpara está ${height}`,
  lampDrag: 'O arrastre la lámpara alrededor del objeto.',
  sameSize: 'Mismo tamaño',
  trueSizes: 'Tamaños reales',
  secondLost: 'No se pudo cargar el segundo objeto.',
  tall: (title: string, size: string) => `${title}: ${size} de alto`,
  wide: (title: string, size: string) => `${title}: ${size} de lado a lado`,
  figure: (figure: Figure) => ({ coin: 'Moneda', hand: 'Mano', person: 'Persona' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `El objeto mide ${object} de alto; ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `El objeto mide ${object} de lado a lado; ${besides[figure](size)}`,
  picture: 'Lo que ve ahora, con su título y su crédito, como imagen.',
  savePicture: 'Guardar la imagen',
  pictureSaved: (name: string) => `La imagen está guardada: ${name}`,
  pictureFailed: 'No se pudo hacer la imagen.',
  takeHome: 'Apunte con su teléfono a este cuadrado para ver el objeto en él y guardar la imagen.',
  square: 'Un código cuadrado con la dirección de esta página',
} satisfies OutsideStrings;
