/**
 * What elements use of the manifest package at run time, in one place: a dynamic import of the
 * whole package would carry along everything that only checkers and reports need.
 */
export { load, prepare, resolve } from '@vitrine/manifest/page.js';
