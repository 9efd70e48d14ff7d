import { audio } from './components/audio.js';
import { compare } from './components/compare.js';
import { contribute } from './components/contribute.js';
import { gallery } from './components/gallery.js';
import { image } from './components/image.js';
import { map } from './components/map.js';
import { model } from './components/model.js';
import { pairs } from './components/pairs.js';
import { quiz } from './components/quiz.js';
import { quote } from './components/quote.js';
import { simulate } from './components/simulate.js';
import { sort } from './components/sort.js';
import { story } from './components/story.js';
import { text } from './components/text.js';
import { timeline } from './components/timeline.js';
import { video } from './components/video.js';
import { vote } from './components/vote.js';

/**
 * The 17 component types that every Vitrine knows, with their own types kept for the type tests.
 */
export const builtins = [
  text,
  image,
  gallery,
  compare,
  model,
  audio,
  video,
  timeline,
  map,
  quiz,
  sort,
  pairs,
  simulate,
  story,
  vote,
  contribute,
  quote,
] as const;
