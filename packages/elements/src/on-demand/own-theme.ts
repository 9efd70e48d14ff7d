import type { PageExhibit, Theme as OwnTheme } from '@vitrine/manifest';
import type { Properties } from '../controllers/preferences-state.js';
import { themesNow } from '../styles/theme-loader.js';

type Theme = PageExhibit['theme'];

type Look = typeof import('@vitrine/manifest/look.js');

let look: Look | undefined;

/** Gives what colours are computed with; it comes at the same time as this file. */
export function use(loaded: Look): void { look = loaded; }

/** The custom properties of a museum's own colours and font. */
export function ownProperties(theme: OwnTheme): Properties {
  return look?.themeProperties(theme) ?? {};
}

const fallbackFonts =
  '"Atkinson Hyperlegible Next", "Vitrine Arabic", "Vitrine Devanagari", sans-serif';

/**
 * The custom properties of an exhibit's theme. Paper needs none: it is what the tokens fall back
 * to.
 */
export function themeOf(theme: Theme): Properties {
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
