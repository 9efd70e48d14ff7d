import { css } from 'lit';

/**
 * Roles, not colours. Public names are `--vitrine-*`; a museum sets them on the page or on one
 * element. Inside, every style uses the private twin `--_*`, which falls back to the paper theme,
 * so that an element looks right alone on a page.
 *
 * The base text is `max(1.125rem, 18px)`: larger where the visitor's browser says so, and not tiny
 * on a page with `html { font-size: 62.5% }`.
 *
 * Sizes: text is `--_text` (base × the visitor's scale); everything else is in `em` of it or in
 * `--_space-1…6` (a 4 px grid), so that 300 % text is a setting and not a break.
 */
export const tokens = css`
  :host {
    --_surface: var(--vitrine-color-surface, #f7f3ea);
    --_raised: var(--vitrine-color-raised, #fffdf8);
    --_stage: var(--vitrine-color-stage, #ebe5d8);
    --_ink: var(--vitrine-color-text, #1d1a16);
    --_muted: var(--vitrine-color-muted, #5a5347);
    --_accent: var(--vitrine-color-accent, #0b5c66);
    --_accent-ink: var(--vitrine-color-accent-text, #ffffff);
    --_focus: var(--vitrine-color-focus, #1d1a16);
    --_focus-gap: var(--vitrine-color-focus-gap, #fffdf8);
    --_line: var(--vitrine-color-line, #8a8171);
    --_hairline: var(--vitrine-color-hairline, #d8d0c0);
    --_font-body: var(--vitrine-font-body, 'Atkinson Hyperlegible Next', 'Vitrine Arabic',
      'Vitrine Devanagari', 'Noto Sans', system-ui, sans-serif);
    --_font-heading: var(--vitrine-font-heading, var(--_font-body));
    --_base: var(--vitrine-text-base, max(1.125rem, 18px));
    --_text: calc(var(--_base) * var(--vitrine-text-scale, 1));
    --_space-1: var(--vitrine-space-1, 4px);
    --_space-2: var(--vitrine-space-2, 8px);
    --_space-3: var(--vitrine-space-3, 16px);
    --_space-4: var(--vitrine-space-4, 24px);
    --_space-5: var(--vitrine-space-5, 40px);
    --_space-6: var(--vitrine-space-6, 64px);
    --_radius: var(--vitrine-radius, 2px);
    --_target: var(--vitrine-target-size, 48px);
    --_focus-width: var(--vitrine-focus-width, 3px);
    --_os-duration: 200ms;
    --_duration: var(--vitrine-duration, var(--_os-duration));
    --_scene-duration: var(--vitrine-scene-duration, calc(var(--_duration) * 2.4));
    --_ease: cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  @media (prefers-reduced-motion: reduce) {
    :host { --_os-duration: 0.01ms; }
  }
`;

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
