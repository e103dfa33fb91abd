// Loaded into a process that is watched: when it ends, it tells on channel 3 how many functions of the program ran, and
// how often in all. V8 counts exactly: the numbers are the same on a slow machine and on a busy one.
const { writeSync } = require('node:fs');
const { Session } = require('node:inspector');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const program = pathToFileURL(path.join(__dirname, '../../../dist')).href;
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

process.on('exit', () => {
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error !== null) throw new Error(error.message);
    const counts = coverage.result
      .filter(({ url }) => url.startsWith(`${program}/`))
      .flatMap(({ functions }) => functions.map(({ ranges: [whole] }) => whole.count))
      .filter((count) => count > 0);
    const calls = counts.reduce((sum, count) => sum + count, 0);
    writeSync(3, JSON.stringify({ functions: counts.length, calls }));
  });
});
