/**
 * `prepack` and `postpack` of every package: what is published names no file that it does not hold.
 *
 * node ../../test/tools/pack.mjs before   takes out the condition that leads to `build/`, and the
 * scripts
 *   node ../../test/tools/pack.mjs after    puts package.json back as it was
 */
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const kept = 'package.json.kept';
const license = fileURLToPath(new URL('../../LICENSE', import.meta.url));

/** A package.json as it is published. */
export function published(manifest) {
  const { scripts: _, ...rest } = manifest;
  const sideEffects = Array.isArray(rest.sideEffects)
    ? rest.sideEffects.filter((place) => !place.startsWith('./build/')) : rest.sideEffects;
  return {
    ...rest, ...(sideEffects === undefined ? {} : { sideEffects }),
    exports: Object.fromEntries(Object.entries(rest.exports).map(([name, target]) => {
      if (typeof target === 'string') return [name, target];
      const { 'vitrine-build': _condition, ...others } = target;
      return [name, others];
    })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'before') {
    const text = await readFile('package.json', 'utf8');
    await writeFile(kept, text);
    await writeFile('package.json', `${JSON.stringify(published(JSON.parse(text)), null, 2)}\n`);
    await copyFile(license, 'LICENSE');
  } else {
    await rename(kept, 'package.json');
    await rm('LICENSE', { force: true });
  }
}
