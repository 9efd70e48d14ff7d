export * from './base/contexts.js';
export { customElement, define } from './base/define.js';
export * from './base/events.js';
export { VitrineElement } from './base/vitrine-element.js';
export type { Loose, Words } from './base/props.js';
export type { ElementAction } from './controllers/actions.js';
