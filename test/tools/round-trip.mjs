/**
 * Lets LibreOffice read and write every Word file of the examples and compares what is left of headings, tables, links,
 * bookmarks and captions. Needs `soffice`.
 *
 *     node test/tools/round-trip.mjs [example...]
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const { roundTrip } = await loadTypeScript(root, 'test/tools/round-trip/round-trip.ts');
await roundTrip(process.argv.slice(2));
