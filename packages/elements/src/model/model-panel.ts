import { nothing } from 'lit';
import type { Words } from '../base/props.js';
import { descriptionPanel, listPanel, spotPanel } from '../spots/panels.js';
import type { PanelParts } from '../spots/panels.js';
import { sidesPanel } from './sides.js';
import type { SidesParts } from './sides.js';
import { spotDialog } from './spot-dialog.js';

/** What an object has open. */
export interface ModelPanelParts extends PanelParts, SidesParts {
  long: Words | undefined;
  /** The object is lost; its points are listed already. */
  isFailed: boolean;
  /** Spots open over the object. */
  isDialog: boolean;
  close: () => void;
  /** The panel of a tool. */
  tool: () => unknown;
}

/** The panel that is open below the object, or over it. */
export function modelPanel(parts: ModelPanelParts): unknown {
  switch (parts.walk.panel) {
    case 'spot': return parts.isDialog ? spotDialog(parts, parts.close) : spotPanel(parts);
    case 'list': return parts.isFailed ? nothing : listPanel(parts);
    case 'description': return descriptionPanel(parts, parts.long);
    case 'sides': return sidesPanel(parts);
    default: return parts.tool();
  }
}
