import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ElementAction } from '../controllers/actions.js';
import { chapterAfterIcon, chapterBeforeIcon } from '../styles/chapter-icons.js';
import type { ControlParts } from './controls.js';
import type { Chapter } from './playable.js';
import { digits } from './time.js';

/** The marks of chapters over a bar. */
export function marks(chapters: readonly Chapter[], duration: number): TemplateResult[] {
  return chapters.filter(({ start }) => start > 0 && start < duration)
    .map(({ start }) => html`<span class="mark" aria-hidden="true"
      .style=${`--_at: ${start / duration}`}></span>`);
}

/** From chapter to chapter. */
export function chapterActions(parts: ControlParts): ElementAction[] {
  const { words } = parts.controls;
  return [
    { name: 'previousChapter', label: words.previousChapter, run: () => { go(parts, -1); } },
    { name: 'nextChapter', label: words.nextChapter, run: () => { go(parts, 1); } },
  ];
}

/** The buttons of these. */
export function chapterButtons({ controls }: ControlParts): TemplateResult {
  return html`<div class="group">
    ${controls.button('previousChapter', chapterBeforeIcon)}
    ${controls.button('nextChapter', chapterAfterIcon)}</div>`;
}

function go(parts: ControlParts, by: 1 | -1): void {
  const now = parts.playable()?.currentTime ?? 0;
  const chapters = parts.chapters();
  // A press within the first seconds of a chapter goes to the one before it.
  const to = by > 0 ? chapters.find(({ start }) => start > now + 0.5)
    : chapters.findLast(({ start }) => start < now - 3) ?? chapters[0];
  if (!to) return;
  parts.controls.seek(to.start);
  parts.controls.say(`${to.title}, ${digits(to.start, parts.number)}`);
}
