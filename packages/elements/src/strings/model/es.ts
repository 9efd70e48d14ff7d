import type { Direction, ModelStrings, Side, Tilt } from './en.js';

const directions: Record<Direction, string> = {
  front: 'de frente', frontRight: 'de frente, por la derecha', right: 'desde la derecha',
  backRight: 'por detrás, por la derecha', back: 'por detrás',
  backLeft: 'por detrás, por la izquierda', left: 'desde la izquierda',
  frontLeft: 'de frente, por la izquierda',
};
const tilts: Record<Tilt, string> = {
  top: 'justo desde arriba', high: 'desde muy arriba', above: 'un poco desde arriba', level: '',
  below: 'un poco desde abajo', low: 'desde muy abajo', bottom: 'justo desde abajo',
};
const list = new Intl.ListFormat('es');

/** Spanish words of a 3D object. */
export const es = {
  object: 'Objeto 3D',
  turnLeft: 'Girar a la izquierda',
  turnRight: 'Girar a la derecha',
  turnUp: 'Desde más arriba',
  turnDown: 'Desde más abajo',
  shift: 'Desplazar',
  shiftLeft: 'Mover a la izquierda',
  shiftRight: 'Mover a la derecha',
  shiftUp: 'Mover hacia arriba',
  shiftDown: 'Mover hacia abajo',
  closer: 'Más cerca',
  farther: 'Más lejos',
  whole: 'Objeto entero',
  moves: 'Girar el objeto',
  byHand: 'Girarlo con la mano',
  keys: 'Las flechas lo giran, más y menos lo acercan o alejan, Inicio lo muestra entero.',
  hint: 'Gíralo con un dedo',
  sides: 'Lados',
  side: (side: Side) => ({
    front: 'Delante', back: 'Detrás', left: 'Izquierda', right: 'Derecha', top: 'Arriba',
    bottom: 'Abajo',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `Visto ${tilts[tilt]}`
      : `Visto ${directions[direction]}${tilts[tilt] && `, ${tilts[tilt]}`}`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'Ningún punto mira hacia ti'
    : titles.length === 1 ? `Un punto mira hacia ti: ${titles.join('')}`
    : `${titles.length} puntos miran hacia ti: ${list.format(titles)}`),
  size: (percent: number) => `${percent} % del tamaño inicial`,
  loadingPercent: (percent: number) => `Cargando el objeto, ${percent} %`,
  modelFailed: 'El objeto no se pudo cargar en 3D. Aquí está su descripción.',
  modelTired: 'Por ahora el objeto se muestra como imagen.',
  showDescription: 'Describir el objeto',
  inYourRoom: 'En tu habitación',
  listen: 'Escuchar',
  tool: {
    measure: 'Medir',
    slice: 'Cortar',
    explode: 'Desmontar',
    parts: 'Partes',
    variants: 'Superficie',
    clips: 'Movimiento',
    light: 'Luz',
    compare: 'Comparar',
    scale: 'Tamaño real',
    picture: 'Hacer una foto',
  },
} satisfies ModelStrings;
