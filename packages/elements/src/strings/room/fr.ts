import type { RoomStrings } from './en.js';

/** French words of an object in the visitor's own room. */
export const fr = {
  opening: 'La caméra démarre',
  looking: 'Déplacez lentement le téléphone au-dessus du sol ou d’une table jusqu’à voir un anneau',
  aiming: 'Touchez l’écran : l’objet se posera dans l’anneau',
  standing: 'Il a sa taille réelle. Marchez autour, faites glisser le doigt pour le tourner, ou '
    + 'regardez ailleurs et touchez l’écran pour le déplacer.',
  putHere: 'Le poser ici',
  leave: 'Retour à l’exposition',
  failed: 'Votre pièce ne peut pas être montrée. Si le téléphone demande la caméra, autorisez-la, '
    + 'puis réessayez.',
  lost: 'Votre pièce n’est plus montrée. L’objet est toujours ici, dans l’exposition.',
} satisfies RoomStrings;
