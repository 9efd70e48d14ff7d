import { devanagari } from '../devanagari.js';
import type { CutAxis, InsideStrings } from './en.js';

/** Nepali words of the tools that look into an object. */
export const ne = {
  markHere: 'यहाँ चिनो लगाउनुहोस्',
  startAgain: 'फेरि सुरु गर्नुहोस्',
  howToMeasure: 'वस्तुका दुई ठाउँ छुनुहोस्। अथवा कुनै ठाउँ क्रस चिनोमुनि नआएसम्म घुमाएर '
    + 'चिनो लगाउनुहोस्।',
  firstMarked: 'पहिलो ठाउँमा चिनो लाग्यो। अब दोस्रो।',
  nothingHere: 'त्यहाँ वस्तुको कुनै भाग छैन। घुमाउनुहोस् वा सार्नुहोस्।',
  between: (length: string) => `दुई ठाउँबिच ${length}`,
  wholeObject: 'पूरै वस्तु',
  width: 'चौडाइ',
  height: 'उचाइ',
  depth: 'गहिराइ',
  cutFrom: (axis: CutAxis) => ({ x: 'छेउबाट', y: 'माथिबाट', z: 'अगाडिबाट' })[axis],
  cutDepth: 'कति गहिरो',
  lessDeep: 'कम गहिरो',
  deeper: 'अझ गहिरो',
  otherHalf: 'अर्को आधा',
  cut: (axis: CutAxis, length: string, isOther: boolean) => `${
    { x: 'छेउबाट', y: 'माथिबाट', z: 'अगाडिबाट' }[axis]} ${length} गहिरो काटिएको${
    isOther ? ', अर्को आधा' : ''}`,
  howFarApart: 'कति टाढा',
  closerTogether: 'नजिक ल्याउनुहोस्',
  fartherApart: 'टाढा लैजानुहोस्',
  apart: (percent: number) => (percent === 0 ? 'बन्द' : percent === 50 ? 'आधा छुट्टिएको'
    : percent === 100 ? 'छुट्टिएको' : `${devanagari(percent)}% छुट्टिएको`),
  part: (number: string) => `भाग ${number}`,
  showAlone: 'यो मात्र देखाउनुहोस्',
  fade: 'फिका पार्नुहोस्',
  showAll: 'सबै देखाउनुहोस्',
  onlyShown: (title: string) => `यो मात्र देखिएको: ${title}`,
  faded: (title: string, isFaded: boolean) => (isFaded ? `फिका: ${title}`
    : `फेरि देखिएको: ${title}`),
  allShown: 'सबै देखिएको छ',
} satisfies InsideStrings;
