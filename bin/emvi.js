#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  module.enableCompileCache?.();
  // A usual run is over before optimised machine code pays for its making, which by default takes a third of the
  // processor time of a check. Only functions that run thirty times as long as usual are optimised: those of huge bids.
  setFlagsFromString('--interrupt-budget=2000000');
  const { main } = await import(program.href);
  await main();
} else {
  process.stderr.write('emvi has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
