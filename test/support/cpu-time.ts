/** Milliseconds of processor time that some work takes. */
function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

/** Times below this are those of the clock and of collecting garbage. */
const shortest = 2;
const rounds = 8;

/** Halfway between time that grows with the size (1) and time that grows with its square (2): more rounds may tell. */
const halfwayToSquare = 1.5;

/** What grows with the square measures 2, and nothing linear this much: collecting the garbage of a full heap adds some. */
export const nearSquare = 1.75;

/**
 * The power of the size with which the processor time of some work grows: 1 where ten times as much takes ten times as
 * long. Other work of the machine only adds to the time: of each size the least of a few runs counts, and more rounds are
 * run while the growth looks like that of a square.
 */
export function growth(workOf: (size: number) => () => void, [few, many]: readonly [number, number]): number {
  // Code that runs for the first time takes several times as long.
  workOf(few)();
  const least = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
  let power = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && power >= halfwayToSquare; round += 1) {
    for (let runs = 0; runs < 2; runs += 1) least.few = Math.min(least.few, cpuTime(workOf(few)));
    least.many = Math.min(least.many, cpuTime(workOf(many)));
    power = Math.log(least.many / Math.max(least.few, shortest)) / Math.log(many / few);
  }
  return power;
}

let texts = 0;

/** The same for reading texts of so many signs. What was read before is remembered, so it is another text each time. */
export function growthOfReading(
  read: (text: string) => unknown,
  piece: string,
  sizes: readonly [number, number],
): number {
  return growth((size) => {
    texts += 1;
    const text = piece.repeat(Math.ceil(size / piece.length)) + ' '.repeat(texts);
    return () => {
      read(text);
    };
  }, sizes);
}
