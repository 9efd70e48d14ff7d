/** Across which a cut goes: from the side, from above, from the front. */
export type CutAxis = 'x' | 'y' | 'z';

const percents = new Intl.NumberFormat('en', { style: 'percent' });

/**
 * English words of the tools that look into an object; they define the keys. Every other language
 * `satisfies InsideStrings`.
 */
export const en = {
  markHere: 'Mark here',
  startAgain: 'Start again',
  howToMeasure: 'Touch two places on the object. Or turn it until a place lies under the cross, '
    + 'and mark it.',
  firstMarked: 'The first place is marked. Now the second one.',
  nothingHere: 'There is nothing of the object there. Turn it or shift it.',
  between: (length: string) => `${length} between the two places`,
  wholeObject: 'The whole object',
  width: 'Width',
  height: 'Height',
  depth: 'Depth',
  cutFrom: (axis: CutAxis) => ({
    x: 'From the side', y: 'From above', z: 'From the front',
  })[axis],
  cutDepth: 'How deep',
  lessDeep: 'Less deep',
  deeper: 'Deeper',
  otherHalf: 'The other half',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `Cut ${
    { x: 'from the side', y: 'from above', z: 'from the front' }[axis]}, ${length} deep${
    isOther ? ', the other half' : ''}`,
  howFarApart: 'How far apart',
  closerTogether: 'Closer together',
  fartherApart: 'Farther apart',
  apart: (percent: number) => (percent === 0 ? 'Closed' : percent === 50 ? 'Half apart'
    : percent === 100 ? 'Apart' : `${percents.format(percent / 100)} apart`),
  part: (number: string) => `Part ${number}`,
  showAlone: 'Show alone',
  fade: 'Fade',
  showAll: 'Show everything',
  onlyShown: (title: string) => `Shown alone: ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `Faded: ${title}`
    : `Shown again: ${title}`),
  allShown: 'Everything is shown',
};

/** Words of the tools that look into an object in one language. */
export type InsideStrings = typeof en;
