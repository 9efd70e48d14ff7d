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
