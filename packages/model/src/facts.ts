import type { Stage } from './framing.js';
import type { LoadedModel } from './loader.js';
import { trianglesOf } from './measure.js';
import type { PartFacts } from './parts.js';
import type { Triple } from './pose.js';
import { surfaceFacts } from './surface-facts.js';
import type { SurfaceFacts } from './surface-facts.js';

/** The unit of a model's numbers. */
export type Unit = 'm' | 'cm' | 'mm';

/** Metres in a unit. */
export const metresIn: Readonly<Record<Unit, number>> = { m: 1, cm: 0.01, mm: 0.001 };

/** What is known of an object, as plain data. */
export interface ModelFacts {
  /** Address of the file that is shown. */
  readonly src: string;
  /** Bytes that came over the net. */
  readonly bytes: number;
  readonly triangles: number;
  /** Width, height and depth in metres. */
  readonly size: Triple;
  /** The room that it takes, in model units. */
  readonly bounds: { readonly min: Triple; readonly max: Triple };
  readonly units: Unit;
  /** Names of its surfaces. */
  readonly variants: readonly string[];
  /** The same, with what they look like. */
  readonly surfaces: readonly SurfaceFacts[];
  /** Its movements. */
  readonly clips: readonly { readonly name: string; readonly seconds: number }[];
  readonly parts: readonly PartFacts[];
  /** Extensions of glTF without which the file cannot be read. */
  readonly needs: readonly string[];
  readonly credits: Credits;
}

/** What a file says of its makers. */
export interface Credits {
  readonly copyright?: string;
  readonly generator?: string;
  /** Texts under `asset.extras`, such as `author` and `license`. */
  readonly extras: Readonly<Record<string, string>>;
}

/** Gathers the facts of a model. */
export function factsOf(
  src: string, model: LoadedModel, units: Unit, parts: readonly PartFacts[],
): ModelFacts {
  const { bounds: { min, max } } = model;
  const metres = metresIn[units];
  const surfaces = surfaceFacts(model.json);
  return {
    src, bytes: model.bytes, triangles: trianglesOf(model.root), units,
    size: [(max[0] - min[0]) * metres, (max[1] - min[1]) * metres, (max[2] - min[2]) * metres],
    bounds: { min, max }, surfaces, variants: surfaces.map(({ name }) => name),
    clips: model.clips.map(({ name, duration }) => ({ name, seconds: duration })),
    needs: model.json.extensionsRequired ?? [],
    parts: parts.map(({ id, name, centre }) => ({ id, name, centre })),
    credits: creditsOf(model),
  };
}

function creditsOf({ json }: LoadedModel): Credits {
  const { copyright, generator, extras } = json.asset ?? {};
  const texts = typeof extras === 'object' && extras !== null ? Object.entries(extras) : [];
  return {
    ...(typeof copyright === 'string' && { copyright }),
    ...(typeof generator === 'string' && { generator }),
    extras: Object.fromEntries(
      texts.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
  };
}

/** Metres for one length of the stage. */
export const metresOnStage = (stage: Stage, units: Unit): number => metresIn[units] / stage.scale;
