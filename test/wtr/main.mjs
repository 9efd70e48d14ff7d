/**
 * `node test/wtr/main.mjs <browser> <files…>`: one browser's run; the counts go to the parent
 * process.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runElements } from './run-elements.mjs';

const [name, ...files] = process.argv.slice(2);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const counts = await runElements(name, files, root);
process.send?.(counts);
process.exit(counts.failed === 0 ? 0 : 1);
