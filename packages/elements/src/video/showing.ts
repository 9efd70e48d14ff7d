import type { PlayerState } from '@vitrine/audio';
import type { Cue } from '@vitrine/audio/cues.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import { placeOf, timeOf } from '../audio/place.js';
import { ContextConsumer } from '../base/context.js';
import { sessionContext, speechContext } from '../base/contexts.js';
import type { Session, Speech } from '../base/contexts.js';
import { VitrineLoadEvent } from '../base/events.js';
import type { ActionsController } from '../controllers/actions.js';
import { WordsController } from '../controllers/words.js';
import { VitrineEndEvent, VitrinePauseEvent, VitrinePlayEvent } from '../player/events.js';
import { filmWords } from '../strings/film/index.js';
import type { TranscriptView } from '../transcript/transcript-view.js';
import { FilmController } from './film-controller.js';
import type { Film } from './film.js';
import { SignController } from './sign.js';
import { wordsOf } from './words-of.js';

/** What a showing needs of the element that it stands in. */
export interface ShowingHost {
  actions: ActionsController;
  lang: () => string;
  view: () => TranscriptView;
  /** The time changed. */
  tick: () => void;
  /** No file is left. */
  fail: (error: Error) => void;
  mark: (name: 'loading' | 'active' | 'error', isOn: boolean) => void;
}

/**
 * One film being shown: which version of it, its words, what is to be seen in words, hands, and the
 * place in it when the language or the version changes.
 */
export class Showing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #options: ShowingHost;
  readonly #words: WordsController<typeof filmWords.english>;
  readonly #sign: SignController;
  readonly #session: ContextConsumer<Session>;
  readonly #speech: ContextConsumer<Speech | undefined>;
  #now: Film | undefined;
  #asked = '';
  #loading = new AbortController();
  #hands: HTMLVideoElement | undefined;
  #descriptions: readonly Cue[] = [];
  #caption = -1;
  #areWordsHere = false;
  #isPlaying = false;
  /** Address of the file that was told to be ready. */
  #told = '';

  /** The film itself. */
  readonly film: FilmController;
  /** What is to be seen just now, in words; `''` where nothing is said about it. */
  seen = '';
  /** It has been seen to move: its poster is no longer wanted. */
  hasPlayed = false;
  /** What is seen is said, or shown in words. */
  isDescribed = false;
  /** Where the film in sign language is shown. */
  signed: 'beside' | 'instead' | undefined;
  /** A file of captions was asked for, and did not come or holds no words. */
  areCaptionsLost = false;

  constructor(host: ReactiveElement, options: ShowingHost) {
    this.#host = host;
    this.#options = options;
    this.#words = new WordsController(host, filmWords, options.lang);
    this.#session = new ContextConsumer(host, sessionContext);
    this.#speech = new ContextConsumer(host, speechContext);
    this.#sign = new SignController(host);
    this.film = new FilmController(host, {
      line: (index) => { this.#onLine(index); },
      word: (line, word) => { options.view().word(line, word); },
      tick: () => { this.#onTick(); },
      state: (state) => { this.#onState(state); },
      ended: () => { host.dispatchEvent(new VitrineEndEvent(this.film.currentTime)); },
      lost: (error, isLast) => {
        options.actions.exhibit.announce(isLast ? this.words.failed : this.words.trying);
        if (isLast) options.fail(error);
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading.abort();
    this.#asked = '';
    this.#isPlaying = this.#areWordsHere = false;
  }

  hostUpdated(): void { this.#sign.follow(this.film.element, this.#hands); }

  /** What is said about a film, now. */
  get words(): typeof filmWords.english { return this.#words.now; }

  /** What is being said, with who says it; `''` in a pause. */
  get caption(): string {
    const { cues, words } = this.#options.view();
    const cue = cues[this.#caption];
    return cue ? `${cue.voice ? words.says(cue.voice) : ''}${cue.text}` : '';
  }

  /** The film or its captions did not come. */
  get isLost(): boolean { return this.film.state === 'failed' || this.areCaptionsLost; }

  /** Width by height as the file has it, `undefined` until it has come. */
  get shape(): string | undefined {
    const { videoWidth: width = 0, videoHeight: height = 0 } = this.film.element ?? {};
    return width > 0 && height > 0 ? `${width} / ${height}` : undefined;
  }

  /** Its words and its length have come, or never will. */
  get isSettled(): boolean {
    const isOpen = Number.isFinite(this.film.duration) || this.film.state === 'failed';
    return this.#areWordsHere && isOpen;
  }

  /** Takes a film, or none. In another language, or described, it goes on where it was. */
  take(film: Film | undefined): void {
    const before = this.#now;
    this.#now = film;
    this.#options.view().cuesLang = film?.lang || this.#options.lang();
    const isSame = before !== undefined && film?.id === before.id
      && (film.id !== '' || film.sources[0]?.src === before.sources[0]?.src);
    if (!isSame) this.#begin();
    const asked = JSON.stringify([film?.captions, film?.descriptions]);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#areWordsHere = false;
      this.#loading.abort();
      this.#loading = new AbortController();
      void this.#load(film, isSame, this.#loading.signal);
    } else this.#open(film, this.film.currentTime);
  }

  /** What is seen said or not, from the same moment on. */
  toggleDescribed(): void {
    this.isDescribed = !this.isDescribed;
    this.seen = '';
    this.#host.requestUpdate();
  }

  /** Hands or not. */
  toggleSign(wanted: 'beside' | 'instead' | undefined): void {
    this.signed = this.signed ? undefined : wanted ?? 'beside';
    this.#host.requestUpdate();
  }

  /** Hands alone, or the film too. */
  toggleSignAlone(): void {
    this.signed = this.signed === 'instead' ? 'beside' : 'instead';
    this.#host.requestUpdate();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.film.state === 'failed') this.film.play();
    if (this.areCaptionsLost) this.#asked = '';
  }

  /** The line that is being said once more, or the one before it at its very start. */
  repeat(): void {
    const { cues } = this.#options.view();
    const time = this.film.currentTime;
    this.film.playFrom(cues.findLast(({ start }) => start < time - 0.5)?.start ?? 0);
  }

  /** Takes the element of the film, once it has been drawn. */
  readonly onFilm = (element?: Element): void => {
    this.film.element = element instanceof HTMLVideoElement ? element : undefined;
    // Firefox stops the Tab key at a film; an inert one it passes by, and its frame is pressed.
    element?.parentElement?.addEventListener('click', this.#onPicture);
  };

  /** Takes the element of the hands. */
  readonly onSign = (element?: Element): void => {
    this.#hands = element instanceof HTMLVideoElement ? element : undefined;
  };

  /** A press on the picture plays or stops, as the button does. */
  readonly #onPicture = (): void => { this.#options.actions.run('play'); };

  /** Another film begins. */
  #begin(): void {
    this.hasPlayed = false;
    this.isDescribed = false;
    this.seen = '';
    this.#caption = -1;
    this.#descriptions = [];
    this.areCaptionsLost = false;
  }

  #open(film: Film | undefined, from: number): void {
    const isOther = this.isDescribed && film?.described;
    this.film.take(isOther ? [{ src: film.described }] : film?.sources ?? [], from);
  }

  async #load(film: Film | undefined, isSame: boolean, signal: AbortSignal): Promise<void> {
    const { film: played } = this;
    const view = this.#options.view();
    const place = isSame && view.cues.length > 0
      ? placeOf(view.cues, played.currentTime, played.duration) : undefined;
    const { duration } = played;
    if (!place) this.#open(film, isSame ? played.currentTime : 0);
    try {
      const [captions, seen] = await Promise.all(
        [film?.captions ?? '', film?.descriptions ?? ''].map((one) => wordsOf(one, signal)));
      if (signal.aborted) return;
      const cues = captions?.cues ?? [];
      this.areCaptionsLost = captions?.isLost ?? false;
      this.#descriptions = seen?.cues ?? [];
      view.cues = cues;
      this.#areWordsHere = true;
      this.#caption = -1;
      played.lines = cues;
      if (place) this.#open(film, timeOf(place, cues, duration));
      this.#host.requestUpdate();
    } catch {
      // aborted: another film is being shown
    }
  }

  #onLine(index: number): void {
    this.#options.view().line(index);
    this.#caption = index;
    this.#host.requestUpdate();
  }

  #onTick(): void {
    this.#options.tick();
    if (this.#isPlaying) this.#session.value?.activity('media');
    if (!this.isDescribed || this.#now?.described) return;
    const time = this.film.currentTime;
    const cue = this.#descriptions.findLast(({ start, end }) => start <= time && time < end);
    const seen = cue?.text ?? '';
    if (seen === this.seen) return;
    this.seen = seen;
    this.#host.requestUpdate();
    if (!seen || !this.#isPlaying) return;
    this.#options.actions.exhibit.announce(seen);
    this.#speech.value?.say(seen, cue?.lang ?? this.#options.lang());
  }

  #onState(state: PlayerState): void {
    const isPlaying = state === 'playing';
    const isOver = !this.film.isWanted;
    const { currentTime } = this.film;
    if (isPlaying && !this.#isPlaying) {
      this.#isPlaying = this.hasPlayed = true;
      this.#host.dispatchEvent(new VitrinePlayEvent(currentTime));
    } else if (isOver && this.#isPlaying) {
      this.#isPlaying = false;
      this.#host.dispatchEvent(new VitrinePauseEvent(currentTime));
    }
    const src = this.film.element?.src ?? '';
    if (src !== this.#told && (isPlaying || state === 'paused')) {
      this.#told = src;
      this.#options.mark('error', false);
      this.#host.dispatchEvent(new VitrineLoadEvent(src));
    }
    this.#options.mark('loading', state === 'loading');
    this.#options.mark('active', isPlaying);
    if (state === 'blocked') this.#options.actions.exhibit.announce(this.words.blocked);
    this.#host.requestUpdate();
  }
}
