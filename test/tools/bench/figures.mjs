/** Runs all pieces of all workloads, and makes figures of what they took. */
import { measure } from './measure.mjs';

/**
 * The figures of each workload: of each piece what it took, by key. Pieces take turns, so that a busy machine slows
 * all of them; what they keep between runs and the caches of the system are filled before anything counts.
 * @param say told what is being done
 */
export async function figuresOf(workloads, environment, say) {
  const figures = [];
  for (const { items, name, pages, pieces } of workloads) {
    const taken = new Map(Object.keys(pieces).map((key) => [key, []]));
    const rounds = Math.max(...Object.values(pieces).map(({ times }) => times));
    const warmUps = items < 500 ? 1 : 0;
    for (let round = 1 - warmUps; round <= rounds; round += 1) {
      say(`${name}: round ${round} of ${rounds}`);
      for (const [key, { steps, before, times, kept }] of Object.entries(pieces)) {
        if (round > times) continue;
        before?.();
        const once = await measure(
          steps(),
          kept === undefined ? environment : { ...environment, NODE_COMPILE_CACHE: kept },
        );
        if (round > 0) taken.get(key).push(once);
      }
    }
    const summaries = Object.entries(pieces).map(([key, { title }]) => [key, { title, ...summarise(taken.get(key)) }]);
    figures.push({ items, name, pages, pieces: Object.fromEntries(summaries) });
  }
  return figures;
}

/** Processor time of the round that took least, which is the one least disturbed; of the rest the median. */
function summarise(list) {
  return {
    processor: Math.min(...list.map(({ processor }) => processor)),
    wall: median(list.map(({ wall }) => wall)),
    memory: median(list.map(({ memory }) => memory)),
    rounds: list.length,
  };
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
