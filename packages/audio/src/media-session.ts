import type { AudioPlayer } from './player.js';

/** What a lock screen shows, and what it may ask for. */
export interface SessionWords {
  readonly title: string;
  /** Who made it: the museum. */
  readonly artist?: string;
  /** What it belongs to: the guide. */
  readonly album?: string;
  /** Address of a picture. */
  readonly artwork?: string;
  /** To the stop before; left out where there is none. */
  readonly previous?: () => void;
  /** To the stop after; left out where there is none. */
  readonly next?: () => void;
}

/** Jumps of the lock screen's own buttons, seconds. */
const jump = 10;

/**
 * Puts a voice on the lock screen and on the keys of a headset: title, place, play, jumps, stops.
 *
 * @param signal - Takes it away again.
 */
export function showOnLockScreen(
  player: AudioPlayer, words: SessionWords, signal: AbortSignal,
): void {
  if (!('mediaSession' in navigator)) return; // WebKitGTK without it
  const session = navigator.mediaSession;
  const { title, artist = '', album = '', artwork, previous, next } = words;
  session.metadata = new MediaMetadata({
    title, artist, album, ...(artwork ? { artwork: [{ src: artwork }] } : {}),
  });
  const by = (seconds: number) => () => { player.currentTime += seconds; };
  const handlers: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>> = {
    play: () => { player.play(); },
    pause: () => { player.pause(); },
    seekto: ({ seekTime }) => { player.currentTime = seekTime ?? 0; },
    seekbackward: by(-jump),
    seekforward: by(jump),
    previoustrack: previous ?? null,
    nexttrack: next ?? null,
  };
  const handle = (isThere: boolean): void => {
    for (const [action, run] of Object.entries(handlers)) {
      try {
        // Safe: they are the names above.
        session.setActionHandler(action as MediaSessionAction, isThere ? run : null);
      } catch { /* a browser that does not know this key */ }
    }
  };
  const tell = (): void => { tellPlace(session, player); };
  handle(true);
  tell();
  player.addEventListener('statechange', tell, { signal });
  player.addEventListener('change', tell, { signal });
  signal.addEventListener('abort', () => {
    handle(false);
    session.metadata = null;
    session.playbackState = 'none';
  }, { once: true });
}

function tellPlace(session: MediaSession, player: AudioPlayer): void {
  session.playbackState = player.state === 'playing' ? 'playing' : 'paused';
  const { currentTime, duration, playbackRate } = player;
  if (!Number.isFinite(duration) || duration <= 0) return;
  session.setPositionState({ duration, playbackRate, position: Math.min(currentTime, duration) });
}
