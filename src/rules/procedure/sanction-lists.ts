/** Amounts of sanctions that stand in a list or a table with others, against the closed set that the KPIs give. */
import type { Item } from '../../model/item.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import {
  amountOfRow,
  amountsIn,
  dimensionOf,
  listedAmountsIn,
  type SanctionAmount,
  sizeOf,
} from './sanction-amounts.ts';

/** The amounts that each KPI gives itself. */
export type DeclaredAmounts = ReadonlyMap<Item<'kpi'>, readonly SanctionAmount[]>;

/** An amount that no KPI gives, with the KPI that seems to be meant and what that one says. */
export interface AmountOff {
  readonly claim: Claim;
  readonly kpi: Item<'kpi'>;
  readonly there: Claim;
  /** Whether the text names the KPI. */
  readonly isNamed: boolean;
}

/** The amounts of a text that are in one list or row with those of the KPIs and are none of theirs. */
export function amountsOffList(reading: Reading, passage: Passage, declared: DeclaredAmounts): readonly AmountOff[] {
  const row = amountOfRow(reading, passage);
  if (row !== undefined) return offRow(row, declared);
  const listed = listedAmountsIn(reading, passage);
  const found: AmountOff[] = [];
  for (const sentence of new Set(listed.map(({ claim }) => claim.sentence))) {
    const inIt = listed.filter(({ claim }) => claim.sentence === sentence);
    found.push(...offSentence(reading, inIt, declared));
  }
  return found;
}

function offRow(
  { claim, kind, kpis }: NonNullable<ReturnType<typeof amountOfRow>>,
  declared: DeclaredAmounts,
): AmountOff[] {
  return kpis
    .flatMap((kpi): AmountOff[] => {
      const own = alikeOf(declared.get(kpi) ?? [], { claim, kind });
      const [first] = own;
      if (first === undefined || own.some((amount) => sizeOf(amount.claim) === sizeOf(claim))) return [];
      return [{ claim, kpi, there: first.claim, isNamed: kpis.length === 1 }];
    })
    .slice(0, 1);
}

function alikeOf(amounts: readonly SanctionAmount[], { claim, kind }: SanctionAmount): readonly SanctionAmount[] {
  return amounts.filter((one) => one.kind === kind && dimensionOf(one.claim) === dimensionOf(claim));
}

/** One amount of a list is that of a KPI, so that the others are meant to be: `2% for late documents, 3% for empty posts`. */
function offSentence(reading: Reading, listed: readonly SanctionAmount[], declared: DeclaredAmounts): AmountOff[] {
  const [first] = listed;
  if (first === undefined || listed.length < 2) return [];
  const named = kpisNamed(reading, first.claim);
  const kpis = [...declared].filter(([kpi]) => named.size === 0 || named.has(kpi));
  const isDeclared = (amount: SanctionAmount, among = kpis): boolean =>
    among.some(([, amounts]) => alikeOf(amounts, amount).some(({ claim }) => sizeOf(claim) === sizeOf(amount.claim)));
  const off = listed.filter((amount) => !isDeclared(amount));
  const [odd] = off;
  if (odd === undefined || off.length > 1 || isNumberOfKpi(reading, odd, declared)) return [];
  const others = listed.filter((amount) => amount !== odd && dimensionOf(amount.claim) === dimensionOf(odd.claim));
  if (others.length === 0) return [];
  const words = topicOf(odd.claim.passage.text.slice(odd.claim.clause.start, odd.claim.clause.end));
  const sizes = new Set(others.map(({ claim }) => sizeOf(claim)));
  // A KPI of which the list does not give the amount is the likeliest, then the one that is about the same thing.
  const candidates = kpis
    .flatMap(([kpi, amounts]) => alikeOf(amounts, odd).map(({ claim }) => ({ kpi, there: claim })))
    .map((one) => ({
      ...one,
      weight:
        (sizes.has(sizeOf(one.there)) ? 0 : 10) +
        sharedWords(words, topicOf([one.kpi.data.title, one.kpi.data.target].join(' '))),
    }))
    .sort((one, other) => other.weight - one.weight);
  const [likeliest] = candidates;
  return likeliest === undefined
    ? []
    : [{ claim: odd.claim, kpi: likeliest.kpi, there: likeliest.there, isNamed: false }];
}

/** `Onder 92% een malus`: a norm of a KPI is no sanction. */
function isNumberOfKpi(reading: Reading, { claim }: SanctionAmount, declared: DeclaredAmounts): boolean {
  const size = sizeOf(claim);
  return [...declared.keys()].some((kpi) =>
    reading
      .passagesOf(kpi)
      .some((passage) =>
        reading
          .claims(passage)
          .some((own) => sizeOf(own) === size && amountsIn(reading, passage).every((amount) => amount.claim !== own)),
      ),
  );
}

function kpisNamed(reading: Reading, { passage, sentence }: Claim): ReadonlySet<Item<'kpi'>> {
  const place = passage.span(sentence.start, sentence.end);
  return new Set(
    reading
      .mentionsIn(passage)
      .flatMap(({ to, span }) =>
        to?.kind === 'kpi' && span.start >= place.start && span.end <= place.end ? [to as Item<'kpi'>] : [],
      ),
  );
}

/** The KPI that a sentence names, when it names one only. */
export function onlyKpi(reading: Reading, claim: Claim): Item<'kpi'> | undefined {
  const named = kpisNamed(reading, claim);
  const [kpi] = named;
  return named.size === 1 ? kpi : undefined;
}
