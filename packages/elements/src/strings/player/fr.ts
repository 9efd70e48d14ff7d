import type { PlayerStrings } from './en.js';

const numbers = new Intl.NumberFormat('fr');

/** French words of sound and film. */
export const fr = {
  play: 'Écouter',
  pause: 'Pause',
  back: (seconds: number) => `Reculer de ${seconds} secondes`,
  forward: (seconds: number) => `Avancer de ${seconds} secondes`,
  previousChapter: 'Chapitre précédent',
  nextChapter: 'Chapitre suivant',
  slower: 'Plus lent',
  faster: 'Plus vite',
  times: (rate: number) => `${numbers.format(rate)} ×`,
  speed: (rate: number) => `Vitesse ${numbers.format(rate)}`,
  mute: 'Couper le son',
  volume: 'Volume',
  percent: (value: number) => `${value}\u202f%`,
  position: 'Position',
  timeOf: (time: string, whole: string) => `${time} sur ${whole}`,
  captions: 'Sous-titres',
  transcript: 'Transcription',
  keys: 'Les flèches vont de ligne en ligne ; Entrée lit à partir de là.',
  says: (name: string) => `${name}\u00A0: `,
  player: 'Lecteur audio',
  blocked: 'Touchez Écouter pour entendre.',
  trying: 'Le son ne vient pas. Nouvel essai.',
  soundFailed: 'Le son n’a pas pu être chargé. Voici ses mots.',
  wordsFailed: 'Les mots de ce son n’ont pas pu être chargés.',
  sameSentence: 'La suite est dans cette langue, à la même phrase.',
} satisfies PlayerStrings;
