import type { ModelTool, ToolHost, ToolName } from './tool.js';

/** Makes a tool for an element. */
export type ToolMaker = (host: ToolHost) => ModelTool;

/**
 * How each tool is loaded, when its control is pressed for the first time. A new tool is one line
 * here, a name in the manifest's schema and a word in `strings/model`.
 */
export const toolLoaders: Readonly<Partial<Record<ToolName, () => Promise<ToolMaker>>>> = {
};
