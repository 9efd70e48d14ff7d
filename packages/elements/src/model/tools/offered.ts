import { publicAddress } from './public-address.js';
import type { ToolHost, ToolName } from './tool.js';

/** What must be there for a tool to be of any use; a tool that is not here always is. */
const needs: Readonly<Partial<Record<ToolName, (host: ToolHost) => boolean>>> = {
  explode: ({ view }) => (view.facts?.parts.length ?? 0) > 1,
  parts: ({ view }) => (view.facts?.parts.length ?? 0) > 1,
  variants: ({ view }) => (view.facts?.variants.length ?? 0) > 0,
  clips: ({ view }) => (view.facts?.clips.length ?? 0) > 0,
  compare: ({ props }) => typeof props.compare?.model.src === 'string',
  // Where nobody can save a file, a phone takes the picture: it needs an address to go to.
  picture: ({ about }) => !about.isSession || publicAddress() !== undefined,
};

/** Whether a tool that the author wants can be used on this object, here. */
export function isOffered(name: ToolName, host: ToolHost): boolean {
  return needs[name]?.(host) ?? true;
}
