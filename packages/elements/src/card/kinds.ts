import type { Strings } from '../strings/en.js';
import * as icons from '../styles/kind-icons.js';
import '../strings/en-more.js';

/** What a component type looks like and is called, quietly above its words. */
export interface Kind { drawing: unknown; word: keyof Strings }

/** The drawing and the UI word of a built-in component type; third parties' types have none. */
export function kindOf(type: string): Kind | undefined { return kinds[type]; }

const kinds: Readonly<Record<string, Kind>> = {
  text: { drawing: icons.textIcon, word: 'kindText' },
  image: { drawing: icons.imageIcon, word: 'kindImage' },
  gallery: { drawing: icons.galleryIcon, word: 'kindGallery' },
  compare: { drawing: icons.compareIcon, word: 'kindCompare' },
  model: { drawing: icons.modelIcon, word: 'kindModel' },
  audio: { drawing: icons.audioIcon, word: 'kindAudio' },
  video: { drawing: icons.videoIcon, word: 'kindVideo' },
  timeline: { drawing: icons.timelineIcon, word: 'kindTimeline' },
  map: { drawing: icons.mapIcon, word: 'kindMap' },
  quiz: { drawing: icons.quizIcon, word: 'kindQuiz' },
  sort: { drawing: icons.sortIcon, word: 'kindSort' },
  pairs: { drawing: icons.pairsIcon, word: 'kindPairs' },
  simulate: { drawing: icons.simulateIcon, word: 'kindSimulate' },
  story: { drawing: icons.storyIcon, word: 'kindStory' },
  vote: { drawing: icons.voteIcon, word: 'kindVote' },
  contribute: { drawing: icons.contributeIcon, word: 'kindContribute' },
  quote: { drawing: icons.quoteIcon, word: 'kindQuote' },
};
