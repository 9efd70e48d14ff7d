import type { ResolvedAudio, ResolvedImage, ResolvedModel, ResolvedVideo } from '../asset.js';
import type { InWords } from '../define.js';
import type { ResolvedText } from '../text.js';

type Visible = ResolvedImage | ResolvedModel | ResolvedVideo;

/**
 * A picture or object in words: its alternative, then its longer description; nothing if
 * decorative.
 */
export function seen(file: Visible | undefined): InWords {
  if (!file || file.decorative) return undefined;
  return [file.alt, 'long' in file ? file.long : undefined];
}

/** A sound in words. */
export function heard(file: ResolvedAudio | undefined): InWords {
  return file?.transcript;
}

/** What spots, places, steps and answers share. */
interface Opened {
  title?: ResolvedText;
  text?: ResolvedText;
  image?: ResolvedImage;
  audio?: ResolvedAudio;
}

/** Things that open, in words: title, text, picture, sound. */
export function openedInWords(things: readonly Opened[] | undefined): InWords {
  return things?.map((thing) => [thing.title, thing.text, seen(thing.image), heard(thing.audio)]);
}

/** Answers in words: text, picture, feedback. */
export function answersInWords(
  answers:
    readonly { text?: ResolvedText; image?: ResolvedImage; feedback?: ResolvedText }[] | undefined,
): InWords {
  return answers?.map((answer) => [answer.text, seen(answer.image), answer.feedback]);
}
