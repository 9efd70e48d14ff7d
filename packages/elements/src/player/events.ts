import { VitrineEvent } from '../base/events.js';

/** Fact: sound or film plays. `time` is in seconds. */
export class VitrinePlayEvent extends VitrineEvent<{ time: number }> {
  constructor(time: number) { super('vitrine-play', { time }); }
}
/** Fact: it stopped where it was. */
export class VitrinePauseEvent extends VitrineEvent<{ time: number }> {
  constructor(time: number) { super('vitrine-pause', { time }); }
}
/** Fact: it was played to its end. */
export class VitrineEndEvent extends VitrineEvent<{ time: number }> {
  constructor(time: number) { super('vitrine-end', { time }); }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-play': VitrinePlayEvent;
    'vitrine-pause': VitrinePauseEvent;
    'vitrine-end': VitrineEndEvent;
  }
}
