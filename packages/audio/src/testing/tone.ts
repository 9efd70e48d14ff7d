import type { AudioPlayer } from '../player.js';
import type { PlayerState } from '../player-events.js';

/**
 * Tests that play: only in Chromium, whose driver lets a page play without a tap. (Elements' tests
 * say what the other browsers do.)
 */
export const playing: (title: string, run: () => void) => void =
  ((window as { vitrineBrowser?: string }).vitrineBrowser ?? 'chromium') === 'chromium'
    ? describe : () => { /* not registered */ };

const made: (() => void)[] = [];

/** Remembers what to undo when a test is over. */
export function after(undo: () => void): void { made.push(undo); }

/** Takes everything away that a test has made. */
export function clear(): void { for (const undo of made.splice(0)) undo(); }

/** Bytes of a quiet tone of 220 Hz, mono, 8 kHz, 8 bit. */
export function tone(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 8000;
  const length = Math.round(seconds * rate);
  const bytes = new Uint8Array(44 + length);
  const view = new DataView(bytes.buffer);
  const words: [number, string][] = [[0, 'RIFF'], [8, 'WAVE'], [12, 'fmt '], [36, 'data']];
  for (const [offset, word] of words) bytes.set(new TextEncoder().encode(word), offset);
  const numbers: [number, number][] =
    [[4, 36 + length], [16, 16], [24, rate], [28, rate], [40, length]];
  for (const [offset, value] of numbers) view.setUint32(offset, value, true);
  const shorts: [number, number][] = [[20, 1], [22, 1], [32, 1], [34, 8]];
  for (const [offset, value] of shorts) view.setUint16(offset, value, true);
  for (let index = 0; index < length; index += 1) {
    bytes[44 + index] = 128 + Math.round(8 * Math.sin((2 * Math.PI * 220 * index) / rate));
  }
  return bytes;
}

/** Address of a tone, for as long as a test runs. */
export function toneAddress(seconds: number): string {
  const address = URL.createObjectURL(new Blob([tone(seconds)], { type: 'audio/wav' }));
  after(() => { URL.revokeObjectURL(address); });
  return address;
}

/** Once the player is in a state. */
export function become(player: AudioPlayer, state: PlayerState): Promise<void> {
  return until(player, 'statechange', () => player.state === state);
}

/** Once something holds, looked at whenever an event comes. */
export function until(target: EventTarget, type: string, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      target.removeEventListener(type, look);
      resolve();
    };
    target.addEventListener(type, look);
    look();
  });
}
