/** Runs the mutants of a bid through the checker. */
import { applyMutant, mutantsOf, zonesIn } from './index.mjs';
import { hitAmong, newFindings } from './judge.mjs';
import { readBid } from './text-map.mjs';

/**
 * @param check from texts to findings
 * @param options which classes, the seed of the choice, and the most mutants a class that are run
 * @returns what each mutant gave, by class, and what the clean bid itself gave
 */
export async function runBid(folder, check, { names, seed, limit }) {
  const files = readBid(folder);
  const before = await check(files);
  const results = {};
  for (const name of names) {
    const mutants = mutantsOf(name, files);
    const running = mutants.filter(({ isHarmful, isHarmless }) => isHarmful || isHarmless);
    const outcomes = [];
    for (const mutant of choose(running, limit, seed + name.length))
      outcomes.push(await runMutant(mutant, files, before, check));
    results[name] = {
      made: mutants.length,
      able: running.length,
      excluded: mutants.filter((mutant) => !running.includes(mutant)),
      outcomes,
    };
  }
  return { folder, files, before, results };
}

async function runMutant(mutant, files, before, check) {
  const after = await check(applyMutant(files, mutant));
  const fresh = newFindings(before, after, mutant);
  const hit = mutant.isHarmless ? fresh[0] : hitAmong(fresh, zonesIn(mutant, files));
  return { mutant, hit, fresh };
}

/** A choice that depends on the seed alone, in the order of the texts. */
function choose(mutants, limit, seed) {
  if (mutants.length <= limit) return mutants;
  const random = numbersFrom(seed);
  const drawn = mutants
    .map((mutant, index) => ({ mutant, index, mark: random() }))
    .sort((a, b) => a.mark - b.mark || a.index - b.index);
  return drawn
    .slice(0, limit)
    .sort((a, b) => a.index - b.index)
    .map(({ mutant }) => mutant);
}

/** Evenly spread numbers from 0 up to 1 (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
