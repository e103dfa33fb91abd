import type { KeptResults } from './host.ts';

/** The results of this run, and behind them those that earlier runs kept, if any. */
export function rememberResults(earlier: KeptResults | undefined): KeptResults {
  const own = new Map<string, string>();
  return {
    read: (name) => own.get(name) ?? earlier?.read(name),
    keep: (name, text) => {
      own.set(name, text);
      earlier?.keep(name, text);
    },
  };
}
