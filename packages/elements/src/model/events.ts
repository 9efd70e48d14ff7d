import { VitrineEvent } from '../base/events.js';

/** Fact: more of a file has come. `total` is 0 while the server has not said it. Bytes. */
export class VitrineProgressEvent extends VitrineEvent<{ loaded: number; total: number }> {
  constructor(loaded: number, total = 0) { super('vitrine-progress', { loaded, total }); }
}

declare global {
  interface HTMLElementEventMap { 'vitrine-progress': VitrineProgressEvent }
}
