/** Where the font files lie, ending in `/`. Bundles put their own address here. */
export const fontBase: string = new URL('../../fonts/', import.meta.url).href;
