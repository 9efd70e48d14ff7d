/** A side from which a lamp shines, as somebody sees it who stands before the object. */
export type LampSide = 'front' | 'right' | 'back' | 'left';
/** How high a lamp stands, from level (0) to almost above (5), 15° each. */
export type LampHeight = 0 | 1 | 2 | 3 | 4 | 5;
/** How an object is lit. */
export type LightName = 'studio' | 'soft' | 'raking';
/** What stands beside an object in true size. */
export type Figure = 'coin' | 'hand' | 'person';

const from: Record<LampSide, string> = {
  front: 'from the front', right: 'from the right', back: 'from behind', left: 'from the left',
};
const towards: Record<LampSide, string> = {
  front: 'a little to the front', right: 'a little to the right', back: 'a little behind',
  left: 'a little to the left',
};
const besides: Record<Figure, (size: string) => string> = {
  coin: (size) => `the coin beside it is ${size} wide`,
  hand: (size) => `the hand beside it is ${size} long`,
  person: (size) => `the person beside it ${size}`,
};

/**
 * English words of the tools that change how an object looks; they define the keys. Numbers come
 * with their unit, in the digits of the language.
 */
export const en = {
  surface: (title: string) => `Surface: ${title}`,
  play: 'Play',
  pause: 'Pause',
  moment: 'Moment',
  stepBack: 'A little back',
  stepOn: 'A little on',
  timeOf: (now: string, all: string) => `${now} of ${all}`,
  playing: (title: string) => `Playing: ${title}`,
  light: (name: LightName) => ({
    studio: 'Studio light', soft: 'Soft light', raking: 'Side light',
  })[name],
  lampSide: 'Where the lamp stands',
  lampLeft: 'Lamp round to the left',
  lampRight: 'Lamp round to the right',
  lampFrom: (main: LampSide, also: LampSide | undefined) =>
    (also ? `${from[main]}, ${towards[also]}` : from[main]),
  lampHeight: 'How high it stands',
  lampLower: 'Lamp lower',
  lampHigher: 'Lamp higher',
  lampUp: (height: LampHeight) => (
    ['level', 'low', 'rather low', 'half-way up', 'high', 'almost above'][height] ?? ''),
  lampAt: (side: string, height: string) => `Light ${side}; the lamp is ${height}`,
  lampDrag: 'Or drag the lamp round the object.',
  sameSize: 'Same size',
  trueSizes: 'True sizes',
  secondLost: 'The second object could not be loaded.',
  tall: (title: string, size: string) => `${title}: ${size} tall`,
  wide: (title: string, size: string) => `${title}: ${size} across`,
  figure: (figure: Figure) => ({ coin: 'Coin', hand: 'Hand', person: 'Person' })[figure],
  besideTall: (object: string, figure: Figure, size: string) =>
    `The object is ${object} tall; ${besides[figure](size)}`,
  besideWide: (object: string, figure: Figure, size: string) =>
    `The object is ${object} across; ${besides[figure](size)}`,
  picture: 'What you see now, with its title and its credit, as a picture.',
  savePicture: 'Save the picture',
  pictureSaved: (name: string) => `The picture is saved: ${name}`,
  pictureFailed: 'The picture could not be made.',
  takeHome: 'Point your phone at this square to see the object on it, and take the picture there.',
  square: 'A square code with the address of this page',
};

/** Words of the tools that change how an object looks, in one language. */
export type OutsideStrings = typeof en;
