import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { itemsNamedApart } from '../../reading/texts/id-ranges.ts';

type Requirement = Item<'requirement'>;

/** Tells whether the bid says anything to a requirement: what it declares or names, or what names it. */
export function requirementAnswers(bid: Bid): (requirement: Requirement) => boolean {
  const named = new Set(itemsNamedApart(bid));
  return (requirement) => {
    const { compliance, explanation } = requirement.data;
    return (
      compliance !== undefined ||
      explanation !== undefined ||
      requirement.damagedFields.size > 0 ||
      named.has(requirement) ||
      bid.linksFrom(requirement).some(({ relation }) => relation !== 'risks' && relation !== 'phases') ||
      bid.linksTo(requirement).some(({ relation }) => relation === 'requirements' || relation === 'meets')
    );
  };
}

/** Whether the bid falls short of a requirement by its own word. */
export function isShort({ data }: Requirement): boolean {
  return data.compliance === 'partial' || data.compliance === 'deviating';
}
