import { VitrineEvent } from '../base/events.js';

/** Fact: another stop of a guide is chosen: the id of its scene, what its sign says. */
export class VitrineStopChangeEvent
  extends VitrineEvent<{ stop: string; number: string; previous: string }> {
  constructor(stop: string, number: string, previous: string) {
    super('vitrine-stop-change', { stop, number, previous });
  }
}

declare global {
  interface HTMLElementEventMap { 'vitrine-stop-change': VitrineStopChangeEvent }
}
