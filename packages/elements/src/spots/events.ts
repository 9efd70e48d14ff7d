import { VitrineEvent } from '../base/events.js';

/** Fact: a spot opened. `index` counts from 0 in reading order. */
export class VitrineSpotOpenEvent extends VitrineEvent<{ id: string; index: number }> {
  constructor(id: string, index: number) { super('vitrine-spot-open', { id, index }); }
}
/** Fact: a spot closed. */
export class VitrineSpotCloseEvent extends VitrineEvent<{ id: string; index: number }> {
  constructor(id: string, index: number) { super('vitrine-spot-close', { id, index }); }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-spot-open': VitrineSpotOpenEvent;
    'vitrine-spot-close': VitrineSpotCloseEvent;
  }
}
