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

let texts = 0;

/** The same for reading a text of some size. What was read before is remembered, so it is another text each time. */
export function readingTime(read: (text: string) => unknown, piece: string, size: number, runs = 2): number {
  const text = piece.repeat(Math.ceil(size / piece.length));
  return cpuTime(() => {
    texts += 1;
    read(`${text}${' '.repeat(texts)}`);
  }, runs);
}
