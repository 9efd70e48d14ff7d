import type { PlayerStrings } from './en.js';

const numbers = new Intl.NumberFormat('es');

/** Spanish words of sound and film. */
export const es = {
  play: 'Escuchar',
  pause: 'Pausa',
  back: (seconds: number) => `${seconds} segundos atrás`,
  forward: (seconds: number) => `${seconds} segundos adelante`,
  previousChapter: 'Capítulo anterior',
  nextChapter: 'Capítulo siguiente',
  slower: 'Más lento',
  faster: 'Más rápido',
  times: (rate: number) => `${numbers.format(rate)} ×`,
  speed: (rate: number) => `Velocidad ${numbers.format(rate)}`,
  mute: 'Silenciar',
  volume: 'Volumen',
  percent: (value: number) => `${value}\u00a0%`,
  position: 'Posición',
  timeOf: (time: string, whole: string) => `${time} de ${whole}`,
  captions: 'Subtítulos',
  transcript: 'Transcripción',
  keys: 'Las flechas van de línea en línea; Intro reproduce desde ahí.',
  says: (name: string) => `${name}: `,
  player: 'Reproductor de sonido',
  blocked: 'Pulsa Escuchar para oírlo.',
  trying: 'El sonido no llega. Se intenta de nuevo.',
  soundFailed: 'No se pudo cargar el sonido. Aquí están sus palabras.',
  wordsFailed: 'No se pudieron cargar las palabras de este sonido.',
  sameSentence: 'Sigue en este idioma, en la misma frase.',
} satisfies PlayerStrings;
