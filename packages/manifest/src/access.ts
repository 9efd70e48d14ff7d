import type { Text } from './text.js';
/**
 * What the museum says about access. Features that content contradicts are errors; the rest is
 * computed.
 */
export interface Access {
  modes?: string[][];
  features?: string[];
  hazards?: string[];
  conformsTo?: string;
  summary?: Text;
  contact?: string;
}
