/**
 * Reads every Word file of every example in every look, language and option with our own lint, and those in the default
 * look and in a pairwise choice with the Open XML SDK too. Prints the figures of docs/proof.md; ends with 1 on a fault.
 *
 *     npm run validate:all
 *     npm run validate:all -- --pairwise     only the editions that the SDK reads
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { pairwise: { type: 'boolean', default: false } } });
process.chdir(root);
const { validateAll } = await loadTypeScript(root, 'test/tools/validate-all/validate-all.ts');
await validateAll(values.pairwise);
