/** Where a visitor stopped listening is kept for so long, milliseconds: a holiday. */
const kept = 14 * 24 * 3600 * 1000;
const prefix = 'vitrine-audio:';

/** Keeps where a visitor was in a sound, on their own phone. Never call it on a cabinet. */
export function bookmark(key: string, seconds: number): void {
  try {
    if (seconds > 0) localStorage.setItem(prefix + key, `${seconds.toFixed(1)} ${Date.now()}`);
    else localStorage.removeItem(prefix + key);
  } catch { /* a private window, a full disk */ }
}

/** Where they were, seconds; 0 when they were not here lately. */
export function bookmarked(key: string): number {
  try {
    const [seconds, when] = (localStorage.getItem(prefix + key) ?? '').split(' ').map(Number);
    const isFresh = Date.now() - (when ?? 0) < kept;
    return isFresh && Number.isFinite(seconds) ? seconds ?? 0 : 0;
  } catch {
    return 0;
  }
}
