#!/usr/bin/env node
// CommonJS, by the package.json beside it: what Node.js loads to start an ES module takes a quarter of its own start.
const { existsSync } = require('node:fs');
const path = require('node:path');

const program = path.join(__dirname, '../dist/cli.cjs');

if (existsSync(program)) {
  require(program).start();
} else {
  process.stderr.write('emvi has not been built yet: run `npm run build` first\n');
  process.exitCode = 2;
}
