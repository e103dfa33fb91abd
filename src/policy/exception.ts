import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { firstLineOf } from '../text/first-line.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import {
  type ExceptionForm,
  exceptionWithoutReason,
  findingMustStay,
  unknownRule,
  unreadableException,
} from './findings.ts';
import { isReason } from './reasons.ts';
import type { RuleNames } from './rule-names.ts';
import { mayBeExcepted } from './weight.ts';

/** One kind of finding that a piece of text may have, because somebody gave a reason. */
export interface Exception {
  readonly form: ExceptionForm;
  readonly code: string;
  /** Where the code stands. */
  readonly span: Span;
  /** The piece of text: a finding that starts in it is excepted. */
  readonly start: number;
  readonly end: number;
}

/** The exceptions of a bid, and what is wrong with how they are written. */
export interface FoundExceptions {
  readonly exceptions: Exception[];
  readonly diagnostics: Diagnostic[];
}

/** What an exception is about: a code or name with its place, the reason, and the piece of text. */
export interface Claim {
  readonly form: ExceptionForm;
  readonly code: string;
  readonly span: Span;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

/** Takes a claim for an exception, or says what is wrong with it. */
export function admit(claim: Claim, names: RuleNames, found: FoundExceptions): void {
  const { form, span, start, end, reason } = claim;
  const type = names.find(claim.code);
  if (type === undefined) {
    found.diagnostics.push(diagnose(unknownRule, span, { code: claim.code, hint: names.suggest(claim.code) }));
  } else if (!mayBeExcepted(type)) {
    found.diagnostics.push(diagnose(findingMustStay, span, { code: type.code, reason: 'unreadable' }));
  } else if (!isReason(reason)) {
    found.diagnostics.push(diagnose(exceptionWithoutReason, span, { code: type.code, form, reason }));
  } else found.exceptions.push({ form, code: type.code, span, start, end });
}

/** A comment with the place of its words, without the signs that make it a comment. */
export interface Remark {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Whether a text can hold an exception; most files hold none, and cost nothing more. */
export function mayHoldException(text: string): boolean {
  return /emvi[-_ ]?(?:ignore|disable|negeer)/iu.test(text);
}

const meant = /^emvi[-_ ]?(?:ignore|disable|negeer)/iu;
const keyword = 'emvi-ignore';
const written = /^emvi-ignore(?:[ \t]+([^:\r\n]*))?(?::\s*([\s\S]*))?$/iu;
const codeLike = /^EMV\d+[a-z]?$/iu;

/** The kinds of findings that a comment wants to except; none when it is an ordinary comment. */
export function readClaims(
  { file, start, end }: Remark,
  place: Pick<Claim, 'form' | 'start' | 'end'>,
  names: RuleNames,
  found: FoundExceptions,
): Claim[] {
  const text = file.text.slice(start, end);
  if (!meant.test(text)) return [];
  const [, codes = '', reason] = written.exec(text) ?? [];
  const words = [...codes.matchAll(/[^\s,;]+/gu)];
  // Without a colon the codes end where other words begin.
  const isOther = ([word]: RegExpExecArray): boolean =>
    reason === undefined && !codeLike.test(word) && names.find(word) === undefined;
  const other = words.findIndex(isOther);
  const listed = other === -1 ? words : words.slice(0, other);
  if (listed.length === 0) {
    const shown = firstLineOf(text).trim();
    const span = file.span(start, start + shown.length);
    found.diagnostics.push(diagnose(unreadableException, span, { written: shown, form: place.form }));
    return [];
  }
  const base = start + text.indexOf(codes, keyword.length);
  return listed.map((match) => {
    const span = file.span(base + match.index, base + match.index + match[0].length);
    return { ...place, code: match[0], span, reason: (reason ?? '').trim() };
  });
}
