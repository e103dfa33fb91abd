/**
 * Draws pages of the documents with LibreOffice and poppler and compares them with the pictures that somebody approved
 * (test/office/approved). Pages that look otherwise are left in node_modules/.cache/emvi-visual.
 *
 *     npm run visual                  compares
 *     npm run visual -- --update      approves all pages as they look now: look at them first
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const { EMVI_APPROVE_PAGES: _, ...environment } = process.env;
const words = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'office', 'test/office/visual.test.ts'];
const { status } = spawnSync(process.execPath, words, {
  cwd: root,
  stdio: 'inherit',
  env: values.update ? { ...environment, EMVI_APPROVE_PAGES: '1' } : environment,
});
process.exitCode = status ?? 1;
