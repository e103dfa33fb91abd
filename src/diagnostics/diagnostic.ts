import type { InBoth, Language } from '../text/language.ts';
import type { Span } from '../text/source-file.ts';

/** How much a finding weighs for the exit code. */
export type Severity = 'error' | 'warning' | 'info';

/** How far a bid is: `review` is usual; a draft may be unfinished, a submission may not. */
export const profiles = ['draft', 'review', 'submission'] as const;

export type Profile = (typeof profiles)[number];

/** The profiles in which a finding can weigh something else than usual. */
export type OtherProfile = Exclude<Profile, 'review'>;

/** What a finding can cost the bidder: the bid itself, points, or only a tidy impression. */
export type Consequence = 'exclusion' | 'points' | 'tidiness';

/** Whether emvi knows or supposes; a presumed finding never fails a build. */
export type Certainty = 'certain' | 'presumed';

/** The values that a message is made from. Plain data, so that reports in JSON can carry them. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Makes one sentence from the parameters. */
export type Phrase<P> = (parameters: P) => string;

/**
 * The three parts of every finding, in both languages: what is wrong (starts lower-case, no full stop, suggests
 * nothing), why it matters, and what to do.
 */
export interface FindingText<P> {
  readonly message: InBoth<Phrase<P>>;
  readonly why: InBoth<Phrase<P>>;
  readonly help: InBoth<Phrase<P>>;
  /** Words under the caret; left out where the message says it all. */
  readonly label?: InBoth<Phrase<P>>;
}

/** What is said once about all findings with one code. Codes never change meaning and are never reused. */
export interface FindingType<P extends Parameters = Parameters> {
  /** `EMV` and three digits; the first digit is the family (docs/architecture.md). */
  readonly code: `EMV${number}`;
  /** Kebab-case; states the fault. */
  readonly name: string;
  readonly severity: Severity;
  /** The severity in other profiles than the usual one, where it differs. */
  readonly profiles?: Readonly<Partial<Record<OtherProfile, Severity | 'off'>>>;
  readonly consequence: Consequence;
  readonly certainty: Certainty;
  /** The release that brought it. */
  readonly since: string;
  /** `system` for trouble outside the bid's text (a missing file, a full disk): exit code 2 instead of 1. */
  readonly source: 'bid' | 'system';
  readonly text: FindingText<P>;
}

/** A second place that explains a finding, with the words that stand under it. */
export interface RelatedPlace {
  readonly span: Span;
  readonly label: InBoth<string>;
}

/** A piece of text that takes the place of another; an empty span is an insertion. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** How a finding can be solved by changing text and nothing else. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /** Whether the text then means what emvi took it for already; only such fixes are made without asking. */
  readonly isSafe: boolean;
}

/** One finding: plain data, no text yet. */
export interface Diagnostic {
  readonly type: FindingType;
  readonly parameters: Parameters;
  /** The smallest text that shows the fault; absent only for trouble that has no place in a text. */
  readonly span?: Span;
  readonly related: readonly RelatedPlace[];
  /** The type's severity unless the profile, the manifest or the run (`--strict`) says otherwise. */
  readonly severity: Severity;
  /** The type's certainty unless this one was only supposed. */
  readonly certainty: Certainty;
  readonly fix?: Fix;
}

type Defaulted = 'certainty' | 'source' | 'since';

/** A kind of finding as it is declared: `certain`, `bid` and `0.1.0` unless said otherwise. */
export type FindingDeclaration<P extends Parameters> = Omit<FindingType<P>, Defaulted> &
  Partial<Pick<FindingType<P>, Defaulted>>;

/** Declares a kind of finding. */
export function defineFinding<P extends Parameters>(type: FindingDeclaration<P>): FindingType<P> {
  return { certainty: 'certain', source: 'bid', since: '0.1.0', ...type };
}

/** Makes one finding of a kind. */
export function diagnose<P extends Parameters>(
  type: FindingType<P>,
  span: Span | undefined,
  parameters: P,
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  return {
    // A type is only ever asked to phrase the parameters that were made for it.
    type: type as unknown as FindingType,
    parameters,
    ...(span === undefined ? {} : { span }),
    related,
    severity: type.severity,
    certainty: type.certainty,
  };
}

/** The parts of a finding as text in one language. */
export interface PhrasedDiagnostic {
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly label: string | undefined;
}

/** Turns a finding into sentences. */
export function phrase(diagnostic: Diagnostic, language: Language): PhrasedDiagnostic {
  const { text } = diagnostic.type;
  const { parameters } = diagnostic;
  return {
    message: text.message[language](parameters),
    why: text.why[language](parameters),
    help: text.help[language](parameters),
    label: text.label?.[language](parameters),
  };
}

/** Whether a finding stands in the way of building: an error that is certain. */
export function isBlocking(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error' && diagnostic.certainty === 'certain';
}

/** The one order of findings in every report: by file, place, code; findings without a place come first. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
      (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
      compareText(a.type.code, b.type.code) ||
      (a.span?.end ?? -1) - (b.span?.end ?? -1),
  );
}

/** By code unit, never by locale: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
