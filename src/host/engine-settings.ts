/**
 * The engine counts how often code runs before it compiles it once more, into faster code. A run is over in a fraction
 * of a second: with the usual counts a third of its processor time goes to faster code that is hardly used. With these
 * the engine waits eight times as long, so that only the work for a large bid is compiled again.
 */
const patience: ReadonlyMap<string, readonly string[]> = new Map([
  ['20', ['--interrupt-budget=540000']],
  ['22', ['--invocation-count-for-maglev=3200', '--invocation-count-for-turbofan=24000']],
  ['24', ['--invocation-count-for-maglev=3200', '--invocation-count-for-turbofan=24000']],
]);

/** Nearly every pattern runs more than once, and would be compiled twice: first to be interpreted, then for good. */
const patternsAtOnce = '--no-regexp-tier-up';

/**
 * The settings with which the engine of a release of Node.js suits a short run; none for a release of which they are not
 * known, because an engine complains on the screen about a setting that it does not have. All of them are looked up each
 * time the engine decides; settings of memory are no part of it, because those may not change once it runs.
 * @param version of Node.js, as in `20.20.2`
 */
export function shortRunSettings(version: string): readonly string[] {
  const settings = patience.get(version.split('.', 1)[0] ?? '');
  return settings === undefined ? [] : [...settings, patternsAtOnce];
}
