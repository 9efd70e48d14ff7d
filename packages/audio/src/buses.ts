/** What is heard together is turned together: speech, what lies under it, clicks and chimes. */
export type Bus = 'narration' | 'bed' | 'ui';

const levels: Record<Bus, number> = { narration: 1, bed: 1, ui: 1 };

/** Tells `change` when a bus was turned. */
export const buses = new EventTarget();

/** How loud a bus is, 0–1. */
export function busLevel(bus: Bus): number { return levels[bus]; }

/** Turns a bus, 0–1, for everything that plays on it. */
export function setBusLevel(bus: Bus, level: number): void {
  levels[bus] = Math.min(Math.max(0, Number.isFinite(level) ? level : 1), 1);
  buses.dispatchEvent(new Event('change'));
}

/** Every bus back to full, as after each visitor. */
export function resetBuses(): void {
  for (const bus of Object.keys(levels)) setBusLevel(bus as Bus, 1); // its own keys
}
