import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { lightIcon } from '../../styles/tool-icons.js';
import { icon } from '../../base/icon.js';
import type { ToolHost } from './tool.js';

const radians = Math.PI / 180;

/** A point of the pad from its middle: right and towards the visitor are positive, the rim is 1. */
interface Place { x: number; y: number }

/** Where a lamp is drawn: seen from above, the visitor below, the farther in the higher. */
export function placeOf(azimuth: number, elevation: number, eye: number): Place {
  const far = 1 - elevation / 90;
  const angle = (azimuth - eye) * radians;
  return { x: far * Math.sin(angle), y: far * Math.cos(angle) };
}

/** The lamp for a place on the pad. */
export function lampFor({ x, y }: Place, eye: number): { azimuth: number; elevation: number } {
  const far = Math.min(Math.hypot(x, y), 1);
  return { azimuth: Math.atan2(x, y) / radians + eye, elevation: (1 - far) * 90 };
}

/**
 * The floor round the object from above, on which a finger drags the lamp: a short cut to the
 * sliders beside it, and nothing else.
 */
export class LampPad {
  readonly #host: ToolHost;
  readonly #put: (azimuth: number, elevation: number) => void;
  #stop: (() => void) | undefined;

  constructor(host: ToolHost, put: (azimuth: number, elevation: number) => void) {
    this.#host = host;
    this.#put = put;
  }

  /** Turns with the visitor, who always stands below. */
  start(): void { this.#stop = this.#host.view.on('move', () => { this.#turn(); }); }

  /** Follows no longer. */
  stop(): void { this.#stop?.(); }

  /** The pad, for whom a finger is the easiest; the sliders say what it shows. */
  render(): TemplateResult {
    return html`<div class="lamp-pad" aria-hidden="true" .style=${this.#style}
      @pointerdown=${this.#onDown} @pointermove=${this.#onMove}>
      <span class="lamp-object"></span><span class="lamp">${icon(lightIcon)}</span></div>`;
  }

  get #eye(): number { return this.#host.view.seen().azimuth; }

  get #style(): string {
    const { azimuth, elevation } = this.#host.view.lightDirection;
    const { x, y } = placeOf(azimuth, elevation, this.#eye);
    return `--lamp-x: ${x.toFixed(3)}; --lamp-y: ${y.toFixed(3)}`;
  }

  #turn(): void {
    const pad = this.#host.root.querySelector<HTMLElement>('.lamp-pad');
    if (pad) pad.style.cssText = this.#style; // an attribute is refused by a strict policy
  }

  readonly #onDown = (event: PointerEvent): void => {
    const pad = event.currentTarget as HTMLElement; // the listener stands on it
    pad.setPointerCapture(event.pointerId);
    this.#to(event, pad);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const pad = event.currentTarget as HTMLElement; // the listener stands on it
    if (pad.hasPointerCapture(event.pointerId)) this.#to(event, pad);
  };

  #to(event: PointerEvent, pad: HTMLElement): void {
    const { left, top, width, height } = pad.getBoundingClientRect();
    const { azimuth, elevation } = lampFor({
      x: ((event.clientX - left) / width) * 2 - 1, y: ((event.clientY - top) / height) * 2 - 1,
    }, this.#eye);
    this.#put(azimuth, elevation);
  }
}
