/** What a view needs after its first picture: one more file, which nobody waits for. */
export { Clips } from './clips.js';
export { ContextGuard } from './context-guard.js';
export { hands, pictureOf } from './hands.js';
export { Spots } from './spots.js';
export { Surfaces } from './surfaces.js';
