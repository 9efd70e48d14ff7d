import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelView } from '@vitrine/model';
import type { ObjectRoom, RoomStage } from '@vitrine/model/tools/room.js';
import { icon } from '../base/icon.js';
import { wordsIn } from '../controllers/words.js';
import { modelWords } from '../strings/model/index.js';
import { roomWords } from '../strings/room/index.js';
import { leftIcon, rightIcon, roomIcon } from '../styles/model-icons.js';
import { roomStyles } from './room-dialog.styles.js';

/** Degrees of one press, as for turning an object on its stage. */
const step = 30;

type Stage = 'opening' | RoomStage | 'failed' | 'lost';

/** What is to stand in the visitor's room, and where that was asked. */
export interface RoomDialogHost {
  readonly view: ModelView;
  /** Of the element. */
  readonly root: ShadowRoot;
  lang: () => string;
  /** Tells the developer what went wrong; the visitor is told here. */
  failed: (error: unknown) => void;
}

/**
 * The visitor's own room with an object in it: over all of the page, until they leave. A phone lays
 * what is said and the buttons over the picture of its camera; where the room cannot be shown, they
 * are all there is. Each gesture is a button, too.
 */
export class RoomDialog {
  readonly #host: RoomDialogHost;
  /** What was pressed. */
  readonly #opener: Element | null;
  readonly #box = document.createElement('div');
  #stage: Stage = 'opening';
  #room: ObjectRoom | undefined;
  #isOpen = true;

  constructor(host: RoomDialogHost) {
    this.#host = host;
    // A finger does not bring the focus along everywhere.
    this.#opener = host.root.activeElement ?? host.root.querySelector('[data-action="ar"]');
    const { styleSheet } = roomStyles;
    const { adoptedStyleSheets } = host.root;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
    host.root.append(this.#box);
    this.#draw();
    this.#dialog?.showModal();
  }

  /** Whether the visitor has not left it; the element may have left the page before. */
  get isOpen(): boolean { return this.#isOpen; }

  /** Starts the camera; settles when it runs, or has said why it does not. */
  async start(): Promise<void> {
    try {
      const { openRoom } = await import('@vitrine/model/tools/room.js');
      if (!this.#isOpen) return;
      const overlay = this.#box.querySelector<HTMLElement>('.room-over');
      if (!overlay) return;
      const room = await openRoom(this.#host.view, {
        overlay, changed: (stage) => { this.#show(stage); },
        ended: (isLost) => {
          this.#room = undefined;
          if (isLost) this.#show('lost');
          else this.close();
        },
      });
      if (!this.#isOpen) room.leave();
      this.#room = room;
      if (this.#stage === 'opening') this.#show('looking');
      else this.#draw();
    } catch (error) {
      this.#show('failed');
      // A visitor who does not want the camera on is no fault of the page.
      if (!(error instanceof DOMException)) this.#host.failed(error);
    }
  }

  /** Everything is as before; the focus is where it was. */
  readonly close = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#room?.leave();
    this.#room = undefined;
    this.#dialog?.close();
    this.#box.remove();
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  };

  get #dialog(): HTMLDialogElement | null { return this.#box.querySelector('dialog'); }

  #show(stage: Stage): void {
    this.#stage = stage;
    if (this.#isOpen) this.#draw();
  }

  #draw(): void {
    const draw = (): void => { if (this.#isOpen) this.#draw(); };
    const words = wordsIn(roomWords, this.#host.lang(), draw);
    const { inYourRoom } = wordsIn(modelWords, this.#host.lang(), draw);
    render(html`
      <dialog class="room-dialog" aria-label=${inYourRoom} aria-describedby="room-says"
        @cancel=${(event: Event) => { event.preventDefault(); this.close(); }}>
        <div class="room-over">
          <p class="room-says" id="room-says" role="status">${words[this.#stage]}</p>
          <div class="room-bar" @beforexrselect=${(event: Event) => { event.preventDefault(); }}>
            ${this.#room ? this.#controls(this.#room, words.putHere) : nothing}
            <button class="button primary leave" type="button" part="button" data-room="leave"
              @click=${this.close}>${icon(leftIcon, true)}<span>${words.leave}</span></button>
          </div>
        </div>
      </dialog>`, this.#box);
  }

  #controls(room: ObjectRoom, putHere: string): TemplateResult {
    const { turnLeft, turnRight } = wordsIn(modelWords, this.#host.lang(), () => undefined);
    const button = (name: string, drawing: unknown, label: string, run: () => void) => html`
      <button class="button ${name}" type="button" part="button" data-room=${name}
        @click=${run}>
        ${icon(drawing)}<span>${label}</span></button>`;
    return html`${button('put', roomIcon, putHere, () => { room.put(); })}
      ${this.#stage === 'standing' ? html`
        ${button('left', leftIcon, turnLeft, () => { room.turn(-step); })}
        ${button('right', rightIcon, turnRight, () => { room.turn(step); })}` : nothing}`;
  }
}
