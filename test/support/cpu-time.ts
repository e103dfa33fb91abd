/**
 * Milliseconds of processor time that some work takes, the least of a few runs: what else the machine does counts
 * for little, so that the growth of the time with the size of the work can be compared.
 */
export function cpuTime(work: () => void, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
