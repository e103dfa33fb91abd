import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Claim } from '../../reading/claim.ts';
import type { Passage } from '../../reading/passage.ts';
import type { Reading } from '../../reading/reading.ts';
import { sharedWords, topicOf } from '../../reading/topic.ts';
import { valueKey } from '../../reading/value-key.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { defineRule } from '../rule.ts';
import { areOneWindow, windowBefore } from './sanction-windows.ts';

export const sanctionAmountDiffers = defineRule<{ kpi: string; here: string; there: string }>({
  code: 'EMV464',
  name: 'sanction-amount-differs',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, here, there }) => `de tekst noemt ${here} voor ${kpi}, maar ${kpi} zelf zegt ${there}`,
      en: ({ kpi, here, there }) => `the text gives ${here} for ${kpi}, but ${kpi} itself says ${there}`,
    },
    why: {
      nl: () => 'over een boete of bonus die op twee plaatsen anders staat, ontstaat gegarandeerd discussie',
      en: () => 'a penalty or bonus that two texts give differently is certain to be disputed',
    },
    help: {
      nl: ({ kpi }) => `neem over wat in de escalatie van ${kpi} staat, of verbeter het daar`,
      en: ({ kpi }) => `copy what the escalation of ${kpi} says, or correct it there`,
    },
  },
  check({ bid, reading, report, presume }) {
    const declared = new Map<Item, SanctionAmount[]>();
    for (const kpi of bid.items('kpi')) {
      for (const passage of reading.passagesOf(kpi)) {
        for (const amount of amountsIn(reading, passage)) append(declared, kpi, amount);
      }
    }
    if (declared.size === 0) return;
    for (const passage of reading.ownPassages()) {
      if (passage.item?.kind === 'kpi') continue;
      for (const { claim, kind } of amountsIn(reading, passage)) {
        const named = onlyKpi(reading, claim);
        const kpi = named ?? likeliestKpi(claim, kind, declared) ?? onlyKpiWith(claim, kind, declared);
        const own = (kpi === undefined ? [] : (declared.get(kpi) ?? [])).filter(
          (amount) => amount.kind === kind && dimensionOf(amount.claim) === dimensionOf(claim),
        );
        const [first] = own;
        if (kpi === undefined || first === undefined) continue;
        const equal = own.filter((amount) => sizeOf(amount.claim) === sizeOf(claim));
        const [found] = equal;
        const [window, ofKpi] = [claim, equal.length === 1 ? found?.claim : undefined].map((amount) =>
          amount === undefined ? undefined : windowBefore(reading, amount),
        );
        const isOtherWindow = window !== undefined && ofKpi !== undefined && !areOneWindow(window, ofKpi);
        if (found !== undefined && !isOtherWindow && equal.some((amount) => haveOnePeriod(amount.claim, claim)))
          continue;
        const [here, there] = isOtherWindow ? [window, ofKpi] : [claim, (found ?? first).claim];
        const say = named === undefined ? presume : report;
        say(here.span, { kpi: kpi.id, here: quoted(here), there: quoted(there) }, [
          { span: there.span, label: { nl: 'zo staat het bij de KPI', en: 'this is what the KPI says' } },
        ]);
      }
    }
  },
});

interface SanctionAmount {
  readonly claim: Claim;
  readonly kind: 'penalty' | 'bonus';
}

const kinds = [
  [
    'penalty',
    guardPattern(
      'malus|boete|korting|penalt|service|deduction',
      /(?<![a-zà-ɏ])(?:malus|boetes?|korting(?:en)?|penalt(?:y|ies)|service[ -]?credits?|deductions?)(?![a-zà-ɏ])/iu,
    ),
  ],
  ['bonus', guardPattern('bonus|incentive', /(?<![a-zà-ɏ])(?:bonus|incentives?)(?![a-zà-ɏ])/iu)],
] as const;

/** How far a sanction may stand from its amount: `een korting van € 500`, `€ 500 korting`. */
const reach = 25;

/** Amounts of money and shares right beside a word for a sanction. */
function amountsIn(reading: Reading, passage: Passage): SanctionAmount[] {
  const { text } = passage;
  if (!kinds.some(([, pattern]) => pattern.test(text))) return [];
  return reading.claims(passage).flatMap((claim): SanctionAmount[] => {
    const { quantity, sentence } = claim;
    if (dimensionOf(claim) === undefined) return [];
    const before = text
      .slice(Math.max(sentence.start, quantity.start - reach), quantity.start)
      .replace(/^.*[,;→]/su, '');
    const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + reach)).replace(/[,;→].*$/su, '');
    const around = `${before} ${text.slice(quantity.start, quantity.end)} ${after}`;
    const found = kinds.filter(([, pattern]) => pattern.test(around));
    const [kind] = found;
    return kind === undefined || found.length > 1 ? [] : [{ claim, kind: kind[0] }];
  });
}

function dimensionOf({ quantity: { unit, value } }: Claim): string | undefined {
  if (value.kind !== 'exact') return undefined;
  return unit?.dimension === 'money' || unit?.dimension === 'ratio' ? unit.dimension : undefined;
}

function sizeOf({ quantity }: Claim): string {
  return valueKey({ ...quantity, per: [] });
}

function quoted({ passage, quantity }: Claim): string {
  return passage.quote(quantity);
}

/** Whether both amounts are paid over one period, or one does not say over which: `€ 7.500 per kwartaal`. */
function haveOnePeriod({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  const [first, second] = [one, other].map(({ per }) => per.filter(({ kind }) => kind === 'period'));
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return true;
  return valueKey({ ...one, per: first }) === valueKey({ ...other, per: second });
}

/** The only KPI whose sanction is of this amount. */
function onlyKpiWith(
  claim: Claim,
  kind: SanctionAmount['kind'],
  declared: ReadonlyMap<Item, readonly SanctionAmount[]>,
): Item<'kpi'> | undefined {
  if (dimensionOf(claim) !== 'money') return undefined;
  const found = [...declared].filter(([, amounts]) =>
    amounts.some((amount) => amount.kind === kind && sizeOf(amount.claim) === sizeOf(claim)),
  );
  return found.length === 1 ? (found[0]?.[0] as Item<'kpi'>) : undefined;
}

/** The KPI that a sentence names, when it names one only. */
function onlyKpi(reading: Reading, { passage, sentence }: Claim): Item<'kpi'> | undefined {
  const place = passage.span(sentence.start, sentence.end);
  const named = new Set(
    reading
      .mentionsIn(passage)
      .flatMap(({ to, span }) =>
        to?.kind === 'kpi' && span.start >= place.start && span.end <= place.end ? [to as Item<'kpi'>] : [],
      ),
  );
  const [kpi] = named;
  return named.size === 1 ? kpi : undefined;
}

/** Of an amount that no KPI declares: the KPI with such a sanction that its sentence has most words in common with. */
function likeliestKpi(
  claim: Claim,
  kind: SanctionAmount['kind'],
  declared: ReadonlyMap<Item, readonly SanctionAmount[]>,
): Item<'kpi'> | undefined {
  const dimension = dimensionOf(claim);
  const alike = [...declared].filter(([, amounts]) =>
    amounts.some((amount) => amount.kind === kind && dimensionOf(amount.claim) === dimension),
  );
  const isDeclared = alike.some(([, amounts]) => amounts.some((amount) => sizeOf(amount.claim) === sizeOf(claim)));
  if (isDeclared) return undefined;
  const words = topicOf(claim.sentence.text);
  let found: Item<'kpi'> | undefined;
  let most = 1;
  for (const [item] of alike) {
    const { title, target, escalation } = (item as Item<'kpi'>).data;
    const shared = sharedWords(words, topicOf([title, target, escalation].join(' ')));
    if (shared > most) [most, found] = [shared, item as Item<'kpi'>];
  }
  return found;
}
