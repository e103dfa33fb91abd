/**
 * Writes docs/precision.md: what the built emvi finds in the labelled texts of test/mutation/labelled, by rule.
 *
 *     node test/tools/precision.mjs            renews the page; a test says when it is out of date
 *     node test/tools/precision.mjs --package <folder>    with another built copy of emvi
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChecker } from './mutate/checker.mjs';
import { describeLabelled, runLabelled } from './mutate/labelled.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { package: { type: 'string', default: root } } });
const page = path.join(root, 'docs/precision.md');
const text = describeLabelled(
  await runLabelled(root, 'test/mutation/labelled', await openChecker(path.resolve(values.package))),
);
writeFileSync(page, text);
process.stdout.write('docs/precision.md\n');
