import { readFile } from 'node:fs/promises';

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import { checkCommand } from './commands/check.js';
import type { CheckOptions } from './commands/check.js';
import { devCommand } from './commands/dev.js';
import type { DevOptions } from './commands/dev.js';
import { exportAudiobook } from './commands/export.js';
import { idsCommand } from './commands/ids.js';
import { migrateCommand } from './commands/migrate.js';
import { optimizeCommand } from './commands/optimize.js';
import type { OptimizeOptions } from './commands/optimize.js';
import { processTerminal } from './terminal.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the `vitrine` program once.
 *
 * @param argv - What was typed after `vitrine`: `process.argv.slice(2)`.
 * @param terminal - Where it runs; left out, the process's own.
 * @returns The exit code: 0 all well, 1 problems found, 2 not understood or nothing there.
 */
export async function main(
  argv: string[], terminal: Terminal = processTerminal(),
): Promise<number> {
  let code = 0;
  const done = (result: number): void => { code = result; };
  const program = describe(terminal, await version(), done);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.warn(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

function describe(terminal: Terminal, number: string, done: (code: number) => void): Command {
  const program = new Command('vitrine')
    .description('For the people who write exhibits: check a manifest, see it while you write.')
    .version(number, '-V, --version', 'Prints the version.')
    .helpOption('-h, --help', 'Prints this help.')
    .helpCommand('help [command]', 'Prints help for one command.')
    .exitOverride()
    .configureOutput({
      writeOut: (words) => { terminal.print(words.trimEnd()); },
      writeErr: (words) => { terminal.warn(words.trimEnd()); },
    });
  program.command('check')
    .argument('<place>', 'A manifest, or a folder with manifests in it or below.')
    .description('Says what is wrong, where, and what to write instead. Exit code 1 on errors.')
    .option('--strict', 'Missing translations are errors: for what is about to be published.')
    .option('--json', 'Prints the problems as JSON, for other programs.')
    .option('--no-color', 'Prints without colours.')
    .action(async (place: string, options: CheckOptions) => {
      done(await checkCommand(place, options, terminal));
    });
  program.command('dev').argument('[folder]', 'The folder that holds vitrine.json.', '.')
    .description('Shows the exhibit in a browser and again each time you save.')
    .option('-p, --port <number>', 'The port; left out, 8080 or the next free one.', portNumber)
    .option('--host <name>', 'Where to listen; 0.0.0.0 lets other machines see it.', '127.0.0.1')
    .option('--open', 'Opens the browser.')
    .action(async (folder: string, options: DevOptions) => {
      done(await devCommand(folder, options, terminal));
    });
  program.command('ids').argument('<file>', 'A manifest.')
    .description('Writes the ids that are missing, made from the titles. Comments stay.')
    .option('--check', 'Writes nothing; exit code 1 when ids are missing.')
    .action(async (file: string, options: { check?: boolean }) => {
      done(await idsCommand(file, options, terminal));
    });
  program.command('migrate').argument('<file>', 'A manifest.')
    .description('Brings an older manifest to the present version. Comments stay.')
    .action(async (file: string) => { done(await migrateCommand(file, terminal)); });
  describeOptimize(program, terminal, done);
  describeExport(program, terminal, done);
  return program;
}

function describeExport(
  program: Command, terminal: Terminal, done: (code: number) => void,
): void {
  const formats = program.command('export').description('Writes an exhibit in another format.')
    .exitOverride();
  formats.command('audiobook')
    .argument('<place>', 'A manifest, or the folder that holds vitrine.json.')
    .description('The stops of an audio guide as W3C audiobooks, one for each language.')
    .option('--out <folder>', 'Where to write; left out, "audiobook" beside the manifest.')
    .action(async (place: string, options: { out?: string }) => {
      done(await exportAudiobook(place, options, terminal));
    });
}

function describeOptimize(
  program: Command, terminal: Terminal, done: (code: number) => void,
): void {
  program.command('optimize')
    .argument('<file>', 'A model (GLB, or .gltf with its files), a sound, or a folder of them.')
    .description('Models: a heavy and a light version, and a poster. Sounds: -16 LUFS, Opus, MP3.')
    .option('--out <folder>', 'Where to write; left out, "optimized" beside the file.')
    .option('--force', 'Replaces files that are there already, the original too.')
    .option('--draco', 'Packs the heavy version with Draco: fewer bytes, slower to open.')
    .option('--texture-size <pixels>', 'Longest side of a texture, heavy.', pixels, 2048)
    .option('--light-size <pixels>', 'Longest side of a texture, light.', pixels, 512)
    .addOption(new Option('--textures <format>', 'KTX2 where its encoder is installed, or WebP.')
      .choices(['ktx2', 'webp']).default('ktx2'))
    .addOption(new Option('--keep <what...>', 'What is not to be touched.')
      .choices(['textures', 'shapes']))
    .option('--no-poster', 'Draws no picture for the time before the model is there.')
    .option('--music', 'The sounds are music: two channels stay, more bits. Else: speech, mono.')
    .action(async (file: string, options: OptimizeOptions) => {
      done(await optimizeCommand(file, options, terminal));
    });
}

function portNumber(words: string): number {
  const port = Number(words);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

function pixels(words: string): number {
  const count = Number(words);
  if (Number.isInteger(count) && count >= 16 && count <= 16_384) return count;
  throw new InvalidArgumentError('Pixels are a number from 16 to 16384.');
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const isPackage = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return isPackage ? String(parsed.version) : '';
}
