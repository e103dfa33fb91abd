import {
  type Certainty,
  type Diagnostic,
  defineFinding,
  diagnose,
  type FindingDeclaration,
  type FindingType,
  type Parameters,
  type RelatedPlace,
} from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import type { PastedAnswer } from '../reading/form/length-limit.ts';
import type { PageCounts } from '../reading/form/page-limit.ts';
import { type Reading, readingOf } from '../reading/texts/reading.ts';
import type { Span } from '../text/source-file.ts';

/** What a rule is given: the linked bid, what its texts say, and two ways to say what it finds. */
export interface RuleContext<P extends Parameters> {
  readonly bid: Bid;
  readonly reading: Reading;
  /** The answers that a document of the bid prepares for the text boxes of a portal, by address of what they answer. */
  readonly pastedAnswers: PastedAnswers;
  /** The pages of what the bid sets a limit in pages to. */
  readonly pageCounts: PageCounts;
  /** One finding at the smallest text that shows the fault. */
  report(span: Span, parameters: P, related?: readonly RelatedPlace[]): void;
  /** One finding that is only supposed: it never fails a build, whatever the rule's own certainty. */
  presume(span: Span, parameters: P, related?: readonly RelatedPlace[]): void;
}

/** Answers by the address of the wish or question. */
export type PastedAnswers = ReadonlyMap<string, PastedAnswer>;

/** A kind of finding together with the look over the bid that finds it. */
export interface Rule<P extends Parameters = Parameters> extends FindingType<P> {
  check(context: RuleContext<P>): void;
}

/**
 * Declares a rule. One file a rule, named after it, in the folder of its family; `npm run generate` puts it in the
 * registry, and a page in docs/rules/ explains it with an example that must fire and one that must stay silent.
 */
export function defineRule<P extends Parameters>(
  rule: FindingDeclaration<P> & { check(context: RuleContext<P>): void },
): Rule {
  const { check, ...type } = rule;
  // A rule only ever reports the parameters that its own texts are made from.
  return { ...defineFinding<P>(type), check } as unknown as Rule;
}

/** Everything that the rules find in a bid, in the order of the rules. */
export function runRules(
  bid: Bid,
  rules: readonly Rule[],
  pastedAnswers: PastedAnswers = new Map(),
  pageCounts: PageCounts = { whole: undefined, ofItems: new Map() },
): Diagnostic[] {
  const reading = readingOf(bid);
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const add = (certainty: Certainty, span: Span, parameters: Parameters, related?: readonly RelatedPlace[]): void => {
      diagnostics.push({ ...diagnose(rule, span, parameters, related), certainty });
    };
    rule.check({
      bid,
      reading,
      pastedAnswers,
      pageCounts,
      report: (span, parameters, related) => add(rule.certainty, span, parameters, related),
      presume: (span, parameters, related) => add('presumed', span, parameters, related),
    });
  }
  return diagnostics;
}
