import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { About, Credit, Origin, PageExhibit, Party, ResolvedExhibit } from '@vitrine/manifest';
import { about } from '@vitrine/manifest/about.js';
import { customElement } from '../base/define.js';
import { line, rich } from '../base/text.js';
import { VitrineElement } from '../base/vitrine-element.js';
import { base } from '../styles/base.js';
import { styles } from './about.styles.js';
import { accessSentence, hazardSentences } from './access-words.js';
import '../strings/en-more.js';

/** What is said of the exhibit as a whole. */
type Facts = Pick<ResolvedExhibit, 'title' | 'summary' | 'by' | 'license' | 'derivedFrom'>;

/** The name of a licence, and where it can be read. */
interface Licence { name: string; url?: string }

/**
 * What an exhibit is made from: who made it, under which licence, from whose work, and what it
 * offers to visitors who cannot see, hear or read easily. All of it is computed from the content.
 *
 * @status experimental
 * @csspart base - The page.
 * @csspart heading - Its title.
 */
@customElement('vitrine-about')
export class VitrineAbout extends VitrineElement {
  static override styles = [base, styles];

  /** The exhibit, from `resolve`. */
  @property({ attribute: false }) exhibit?: PageExhibit | ResolvedExhibit;

  @query('h2') private readonly headingElement!: HTMLElement | null;

  /** Moves the focus to the title. */
  focusHeading(): void { this.headingElement?.focus({ preventScroll: true }); }

  protected override render(): TemplateResult {
    const { exhibit } = this;
    const all = exhibit && ('credits' in exhibit ? exhibit : { ...exhibit, ...about(exhibit) });
    return html`
      <article class="about" part="base">
        <h2 tabindex="-1" part="heading">${this.t('aboutTitle')}</h2>
        ${all ? [this.#facts(all), this.#access(all), this.#credits(all)] : nothing}
      </article>`;
  }

  #facts(exhibit: Facts): TemplateResult {
    const { title, summary, by, license, derivedFrom } = exhibit;
    return html`
      <section>
        <h3>${line(title)}</h3>
        ${summary ? rich(summary) : nothing}
        <dl class="facts">
          ${by.length > 0 ? fact(this.t('madeBy'), by.map(person)) : nothing}
          ${license ? fact(this.t('licence'), licence(license)) : nothing}
          ${derivedFrom.length > 0 ? fact(this.t('basedOn'), derivedFrom.map(origin)) : nothing}
        </dl>
      </section>`;
  }

  #access(exhibit: About): TemplateResult | typeof nothing {
    const { access } = exhibit;
    const { lang, strings } = this.language;
    const sentence = accessSentence(access, strings, lang);
    const warnings = hazardSentences(access, strings);
    if (!sentence && !access.summary && warnings.length === 0 && !access.contact) return nothing;
    return html`
      <section>
        <h3>${strings.accessStatement}</h3>
        ${access.summary ? rich(access.summary) : nothing}
        ${sentence ? html`<p>${sentence}</p>` : nothing}
        ${warnings.map((warning) => html`<p>${warning}</p>`)}
        ${access.contact ? html`<p>${strings.contact}: ${contact(access.contact)}</p>` : nothing}
      </section>`;
  }

  #credits(exhibit: About): TemplateResult {
    return html`
      <section>
        <h3>${this.t('credits')}</h3>
        ${exhibit.credits.length > 0
          ? html`<ul class="credits">${exhibit.credits.map(credit)}</ul>`
          : html`<p>${this.t('noCredits')}</p>`}
      </section>`;
  }
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function credit(one: Credit): TemplateResult {
  return html`
    <li>
      <b>${one.title ? line(one.title) : one.file}</b>
      <span class="by">${one.credit ? line(one.credit) : nothing}</span>
      <span>${one.license ? licence(one.license) : nothing}</span>
    </li>`;
}

function licence({ name, url }: Licence): TemplateResult { return link(name, url); }

function person({ name, url, role }: Party): TemplateResult {
  return html`<div>${link(name, url)}${role
    ? html`<span class="role">${role}</span>` : nothing}</div>`;
}

/**
 * Origins keep what the author wrote, in whatever languages: the first words are good enough for a
 * name.
 */
function origin({ title, by, license, src }: Origin): TemplateResult {
  const name = typeof title === 'string' ? title : Object.values(title ?? {})[0];
  const parties = by === undefined ? [] : Array.isArray(by) ? by : [by];
  const names = parties.map((party) => (typeof party === 'string' ? party : party.name));
  return html`<div>${link([name ?? src ?? '', ...names].filter(Boolean).join(', '), src)}
    ${license ? html`<span class="role">${license}</span>` : nothing}</div>`;
}

function contact(address: string): TemplateResult {
  return /^[^\s@/:]+@[^\s@/:]+$/.test(address)
    ? html`<a href=${`mailto:${address}`}>${address}</a>` : link(address, address);
}

/** A link only where the address is one that a visitor's browser may open. */
function link(words: string, url: string | undefined): TemplateResult {
  if (!url?.startsWith('https://')) return html`<bdi>${words}</bdi>`;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;
}

declare global {
  interface HTMLElementTagNameMap { 'vitrine-about': VitrineAbout }
}
