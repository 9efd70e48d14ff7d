import { isRecord } from '../field.js';
import type { RawIssue } from '../problem-codes.js';
import type { Visit } from './visit.js';

type Report = (issue: RawIssue) => void;
type Node = Record<string, unknown>;

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}

function checkSlider(node: Node, path: Visit['path'], report: Report): void {
  const { min, max, start } = node;
  if (typeof min !== 'number' || typeof max !== 'number') return;
  if (min >= max)
    report({ code: 'VIT108', path: [...path, 'max'], expected: 'more than min', min });
  else if (typeof start === 'number' && (start < min || start > max)) {
    report({ code: 'VIT108', path: [...path, 'start'], expected: 'number', min, max });
  }
}

function checkPlaces(map: Node, path: Visit['path'], report: Report): void {
  const bounds = numbersIn(map['bounds']);
  const [south, west, north, east] = bounds.length === 4 ? bounds : [0, 0, 1, 1];
  if (map['image'] === undefined && map['bounds'] === undefined) {
    report({ code: 'VIT102', path: [...path, 'image'], expected: 'image' });
  }
  if ((south ?? 0) >= (north ?? 1)) {
    report({
      code: 'VIT108',
      path: [...path, 'bounds', 2],
      expected: 'more than south',
      min: south ?? 0,
    });
    return;
  }
  const places: unknown[] = Array.isArray(map['places']) ? map['places'] : [];
  places.forEach((place, index) => {
    const at = numbersIn(isRecord(place) ? place['at'] : undefined);
    // On a picture the order is x, y; on the earth it is lat, lon; across the date line west >
    // east.
    const ranges = [[south, north], (west ?? 0) <= (east ?? 1) ? [west, east] : [-180, 180]];
    at.slice(0, 2).forEach((entry, axis) => {
      const [min = 0, max = 1] = ranges[axis] ?? [];
      if (entry < min || entry > max) {
        report({
          code: 'VIT108',
          path: [...path, 'places', index, 'at', axis],
          expected: 'number',
          min,
          max,
        });
      }
    });
  });
}

function yearOf(date: unknown): number {
  return typeof date === 'string' ? Number(/^Y?(-?\d{4,})/.exec(date)?.[1] ?? NaN) : NaN;
}

function checkEvent(node: Node, path: Visit['path'], report: Report): void {
  const [start, end] = [yearOf(node['date']), yearOf(node['end'])];
  if (end < start)
    report({ code: 'VIT108', path: [...path, 'end'], expected: 'later', min: start });
}

function checkBox(node: Node, path: Visit['path'], report: Report): void {
  const at = numbersIn(node['at']);
  const [x = 0, y = 0, width = 0, height = 0] = at;
  if (at.length !== 4 || at.some((entry) => entry < 0 || entry > 1)) return;
  if (x + width > 1.0001)
    report({ code: 'VIT108', path: [...path, 'at', 2], expected: 'number', min: 0, max: 1 - x });
  if (y + height > 1.0001)
    report({ code: 'VIT108', path: [...path, 'at', 3], expected: 'number', min: 0, max: 1 - y });
}

/** Reports values that are right each for itself and wrong together. */
export function checkTogether(field: Visit, report: Report): void {
  const { value, path } = field;
  if (path[0] === 'state' && path.length === 2 && (path[1] === 'all' || path[1] === 'any')) {
    report({ code: 'VIT105', path: [...path], expected: 'key', name: String(path[1]) });
  }
  if (path.at(-1) === 'geo' && Math.abs(numbersIn(value)[0] ?? 0) > 90) {
    report({ code: 'VIT108', path: [...path, 0], expected: 'number', min: -90, max: 90 });
  }
  if (!isRecord(value)) return;
  if (field.meta.kind === 'component' && value['type'] === 'map') checkPlaces(value, path, report);
  const list = path.at(-2);
  if (!path.length && value['type'] === 'map') checkPlaces(value, path, report);
  if (list === 'sliders') checkSlider(value, path, report);
  if (list === 'events') checkEvent(value, path, report);
  if (list === 'spots') checkBox(value, path, report);
}
