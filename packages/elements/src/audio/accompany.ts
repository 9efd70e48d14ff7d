import type { AudioPlayer, SessionWords } from '@vitrine/audio';
import type { SoundController } from './sound-controller.js';

/** What goes with a sound needs of it. */
export interface Company {
  title: string;
  /** Address of a picture. */
  artwork: string | undefined;
  /** What the lock screen shows and offers otherwise: the guide, the stops around. */
  more: Partial<SessionWords> | undefined;
  /** What its place is kept under; `''` keeps none. */
  key: string;
  signal: AbortSignal;
}

/** A sound, as far as this needs it. */
type Accompanied = Pick<SoundController, 'player' | 'chapters' | 'cues' | 'currentTime'>;

/** A phone, not a cabinet: touched, and small. */
const phone = '(pointer: coarse) and (hover: none) and ((max-width: 600px) or (max-height: 600px))';

/** Within a second after the start of a place, the way back leads to the one before. */
const grace = 1;

/**
 * What goes with a sound on a visitor's own machine: its name on the lock screen, with the ways to
 * the chapter or line before and after; a phone's screen that stays lit, and a phone that knows
 * where its visitor was. Never call it on a cabinet: it has no lock screen, and keeps nothing.
 */
export function accompany(sound: Accompanied, company: Company): void {
  const { signal } = company;
  const { player } = sound;
  if (!player || signal.aborted) return;
  void import('@vitrine/audio/media-session.js').then(({ showOnLockScreen }) => {
    if (signal.aborted) return;
    whenPlaying(player, signal, () => {
      const { title, artwork, more } = company;
      showOnLockScreen(player, {
        title, ...(artwork ? { artwork } : {}),
        previous: () => { step(sound, -1); }, next: () => { step(sound, 1); }, ...more,
      }, signal);
    });
  });
  if (!matchMedia(phone).matches) return;
  void import('@vitrine/audio/wake-lock.js').then(({ keepAwake }) => {
    if (!signal.aborted) keepAwake(player, signal);
  });
  if (company.key && !company.key.startsWith('blob:')) void resume(player, company);
}

function whenPlaying(player: AudioPlayer, signal: AbortSignal, run: () => void): void {
  if (player.state === 'playing') {
    run();
    return;
  }
  const begin = new AbortController();
  player.addEventListener('statechange', ({ state }) => {
    if (state !== 'playing') return;
    begin.abort();
    run();
  }, { signal: AbortSignal.any([signal, begin.signal]) });
}

/** To the chapter before or after, or to the line where there are no chapters. */
function step(sound: Accompanied, by: 1 | -1): void {
  const { chapters, cues, currentTime: now } = sound;
  const starts = (chapters.length > 0 ? chapters : cues).map(({ start }) => start);
  const to = by > 0 ? starts.find((start) => start > now)
    : starts.findLast((start) => start < now - grace) ?? 0;
  if (to !== undefined) sound.currentTime = to;
}

/** Goes on where the visitor was, unless they are somewhere already, and keeps where they are. */
async function resume(player: AudioPlayer, { key, signal }: Company): Promise<void> {
  const { bookmark, bookmarked } = await import('@vitrine/audio/bookmark.js');
  if (signal.aborted) return;
  const at = bookmarked(key);
  if (at > 0 && player.currentTime === 0 && !player.isWanted) player.currentTime = at;
  const keep = (): void => { bookmark(key, player.currentTime); };
  player.addEventListener('statechange', ({ state }) => { if (state === 'paused') keep(); },
    { signal });
  player.addEventListener('ended', () => { bookmark(key, 0); }, { signal });
  // A phone takes the page away without a word.
  document.addEventListener('visibilitychange', keep, { signal });
}
