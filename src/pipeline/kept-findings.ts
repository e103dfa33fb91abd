import { catalogue } from '../catalogue.ts';
import { type Certainty, type Diagnostic, isBlocking, type Parameters } from '../diagnostics/diagnostic.ts';
import { rules } from '../generated/rules.ts';
import { nameResult } from '../host/result-name.ts';
import type { PageCounts } from '../reading/form/page-limit.ts';
import { type PastedAnswers, runRules } from '../rules/rule.ts';
import type { InBoth } from '../text/language.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import { nameOfBid, textsOf } from './bid-name.ts';
import type { LoadedBid } from './load-bid.ts';

/** A place as it is kept: the path of the text, and where in it. */
type KeptPlace = readonly [path: string, start: number, end: number];

/** Signs: a bid with more to say about it is seldom checked twice as it is. */
export const mostKept = 1_000_000;

/** A finding about the texts of a bid, as it is kept. */
export interface KeptFinding {
  readonly code: string;
  readonly parameters: Parameters;
  readonly certainty: Certainty;
  /** Absent where it has none. */
  readonly place?: KeptPlace | undefined;
  readonly related: readonly { readonly place: KeptPlace; readonly label: InBoth<string> }[];
}

/**
 * What the rules find in a bid. They take most of a check, and a build after a check is of the same texts: what was found
 * is kept under the hash of all that the rules are given. A bid of which a part could not be read is read anew each time.
 */
export function findByRules(loaded: LoadedBid, answers: PastedAnswers, pages: PageCounts): Diagnostic[] {
  const { bid, results, diagnostics } = loaded;
  if (bid === undefined) return [];
  const run = (): Diagnostic[] => runRules(bid, rules, answers, pages);
  if (diagnostics.some(isBlocking)) return run();
  const texts = textsOf(bid, loaded);
  const facts = JSON.stringify([[...answers], [pages.whole, [...pages.ofItems]]]);
  const name = nameResult('rules', nameOfBid(bid, loaded), facts);
  const kept = results.read(name);
  const known = kept === undefined ? undefined : reviveFindings(JSON.parse(kept) as KeptFinding[], texts);
  if (known !== undefined) return known;
  const found = run();
  const written = JSON.stringify(keepFindings(found, texts)) as string | undefined;
  if (written !== undefined && written.length <= mostKept) results.keep(name, written);
  return found;
}

/** Findings as they can be kept; undefined when one stands in another text than those of the bid. */
export function keepFindings(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, SourceFile>,
): KeptFinding[] | undefined {
  const all: KeptFinding[] = [];
  for (const { type, parameters, certainty, span, related } of found) {
    const place = placeOf(span, texts);
    const others = related.flatMap((other) => {
      const its = placeOf(other.span, texts);
      return its === undefined ? [] : [{ place: its, label: other.label }];
    });
    if ((span !== undefined && place === undefined) || others.length < related.length) return undefined;
    all.push({ code: type.code, parameters, certainty, place, related: others });
  }
  return all;
}

function placeOf(span: Span | undefined, texts: ReadonlyMap<string, SourceFile>): KeptPlace | undefined {
  if (span === undefined || texts.get(span.file.path) !== span.file) return undefined;
  return [span.file.path, span.start, span.end];
}

const byCode = new Map(catalogue.map((type) => [type.code as string, type]));

/** The findings as they were; undefined when they cannot be of these texts. */
export function reviveFindings(
  kept: readonly KeptFinding[],
  texts: ReadonlyMap<string, SourceFile>,
): Diagnostic[] | undefined {
  const all: Diagnostic[] = [];
  for (const { code, parameters, certainty, place, related } of kept) {
    const type = byCode.get(code);
    const span = spanAt(place, texts);
    const others = related.flatMap((other) => {
      const its = spanAt(other.place, texts);
      return its === undefined ? [] : [{ span: its, label: other.label }];
    });
    if (type === undefined || (place !== undefined && span === undefined) || others.length < related.length)
      return undefined;
    all.push({
      type,
      parameters,
      ...(span === undefined ? {} : { span }),
      related: others,
      severity: type.severity,
      certainty,
    });
  }
  return all;
}

function spanAt(place: KeptPlace | undefined, texts: ReadonlyMap<string, SourceFile>): Span | undefined {
  if (place === undefined) return undefined;
  const [path, start, end] = place;
  return texts.get(path)?.span(start, end);
}
