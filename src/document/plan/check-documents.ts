import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { suggest } from '../../text/suggest.ts';
import { unusedSection } from '../findings.ts';
import { isBlank, sectionOf, sectionPath } from '../prose/prose-files.ts';
import { firstText } from '../text-place.ts';
import { answeringChapters } from './answering-chapters.ts';
import type { DocumentPlan, PlannedDocument } from './plan-document.ts';
import { unprintedAnswers } from './unprinted-answers.ts';

/**
 * What is wrong with the documents that a bid asks for, without making any: templates, options and chapters that do
 * not exist, data that is lacking, and sections that no document shows.
 */
export function checkDocuments(bid: Bid, planned: readonly PlannedDocument[]): Diagnostic[] {
  const diagnostics = planned.flatMap((one) => one.diagnostics);
  // A document that cannot be planned could show any section.
  if (planned.some(({ plan }) => plan === undefined)) return diagnostics;
  const plans = planned.flatMap(({ plan }) => plan ?? []);
  return [...diagnostics, ...unusedSections(bid, plans), ...unprintedAnswers(bid, plans)];
}

function unusedSections(bid: Bid, plans: readonly DocumentPlan[]): Diagnostic[] {
  const chapters = plans.flatMap((plan) => plan.chapters);
  const used = new Set(chapters.flatMap(({ prose }) => prose?.path ?? []));
  for (const kind of ['wish', 'question'] as const) {
    for (const item of bid.items(kind)) used.add(bid.bodyOf(item)?.path ?? '');
  }
  // Each criterion with its own section, if it has one.
  if (chapters.some(({ id }) => id === answeringChapters.criteria)) {
    for (const { id } of bid.items('criterion')) used.add(sectionOf(bid, id)?.path ?? '');
  }
  const known = chapters.filter(({ prose }) => prose === undefined).map(({ id }) => sectionPath(id));
  return [...bid.prose.values()]
    .filter(({ path, text }) => !used.has(path) && !isBlank(text))
    .map((file) =>
      diagnose(unusedSection, firstText(file), { path: file.path, suggestion: suggest(file.path, known) }),
    );
}
