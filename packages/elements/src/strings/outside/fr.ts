import type { Figure, LampHeight, LampSide, LightName, OutsideStrings } from './en.js';

const from: Record<LampSide, string> = {
  front: 'de face', right: 'de la droite', back: 'de derrière', left: 'de la gauche',
};
const towards: Record<LampSide, string> = {
  front: 'un peu vers l’avant', right: 'un peu vers la droite', back: 'un peu vers l’arrière',
  left: 'un peu vers la gauche',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `la pièce à côté mesure ${size} de large`,
  hand: (size) => `la main à côté mesure ${size} de long`,
  person: (size) => `la personne à côté, ${size}`,
};

/** French words of the tools that change how an object looks. */
export const fr = {
  surface: (title: string) => `Surface : ${title}`,
  play: 'Lancer',
  pause: 'Pause',
  moment: 'Moment',
  stepBack: 'Un peu en arrière',
  stepOn: 'Un peu en avant',
  timeOf: (now: string, all: string) => `${now} sur ${all}`,
  playing: (title: string) => `En mouvement : ${title}`,
  light: (name: LightName) => ({
    studio: 'Lumière de studio', soft: 'Lumière douce', raking: 'Lumière rasante',
  })[name],
  lampSide: 'Où se trouve la lampe',
  lampLeft: 'Lampe vers la gauche',
  lampRight: 'Lampe vers la droite',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}, ${towards[also]}` : from[main]),
  lampHeight: 'À quelle hauteur',
  lampLower: 'Lampe plus basse',
  lampHigher: 'Lampe plus haute',
  lampUp: (height: LampHeight) => (
    ['à ras', 'basse', 'assez basse', 'à mi-hauteur', 'haute', 'presque au-dessus'][height] ?? ''),
  lampAt: (side: string, height: string) => `Lumière ${side} ; la lampe est ${height}`,
  lampDrag: 'Ou faites glisser la lampe autour de l’objet.',
  sameSize: 'Même taille',
  trueSizes: 'Tailles réelles',
  secondLost: 'Le second objet n’a pas pu être chargé.',
  tall: (title: string, size: string) => `${title} : ${size} de haut`,
  wide: (title: string, size: string) => `${title} : ${size} d’un bout à l’autre`,
  figure: (figure: Figure) => ({ coin: 'Pièce', hand: 'Main', person: 'Personne' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `L’objet mesure ${object} de haut ; ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `L’objet mesure ${object} d’un bout à l’autre ; ${besides[figure](size)}`,
  picture: 'Ce que vous voyez, avec son titre et son crédit, en image.',
  savePicture: 'Enregistrer l’image',
  pictureSaved: (name: string) => `L’image est enregistrée : ${name}`,
  pictureFailed: 'L’image n’a pas pu être faite.',
  takeHome: 'Visez ce carré avec votre téléphone pour y voir l’objet et y prendre la photo.',
  square: 'Un code carré avec l’adresse de cette page',
} satisfies OutsideStrings;
