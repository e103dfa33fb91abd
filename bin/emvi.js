#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  const { start } = await import(program.href);
  await start();
} else {
  process.stderr.write('emvi has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
