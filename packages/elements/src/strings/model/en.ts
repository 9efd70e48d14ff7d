/** From where an object is seen, round it at eye level. */
export type Direction =
  | 'front' | 'frontRight' | 'right' | 'backRight' | 'back' | 'backLeft' | 'left' | 'frontLeft';
/** How high the eye stands: from straight above to straight below. */
export type Tilt = 'top' | 'high' | 'above' | 'level' | 'below' | 'low' | 'bottom';
/** A side that has a name. */
export type Side = 'front' | 'back' | 'left' | 'right' | 'top' | 'bottom';

const directions: Record<Direction, string> = {
  front: 'from the front', frontRight: 'from the front right', right: 'from the right',
  backRight: 'from the back right', back: 'from behind', backLeft: 'from the back left',
  left: 'from the left', frontLeft: 'from the front left',
};
const tilts: Record<Tilt, string> = {
  top: 'from straight above', high: 'from high above', above: 'slightly above', level: '',
  below: 'slightly below', low: 'from far below', bottom: 'from straight below',
};
const list = new Intl.ListFormat('en');

/**
 * English words of a 3D object; they define the keys. Every other language `satisfies
 * ModelStrings`.
 */
export const en = {
  object: '3D object',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  turnUp: 'From higher up',
  turnDown: 'From lower down',
  shift: 'Shift it',
  shiftLeft: 'Shift left',
  shiftRight: 'Shift right',
  shiftUp: 'Shift up',
  shiftDown: 'Shift down',
  closer: 'Closer',
  farther: 'Farther',
  whole: 'Whole object',
  moves: 'Turn the object',
  byHand: 'Turn it by hand',
  keys: 'Arrow keys turn it, plus and minus bring it closer or farther, Home shows all of it.',
  hint: 'Turn it with a finger',
  sides: 'Sides',
  side: (side: Side) => ({
    front: 'Front', back: 'Back', left: 'Left', right: 'Right', top: 'Top', bottom: 'Underside',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `Seen ${tilts[tilt]}`
      : `Seen ${directions[direction]}${tilts[tilt] && `, ${tilts[tilt]}`}`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'No point faces you'
    : titles.length === 1 ? `One point faces you: ${titles.join('')}`
    : `${titles.length} points face you: ${list.format(titles)}`),
  size: (percent: number) => `${percent}% of its size at first`,
  loadingPercent: (percent: number) => `Loading the object, ${percent}%`,
  modelFailed: 'The object could not be loaded in 3D. Its description is here instead.',
  modelTired: 'The object is shown as a picture for now.',
  showDescription: 'Describe the object',
  inYourRoom: 'In your room',
  listen: 'Listen',
  tool: {
    measure: 'Measure',
    slice: 'Cut open',
    explode: 'Take apart',
    parts: 'Parts',
    variants: 'Surface',
    clips: 'Movement',
    light: 'Light',
    compare: 'Compare',
    scale: 'True size',
    picture: 'Take a picture',
  },
};

/** Words of a 3D object in one language. */
export type ModelStrings = typeof en;
