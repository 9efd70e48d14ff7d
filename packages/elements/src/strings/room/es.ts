import type { RoomStrings } from './en.js';

/** Spanish words of an object in the visitor's own room. */
export const es = {
  opening: 'La cámara se está encendiendo',
  looking: 'Mueve el teléfono despacio sobre el suelo o una mesa hasta que veas un anillo',
  aiming: 'Toca y el objeto se colocará en el anillo',
  standing: 'Tiene su tamaño real. Camina a su alrededor, arrastra para girarlo, o mira a otro '
    + 'lugar y toca para moverlo.',
  putHere: 'Ponerlo aquí',
  leave: 'Volver a la exposición',
  failed: 'No se puede mostrar tu habitación. Si el teléfono pide usar la cámara, permítelo e '
    + 'inténtalo de nuevo.',
  lost: 'Tu habitación ya no se muestra. El objeto sigue aquí, en la exposición.',
} satisfies RoomStrings;
