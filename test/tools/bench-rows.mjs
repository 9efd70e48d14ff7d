/** Runs one bench in this process and prints its rows as JSON, for `npm run bench`. */
import { pathToFileURL } from 'node:url';

const [, , file, mark] = process.argv;
const { run } = await import(pathToFileURL(file).href);
console.log(`\n${mark}${JSON.stringify(await run())}`);
process.exit(0);
