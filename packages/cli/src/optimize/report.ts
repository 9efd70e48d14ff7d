import { bytesInWords } from '../check/format.js';
import type { Measures } from './measure.js';

/** One line of the table. A picture has no triangles. */
export interface Row { what: string; bytes: number; model?: Measures }

/**
 * A table of what there was and what there is: file, bytes, how many fewer, triangles, largest
 * texture.
 *
 * @param rows - The first is the original.
 */
export function formatTable(rows: readonly Row[]): string {
  const original = rows[0]?.bytes ?? 0;
  const cells = rows.map(({ what, bytes, model }, index) => [
    what, bytesInWords(bytes), index === 0 || !model ? '' : change(original, bytes),
    model ? `${grouped(model.triangles)} triangles` : '', model ? textureInWords(model) : '',
  ]);
  return formatLines(cells);
}

/** A table of five columns: names and remarks to the left, numbers to the right. */
export function formatLines(cells: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) =>
    column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** What to paste into the model's entry of a manifest. */
export function formatSources(
  heavy: string, light: { src: string; bytes: number } | undefined, poster: string | undefined,
): string {
  return [
    `"src": ${JSON.stringify(heavy)}`,
    ...light ? [`"sources": [{ "src": ${JSON.stringify(light.src)}, "bytes": ${light.bytes} }]`]
      : [],
    ...poster === undefined ? [] : [`"poster": ${JSON.stringify(poster)}`],
  ].join(',\n');
}

function change(from: number, to: number): string {
  if (from === to) return 'same';
  const percent = Math.round((1 - to / from) * 100);
  return percent >= 0 ? `-${percent} %` : `+${-percent} %`;
}

const textureInWords = ({ texture }: Measures): string =>
  texture ? `${texture[0]} × ${texture[1]} texture` : 'no textures';

/** `100 000`: digits in threes. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
