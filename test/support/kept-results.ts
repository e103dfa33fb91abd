import type { KeptResults } from '../../src/host/host.ts';

/** Results that are kept in memory, with a count of those that were found again. */
export class KeptInMemory implements KeptResults {
  readonly texts = new Map<string, string>();
  found = 0;

  readonly read = (name: string): string | undefined => {
    const text = this.texts.get(name);
    if (text !== undefined) this.found += 1;
    return text;
  };

  readonly keep = (name: string, text: string): void => {
    this.texts.set(name, text);
  };
}
