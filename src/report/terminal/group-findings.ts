import { type Diagnostic, phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../../model/item-index.ts';
import type { Language } from '../../text/language.ts';

/** Findings that are said once: the first in full, of the others only what sets them apart. */
export interface FindingGroup {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** All findings of one kind: what is said of them first, and those that say something else. */
export interface FindingEntry extends FindingGroup {
  /** Of the same kind, with a sentence of their own. */
  readonly further: readonly Diagnostic[];
}

/** Tells in which item of the bid a finding stands. */
export type AddressOf = (finding: Diagnostic) => string | undefined;

const longestName = 24;

/** Findings as entries, each of a kind of its own, so that ten entries are ten different things to do. */
export function toEntries(ordered: readonly Diagnostic[], addressOf: AddressOf, language: Language): FindingEntry[] {
  const kinds = new Map<string, FindingGroup[]>();
  for (const group of groupFindings(ordered, addressOf, language)) append(kinds, group.first.type.code, group);
  return [...kinds.values()].flatMap(([group, ...more]) =>
    group === undefined ? [] : [{ ...group, further: more.flatMap(({ first, others }) => [first, ...others]) }],
  );
}

/**
 * Findings whose sentences differ only in the text that they point at, or in their item, as one group at the place of
 * the first: seven annexes that are not listed are one thing to do. A contradiction names both of its sides, so it
 * stays a group of its own.
 */
function groupFindings(ordered: readonly Diagnostic[], addressOf: AddressOf, language: Language): FindingGroup[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of ordered) {
    const { type, severity, certainty } = finding;
    const sentence = withoutNames(phrase(finding, language).message, [markedText(finding), itemId(finding, addressOf)]);
    append(groups, [type.code, severity, certainty, sentence].join('\n'), finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

function withoutNames(message: string, names: readonly (string | undefined)[]): string {
  return names.reduce<string>((text, name) => (name === undefined ? text : text.replaceAll(name, '…')), message);
}

/** What sets the others of a group apart: the texts that they point at, else their items, else their places. */
export function namesOf({ first, others }: FindingGroup, addressOf: AddressOf): readonly string[] {
  const all = [first, ...others];
  for (const nameOf of [markedText, (finding: Diagnostic) => itemId(finding, addressOf)]) {
    const names = all.map(nameOf);
    if (names.every((name) => name !== undefined) && new Set(names).size === all.length) return names.slice(1);
  }
  return others.map(placeOf);
}

/** Where findings stand in short, each once: their items, or their places outside items. */
export function whereaboutsOf(findings: readonly Diagnostic[], addressOf: AddressOf): readonly string[] {
  const names = findings.map((finding) => itemId(finding, addressOf) ?? placeOf(finding));
  return [...new Set(names)].filter((name) => name !== '');
}

/** The text that a finding points at, if it is a name rather than a passage. */
function markedText({ span }: Diagnostic): string | undefined {
  if (span === undefined || span.end - span.start > longestName || span.end === span.start) return undefined;
  const text = span.file.text.slice(span.start, span.end);
  return /[\r\n]/u.test(text) ? undefined : text;
}

function itemId(finding: Diagnostic, addressOf: AddressOf): string | undefined {
  return addressOf(finding)?.replace(/^[^/]*\//u, '');
}

/** Where a finding stands, as editors and terminals link it; empty for trouble without a place. */
export function placeOf({ span }: Pick<Diagnostic, 'span'>): string {
  return span === undefined ? '' : span.file.address(span.start);
}
