/**
 * What a picture needs only when it has spots or a long description: a picture without them loads
 * none of this.
 */
export { descriptionPanel, listPanel, spotList, spotPanel } from '../spots/panels.js';
export { SpotWalk } from '../spots/spot-walk.js';
export { spotStyles } from '../spots/spots.styles.js';
export { spotButtons } from './spots.js';
