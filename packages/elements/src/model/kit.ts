/**
 * What an object needs only when it has spots or when a panel opens: an object that is just turned
 * loads none of this.
 */
export { descriptionPanel, listPanel, spotList, spotPanel } from '../spots/panels.js';
export { SpotWalk } from '../spots/spot-walk.js';
export { spotStyles } from '../spots/spots.styles.js';
export { modelSpots, placeSpots } from './model-spots.js';
export { sidesPanel } from './sides.js';
