import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Cue } from '@vitrine/audio/cues.js';
import { icon } from '../base/icon.js';
import type { ElementAction } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { transcriptWords } from '../strings/transcript/index.js';
import { followIcon, saveIcon, searchIcon } from '../styles/transcript-icons.js';
import type { Follow } from './follow.js';
import { save } from './save.js';
import { Search } from './search.js';
import type { TranscriptHost } from './transcript-view.js';

/** What the tools need of their transcript. */
export interface ToolsHost {
  cues: () => readonly Cue[];
  follow: Follow;
  /** There is more than the box can show. */
  isLong: () => boolean;
  /** Brings a line into view, for a reader. */
  show: (index: number) => void;
  toggleFollow: () => void;
}

/** What a visitor can do with a transcript beside reading it: search, follow along, keep it. */
export class TranscriptTools {
  readonly #host: ReactiveElement;
  readonly #options: TranscriptHost;
  readonly #view: ToolsHost;
  readonly #words: WordsController<typeof transcriptWords.english>;
  readonly #search: Search;
  #isSearching = false;

  constructor(host: ReactiveElement, options: TranscriptHost, view: ToolsHost) {
    this.#host = host;
    this.#options = options;
    this.#view = view;
    this.#words = new WordsController(host, transcriptWords, options.lang);
    this.#search = new Search({
      cues: view.cues, words: () => this.#words.now, show: view.show,
      say: (sentence) => { options.actions.exhibit.announce(sentence); },
      changed: () => { host.requestUpdate(); },
      close: () => { void this.toggleSearch(false); },
    });
  }

  /** Indices of the lines that the open search found. */
  get hits(): readonly number[] { return this.#isSearching ? this.#search.hits : []; }

  /** Index of the line that the open search shows, -1 where there is none. */
  get current(): number { return this.#isSearching ? this.#search.current : -1; }

  /** The lines are others now. */
  again(): void { this.#search.again(); }

  /** What can be done now. */
  actions(): ElementAction[] {
    const { follow, isLong, toggleFollow, cues } = this.#view;
    const said = this.#words.now;
    const plain = (name: string, label: string, run: () => void): ElementAction =>
      ({ name, label, run });
    const keep = (kind: 'txt' | 'vtt') => () => {
      void save(cues(), kind, this.#options.label());
    };
    return [
      plain('search', said.search, () => { void this.toggleSearch(); }),
      ...(isLong() || !follow.isOn ? [plain('follow', said.follow, toggleFollow)] : []),
      ...(this.hits.length > 0 ? [
        plain('previousHit', said.previousHit, () => { this.#search.go(-1); }),
        plain('nextHit', said.nextHit, () => { this.#search.go(1); }),
      ] : []),
      // A cabinet has nowhere to save to.
      ...(this.#options.actions.isSession ? [] : [
        plain('saveText', said.saveText, keep('txt')),
        plain('saveTimed', said.saveTimed, keep('vtt')),
      ]),
    ];
  }

  /** Opens the search and puts the focus into its field, or closes it. */
  async toggleSearch(isOpen = !this.#isSearching): Promise<void> {
    this.#isSearching = isOpen;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const to = isOpen ? 'input[type="search"]' : 'button[data-action="search"]';
    this.#host.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  /** The buttons. */
  bar(): TemplateResult[] {
    const drawings: Record<string, unknown> =
      { search: searchIcon, follow: followIcon, saveText: saveIcon, saveTimed: saveIcon };
    return this.actions().filter(({ name }) => name in drawings).map(({ name, label }) => html`
      <button class="button" type="button" part="button" data-action=${name}
        aria-expanded=${name === 'search' ? String(this.#isSearching) : nothing}
        aria-pressed=${name === 'follow' ? String(this.#view.follow.isOn) : nothing}
        @click=${this.#options.actions.onClick}>${icon(drawings[name])}<span>${label}</span>
      </button>`);
  }

  /** The field to search in, while it is open. */
  field(): TemplateResult | typeof nothing {
    return this.#isSearching ? this.#search.render(this.#options.actions.onClick) : nothing;
  }
}
