/**
 * The public custom properties of each theme, set on the exhibit. Contrast is tested in
 * themes.test.
 */
export const themes = {
  paper: {
    '--vitrine-color-surface': '#f7f3ea',
    '--vitrine-color-raised': '#fffdf8',
    '--vitrine-color-stage': '#ebe5d8',
    '--vitrine-color-text': '#1d1a16',
    '--vitrine-color-muted': '#5a5347',
    '--vitrine-color-accent': '#0b5c66',
    '--vitrine-color-accent-text': '#ffffff',
    '--vitrine-color-focus': '#1d1a16',
    '--vitrine-color-focus-gap': '#fffdf8',
    '--vitrine-color-line': '#8a8171',
    '--vitrine-color-hairline': '#d8d0c0',
  },
  gallery: {
    '--vitrine-color-surface': '#211f1d',
    '--vitrine-color-raised': '#2c2926',
    '--vitrine-color-stage': '#181614',
    '--vitrine-color-text': '#f4f0e8',
    '--vitrine-color-muted': '#bfb6a6',
    '--vitrine-color-accent': '#8fd6d2',
    '--vitrine-color-accent-text': '#10201f',
    '--vitrine-color-focus': '#f4f0e8',
    '--vitrine-color-focus-gap': '#181614',
    '--vitrine-color-line': '#8b8375',
    '--vitrine-color-hairline': '#403c37',
  },
  dark: {
    '--vitrine-color-surface': '#000000',
    '--vitrine-color-raised': '#000000',
    '--vitrine-color-stage': '#000000',
    '--vitrine-color-text': '#ffffff',
    '--vitrine-color-muted': '#ffffff',
    '--vitrine-color-accent': '#ffe14d',
    '--vitrine-color-accent-text': '#000000',
    '--vitrine-color-focus': '#ffe14d',
    '--vitrine-color-focus-gap': '#000000',
    '--vitrine-color-line': '#ffffff',
    '--vitrine-color-hairline': '#ffffff',
  },
  light: {
    '--vitrine-color-surface': '#ffffff',
    '--vitrine-color-raised': '#ffffff',
    '--vitrine-color-stage': '#ffffff',
    '--vitrine-color-text': '#000000',
    '--vitrine-color-muted': '#000000',
    '--vitrine-color-accent': '#00308f',
    '--vitrine-color-accent-text': '#ffffff',
    '--vitrine-color-focus': '#000000',
    '--vitrine-color-focus-gap': '#ffffff',
    '--vitrine-color-line': '#000000',
    '--vitrine-color-hairline': '#000000',
  },
} as const satisfies Record<string, Record<`--vitrine-${string}`, string>>;

/**
 * A theme by name: `paper` and `gallery` are the museum's choice, `dark` and `light` the visitor's
 * contrast.
 */
export type ThemeName = keyof typeof themes;
