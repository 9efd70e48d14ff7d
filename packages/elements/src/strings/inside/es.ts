import type { CutAxis, InsideStrings } from './en.js';

/** Spanish words of the tools that look into an object. */
export const es = {
  markHere: 'Marcar aquí',
  startAgain: 'Empezar de nuevo',
  howToMeasure: 'Toca dos lugares del objeto. O gíralo hasta que un lugar quede bajo la cruz, y '
    + 'márcalo.',
  firstMarked: 'El primer lugar está marcado. Ahora el segundo.',
  nothingHere: 'Ahí no hay nada del objeto. Gíralo o desplázalo.',
  between: (length: string) => `${length} entre los dos lugares`,
  wholeObject: 'El objeto entero',
  width: 'Ancho',
  height: 'Alto',
  depth: 'Fondo',
  cutFrom: (axis: CutAxis) => ({
    x: 'Desde un lado', y: 'Desde arriba', z: 'Desde delante',
  })[axis],
  cutDepth: 'Profundidad',
  lessDeep: 'Menos profundo',
  deeper: 'Más profundo',
  otherHalf: 'La otra mitad',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `Cortado ${
    { x: 'desde un lado', y: 'desde arriba', z: 'desde delante' }[axis]}, ${
    length} de profundidad${isOther ? ', la otra mitad' : ''}`,
  howFarApart: 'Separación',
  closerTogether: 'Más juntas',
  fartherApart: 'Más separadas',
  apart: (percent: number) => (percent === 0 ? 'Cerrado' : percent === 50 ? 'Medio desmontado'
    : percent === 100 ? 'Desmontado' : `${percent} % desmontado`),
  part: (number: string) => `Parte ${number}`,
  showAlone: 'Mostrar sola',
  fade: 'Atenuar',
  showAll: 'Mostrar todo',
  onlyShown: (title: string) => `Se muestra sola: ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `Atenuada: ${title}`
    : `Visible de nuevo: ${title}`),
  allShown: 'Se muestra todo',
} satisfies InsideStrings;
