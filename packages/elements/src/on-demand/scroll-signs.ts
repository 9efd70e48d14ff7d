/**
 * Shows where a scene has more than fits: each area that scrolls fades out where there is more of
 * it, and can be reached and scrolled by keys for as long as it scrolls.
 *
 * @param host - The scene's element; on a phone it is what scrolls.
 * @param areas - What else may scroll.
 */
export function signScroll(host: HTMLElement, areas: readonly HTMLElement[]): void {
  for (const area of [host, ...areas]) {
    area.addEventListener('scroll', look, { passive: true });
    mark(area);
    if (area === host) continue;
    if (area.scrollHeight > area.clientHeight + 1) {
      area.tabIndex = 0;
      area.role = 'group';
      area.setAttribute('aria-labelledby', 'heading');
    } else area.removeAttribute('tabindex');
  }
}

function look({ currentTarget }: Event): void {
  mark(currentTarget as HTMLElement); // only those listen
}

function mark(area: HTMLElement): void {
  const drawn = area.shadowRoot?.querySelector('.scene') ?? area;
  const left = area.scrollHeight - area.clientHeight - area.scrollTop;
  drawn.classList.toggle('below', left > 1);
}
