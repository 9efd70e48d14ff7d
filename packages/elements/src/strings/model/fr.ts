import type { Direction, ModelStrings, Side, Tilt } from './en.js';

const directions: Record<Direction, string> = {
  front: 'de face', frontRight: 'de trois quarts face, à droite', right: 'de droite',
  backRight: 'de trois quarts dos, à droite', back: 'de dos',
  backLeft: 'de trois quarts dos, à gauche', left: 'de gauche',
  frontLeft: 'de trois quarts face, à gauche',
};
const tilts: Record<Tilt, string> = {
  top: 'du dessus', high: 'de très haut', above: 'légèrement de haut', level: '',
  below: 'légèrement d’en bas', low: 'de très bas', bottom: 'du dessous',
};
const list = new Intl.ListFormat('fr');

/** French words of a 3D object. */
export const fr = {
  object: 'Objet 3D',
  turnLeft: 'Tourner à gauche',
  turnRight: 'Tourner à droite',
  turnUp: 'De plus haut',
  turnDown: 'De plus bas',
  shift: 'Déplacer',
  shiftLeft: 'Déplacer à gauche',
  shiftRight: 'Déplacer à droite',
  shiftUp: 'Déplacer vers le haut',
  shiftDown: 'Déplacer vers le bas',
  closer: 'Plus près',
  farther: 'Plus loin',
  whole: 'Objet entier',
  moves: 'Tourner l’objet',
  byHand: 'Tourner à la main',
  keys: 'Les flèches le tournent, plus et moins l’approchent ou l’éloignent, Début le montre '
    + 'en entier.',
  hint: 'Tournez-le du doigt',
  sides: 'Côtés',
  side: (side: Side) => ({
    front: 'Face', back: 'Dos', left: 'Gauche', right: 'Droite', top: 'Dessus', bottom: 'Dessous',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `Vu ${tilts[tilt]}`
      : `Vu ${directions[direction]}${tilts[tilt] && `, ${tilts[tilt]}`}`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'Aucun point n’est tourné vers vous'
    : titles.length === 1 ? `Un point est tourné vers vous : ${titles.join('')}`
    : `${titles.length} points sont tournés vers vous : ${list.format(titles)}`),
  size: (percent: number) => `${percent} % de la taille initiale`,
  loadingPercent: (percent: number) => `Chargement de l’objet, ${percent} %`,
  modelFailed: 'L’objet n’a pas pu être chargé en 3D. Sa description le remplace ici.',
  modelTired: 'L’objet est montré en image pour l’instant.',
  showDescription: 'Décrire l’objet',
  inYourRoom: 'Dans votre pièce',
  listen: 'Écouter',
  tool: {
    measure: 'Mesurer',
    slice: 'Couper',
    explode: 'Démonter',
    parts: 'Parties',
    variants: 'Surface',
    clips: 'Mouvement',
    light: 'Lumière',
    compare: 'Comparer',
    scale: 'Taille réelle',
    picture: 'Prendre une photo',
  },
} satisfies ModelStrings;
