/** The days of a plan: what stands in the fields of a phase, and what those days are of. */
import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';

const edges: ReadonlySet<string> = new Set(['period', 'start', 'end']);

/** Whether a text is where a phase says when it runs or when a milestone is. */
export function isPlanned({ item, path }: Passage): boolean {
  return item?.kind === 'phase' && (edges.has(String(path[0])) || path.at(-1) === 'at');
}

/** The name of the milestone whose day a text gives; empty for the days of a phase. */
export function milestoneOf({ item, path }: Passage): string {
  const [, index] = path;
  if (item?.kind !== 'phase' || path.at(-1) !== 'at' || typeof index !== 'number') return '';
  return (item as Item<'phase'>).data.milestones?.[index]?.text ?? '';
}

/** All that a phase does: its days are of that. */
export function contentsOf({ item }: Passage): string {
  if (item?.kind !== 'phase') return '';
  const { title, activities, deliverables, milestones } = (item as Item<'phase'>).data;
  return [title, ...(activities ?? []), ...(deliverables ?? []), ...(milestones ?? []).map(({ text }) => text)].join(
    ' ',
  );
}

/** `8 maart – 4 juni 2027` names the year once: a day without one is the last before the day behind it. */
export function withYears(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, index) => {
    const { value } = quantity;
    const next = quantities[index + 1]?.value;
    if (value.kind !== 'date' || value.year !== undefined) return quantity;
    if (next?.kind !== 'date' || next.year === undefined) return quantity;
    const isLater = value.month > next.month || (value.month === next.month && value.day > next.day);
    return { ...quantity, value: { ...value, year: isLater ? next.year - 1 : next.year } };
  });
}

const firstMeasurement = /(?<![a-zà-ɏ])(?:nulmeting|baseline)(?![a-zà-ɏ])/iu;

/** The measurement of a baseline has one day; beside other numbers the word says nothing. */
export function nameOfDay({ passage, quantity, sentence }: Claim, subject: string): readonly string[] {
  if (quantity.value.kind !== 'date') return [];
  const said = `${passage.text.slice(sentence.start, quantity.start)} ${subject}`;
  return firstMeasurement.test(said) && !compared.test(said) ? ['nulmeting'] : [];
}

const compared = /(?:t\.?o\.?v|ten opzichte van|vergeleken|compared|relative to)/iu;
