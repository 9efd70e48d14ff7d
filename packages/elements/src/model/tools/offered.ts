import type { ToolHost, ToolName } from './tool.js';

/** What must be there for a tool to be of any use; a tool that is not here always is. */
const needs: Readonly<Partial<Record<ToolName, (host: ToolHost) => boolean>>> = {
  explode: ({ view }) => (view.facts?.parts.length ?? 0) > 1,
  parts: ({ view }) => (view.facts?.parts.length ?? 0) > 1,
};

/** Whether a tool that the author wants can be used on this object, here. */
export function isOffered(name: ToolName, host: ToolHost): boolean {
  return needs[name]?.(host) ?? true;
}
