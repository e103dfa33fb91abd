import { type Diagnostic, type FindingType, inReadingOrder, type Profile } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import type { ReadSource } from '../model/collect-items.ts';
import { applyBaseline, type Baseline } from './baseline.ts';
import { Exceptions, isReadWhole } from './exceptions.ts';
import { RuleNames } from './rule-names.ts';
import { type Selection, selector } from './selection.ts';
import { Weights } from './weight.ts';

/** What somebody asks of one run, beside what the bid says itself. */
export interface PolicyOptions extends Selection {
  /** Every warning counts as an error. */
  readonly isStrict: boolean;
  /** Goes before the profile of the manifest. */
  readonly profile?: Profile;
}

/** A bid as far as the policy needs it. */
export interface PolicySubject {
  readonly sources: readonly ReadSource[];
  /** Undefined when there is no readable manifest. */
  readonly bid: Bid | undefined;
  readonly baseline: Baseline | undefined;
}

/** The findings that a run shows, and how many it does not. */
export interface Judged {
  /** In reading order, each with the weight that it has in this run. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings an exception with a reason hides. */
  readonly suppressed: number;
  /** How many findings the baseline hides, and how many of it were solved; undefined without a baseline. */
  readonly baseline: { readonly hidden: number; readonly solved: number } | undefined;
}

/**
 * How a bid lives with its findings. What is found goes by the exceptions of the bid, then gets its weight, then goes
 * by the baseline, and last by what somebody asked to see: so looking at one kind of finding makes no exception
 * useless and solves nothing of the baseline.
 */
export class Policy {
  readonly profile: Profile;
  readonly #weights: Weights;
  readonly #exceptions: Exceptions;
  readonly #isWanted: (diagnostic: Diagnostic) => boolean;

  /**
   * @param types every kind of finding that emvi knows
   * @throws EmviError when the selection names a finding that does not exist
   */
  constructor(
    private readonly subject: PolicySubject,
    types: readonly FindingType[],
    options: PolicyOptions,
  ) {
    const { sources, bid } = subject;
    const names = new RuleNames(types);
    this.profile = options.profile ?? bid?.manifest.checks?.profile ?? 'review';
    this.#weights = new Weights(bid?.manifestSource, names, this.profile, options.isStrict);
    this.#exceptions = new Exceptions(sources, bid, names);
    this.#isWanted = selector(options, names);
  }

  /** What a run shows of what was found; may be asked again while more is found. */
  judge(found: readonly Diagnostic[]): Judged {
    const { kept, hidden, own } = this.#exceptions.divide(withoutRepeats(inReadingOrder(found)));
    const weighed = this.#weights.weigh(inReadingOrder([...kept, ...own, ...this.#weights.diagnostics]));
    const { bid, baseline } = this.subject;
    const { kept: shown, ...counts } =
      baseline === undefined
        ? { kept: weighed, hidden: 0, solved: 0 }
        : applyBaseline(weighed, baseline, bid, this.profile);
    return {
      diagnostics: shown.filter(this.#isWanted),
      suppressed: this.#weights.weigh(hidden).filter(this.#isWanted).length,
      baseline: baseline && { hidden: counts.hidden, solved: isReadWhole(found) ? counts.solved : 0 },
    };
  }
}

/** A section that two documents show is looked at for both; what is wrong with it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ type, span, parameters }) => {
    const key = JSON.stringify([type.code, span?.file.path, span?.start, span?.end, parameters]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
