import type { CutAxis, InsideStrings } from './en.js';

/** French words of the tools that look into an object. */
export const fr = {
  markHere: 'Marquer ici',
  startAgain: 'Recommencer',
  howToMeasure: 'Touchez deux endroits de l’objet. Ou tournez-le jusqu’à ce qu’un endroit soit '
    + 'sous la croix, puis marquez-le.',
  firstMarked: 'Le premier endroit est marqué. Au second, maintenant.',
  nothingHere: 'Il n’y a rien de l’objet à cet endroit. Tournez-le ou déplacez-le.',
  between: (length: string) => `${length} entre les deux endroits`,
  wholeObject: 'L’objet entier',
  width: 'Largeur',
  height: 'Hauteur',
  depth: 'Profondeur',
  cutFrom: (axis: CutAxis) => ({ x: 'De côté', y: 'D’en haut', z: 'De face' })[axis],
  cutDepth: 'Profondeur de la coupe',
  lessDeep: 'Moins profond',
  deeper: 'Plus profond',
  otherHalf: 'L’autre moitié',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `Coupé ${
    { x: 'de côté', y: 'd’en haut', z: 'de face' }[axis]}, à ${length} de profondeur${
    isOther ? ', l’autre moitié' : ''}`,
  howFarApart: 'Écartement',
  closerTogether: 'Rapprocher',
  fartherApart: 'Écarter',
  apart: (percent: number) => (percent === 0 ? 'Fermé' : percent === 50 ? 'À moitié démonté'
    : percent === 100 ? 'Démonté' : `Démonté à ${percent} %`),
  part: (number: string) => `Partie ${number}`,
  showAlone: 'Montrer seule',
  fade: 'Estomper',
  showAll: 'Tout montrer',
  onlyShown: (title: string) => `Montrée seule : ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `Estompée : ${title}`
    : `De nouveau visible : ${title}`),
  allShown: 'Tout est montré',
} satisfies InsideStrings;
