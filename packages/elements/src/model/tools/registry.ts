import type { ModelTool, ToolHost, ToolName } from './tool.js';

/** Makes a tool for an element. */
export type ToolMaker = (host: ToolHost) => ModelTool;

/**
 * How each tool is loaded, when its control is pressed for the first time. A new tool is one line
 * here, a name in the manifest's schema and a word in `strings/model`.
 */
export const toolLoaders: Readonly<Partial<Record<ToolName, () => Promise<ToolMaker>>>> = {
  measure: async () => (await import('./measure.js')).measure,
  slice: async () => (await import('./slice.js')).slice,
  explode: async () => (await import('./explode.js')).explode,
  parts: async () => (await import('./parts.js')).parts,
  variants: async () => (await import('./variants.js')).variants,
  clips: async () => (await import('./clips.js')).clips,
  light: async () => (await import('./light.js')).light,
  compare: async () => (await import('./compare.js')).compare,
  scale: async () => (await import('./scale.js')).scale,
  picture: async () => (await import('./picture.js')).picture,
};
