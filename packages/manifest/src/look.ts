/** What measures a museum's own colours: only an exhibit with a theme of its own needs it. */
export { contrast, MIN_CONTRAST, nearestPassing } from './contrast.js';
export { themeColours, themeProperties } from './theme-properties.js';
