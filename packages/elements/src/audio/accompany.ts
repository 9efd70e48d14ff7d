import type { AudioPlayer, SessionWords } from '@vitrine/audio';

/**
 * What goes with a sound that plays on a visitor's own machine: its name on the lock screen, a
 * phone's screen that stays lit. On a cabinet nothing does: it has no lock screen.
 */
export function accompany(
  player: AudioPlayer, words: SessionWords, { isCabinet, signal }: { isCabinet: boolean;
    signal: AbortSignal },
): void {
  if (isCabinet) return;
  void import('@vitrine/audio/media-session.js').then(({ showOnLockScreen }) => {
    if (!signal.aborted) showOnLockScreen(player, words, signal);
  });
  if (!matchMedia('(pointer: coarse) and (hover: none)').matches) return;
  void import('@vitrine/audio/wake-lock.js').then(({ keepAwake }) => {
    if (!signal.aborted) keepAwake(player, signal);
  });
}
