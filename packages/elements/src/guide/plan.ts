import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../base/props.js';
import { line } from '../base/text.js';
import type { ActionsController } from '../controllers/actions.js';
import type { GuideStrings } from '../strings/guide/en.js';
import { fitted } from './ground.js';
import { onPlan } from './stops.js';
import type { Guide, Stop } from './stops.js';

type Point = readonly [number, number];

/** What a map of stops is drawn from. */
export interface PlanParts {
  actions: ActionsController;
  words: GuideStrings;
  current: string;
  isHeard: (stop: Stop) => boolean;
  /** Where the visitor is, degrees; `undefined` until they ask. */
  place: Point | undefined;
  /** The picture, drawn by the element, which knows whether it came. */
  picture: unknown;
}

/** Width ÷ height of a map that is drawn from coordinates, at most and at least. */
const shapes = { widest: 1.6, tallest: 0.75 };
/** Room around the outermost stops, as a part of the whole. */
const margin = 0.14;

/** The stops where they are: on the guide's picture of the place, else by their coordinates. */
export function plan(guide: Guide, parts: PlanParts): TemplateResult {
  const { words, place } = parts;
  const drawn = guide.plan ? undefined : groundOf(guide.stops, place);
  const bounds = guide.plan?.bounds ?? drawn?.bounds;
  const me = place && (bounds ? onPlan(place, bounds) : within(fitted(guide.stops)?.(place)));
  const credit = guide.plan?.image.credit;
  const ratio = drawn?.ratio ?? ratioOf(guide);
  return html`<figure class="plan" part="map">
    <div class=${`ground ${drawn ? 'drawn' : ''}`}
      .style=${ratio ? `aspect-ratio: ${ratio}` : ''}>
      ${guide.plan ? parts.picture
        : html`<span class="north" aria-hidden="true">${words.north}</span>`}
      ${guide.stops.map((stop) => pin(stop, guide.plan ? stop.at
        : stop.geo && bounds ? onPlan(stop.geo, bounds) : undefined, parts))}
      ${me ? html`<span class="me" .style=${spot(me)} role="img"
        aria-label=${words.located}></span>` : nothing}
    </div>
    ${credit ? html`<figcaption class="credit">${line(credit)}</figcaption>` : nothing}
  </figure>`;
}

function pin(stop: Stop, at: Point | undefined, parts: PlanParts): unknown {
  if (!at) return nothing;
  const { actions, words } = parts;
  const { id, number, title } = stop;
  return html`<button class=${`pin ${parts.isHeard(stop) ? 'heard' : ''}`} type="button" part="pin"
    data-action=${`stop:${id}`} .style=${spot(at)}
    aria-label=${words.stopTitle(number, plain(title))}
    aria-current=${id === parts.current ? 'true' : nothing} @click=${actions.onClick}
    ><span class="mark">${number}</span></button>`;
}

/** Beside the picture nobody is shown. */
function within(point: Point | undefined): Point | undefined {
  return point?.every((part) => part >= 0 && part <= 1) ? point : undefined;
}

function spot([x, y]: Point): string { return `--x: ${x * 100}%; --y: ${y * 100}%`; }

function ratioOf({ plan: given }: Guide): number | undefined {
  const { width = 0, height = 0 } = given?.image ?? {};
  return width > 0 && height > 0 ? width / height : undefined;
}

/** The ground that holds all stops and the visitor, with room around, north above. */
export function groundOf(
  stops: readonly Stop[], place: Point | undefined,
): { bounds: readonly [number, number, number, number]; ratio: number } {
  const points = stops.flatMap(({ geo }) => (geo ? [geo] : []));
  const near = points.some((one) =>
    place && Math.hypot(one[0] - place[0], one[1] - place[1]) < 0.1);
  const all = place && near ? [...points, place] : points; // a visitor at home is not on the map
  const [lats, lons] = [all.map(([lat]) => lat), all.map(([, lon]) => lon)];
  const middle: Point = [(Math.min(...lats) + Math.max(...lats)) / 2,
    (Math.min(...lons) + Math.max(...lons)) / 2];
  const squeeze = Math.max(0.1, Math.cos(middle[0] * Math.PI / 180)); // a degree east is shorter
  const least = 0.0004; // about 45 metres: two stops in one room
  const height = Math.max(least, Math.max(...lats) - Math.min(...lats));
  const width = Math.max(least, (Math.max(...lons) - Math.min(...lons)) * squeeze);
  const ratio = Math.min(shapes.widest, Math.max(shapes.tallest, width / height));
  const half = Math.max(height, width / ratio) * (0.5 + margin);
  const aside = half * ratio / squeeze;
  return {
    ratio, bounds: [middle[0] - half, middle[1] - aside, middle[0] + half, middle[1] + aside],
  };
}
