import { html } from 'lit';
import { menu as index, styleMenu } from '../exhibit/menu.js';
import type { Menu } from '../exhibit/menu.js';
import './guide.js';
import type { VitrineGuide } from './guide.js';

/**
 * The start of an exhibit that is a guide. The guide stays the same while a visitor looks at a
 * scene and comes back: what they heard, and where they were, is still there.
 */
export function guideMenu(root: ShadowRoot): Menu {
  styleMenu(root);
  const guide: VitrineGuide = document.createElement('vitrine-guide');
  return (parts) => {
    if (parts.scenes.length === 0) return index(parts);
    guide.exhibit = parts.exhibit;
    guide.link = parts.route;
    return html`<div class="page index">${parts.languages}${guide}</div>`;
  };
}
