import type { Item } from '../../model/item.ts';

/**
 * The risks that lack something that most of the register has: what a register does not use, none of its risks lacks.
 * @param mayLack which risks count at all
 */
export function lackingWhatMostHave(
  risks: readonly Item<'risk'>[],
  has: (risk: Item<'risk'>) => boolean,
  mayLack: (risk: Item<'risk'>) => boolean = () => true,
): readonly Item<'risk'>[] {
  const counted = risks.filter(mayLack);
  const lacking = counted.filter((risk) => !has(risk));
  return (counted.length - lacking.length) * 2 >= counted.length ? lacking : [];
}
