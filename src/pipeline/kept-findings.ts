import { type Certainty, type Diagnostic, isBlocking, type Parameters } from '../diagnostics/diagnostic.ts';
import { rules } from '../generated/rules.ts';
import { nameResult } from '../host/result-name.ts';
import type { PageCounts } from '../reading/page-limit.ts';
import { type PastedAnswers, type Rule, runRules } from '../rules/rule.ts';
import type { InBoth } from '../text/language.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import type { LoadedBid } from './load-bid.ts';

/** A place as it is kept: the path of the text, and where in it. */
type KeptPlace = readonly [path: string, start: number, end: number];

/** Signs: a bid with more to say about it is seldom checked twice as it is. */
const mostKept = 1_000_000;

/** What a rule found, as it is kept. */
interface KeptFinding {
  readonly code: string;
  readonly parameters: Parameters;
  readonly certainty: Certainty;
  readonly place: KeptPlace;
  readonly related: readonly { readonly place: KeptPlace; readonly label: InBoth<string> }[];
}

/**
 * What the rules find in a bid. They take most of a check, and a build after a check is of the same texts: what was found
 * is kept under the hash of all that the rules are given. A bid of which a part could not be read is read anew each time.
 */
export function findByRules(loaded: LoadedBid, answers: PastedAnswers, pages: PageCounts): Diagnostic[] {
  const { bid, sources, results, diagnostics } = loaded;
  if (bid === undefined) return [];
  const run = (): Diagnostic[] => runRules(bid, rules, answers, pages);
  if (diagnostics.some(isBlocking)) return run();
  const files = new Map([...sources.map(({ file }) => file), ...bid.prose.values()].map((file) => [file.path, file]));
  const facts = JSON.stringify([
    sources.map(({ name }) => name),
    [...bid.prose.keys()],
    bid.manifest.formRules,
    [...bid.missingFiles],
    [...answers],
    [pages.whole, [...pages.ofItems]],
  ]);
  const texts = [...files.values()].map(({ path, text }) => JSON.stringify([path, text]));
  const name = nameResult('rules', facts, ...texts);
  const kept = results.read(name);
  const known = kept === undefined ? undefined : revive(JSON.parse(kept) as KeptFinding[], files);
  if (known !== undefined) return known;
  const found = run();
  const written = JSON.stringify(write(found, files)) as string | undefined;
  if (written !== undefined && written.length <= mostKept) results.keep(name, written);
  return found;
}

/** The findings as they can be kept; undefined when one stands in another text than those of the bid. */
function write(found: readonly Diagnostic[], files: ReadonlyMap<string, SourceFile>): KeptFinding[] | undefined {
  const all: KeptFinding[] = [];
  for (const { type, parameters, certainty, span, related } of found) {
    const place = placeOf(span, files);
    const others = related.flatMap((other) => {
      const its = placeOf(other.span, files);
      return its === undefined ? [] : [{ place: its, label: other.label }];
    });
    if (place === undefined || others.length < related.length) return undefined;
    all.push({ code: type.code, parameters, certainty, place, related: others });
  }
  return all;
}

function placeOf(span: Span | undefined, files: ReadonlyMap<string, SourceFile>): KeptPlace | undefined {
  if (span === undefined || files.get(span.file.path) !== span.file) return undefined;
  return [span.file.path, span.start, span.end];
}

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** The findings as the rules gave them; undefined when they cannot be of these texts. */
function revive(kept: readonly KeptFinding[], files: ReadonlyMap<string, SourceFile>): Diagnostic[] | undefined {
  const all: Diagnostic[] = [];
  for (const { code, parameters, certainty, place, related } of kept) {
    const type = byCode.get(code);
    const span = spanAt(place, files);
    const others = related.flatMap((other) => {
      const its = spanAt(other.place, files);
      return its === undefined ? [] : [{ span: its, label: other.label }];
    });
    if (type === undefined || span === undefined || others.length < related.length) return undefined;
    all.push({ type, parameters, span, related: others, severity: type.severity, certainty });
  }
  return all;
}

function spanAt([path, start, end]: KeptPlace, files: ReadonlyMap<string, SourceFile>): Span | undefined {
  return files.get(path)?.span(start, end);
}
