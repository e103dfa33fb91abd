import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileNameOf } from '../document/plan/documents-of.ts';
import type { DocumentPlan, PlannedDocument } from '../document/plan/plan-document.ts';
import type { Bid } from '../model/bid.ts';
import { formLimitsOf, hasFormLimits, type LookRule, lookRuleSpan } from '../reading/form/form-limits.ts';
import type { InBoth } from '../text/language.ts';
import type { Span } from '../text/source-file.ts';
import {
  fontNotAllowed,
  lettersTooSmall,
  linesTooClose,
  marginTooNarrow,
  paperNotAllowed,
} from '../word-file/form-findings.ts';
import { composeOnce } from './compose-once.ts';
import { formatsOf } from './formats.ts';
import { dressOf, houseStyleSpan } from './house-style.ts';
import type { LoadedBid } from './load-bid.ts';

/** The rule that a finding is about, by its code; what hinders a reader is about none. */
const ruleOf: Readonly<Record<string, LookRule>> = {
  [fontNotAllowed.code]: 'fonts',
  [lettersTooSmall.code]: 'minFontSize',
  [linesTooClose.code]: 'minLineSpacing',
  [marginTooNarrow.code]: 'minMargins',
  [paperNotAllowed.code]: 'paper',
};

const placeLabel: InBoth<string> = { nl: 'zo wordt het gebouwd', en: 'this is how it is built' };

/**
 * Holds the Word files that are handed in against the buyer's rules of form, by making and reading them. Only a bid
 * with such rules, or with a house style that may break them, pays for that.
 */
export async function checkLooks(
  { project, templates, results }: LoadedBid,
  bid: Bid,
  planned: readonly PlannedDocument[],
): Promise<Diagnostic[]> {
  const limits = formLimitsOf(bid);
  const hasHouseStyle = bid.manifest.houseStyle !== undefined;
  if (project === undefined || (!hasFormLimits(limits) && !hasHouseStyle)) return [];
  const plans = planned.flatMap(({ plan }) => plan ?? []).filter(isHandedInOnPages);
  if (plans.length === 0) return [];
  const { readLooks } = await import('./kept-looks.ts');
  const dress = await dressOf(bid, { project, results });
  const found: Diagnostic[] = [];
  for (const { document, title } of plans) {
    const { tree } = await composeOnce({ project, templates }, bid, document);
    if (tree === undefined) continue;
    const reading = { path: `${fileNameOf(document, title)}.docx`, language: bid.language };
    for (const finding of await readLooks(tree, dress, reading))
      found.push(placed(finding, houseStyleSpan(bid) ?? document.span(['id']), bid));
  }
  return found;
}

/** A finding at what in the bid it is about, with its place in the Word file beside it. */
function placed(finding: Diagnostic, otherwise: Span, bid: Bid): Diagnostic {
  const rule = ruleOf[finding.type.code];
  const { span } = finding;
  return {
    ...finding,
    span: (rule === undefined ? undefined : lookRuleSpan(bid, rule)) ?? otherwise,
    related: span === undefined ? [] : [{ span, label: placeLabel }],
  };
}

function isHandedInOnPages({ document, template, audience }: DocumentPlan): boolean {
  const formats = formatsOf(document, template.manifest);
  // A PDF is printed from the Word file, or set in its sizes and on its pages.
  return audience === 'submission' && (formats.includes('docx') || formats.includes('pdf'));
}
