import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { packagedTemplates } from '../../generated/templates.ts';
import { type Bid, isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { questionsOf, subCriteriaOf } from '../../model/nested-items.ts';
import { answerFields } from '../../reading/texts/answer-fields.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { answerNotPrinted } from '../findings.ts';
import { sectionOf } from '../prose/prose-files.ts';
import { firstText } from '../text-place.ts';
import { scopeOf } from '../view/scope.ts';
import { answeringChapters, isPlan } from './answering-chapters.ts';
import type { DocumentPlan } from './plan-document.ts';

type Scored = Item<'wish' | 'question'>;

/**
 * The answers to wishes and questions that nothing handed in prints, because a text stands in the place of the data or
 * no chapter shows them. A bid that hands in no plan has none, nor has one with a template of its own: that may show anything.
 */
export function unprintedAnswers(bid: Bid, plans: readonly DocumentPlan[]): Diagnostic[] {
  // A document with texts for a portal is for the team; its texts are handed in.
  const handedIn = plans.filter(
    ({ audience, chapters }) => audience === 'submission' || chapters.some(({ id }) => id === answeringChapters.portal),
  );
  const plan = handedIn.find(({ template }) => isPlan(template.manifest));
  if (plan === undefined || handedIn.some(({ template }) => packagedTemplates[template.name] === undefined)) return [];
  const print = new Print(bid);
  for (const one of handedIn) print.add(one);
  const groups = new Map<SourceFile | undefined, Scored[]>();
  // The questions of a criterion stand before those of its sub-criteria.
  const questions = [...bid.items('question')].sort((one, other) => one.node.start - other.node.start);
  for (const item of [...questions, ...bid.items('wish')]) {
    if (print.shows(item) || !hasAnswer(bid, item)) continue;
    append(groups, print.insteadOf(item), item);
  }
  return [...groups].map(([instead, items]) =>
    diagnose(answerNotPrinted, instead === undefined ? placeOf(plan) : firstText(instead), {
      items: items.map(({ id }) => id),
      section: instead?.path,
    }),
  );
}

function placeOf({ document }: DocumentPlan): Span {
  return document.data.chapters === undefined ? document.span() : document.span(['chapters'], 'key');
}

function hasAnswer(bid: Bid, item: Scored): boolean {
  return (
    bid.bodyOf(item) !== undefined ||
    Object.entries(item.data).some(([field, value]) => answerFields.has(field) && value !== undefined && value !== '')
  );
}

/** What the documents that are handed in print of the answers. */
class Print {
  readonly #shown = new Set<Item>();
  readonly #instead = new Map<Item, SourceFile>();
  /** The items that a text names one by one. */
  readonly #named = new Map<SourceFile, Item[]>();

  constructor(private readonly bid: Bid) {
    for (const { from, to, rangeStart, span } of bid.mentions) {
      if (from === undefined && to !== undefined && rangeStart === undefined) append(this.#named, span.file, to);
    }
  }

  shows(item: Item): boolean {
    return this.#shown.has(item);
  }

  /** The text that stands in the place of an answer. */
  insteadOf(item: Item): SourceFile | undefined {
    return this.#instead.get(item);
  }

  add({ document, chapters }: DocumentPlan): void {
    const { criteria, wishes } = scopeOf(this.bid, document);
    for (const { id, prose } of chapters) {
      if (prose !== undefined) {
        this.#addText(prose, id === answeringChapters.wishes ? wishes : [], wishes);
        continue;
      }
      if (id === answeringChapters.wishes || id === answeringChapters.portal) this.#addAll(wishes);
      if (id === answeringChapters.criteria || id === answeringChapters.portal)
        for (const criterion of criteria) this.#addCriterion(criterion);
    }
  }

  #addAll(items: readonly Item[]): void {
    for (const item of items) this.#shown.add(item);
  }

  /** A criterion with a section of its own prints that, others their questions, wishes and sub-criteria. */
  #addCriterion(criterion: Item<'criterion'>): void {
    const items = this.#answersTo(criterion);
    const section = sectionOf(this.bid, criterion.id);
    if (section !== undefined) {
      this.#addText(section, items, []);
      return;
    }
    this.#addAll(items);
    for (const below of subCriteriaOf(this.bid, criterion)) this.#addCriterion(below);
  }

  /** A text prints the answers that it names one by one, and all wishes where it calls for their table. */
  #addText(file: SourceFile, replaced: readonly Item[], wishes: readonly Item[]): void {
    this.#addAll(this.#named.get(file) ?? []);
    if (/\{\{>\s*wishes-/u.test(file.text)) this.#addAll(wishes);
    for (const item of replaced) this.#instead.set(item, file);
  }

  #answersTo(criterion: Item<'criterion'>): readonly Scored[] {
    const wishes = this.bid.linksTo(criterion, 'criterion').flatMap(({ from }) => (isKind(from, 'wish') ? [from] : []));
    return [...questionsOf(this.bid, criterion), ...wishes];
  }
}
