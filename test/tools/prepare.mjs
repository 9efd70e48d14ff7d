/** What a fresh clone needs after `npm install`. */
await import('./fonts.mjs');
