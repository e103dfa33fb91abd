/** Tries case after case of one target until the time is up; started by test/tools/fuzz.mjs, to which it reports. */
import process from 'node:process';
import { brokenLaws } from './broken-laws.ts';
import { Random } from './random.ts';
import { type Target, targetNames, targets } from './targets.ts';

const [name = '', seed = '1', seconds = '60', cases = '0'] = process.argv.slice(2);
const target = targetNames.find((known): known is Target => known === name);
const report = (message: object): void => {
  process.send?.(message);
};

if (target === undefined) report({ names: targetNames });
else await campaign(target, Number(seed), Number(seconds), Number(cases) || Number.POSITIVE_INFINITY);
process.disconnect();

async function campaign(chosen: Target, first: number, seconds: number, most: number): Promise<void> {
  const start = process.cpuUsage();
  const spent = (since: NodeJS.CpuUsage): number => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1e6;
  };
  for (let seed = first; seed < first + most && spent(start) < seconds; seed += 1) {
    report({ begun: seed });
    const since = process.cpuUsage();
    const laws = await brokenLaws(await targets[chosen](new Random(seed)));
    report({ ended: seed, took: spent(since), laws });
  }
}
