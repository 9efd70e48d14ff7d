/** English words of sound and film: they define the keys. Others `satisfies PlayerStrings`. */
export const en = {
  play: 'Play',
  pause: 'Pause',
  back: (seconds: number) => `Back ${seconds} seconds`,
  forward: (seconds: number) => `Forward ${seconds} seconds`,
  previousChapter: 'Previous chapter',
  nextChapter: 'Next chapter',
  slower: 'Slower',
  faster: 'Faster',
  times: (rate: number) => `${rate} ×`,
  speed: (rate: number) => `Speed ${rate}`,
  mute: 'Mute',
  volume: 'Volume',
  percent: (value: number) => `${value}%`,
  position: 'Position',
  timeOf: (time: string, whole: string) => `${time} of ${whole}`,
  captions: 'Captions',
  transcript: 'Transcript',
  keys: 'The arrow keys go from line to line; Enter plays from there.',
  says: (name: string) => `${name}: `,
  player: 'Sound player',
  blocked: 'Press Play to listen.',
  trying: 'The sound does not come. Trying again.',
  soundFailed: 'The sound could not be loaded. Its words are here instead.',
  wordsFailed: 'The words of this sound could not be loaded.',
  sameSentence: 'It goes on in this language, at the same sentence.',
};

/** Words of sound and film in one language. */
export type PlayerStrings = typeof en;
