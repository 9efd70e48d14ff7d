import { css } from 'lit';

/**
 * A fade where more of an area lies above or below; in forced colours, which draw no fade, a line.
 * The area that has the focus shows all of its ring instead.
 */
const { styleSheet } = css`
  .scrolls { --_fade: 2.4em;
    mask-image: linear-gradient(transparent, #000 var(--_above, 0px),
      #000 calc(100% - var(--_below, 0px)), transparent); }
  .above { --_above: var(--_fade); }
  .below { --_below: var(--_fade); }
  .scrolls > * { --_above: initial; --_below: initial; }
  .scrolls:focus-visible { mask-image: none; outline-offset: -3px; box-shadow: none; }
  .scene.below::after { content: ''; position: sticky; inset-block-end: 0; z-index: 1; flex: none;
    block-size: 2.4em; margin-block-start: -2.4em; pointer-events: none; order: 9;
    background: linear-gradient(transparent, var(--_surface)); }
  @media (forced-colors: active) {
    .scrolls { mask-image: none; }
    .above { border-block-start: 3px solid CanvasText; }
    .below { border-block-end: 3px solid CanvasText; }
    .scene.below { border: 0; }
    .scene.below::after { block-size: 3px; margin-block-start: -3px; background: CanvasText;
      forced-color-adjust: none; }
  }
`;

const known = new WeakSet<Element>();

/**
 * Shows where a scene has more than fits: each area that scrolls fades out where there is more of
 * it, and can be reached and scrolled by keys for as long as it scrolls.
 *
 * @param host - The scene's element; on a phone it is what scrolls.
 * @param areas - What else may scroll.
 */
export function signScroll(host: HTMLElement, areas: readonly HTMLElement[]): void {
  const root = host.shadowRoot;
  const scene = root?.querySelector('.scene');
  if (!root || !scene || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  listen(host, () => { mark(host, scene); });
  for (const area of areas) {
    listen(area, () => { mark(area, area); });
    const isLong = area.scrollHeight > area.clientHeight + 1;
    area.classList.toggle('scrolls', isLong);
    if (isLong) {
      area.tabIndex = 0;
      area.setAttribute('role', 'group');
      area.setAttribute('aria-labelledby', 'heading');
    } else {
      for (const name of ['tabindex', 'role', 'aria-labelledby']) area.removeAttribute(name);
    }
  }
}

/** Looks now, and whenever the visitor scrolls. */
function listen(area: Element, look: () => void): void {
  if (!known.has(area)) area.addEventListener('scroll', look, { passive: true });
  known.add(area);
  look();
}

function mark({ scrollTop, scrollHeight, clientHeight }: Element, { classList }: Element): void {
  classList.toggle('above', scrollTop > 1);
  classList.toggle('below', scrollTop + clientHeight < scrollHeight - 1);
}
