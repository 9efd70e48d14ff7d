import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/** The modules of a code, row by row, with its light border; dark ones are true. */
export type Modules = readonly (readonly boolean[])[];

/**
 * An address as a QR code with its quiet zone. What makes it is loaded now.
 *
 * @see ISO/IEC 18004:2024; quiet zone of 4 modules
 */
export async function modulesOf(address: string): Promise<Modules> {
  const { default: encode } = await import('qr');
  return encode(address, 'raw', { ecc: 'medium', border: 4 });
}

/** The code, black on white whatever the theme: phones read nothing else for sure. */
export function squareCode(modules: Modules, label: string): TemplateResult {
  const size = modules.length;
  return svg`<svg class="square" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`}
    .style=${`--modules: ${size}`}><path fill="#fff" d=${`M0 0h${size}v${size}h-${size}z`}></path>
    <path fill="#000" d=${pathOf(modules)}></path></svg>`; // an outer svg is valid in html
}

function pathOf(modules: Modules): string {
  return modules.flatMap((row, y) => row.map((isDark, x) =>
    (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
