import { audioContext } from './howler.js';
import { setVoiceSink } from './voice.js';

/** A way out for sound: a loudspeaker, a handset, a headset. */
export interface Output {
  /** For {@link useOutput}. */
  readonly id: string;
  /** Its name, `''` where the browser does not tell it. */
  readonly label: string;
}

/** The ways out that the browser tells of. */
export async function outputs(): Promise<readonly Output[]> {
  if (!('mediaDevices' in navigator)) return []; // a page without https
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind }) => kind === 'audiooutput')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/**
 * Sends every sound of the page to one output, `''` for the usual one: voices, beds, clicks.
 *
 * @throws {DOMException} Where the browser does not allow it, or there is no such output.
 */
export async function useOutput(id: string): Promise<void> {
  await setVoiceSink(id);
  const context = audioContext();
  if (context && 'setSinkId' in context) {
    // Safe: where it is there, it takes the id of a device (Chromium 110).
    await (context as { setSinkId: (id: string) => Promise<void> }).setSinkId(id);
  }
}
