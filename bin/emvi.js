#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  module.enableCompileCache?.();
  // The V8 of Node 20 optimises so soon that it takes a third of the processor time of a check, which is over before
  // that pays. Now it waits thirty times as long, until a bid turns out to be huge. Later versions wait by themselves.
  // Patterns are compiled once, and not a second time when they are used again.
  if (process.versions.v8.startsWith('11.')) {
    setFlagsFromString('--interrupt-budget=2000000');
    setFlagsFromString('--no-regexp-tier-up');
  }
  const { main } = await import(program.href);
  await main();
} else {
  process.stderr.write('emvi has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
