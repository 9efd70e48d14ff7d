/**
 * What an object needs when it is there, or when it cannot be: its first picture waits for none of
 * this.
 */
import { spotStyles } from '../spots/spots.styles.js';
import { controlStyles } from './controls.styles.js';

export { Explorer } from './explorer.js';
/** Styles of what {@link Explorer} draws. */
export const kitStyles = [...spotStyles, controlStyles];
