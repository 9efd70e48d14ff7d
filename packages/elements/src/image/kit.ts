/**
 * What a picture needs only when it has spots or a long description: a picture without them loads
 * none of this.
 */
export { descriptionPanel, listPanel, spotList, spotPanel } from './panels.js';
export { SpotWalk } from './spot-walk.js';
export { spotButtons } from './spots.js';
export { spotStyles } from './spots.styles.js';
