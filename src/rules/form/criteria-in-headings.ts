import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { questionsOf, subCriteriaOf, topCriteria } from '../../model/nested-items.ts';
import { formRulesOf } from '../../reading/form/form-rules.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { compareHeading, type HeadingLikeness } from './heading-likeness.ts';
import { headingsIn, type PlannedHeading, type PlannedText } from './planned-headings.ts';

/** What the buyer gives a title to. */
export type AskedItem = Item<'criterion'> | Item<'question'>;

/** A heading over the answer to a criterion or question, and how far it has the buyer's title. */
export interface FoundHeading {
  readonly item: AskedItem;
  readonly heading: PlannedHeading;
  readonly likeness: Exclude<HeadingLikeness, 'other'>;
}

/** The criteria that the plan must answer in the order and under the titles of the tender guide, in that order. */
export function orderedCriteria(bid: Bid): readonly Item<'criterion'>[] {
  const form = formRulesOf(bid);
  return inOrder(bid).filter((criterion) => form.of('isInOrder', criterion) === true);
}

function inOrder(bid: Bid): Item<'criterion'>[] {
  const collect = (criterion: Item<'criterion'>): Item<'criterion'>[] => [
    criterion,
    ...subCriteriaOf(bid, criterion).flatMap(collect),
  ];
  return topCriteria(bid).flatMap(collect);
}

/** For each heading of a text the criterion that it stands for, in the order of the text. */
export function criteriaIn({ headings }: PlannedText, criteria: readonly Item<'criterion'>[]): FoundHeading[] {
  return match(headings, criteria);
}

/** The questions and sub-criteria of a criterion, in the order in which they are answered. */
export function partsOfCriterion(bid: Bid, criterion: Item<'criterion'>): readonly AskedItem[] {
  return [...questionsOf(bid, criterion), ...subCriteriaOf(bid, criterion)];
}

/** The headings in the texts that answer a criterion, each with the part of the criterion that it stands for. */
export function partsIn(
  reading: Reading,
  criterion: Item<'criterion'>,
  chapters: readonly FoundHeading[],
): readonly FoundHeading[][] {
  const { bid } = reading;
  const below = chapters.flatMap(({ item, heading }) => (item === criterion ? [heading.below] : []));
  const files = new Set([bid.proseAt(`sections/${criterion.id}.md`), ...below]);
  return [...files].map((file) => match(headingsIn(reading, file), partsOfCriterion(bid, criterion)));
}

const rank: Readonly<Record<HeadingLikeness, number>> = { same: 3, id: 2, alike: 1, other: 0 };
/** More headings than this are a text of its own, in which nobody looks for the titles of criteria. */
const mostHeadings = 400;
const mostItems = 100;

/** Each heading stands for the one item that it is most like; one that is like two of them for none. */
function match(headings: readonly PlannedHeading[], items: readonly AskedItem[]): FoundHeading[] {
  if (headings.length > mostHeadings || items.length > mostItems) return [];
  const found = headings.flatMap((heading): FoundHeading[] => {
    const likely = items.map((item) => ({ item, likeness: compareHeading(heading.text, item) }));
    const best = Math.max(0, ...likely.map(({ likeness }) => rank[likeness]));
    const [first, second] = likely.filter(({ likeness }) => rank[likeness] === best);
    if (first === undefined || second !== undefined || first.likeness === 'other') return [];
    return [{ item: first.item, heading, likeness: first.likeness }];
  });
  // Where one heading has the title, another that is like it is about a part.
  return found.filter(
    ({ item, likeness }, index) =>
      !found.some(
        (other, at) =>
          other.item === item &&
          (rank[other.likeness] > rank[likeness] || (rank[other.likeness] === rank[likeness] && at < index)),
      ),
  );
}

/** The first heading that stands after one which the buyer asks later, with that one. */
export function firstOutOfOrder(
  found: readonly FoundHeading[],
  asked: readonly Item[],
): { readonly late: FoundHeading; readonly early: FoundHeading } | undefined {
  let last: { readonly heading: FoundHeading; readonly at: number } | undefined;
  for (const heading of found) {
    const at = asked.indexOf(heading.item);
    if (last !== undefined && at < last.at) return { late: heading, early: last.heading };
    last = { heading, at };
  }
  return undefined;
}
