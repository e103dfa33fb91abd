/** The amounts of penalties and bonuses that a text gives, beside the word for it or in one list with such an amount. */
import type { Item } from '../../model/item.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { kpiRowOfCell } from '../../reading/promises/kpi-rows.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/** An amount of money or a share that is paid or withheld. */
export interface SanctionAmount {
  readonly claim: Claim;
  readonly kind: SanctionKind;
}

export type SanctionKind = 'penalty' | 'bonus';

const kinds = [
  [
    'penalty',
    guardPattern(
      'malus|boete|korting|penalt|service|deduction',
      /(?<![a-zà-ɏ])(?:malus(?:sen)?|boetes?|korting(?:en)?|penalt(?:y|ies)|service[ -]?credits?|deductions?)(?![a-zà-ɏ])/iu,
    ),
  ],
  ['bonus', guardPattern('bonus|incentive', /(?<![a-zà-ɏ])(?:bonus|incentives?)(?![a-zà-ɏ])/iu)],
] as const;

/** The one kind of sanction that a text speaks of; undefined where it speaks of none or of both. */
export function kindIn(text: string): SanctionKind | undefined {
  const [kind, second] = kinds.filter(([, pattern]) => pattern.test(text));
  return kind === undefined || second !== undefined ? undefined : kind[0];
}

/** How far a sanction may stand from its amount: `een korting van € 500`, `€ 500 korting`. */
const reach = 25;

/** Amounts of money and shares right beside a word for a sanction. */
export function amountsIn(reading: Reading, passage: Passage): SanctionAmount[] {
  const { text } = passage;
  if (!kinds.some(([, pattern]) => pattern.test(text))) return [];
  return reading.claims(passage).flatMap((claim): SanctionAmount[] => {
    const { quantity, sentence } = claim;
    if (dimensionOf(claim) === undefined) return [];
    const before = text
      .slice(Math.max(sentence.start, quantity.start - reach), quantity.start)
      .replace(/^.*[,;→]/su, '');
    const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + reach)).replace(/[,;→].*$/su, '');
    const kind = kindIn(`${before} ${text.slice(quantity.start, quantity.end)} ${after}`);
    return kind === undefined ? [] : [{ claim, kind }];
  });
}

/** A limit or an estimate: `samen tot € 20.000`, `ongeveer € 2.000`, `onder 95%`. */
export const noSanction =
  /(?<![a-zà-ɏ])(?:samen|totaal|nooit|maximum|maximaal|hooguit|hoogstens|ten hoogste|tot|ongeveer|circa|gemiddeld|onder|boven|norm|together|total|never|most|up to|about|average|below|above|under|over)(?:\s[a-zà-ɏ]+){0,3}\s$/iu;

/**
 * Amounts that a sentence gives without a word for a sanction right beside them, where it speaks of one kind of sanction:
 * `een malus: € 7.500 voor de B1-route, € 5.000 voor de Z-route`.
 */
export function listedAmountsIn(reading: Reading, passage: Passage): SanctionAmount[] {
  const { text } = passage;
  if (passage.kind === 'cell' || !kinds.some(([, pattern]) => pattern.test(text))) return [];
  return reading.claims(passage).flatMap((claim): SanctionAmount[] => {
    const { quantity, sentence } = claim;
    const kind = kindIn(sentence.text);
    if (kind === undefined || dimensionOf(claim) === undefined || quantity.isApproximate) return [];
    if (quantity.comparator?.isExplicit === true) return [];
    const before = text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start);
    return noSanction.test(before) ? [] : [{ claim, kind }];
  });
}

/** Amounts in the cells of a column of sanctions, in a row that names its KPIs: `| KPI-01 | … | € 7.500 |`. */
export function amountOfRow(
  reading: Reading,
  passage: Passage,
): (SanctionAmount & { kpis: readonly Item<'kpi'>[] }) | undefined {
  if (passage.kind !== 'cell') return undefined;
  const kind = kindIn(passage.column) ?? (amountHead.test(passage.column.trim()) ? 'penalty' : undefined);
  const [claim, second] = reading.claims(passage).filter((one) => dimensionOf(one) !== undefined);
  if (kind === undefined || claim === undefined || second !== undefined) return undefined;
  const kpis = kpiRowOfCell(reading).get(passage)?.kpis ?? [];
  return kpis.length === 0 ? undefined : { claim, kind, kpis };
}

/** Beside a KPI that has a sanction, an amount is that of the sanction. */
const amountHead = /^(?:bedrag|hoogte|amount)$/iu;

/** The dimension of an amount of money or of a share; undefined for anything else. */
export function dimensionOf({ quantity: { unit, value } }: Claim): string | undefined {
  if (value.kind !== 'exact') return undefined;
  return unit?.dimension === 'money' || unit?.dimension === 'ratio' ? unit.dimension : undefined;
}

/** The amount itself, whatever it is paid for or over. */
export function sizeOf({ quantity }: Claim): string {
  return amountKey(quantity);
}
