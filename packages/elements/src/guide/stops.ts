import type {
  Action, ResolvedAudio, ResolvedComponent, ResolvedImage, ResolvedScene, ResolvedText,
} from '@vitrine/manifest';

/** A scene that belongs to an audio guide. */
export interface Stop {
  /** The scene's. */
  readonly id: string;
  /** What stands on the sign, `''` without one. */
  readonly number: string;
  readonly title: ResolvedText;
  /** Where it is, in words. */
  readonly place: ResolvedText | undefined;
  /** Latitude and longitude, degrees. */
  readonly geo: readonly [number, number] | undefined;
  /** How near is there, metres. */
  readonly radius: number;
  /** Where it is on the guide's picture of the place, 0–1. */
  readonly at: readonly [number, number] | undefined;
  readonly picture: ResolvedImage | undefined;
  readonly text: ResolvedText | undefined;
  readonly sound: ResolvedAudio | undefined;
  /** Seconds, where the manifest says it. */
  readonly duration: number | undefined;
  /** The stop that the author sends visitors to. */
  readonly next: string;
  /** There is more in its scene than the guide shows. */
  readonly hasMore: boolean;
}

/** The picture on which the stops stand, and the ground that it shows. */
export interface Plan {
  readonly image: ResolvedImage;
  /** South, west, north, east in degrees. */
  readonly bounds: readonly [number, number, number, number] | undefined;
}

/** Nearer than this is there, where the author did not say, metres: a square, not a street. */
const usualRadius = 30;

/** What a place of a map is asked for here; its schema says so. */
interface PlaceLike { at?: readonly number[]; do?: readonly Action[] }

/** The guide that an exhibit holds. */
export interface Guide {
  readonly stops: readonly Stop[];
  readonly plan: Plan | undefined;
  /** Scenes that are no stops, and more than the map that the guide shows. */
  readonly others: readonly Pick<ResolvedScene, 'id' | 'title'>[];
}

/** Reads the stops of an exhibit, in the author's order. */
export function guideOf(scenes: readonly ResolvedScene[]): Guide {
  const maps = scenes.flatMap(({ content }) => content).filter(({ type }) => type === 'map');
  const map = maps.find(({ props }) => imageOf(props['image']));
  const image = imageOf(map?.props['image']);
  // Its schema says four numbers, or none.
  const bounds = map?.props['bounds'] as Plan['bounds'];
  const plan = image ? { image, bounds } : undefined;
  const places = plan ? placesOf(map) : new Map<string, readonly [number, number]>();
  return {
    plan,
    others: scenes.filter(({ stop, content }) =>
      !stop && !(plan && content.length > 0 && content.every((one) => one === map))),
    stops: scenes.filter(({ stop }) => stop).map((scene) => stopOf(scene, plan, places)),
  };
}

function stopOf(
  scene: ResolvedScene, plan: Plan | undefined,
  places: ReadonlyMap<string, readonly [number, number]>,
): Stop {
  const { id, title, text, stop = {}, next = '', picture } = scene;
  const sounds = scene.content.filter(({ type }) => type === 'audio');
  const component = sounds.find(({ part }) => part === 'audio') ?? sounds[0];
  const sound = component?.props['audio'] as ResolvedAudio | undefined; // as its schema says
  const shown = (one: ResolvedComponent): boolean => one === component || one.part === 'image';
  const { number = '', place, geo, radius = usualRadius } = stop;
  const given = places.get(id);
  const at = plan?.bounds ? onPlan(given ?? geo, plan.bounds) : given;
  return {
    id, title, text, number, place, geo, radius, at, picture, next, duration: sound?.duration,
    sound: sound?.src ? sound : undefined, hasMore: !scene.content.every(shown),
  };
}

/** The places of a map that lead to a scene. */
function placesOf(map: ResolvedComponent | undefined): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  const places = (map?.props['places'] ?? []) as readonly PlaceLike[]; // as its schema says
  for (const { at = [], do: actions = [] } of places) {
    const [x, y] = at;
    for (const action of actions) {
      if ('go' in action && x !== undefined && y !== undefined) found.set(action.go, [x, y]);
    }
  }
  return found;
}

/** Where degrees are on a picture of that ground, 0–1; `undefined` beside it. */
export function onPlan(
  geo: readonly [number, number] | undefined, bounds: readonly [number, number, number, number],
): readonly [number, number] | undefined {
  if (!geo) return undefined;
  const [south, west, north, east] = bounds;
  const [x, y] = [(geo[1] - west) / (east - west), (north - geo[0]) / (north - south)];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [x, y] : undefined;
}

function imageOf(value: unknown): ResolvedImage | undefined {
  const image = value as Partial<ResolvedImage> | undefined; // as the schema of `map` says
  return image?.src ? image as ResolvedImage : undefined;
}

/** Whether there is something to draw a map from. */
export function hasPlan({ stops, plan }: Guide): boolean {
  return plan ? stops.some(({ at }) => at) : stops.filter(({ geo }) => geo).length > 1;
}

/** The stop of a number; `007` is 7, too. */
export function stopOfNumber(stops: readonly Stop[], number: string): Stop | undefined {
  const bare = (text: string): string => text.replace(/^0+(?=.)/, '');
  return stops.find((stop) => stop.number === number)
    ?? stops.find((stop) => stop.number !== '' && bare(stop.number) === bare(number));
}

/** The stop whose number is nearest; the lower one of two. */
export function nearestNumber(stops: readonly Stop[], number: string): Stop | undefined {
  const far = (stop: Stop): number => Math.abs(Number.parseInt(stop.number, 10) - Number(number));
  return stops.filter((stop) => Number.isFinite(far(stop))).sort((a, b) => far(a) - far(b))[0];
}

/** The stop before and the stop after. The author's `next` goes first. */
export function around(
  stops: readonly Stop[], id: string,
): { index: number; previous: Stop | undefined; next: Stop | undefined } {
  const index = stops.findIndex((stop) => stop.id === id);
  const named = stops.find((stop) => stop.id === stops[index]?.next);
  const next = index < 0 ? undefined : named ?? stops[index + 1];
  return { index, previous: stops[index - 1], next };
}
