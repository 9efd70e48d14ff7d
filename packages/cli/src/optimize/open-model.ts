import { Logger, WebIO } from '@gltf-transform/core';
import type { Document, GLTF } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import draco from 'draco3dgltf';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

import type { Loose } from '../media/model-json.js';
import { asList } from '../media/model-json.js';
import type { ModelSource } from './source.js';
import { doesNotFit, Unusable } from './unusable.js';

const known = new Set(ALL_EXTENSIONS.map((extension) => extension.EXTENSION_NAME));

/** Unpacks models and packs them again; all in memory. */
export class ModelPacker {
  /** The one for browsers: it asks for no files itself. */
  readonly #io: WebIO;

  private constructor(io: WebIO) {
    this.#io = io;
  }

  /** Starts the decoders and encoders for meshopt and Draco. */
  static async start(): Promise<ModelPacker> {
    const [decoder, encoder] = await Promise.all([
      draco.createDecoderModule(), draco.createEncoderModule(),
      MeshoptDecoder.ready, MeshoptEncoder.ready,
    ]);
    return new ModelPacker(new WebIO()
      .setLogger(new Logger(Logger.Verbosity.SILENT))
      .registerExtensions(ALL_EXTENSIONS)
      .registerDependencies({
        'draco3d.decoder': decoder, 'draco3d.encoder': encoder,
        'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder,
      }));
  }

  /**
   * Unpacks a model. Each call gives a document of its own.
   *
   * @throws {Unusable} When its parts do not fit together.
   */
  async unpack({ file, json, resources }: ModelSource): Promise<Document> {
    const needed = listOf(json, 'extensionsRequired').find((one) => !known.has(one));
    if (needed !== undefined) {
      throw new Unusable(
        `"${file}" needs "${needed.slice(0, 60)}", which this program cannot write again.`,
        'Export the model again without it, or use it as it is.',
      );
    }
    try {
      // the reader looks at what it uses; what it cannot use makes it throw
      return await this.#io.readJSON({ json: json as unknown as GLTF.IGLTF, resources });
    } catch (error) {
      throw doesNotFit(file, error);
    }
  }

  /** The model as one GLB. */
  async pack(document: Document): Promise<Uint8Array> {
    return this.#io.writeBinary(document);
  }
}

/** What a model holds that this program does not know, and so cannot write again. */
export const unknownExtensions = (json: Loose): string[] =>
  listOf(json, 'extensionsUsed').filter((name) => !known.has(name));

const listOf = (json: Loose, key: string): string[] => asList(json[key]).map(String);
