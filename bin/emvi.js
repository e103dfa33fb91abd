#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  module.enableCompileCache?.();
  const { main } = await import(program.href);
  await main();
} else {
  process.stderr.write('emvi has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
