/**
 * Copies the font files that the elements use from their npm packages to `packages/elements/fonts`,
 * each with the text of its licence (SIL Open Font License 1.1). Run by `prepare`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../../packages/elements/fonts/', import.meta.url));
const require = createRequire(new URL('../../packages/elements/package.json', import.meta.url));

const packages = {
  'atkinson-hyperlegible-next': [
    'latin-wght-normal', 'latin-ext-wght-normal', 'latin-wght-italic', 'latin-ext-wght-italic',
  ],
  'noto-sans-arabic': ['arabic-wght-normal'],
  'noto-sans-devanagari': ['devanagari-wght-normal'],
};

await mkdir(target, { recursive: true });
for (const [name, files] of Object.entries(packages)) {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
  await copyFile(join(folder, 'LICENSE'), join(target, `${name}-LICENSE.txt`));
  for (const file of files) {
    await copyFile(
      join(folder, 'files', `${name}-${file}.woff2`),
      join(target, `${name}-${file}.woff2`),
    );
  }
}
