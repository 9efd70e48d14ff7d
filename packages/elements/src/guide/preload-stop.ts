import { soundFrom } from '../audio/sound.js';
import type { Stop } from './stops.js';

/**
 * Makes a stop ready while another is heard: the start of its sound, its words, its picture. The
 * browser's cache keeps them.
 *
 * @param signal - Lets go of it, so that the next player has the voice.
 */
export async function preloadStop(stop: Stop, signal: AbortSignal): Promise<void> {
  const sound = soundFrom(stop.sound);
  const { AudioPlayer } = await import('@vitrine/audio/player.js');
  if (signal.aborted) return;
  if (sound) {
    const player = new AudioPlayer();
    player.load(sound.sources);
    signal.addEventListener('abort', () => { player.unload(); }, { once: true });
    // What does not come now is asked for again when it is wanted.
    if (sound.captions) void fetch(sound.captions, { signal }).catch(() => undefined);
  }
  if (stop.picture) new Image().src = stop.picture.src;
}
