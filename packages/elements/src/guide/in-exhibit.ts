import { css, html } from 'lit';
import { menu as index, styleMenu } from '../exhibit/menu.js';
import type { Menu } from '../exhibit/menu.js';
import './guide.js';
import type { VitrineGuide } from './guide.js';

/** What stays in sight stands on the shelf; on a cabinet the number pad is within reach. */
const pageStyles = css`
  .index:has(> vitrine-guide) { padding-block-end: 0; }
  @media (min-width: 900px) and (min-height: 1400px) {
    .index:has(> vitrine-guide) { display: grid; grid-template-rows: auto 1fr; }
  }
`;

/**
 * The start of an exhibit that is a guide. The guide stays the same while a visitor looks at a
 * scene and comes back: what they heard, and where they were, is still there.
 */
export function guideMenu(root: ShadowRoot): Menu {
  styleMenu(root);
  const sheet = pageStyles.styleSheet;
  if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const guide = document.createElement('vitrine-guide');
  const page = root.host.getRootNode(); // a guide with `src` is the page of this exhibit
  const outer = page instanceof ShadowRoot ? page.host : undefined;
  guide.autoAdvance = (outer as Partial<VitrineGuide> | undefined)?.autoAdvance ?? false;
  return (parts) => {
    if (parts.scenes.length === 0) return index(parts);
    guide.exhibit = parts.exhibit;
    guide.link = parts.route;
    return html`<div class="page index">${parts.languages}${guide}</div>`;
  };
}
