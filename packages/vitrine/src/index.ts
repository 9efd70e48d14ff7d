/**
 * All of Vitrine under one name. Importing it loads each `vitrine-*` element that is on the page,
 * or comes later, on demand.
 */
export * from '@vitrine/elements';
export { register } from '@vitrine/elements/registry.js';
export { loadElements } from './autoloader.js';
