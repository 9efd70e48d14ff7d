import type { TranscriptStrings } from './en.js';

/** French words of a transcript. */
export const fr = {
  follow: 'Suivre la lecture',
  search: 'Chercher',
  searchWords: 'Chercher dans ce texte',
  hits: (count: number) => (count === 0 ? 'Rien de trouvé'
    : count === 1 ? 'Trouvé dans 1 ligne' : `Trouvé dans ${count} lignes`),
  hitOf: (index: number, count: number) => `${index} sur ${count}`,
  nextHit: 'Résultat suivant',
  previousHit: 'Résultat précédent',
  saveText: 'Enregistrer le texte',
  saveTimed: 'Enregistrer avec les temps',
  noWords: 'Il n’y a pas de texte pour cet enregistrement.',
  wordsLost: 'Le texte de cet enregistrement n’a pas pu être chargé.',
} satisfies TranscriptStrings;
