/** Built-in types that a page loads only when a manifest has one, and the scene key of a film. */
const names = 'compare|model|audio|video|timeline|map|quiz|sort|pairs|simulate|story|vote'
  + '|contribute|sign';
const interactive = new RegExp(`"(${names})"|\\\\u00`); // or names written with escapes

/**
 * Gets ready to read a manifest: loads what its component types need. Await it before `load` or
 * `resolve` of this entry; `fetchExhibit` does. A type that cannot be loaded is shown as a card.
 */
export async function prepare(source: unknown): Promise<void> {
  try {
    const text = typeof source === 'string' ? source : JSON.stringify(source);
    if (!interactive.test(text)) return;
    const { knowInteractive } = await import('./interactive.js');
    knowInteractive();
  } catch (error) {
    console.warn('Vitrine: some parts of the exhibit are shown as cards.', error);
  }
}
