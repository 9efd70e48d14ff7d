import type { AudioPlayer } from './player.js';

/**
 * Keeps a phone's screen lit while a voice is heard and read along, and no longer.
 *
 * @param signal - Ends it.
 */
export function keepAwake(player: AudioPlayer, signal: AbortSignal): void {
  if (!('wakeLock' in navigator)) return; // Firefox before 126
  let lock: WakeLockSentinel | undefined;
  const look = async (): Promise<void> => {
    const isNeeded = !signal.aborted && player.state === 'playing' && !document.hidden;
    if (isNeeded === (lock !== undefined && !lock.released)) return;
    const old = lock;
    lock = undefined;
    await old?.release();
    // A battery that is low says no.
    if (isNeeded) lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  };
  const run = (): void => { void look(); };
  player.addEventListener('statechange', run, { signal });
  document.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', run, { once: true });
  run();
}
