import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the encoder must know about a texture to treat it well. */
export interface TextureUse {
  /** Colours are stored as sRGB; directions, roughness and the like as plain numbers. */
  isColor: boolean;
  isNormal: boolean;
}

type Arguments = (use: TextureUse, from: string, to: string) => string[];

/** Colours become small (ETC1S), directions stay exact (UASTC). */
const ktxCreate = (transfer: string): Arguments => (use, from, to) => [
  'create', '--generate-mipmap', '--format', use.isColor ? 'R8G8B8A8_SRGB' : 'R8G8B8A8_UNORM',
  transfer, use.isColor ? 'srgb' : 'linear',
  ...use.isColor ? [] : ['--assign-primaries', 'none'],
  ...use.isNormal
    ? ['--encode', 'uastc', '--uastc-quality', '2', '--uastc-rdo', '--zstd', '18']
    : ['--encode', 'basis-lz', '--clevel', '2', '--qlevel', '200'],
  from, to,
];
const toktx: Arguments = (use, from, to) => [
  '--t2', '--genmipmap', '--assign_oetf', use.isColor ? 'srgb' : 'linear',
  ...use.isColor ? [] : ['--assign_primaries', 'none'],
  ...use.isNormal
    ? ['--encode', 'uastc', '--uastc_quality', '2', '--uastc_rdo_l', '1', '--zcmp', '18']
    : ['--encode', 'etc1s', '--clevel', '2', '--qlevel', '200'],
  to, from,
];

/** The encoders of KTX-Software, newest first: 4.4, 4.3, and what came before. */
const ENCODERS: [program: string, args: Arguments][] = [
  ['ktx', ktxCreate('--assign-tf')], ['ktx', ktxCreate('--assign-oetf')], ['toktx', toktx],
];

/** The KTX2 encoder of this machine: `ktx` or `toktx` of KTX-Software. */
export class KtxEncoder {
  #encoders: typeof ENCODERS;

  private constructor(encoders: typeof ENCODERS) {
    this.#encoders = encoders;
  }

  /** Looks on the PATH. `undefined` when there is none. */
  static async find(): Promise<KtxEncoder | undefined> {
    const programs = new Set<string>();
    for (const program of ['ktx', 'toktx']) {
      if (await run(program, ['--version']).then(() => true, () => false)) programs.add(program);
    }
    const found = ENCODERS.filter(([program]) => programs.has(program));
    return found.length > 0 ? new KtxEncoder(found) : undefined;
  }

  /**
   * The picture as KTX2 with all its smaller sizes.
   *
   * @param png - Width and height must be divisible by 4.
   * @throws {Error} When no encoder takes it; the message is the encoder's own.
   */
  async encode(png: Uint8Array, use: TextureUse): Promise<Uint8Array> {
    const folder = await mkdtemp(join(tmpdir(), 'vitrine-ktx-'));
    const [from, to] = [join(folder, 'in.png'), join(folder, 'out.ktx2')];
    try {
      await writeFile(from, png);
      let reason: unknown;
      for (const encoder of this.#encoders) {
        const [program, args] = encoder;
        try {
          await run(program, args(use, from, to));
          this.#encoders = [encoder]; // the others need not be tried again
          return await readFile(to);
        } catch (error) {
          reason = error;
        }
      }
      throw reason;
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}
