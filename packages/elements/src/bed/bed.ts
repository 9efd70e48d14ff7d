import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Bed } from '@vitrine/audio';
import type { ResolvedAudio } from '@vitrine/manifest';
import { sourcesOf } from '../audio/sound.js';
import { customElement } from '../base/define.js';
import { icon } from '../base/icon.js';
import type { Loose } from '../base/props.js';
import { line } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import type { ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { bedWords } from '../strings/bed/index.js';
import { base } from '../styles/base.js';
import { mutedIcon, volumeIcon } from '../styles/player-icons.js';
import { makeRoom, styles } from './bed.styles.js';

/** How loud it is at most, 0–1: ten decibels under what it is in its file. */
const level = 0.3;

/**
 * A loop that lies softly under everything: the sea, a workshop. It makes room for every voice of
 * the page, and the first thing that a visitor meets is the way to stop it (WCAG 1.4.2).
 *
 * It begins by itself, as soon as the browser lets it: after the visitor's first tap or key.
 *
 * @status experimental
 * @csspart base - The line.
 * @csspart button - Stops it, or plays it again.
 * @fires {VitrineErrorEvent} vitrine-error - It did not come; nothing is missing but itself.
 */
@customElement('vitrine-bed')
export class VitrineBed extends VitrineElement {
  static override styles = [base, styles];

  /** The sound of a manifest. The attribute `src` is a short way to write it. */
  @property({ attribute: false }) bed: Loose<ResolvedAudio> | undefined;

  /** Address of the sound: a loop of at most a minute. */
  @property() src: string | undefined;

  readonly #words = new WordsController(this, bedWords, () => this.language.lang);
  #bed: Bed | undefined;
  /** Address of what was taken last. */
  #taken = '';
  #isLost = false;

  /** Plays it, softly at first; also after a visitor has stopped it. */
  async start(): Promise<void> {
    try {
      await this.#bed?.start();
    } catch (error) {
      this.#isLost = true;
      this.fail(error, 'load');
    }
    this.requestUpdate();
  }

  /** Stops it, softly. */
  stop(): void { this.#bed?.stop(); }

  override connectedCallback(): void {
    super.connectedCallback();
    makeRoom(this);
    this.requestUpdate(); // what it let go of when it was taken away
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override actionList(): readonly ElementAction[] {
    if (!this.#bed || this.#isLost) return [];
    const { stop, play } = this.#words.now;
    return [{ name: 'bed', label: this.#isHeard ? stop : play, run: () => {
      // A tap wakes the browser's sound by itself: what only waited for it is heard from now on.
      if (this.#isHeard) this.stop(); else void this.start();
    } }];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const sources = sourcesOf(this.bed)
      ?? (this.src ? [{ src: new URL(this.src, document.baseURI).href }] : []);
    const address = sources.at(-1)?.src ?? '';
    if (!this.isConnected || address === this.#taken) return;
    this.#leave();
    this.#taken = address;
    if (address) void this.#take(sources, address);
  }

  async #take(sources: NonNullable<ReturnType<typeof sourcesOf>>, address: string): Promise<void> {
    const { Bed: Made } = await import('@vitrine/audio/bed.js');
    if (address !== this.#taken) return; // another one, or none, meanwhile
    this.#bed = new Made(sources, level);
    this.#bed.addEventListener('change', () => { this.requestUpdate(); });
    await this.start();
  }

  #leave(): void {
    this.#bed?.stop();
    this.#bed = undefined;
    this.#taken = '';
    this.#isLost = false;
  }

  /** It sounds, as far as the browser lets it. */
  get #isHeard(): boolean { return this.#bed?.isOn === true && !this.#bed.isBlocked; }

  protected override render(): TemplateResult | typeof nothing {
    const [action] = this.actions.list;
    if (action?.name !== 'bed') return nothing;
    return html`<div class="bed" part="base">
      <button class="button" type="button" part="button" data-action="bed"
        @click=${this.actions.onClick}>
        ${icon(this.#isHeard ? volumeIcon : mutedIcon)}<span>${action.label}</span></button>
      ${this.bed?.transcript ? html`<p>${line(this.bed.transcript)}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-bed': VitrineBed }
}
