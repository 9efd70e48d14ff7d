/** What a transcript can follow: a media element, or an element that is scripted like one. */
export interface Playable extends EventTarget {
  currentTime: number;
  play: () => unknown;
  /** The media element in use, where this is none itself. */
  readonly mediaElement?: HTMLMediaElement | undefined;
}

/** The media element behind it, where there is one now. */
export function mediaOf(playable: Playable | undefined): HTMLMediaElement | undefined {
  return playable instanceof HTMLMediaElement ? playable : playable?.mediaElement;
}

/**
 * The file of its captions that suits a language best: that language, else the one that the page
 * marks as `default`, else the first.
 */
export function captionsOf(
  media: HTMLMediaElement | undefined, lang: string,
): { src: string; lang: string } | undefined {
  const found = media?.querySelectorAll<HTMLTrackElement>(
    'track:is([kind="captions"], [kind="subtitles"], :not([kind]))[src]');
  const tracks = [...found ?? []];
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const best = tracks.find(({ srclang }) => srclang.toLowerCase() === lang.toLowerCase())
    ?? tracks.find(({ srclang }) => base(srclang) === base(lang))
    ?? tracks.find((track) => track.default) ?? tracks[0];
  return best && { src: best.src, lang: best.srclang };
}
