// Loaded into a process that is measured: when it ends, it tells on channel 3 what it took.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ processor: (user + system) / 1000, memory: peak() / 1024 }));
});

/** The most memory that was in use, in kB. What the system passes on at a start may be that of the process before it. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/mu.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
