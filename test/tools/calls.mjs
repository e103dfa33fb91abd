/**
 * Writes test/speed/calls.json: how many functions each command of the built emvi may run, and how often. A test says
 * when a command leaves its budget.
 *
 *     npm run build && node test/tools/calls.mjs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countCommands } from './calls/count.mjs';

const budget = fileURLToPath(new URL('../speed/calls.json', import.meta.url));
const text = `${JSON.stringify(countCommands(), undefined, 2)}\n`;
writeFileSync(budget, text);
process.stdout.write(text);
