import type { CSSResult } from 'lit';

/** Adds styles to a shadow root that come after its own, once. */
export function adopt(root: Node, { styleSheet }: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
