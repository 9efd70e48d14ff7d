import type { TranscriptStrings } from './en.js';

/** Spanish words of a transcript. */
export const es = {
  follow: 'Seguir la lectura',
  search: 'Buscar',
  searchWords: 'Buscar en este texto',
  hits: (count: number) => (count === 0 ? 'No se encontró nada'
    : count === 1 ? 'Está en 1 línea' : `Está en ${count} líneas`),
  hitOf: (index: number, count: number) => `${index} de ${count}`,
  nextHit: 'Resultado siguiente',
  previousHit: 'Resultado anterior',
  saveText: 'Guardar el texto',
  saveTimed: 'Guardar con tiempos',
  noWords: 'No hay texto de esta grabación.',
  wordsLost: 'No se pudo cargar el texto de esta grabación.',
} satisfies TranscriptStrings;
