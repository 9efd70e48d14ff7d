import { devanagari } from '../devanagari.js';
import type { Direction, ModelStrings, Side, Tilt } from './en.js';

/** "And", also where a browser's own tables do not know Nepali. */
const list = {
  format: (all: readonly string[]): string =>
    [all.slice(0, -1).join(', '), all.at(-1) ?? ''].filter(Boolean).join(' र '),
};
const directions: Record<Direction, string> = {
  front: 'अगाडिबाट', frontRight: 'अगाडि दायाँबाट', right: 'दायाँबाट',
  backRight: 'पछाडि दायाँबाट', back: 'पछाडिबाट', backLeft: 'पछाडि बायाँबाट',
  left: 'बायाँबाट', frontLeft: 'अगाडि बायाँबाट',
};
const tilts: Record<Tilt, string> = {
  top: 'ठीक माथिबाट', high: 'धेरै माथिबाट', above: 'अलि माथिबाट', level: '',
  below: 'अलि तलबाट', low: 'धेरै तलबाट', bottom: 'ठीक तलबाट',
};

/** Nepali words of a 3D object. */
export const ne = {
  object: 'त्रिआयामिक वस्तु',
  turnLeft: 'बायाँ घुमाउनुहोस्',
  turnRight: 'दायाँ घुमाउनुहोस्',
  turnUp: 'अझ माथिबाट',
  turnDown: 'अझ तलबाट',
  shift: 'सार्नुहोस्',
  shiftLeft: 'बायाँ सार्नुहोस्',
  shiftRight: 'दायाँ सार्नुहोस्',
  shiftUp: 'माथि सार्नुहोस्',
  shiftDown: 'तल सार्नुहोस्',
  closer: 'नजिक',
  farther: 'टाढा',
  whole: 'पूरै वस्तु',
  moves: 'वस्तु घुमाउनुहोस्',
  byHand: 'हातले घुमाउनुहोस्',
  keys: 'तीर कुञ्जीले घुमाउँछ, जोड र घटाउले नजिक वा टाढा पार्छ, होम कुञ्जीले पूरै देखाउँछ।',
  hint: 'एउटा औँलाले घुमाउनुहोस्',
  sides: 'पाटाहरू',
  side: (side: Side) => ({
    front: 'अगाडि', back: 'पछाडि', left: 'बायाँ', right: 'दायाँ', top: 'माथि', bottom: 'तल',
  })[side],
  seen: (direction: Direction, tilt: Tilt) =>
    (tilt === 'top' || tilt === 'bottom' ? `${tilts[tilt]} देखिएको`
      : `${directions[direction]}${tilts[tilt] && `, ${tilts[tilt]}`} देखिएको`),
  facing: (titles: readonly string[]) => (titles.length === 0 ? 'कुनै बिन्दु तपाईंतिर छैन'
    : `${devanagari(titles.length)} बिन्दु तपाईंतिर फर्केका छन्: ${list.format(titles)}`),
  size: (percent: number) => `सुरुको आकारको ${devanagari(percent)}%`,
  loadingPercent: (percent: number) => `वस्तु लोड हुँदै, ${devanagari(percent)}%`,
  modelFailed: 'वस्तु लोड हुन सकेन। यसको विवरण यहाँ छ।',
  modelTired: 'अहिलेलाई वस्तु चित्रका रूपमा देखाइएको छ।',
  showDescription: 'वस्तुको विवरण',
  inYourRoom: 'तपाईंको कोठामा',
  listen: 'सुन्नुहोस्',
  tool: {
    measure: 'नाप्नुहोस्',
    slice: 'काट्नुहोस्',
    explode: 'छुट्याउनुहोस्',
    parts: 'भागहरू',
    variants: 'सतह',
    clips: 'चाल',
    light: 'प्रकाश',
    compare: 'तुलना',
    scale: 'वास्तविक आकार',
    picture: 'तस्बिर खिच्नुहोस्',
  },
} satisfies ModelStrings;
