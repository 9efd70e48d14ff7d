import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The folder of the built `vitrine.js`: of the project's own `vitrine` package, else of the one
 * that came with this program.
 *
 * @returns `undefined` when there is none: in the repository, before `npm run build`.
 */
export function findVitrineFiles(folder: string): string | undefined {
  for (const from of [join(folder, 'vitrine.json'), import.meta.url]) {
    try {
      const found = join(dirname(createRequire(from).resolve('vitrine/package.json')), 'dist');
      if (existsSync(join(found, 'vitrine.js'))) return found;
    } catch {
      // not installed there: look in the next place
    }
  }
  return undefined;
}
