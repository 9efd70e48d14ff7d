import { contrast, MIN_CONTRAST, mix, nearestPassing } from './contrast.js';
import type { Theme } from './theme.js';

/** The grounds and inks of the two themes, against which a museum's own colours are measured. */
const GROUNDS = {
  paper: { background: '#f7f3ea', ink: '#1d1a16', accent: '#0b5c66' },
  gallery: { background: '#211f1d', ink: '#f4f0e8', accent: '#8fd6d2' },
} as const;

/** The colours of a theme, as written or as its ground has them. */
export interface ThemeColours {
  background: string;
  ink: string;
  accent: string;
}

/** A theme's own colours, and those of its ground where it names none. Nothing is corrected. */
export function themeColours({ base, mode, background, ink, accent }: Theme): ThemeColours {
  const ground = GROUNDS[base ?? (mode === 'dark' ? 'gallery' : 'paper')];
  return {
    background: background ?? ground.background,
    ink: ink ?? ground.ink,
    accent: accent ?? ground.accent,
  };
}

/**
 * The custom properties that a theme sets. A colour with too little contrast is replaced by the
 * nearest that has enough: `check` tells the museum, the visitor can read meanwhile. With a ground
 * or an ink of its own, a theme gets all other roles mixed from these two, so that none is left of
 * another theme.
 */
export function themeProperties(theme: Theme): Record<`--vitrine-${string}`, string> {
  const { background, ink, accent } = themeColours(theme);
  const hasGround = theme.background !== undefined || theme.ink !== undefined;
  const text = nearestPassing(ink, background, 7) ?? strongest(background);
  const tint = (part: number): string => {
    const tinted = mix(background, text, part);
    return (contrast(text, tinted) ?? 0) >= MIN_CONTRAST ? tinted : background;
  };
  const raised = tint(0.03);
  const stage = tint(0.07);
  const colours: Record<string, string> = {};
  if (hasGround) {
    Object.assign(colours, {
      surface: background,
      text,
      raised,
      stage,
      focus: text,
      'focus-gap': background,
      muted: readable(mix(text, background, 0.25), [background, stage]),
      line: readable(mix(text, background, 0.5), [background, stage], 3),
      hairline: mix(background, text, 0.18),
    });
  }
  if (hasGround || theme.accent !== undefined) {
    colours['accent'] = readable(accent, [background, raised, stage]);
    colours['accent-text'] = strongest(colours['accent']);
  }
  return {
    ...Object.fromEntries(
      Object.entries(colours).map(([role, colour]) => [`--vitrine-color-${role}`, colour]),
    ),
    ...fontProperties(theme.font),
  };
}

/** The name in quotes, with nothing in it that could end them. */
function fontProperties(font = ''): Record<`--vitrine-${string}`, string> {
  const name = font.replace(/[^\p{L}\p{N} _-]/gu, '').trim();
  return name === ''
    ? {}
    : { '--vitrine-font-body': `"${name}"`, '--vitrine-font-heading': `"${name}"` };
}

/** The nearest colour that can be read on each of the grounds. */
function readable(colour: string, grounds: readonly string[], least?: number): string {
  return grounds.reduce((now, ground) => nearestPassing(now, ground, least) ?? now, colour);
}

function strongest(ground: string): string {
  return (contrast('#ffffff', ground) ?? 0) >= (contrast('#000000', ground) ?? 0)
    ? '#ffffff'
    : '#000000';
}
