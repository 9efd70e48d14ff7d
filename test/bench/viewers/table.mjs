/** Puts what was measured of several viewers into rows: ours against a bar, the others beside. */
import { viewers } from './viewers.mjs';

/** The middle of a list of numbers, without what was not there; `undefined` of an empty list. */
export function median(numbers) {
  const known = numbers.filter((one) => one !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1];
}

const rounded = (number) => Number(number.toFixed(Math.abs(number) < 10 ? 2 : 0));
const text = (number) => (number === undefined ? 'fails' : rounded(number).toLocaleString('en'));

/**
 * One row.
 *
 * @param figures - A number for each viewer's name; `undefined` where it failed.
 * @param bar - What ours may have at most; with `least`, must have at least.
 * @param over - Name of the viewer whose figure ours is divided by.
 */
export function row(name, figures, unit, { bar, over, least } = {}) {
  const asked = 'vitrine' in figures;
  const ours = figures.vitrine;
  const value = over && ours !== undefined ? ours / figures[over] : ours;
  const met = value !== undefined && (least ? value >= bar : value <= bar);
  const beside = viewers.filter((one) => one.name in figures && (over || one.name !== 'vitrine'))
    .map((one) => `${one.label} ${text(figures[one.name])}${over ? ` ${unit}` : ''}`);
  const told = value === undefined ? (asked ? 'fails' : '') : rounded(value);
  return {
    name, value: told, unit: over ? '×' : unit,
    ...(bar === undefined || !asked ? {} : { bar, pass: met }), beside: beside.join(' · '),
  };
}
