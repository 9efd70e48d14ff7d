import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropsOf, TextComponent } from '@vitrine/manifest';
import { customElement } from '../base/define.js';
import { words } from '../base/props.js';
import type { Fields, Words } from '../base/props.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import { base } from '../styles/base.js';
import { styles } from './text.styles.js';

/**
 * Running text with its heading, set like a wall label.
 *
 * @status experimental
 * @csspart base - Heading and words together.
 * @csspart heading - The heading.
 */
@customElement('vitrine-text')
export class VitrineText extends VitrineElement implements Fields<PropsOf<TextComponent>> {
  static override styles = [base, styles];
  static override readonly componentType = 'text';

  /** The words; the Markdown subset where they come from a manifest. */
  @property({ converter: words }) text: Words | undefined;

  protected override render(): TemplateResult {
    return html`
      <div class="label" part="base">
        ${this.heading ? html`<h3 part="heading">${line(this.heading)}</h3>` : nothing}
        ${rich(this.text)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-text': VitrineText }
}
