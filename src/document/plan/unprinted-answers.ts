import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { packagedTemplates } from '../../generated/templates.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { questionsOf, subCriteriaOf } from '../../model/nested-items.ts';
import { answerFields } from '../../reading/answer-fields.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { answerNotPrinted } from '../findings.ts';
import { sectionOf } from '../prose/prose-files.ts';
import { firstText } from '../text-place.ts';
import { scopeOf } from '../view/scope.ts';
import { answeringChapters } from './place-of-criterion.ts';
import type { DocumentPlan } from './plan-document.ts';

type Scored = Item<'wish' | 'question'>;

/** The chapter with the answers that are pasted into a portal; that document is for the team, its text is handed in. */
const portalChapter = 'answers';

/**
 * The answers to wishes and questions that nothing handed in prints, because a text stands in the place of the data or
 * no chapter shows them. A bid that hands in no plan has none, nor has one with a template of its own: that may show anything.
 */
export function unprintedAnswers(bid: Bid, plans: readonly DocumentPlan[]): Diagnostic[] {
  const handedIn = plans.filter(
    ({ audience, chapters }) => audience === 'submission' || chapters.some(({ id }) => id === portalChapter),
  );
  const plan = handedIn.find(({ template }) => template.manifest.chapters.some(({ id }) => answeringChapters.has(id)));
  if (plan === undefined || handedIn.some(({ template }) => packagedTemplates[template.name] === undefined)) return [];
  const print = new Print(bid);
  for (const one of handedIn) print.add(one);
  const groups = new Map<SourceFile | undefined, Scored[]>();
  // The questions of a criterion stand before those of its sub-criteria.
  const questions = [...bid.items('question')].sort((one, other) => one.node.start - other.node.start);
  for (const item of [...questions, ...bid.items('wish')]) {
    if (print.shows(item) || !hasAnswer(bid, item)) continue;
    const instead = print.insteadOf(item);
    groups.set(instead, [...(groups.get(instead) ?? []), item]);
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

  constructor(private readonly bid: Bid) {}

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
        this.#addText(prose, id === 'wishes' ? wishes : [], wishes);
      } else if (id === 'wishes') {
        this.#addAll(wishes);
      } else if (id === 'criteria' || id === portalChapter) {
        for (const criterion of criteria) this.#addCriterion(criterion);
        if (id === portalChapter) this.#addAll(wishes);
      }
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
    for (const { from, to, rangeStart, span } of this.bid.mentions) {
      if (from === undefined && to !== undefined && rangeStart === undefined && span.file === file) this.#shown.add(to);
    }
    if (/\{\{>\s*wishes-/u.test(file.text)) this.#addAll(wishes);
    for (const item of replaced) this.#instead.set(item, file);
  }

  #answersTo(criterion: Item<'criterion'>): readonly Scored[] {
    const wishes = this.bid
      .items('wish')
      .filter((wish) => this.bid.linked(wish, 'criterion', 'criterion').includes(criterion));
    return [...questionsOf(this.bid, criterion), ...wishes];
  }
}
