/** Demands that need no number: what the bid names or writes against them answers them. */
import type { Bid } from '../model/bid.ts';
import type { Item, Relation } from '../model/item.ts';
import type { Answer, DemandItem, Gap } from './gap.ts';

/** The processes that the buyer wants covered, his principles without numbers, and the roles that he asks for. */
export function processGaps(bid: Bid): Gap[] {
  return bid.items('process').map((process) => {
    const inMatrices = bid.linksTo(process, 'process').map(({ from }) => whole(from));
    return coveredGap(process, process.data.title, [
      ...written(process, 'answer'),
      ...named(bid, process, ['kpis', 'roles', 'evidence']),
      ...inMatrices,
    ]);
  });
}

/** A role that the buyer asks for is filled by a person, or, in a bid that names nobody, by what the role does. */
export function roleGaps(bid: Bid): Gap[] {
  const namesPeople = bid.items('person').length > 0;
  return bid
    .items('role')
    .filter(({ data }) => data.isAsked === true)
    .map((role) => {
      const people = bid.linksTo(role, 'role').flatMap(({ from }) => (from.kind === 'person' ? [whole(from)] : []));
      const answers = namesPeople ? people : (role.data.tasks ?? []).length > 0 ? [whole(role)] : [];
      return coveredGap(role, role.data.demand ?? role.data.name ?? role.id, answers);
    });
}

/** A demand that is met as soon as anything answers it. */
export function coveredGap(demand: DemandItem, asked: string, answers: readonly Answer[]): Gap {
  return {
    demand,
    asked,
    span: demand.span(),
    verdict: answers.length > 0 ? 'met' : 'missing',
    basis: 'linked',
    isSure: true,
    answers,
  };
}

/** The items that an item names in some of its fields. */
export function named(bid: Bid, item: Item, relations: readonly Relation[]): Answer[] {
  return relations.flatMap((relation) =>
    bid.linksFrom(item, relation).flatMap(({ to }) => (to === undefined ? [] : [whole(to)])),
  );
}

/** What the item itself says in a field. */
export function written(item: Item, field: string): Answer[] {
  const text = (item.data as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? [{ item, text, span: item.span([field]) }] : [];
}

function whole(item: Item): Answer {
  return { item, text: '', span: item.span() };
}
