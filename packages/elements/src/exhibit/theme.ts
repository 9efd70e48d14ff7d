import type { PageExhibit, Theme as OwnTheme } from '@vitrine/manifest';
import type { Properties } from '../controllers/preferences-state.js';
import { loadThemes, themesNow } from '../styles/theme-loader.js';

type Theme = PageExhibit['theme'];

let look: typeof import('@vitrine/manifest/look.js') | undefined;

/** Loads what an exhibit with another ground, or with colours or a font of its own, needs. */
export async function loadLook(theme: OwnTheme): Promise<void> {
  const { accent, background, ink, font, base, mode } = theme;
  if (base === 'gallery' || (mode && mode !== 'light')) await loadThemes();
  if (accent ?? background ?? ink ?? font) look = await import('@vitrine/manifest/look.js');
}

/** The custom properties of a museum's own colours and font, once {@link loadLook} is done. */
export function ownProperties(theme: OwnTheme): Properties {
  return look?.themeProperties(theme) ?? {};
}

const fallbackFonts =
  '"Atkinson Hyperlegible Next", "Vitrine Arabic", "Vitrine Devanagari", sans-serif';

/**
 * The custom properties of an exhibit's theme. Paper needs none: it is what the tokens fall back
 * to.
 */
export function themeOf(theme: Theme | undefined): Properties {
  if (!theme) return {};
  const isDark = theme.mode === 'dark'
    || (theme.mode === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const base = theme.base === 'gallery' || (isDark && !theme.base) ? 'gallery' : 'paper';
  const gallery = base === 'gallery' ? themesNow()?.gallery : undefined;
  const properties: Properties = {
    ...gallery,
    ...theme.properties,
  };
  const accent = properties['--vitrine-color-accent'];
  const isTurned = theme.base !== 'gallery' && !theme.properties?.['--vitrine-color-surface'];
  if (gallery && isTurned && accent) {
    // The manifest measured the accent on the ground that it names; the visitor's is another.
    const surface = gallery['--vitrine-color-surface'];
    properties['--vitrine-color-accent'] = look?.nearestPassing(accent, surface) ?? accent;
    properties['--vitrine-color-accent-text'] = surface;
  }
  for (const name of ['--vitrine-font-body', '--vitrine-font-heading'] as const) {
    if (properties[name]) properties[name] += `, ${fallbackFonts}`;
  }
  return properties;
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
