import { contrast, nearestPassing } from './contrast.js';
import type { Theme } from './theme.js';

/** The grounds and inks of the two themes, against which a museum's own colours are measured. */
export const GROUNDS = {
  paper: { background: '#faf7f2', ink: '#1b1a17' },
  gallery: { background: '#1d1e20', ink: '#f3f1ec' },
} as const;

/** Colours that a theme ends up with. */
export interface ThemeColours { background: string; ink: string; accent?: string }

/** The theme's own colours, and those of its ground where it names none. Nothing is corrected. */
export function themeColours(theme: Theme): ThemeColours {
  const ground = GROUNDS[theme.base ?? (theme.mode === 'dark' ? 'gallery' : 'paper')];
  const colours: ThemeColours = {
    background: theme.background ?? ground.background,
    ink: theme.ink ?? ground.ink,
  };
  if (theme.accent !== undefined) colours.accent = theme.accent;
  return colours;
}

/**
 * The custom properties that a theme sets. A colour with too little contrast is replaced by the nearest
 * that has enough: `check` tells the museum, the visitor can read meanwhile.
 */
export function themeProperties(theme: Theme): Record<`--vitrine-${string}`, string> {
  const properties: Record<`--vitrine-${string}`, string> = {};
  const { background, ink, accent } = themeColours(theme);
  if (theme.background !== undefined) properties['--vitrine-color-surface'] = background;
  if (theme.background !== undefined || theme.ink !== undefined) {
    properties['--vitrine-color-text'] = nearestPassing(ink, background) ?? ink;
  }
  if (accent !== undefined) {
    const readable = nearestPassing(accent, background) ?? accent;
    properties['--vitrine-color-accent'] = readable;
    properties['--vitrine-color-accent-text'] = strongest(readable, ['#ffffff', '#111111']);
  }
  const font = theme.font?.replace(/[^\p{L}\p{N} _-]/gu, '').trim();
  if (font !== undefined && font !== '') {
    properties['--vitrine-font-body'] = `"${font}"`;
    properties['--vitrine-font-heading'] = `"${font}"`;
  }
  return properties;
}

function strongest(ground: string, inks: [string, string]): string {
  const [one, other] = inks;
  return (contrast(one, ground) ?? 0) >= (contrast(other, ground) ?? 0) ? one : other;
}
