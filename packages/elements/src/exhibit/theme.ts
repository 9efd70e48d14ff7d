import type { PageExhibit, Theme as OwnTheme } from '@vitrine/manifest';
import type { Properties } from '../controllers/preferences-state.js';
import { loadThemes } from '../styles/theme-loader.js';

let own: typeof import('../on-demand/own-theme.js') | undefined;

/** Loads what an exhibit with another ground, or with colours or a font of its own, needs. */
export async function loadLook(theme: OwnTheme): Promise<void> {
  const { accent, background, ink, font, base, mode } = theme;
  const hasLook = accent ?? background ?? ink ?? font;
  if (!(hasLook ?? base ?? mode)) return;
  const [themes, look] = await Promise.all([
    import('../on-demand/own-theme.js'), hasLook ? import('@vitrine/manifest/look.js') : undefined,
    base === 'gallery' || (mode && mode !== 'light') ? loadThemes() : undefined,
  ]);
  own = themes;
  if (look) own.use(look);
}

/** The custom properties of a museum's own colours and font, once {@link loadLook} is done. */
export const ownProperties = (theme: OwnTheme): Properties => own?.ownProperties(theme) ?? {};

/** The custom properties of an exhibit's theme, once {@link loadLook} is done; paper needs none. */
export function themeOf(theme: PageExhibit['theme'] | undefined): Properties {
  return (theme && own?.themeOf(theme)) ?? {};
}

/**
 * A style sheet for one element's host: the museum's theme, which the page may override, and the
 * visitor's preferences, which nothing overrides.
 */
export class HostSheet {
  readonly #sheet = new CSSStyleSheet();

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Replaces everything. Values go through the CSS object model, so none can leave its place. */
  set(theme: Properties, preferences: Properties): void {
    this.#sheet.replaceSync(':host{}');
    const rule = this.#sheet.cssRules[0] as CSSStyleRule; // the one rule that was just written
    for (const [name, value] of Object.entries(theme)) rule.style.setProperty(name, value);
    for (const [name, value] of Object.entries(preferences)) {
      rule.style.setProperty(name, value, 'important');
    }
  }
}
