import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { valueKey } from '../../reading/claims/value-key.ts';
import { isHistory } from '../../reading/facts/fact-history.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';
import { amountsIn, dimensionOf, type SanctionAmount, sizeOf } from './sanction-amounts.ts';
import { capsApart, isCapOfAll } from './sanction-caps.ts';
import { amountsOffList, type DeclaredAmounts, onlyKpi } from './sanction-lists.ts';
import { loneAmountsOffStep } from './sanction-lone-amounts.ts';
import { sanctionPeriodsOff } from './sanction-periods.ts';
import { sentencesOffStep } from './sanction-sentences.ts';
import { rowsOffStep } from './sanction-steps.ts';
import { areOneWindow, windowBefore } from './sanction-windows.ts';

export const sanctionAmountDiffers = defineRule<{
  /** Empty where two texts give the most of all sanctions together. */
  kpi: string;
  here: string;
  there: string;
}>({
  code: 'EMV464',
  name: 'sanction-amount-differs',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, here, there }) =>
        kpi === ''
          ? `de sancties zijn hier samen “${here}”, en elders “${there}”`
          : `de tekst noemt ${here} voor ${kpi}, maar ${kpi} zelf zegt ${there}`,
      en: ({ kpi, here, there }) =>
        kpi === ''
          ? `together the sanctions are “${here}” here, and “${there}” elsewhere`
          : `the text gives ${here} for ${kpi}, but ${kpi} itself says ${there}`,
    },
    why: {
      nl: () => 'over een boete of bonus die op twee plaatsen anders staat, ontstaat gegarandeerd discussie',
      en: () => 'a penalty or bonus that two texts give differently is certain to be disputed',
    },
    help: {
      nl: ({ kpi }) =>
        kpi === ''
          ? 'noem in beide teksten hetzelfde bedrag'
          : `neem over wat in de escalatie van ${kpi} staat, of verbeter het daar`,
      en: ({ kpi }) =>
        kpi === ''
          ? 'give the same amount in both texts'
          : `copy what the escalation of ${kpi} says, or correct it there`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const { here, there } of capsApart(reading)) {
      presume(here.span, { kpi: '', here: quoted(here), there: quoted(there) }, [
        { span: there.span, label: { nl: 'en zo staat het hier', en: 'and this is what it says here' } },
      ]);
    }
    const declared = declaredAmounts(bid, reading);
    const own = declared.size === 0 ? [] : reading.ownPassages().filter(({ item }) => item?.kind !== 'kpi');
    const told = new Set<Claim>();
    const label = { nl: 'zo staat het bij de KPI', en: 'this is what the KPI says' };
    for (const passage of own) {
      for (const { claim, kind } of amountsIn(reading, passage)) {
        const named = onlyKpi(reading, claim);
        // What was paid in an earlier year is no sanction of this bid.
        if (named === undefined && (isCapOfAll(claim) || isHistory(claim))) continue;
        const kpi = named ?? likeliestKpi(claim, kind, declared) ?? onlyKpiWith(claim, kind, declared);
        const amounts = (kpi === undefined ? [] : (declared.get(kpi) ?? [])).filter(
          (amount) => amount.kind === kind && dimensionOf(amount.claim) === dimensionOf(claim),
        );
        const [first] = amounts;
        if (kpi === undefined || first === undefined) continue;
        const equal = amounts.filter((amount) => sizeOf(amount.claim) === sizeOf(claim));
        const [found] = equal;
        const [window, ofKpi] = [claim, equal.length === 1 ? found?.claim : undefined].map((amount) =>
          amount === undefined ? undefined : windowBefore(reading, amount),
        );
        const isOtherWindow = window !== undefined && ofKpi !== undefined && !areOneWindow(window, ofKpi);
        if (found !== undefined && !isOtherWindow && equal.some((amount) => haveOnePeriod(amount.claim, claim)))
          continue;
        const [here, there] = isOtherWindow ? [window, ofKpi] : [claim, (found ?? first).claim];
        const say = named === undefined ? presume : report;
        told.add(claim).add(here);
        say(here.span, { kpi: kpi.id, here: quoted(here), there: quoted(there) }, [{ span: there.span, label }]);
      }
      for (const { claim, kpi, there, isNamed } of amountsOffList(reading, passage, declared)) {
        if (told.has(claim)) continue;
        const say = isNamed ? report : presume;
        told.add(claim);
        say(claim.span, { kpi: kpi.id, here: quoted(claim), there: quoted(there) }, [{ span: there.span, label }]);
      }
    }
    for (const { claim, kpi, there } of [
      ...rowsOffStep(reading),
      ...sentencesOffStep(reading),
      ...loneAmountsOffStep(reading),
    ]) {
      if (told.has(claim) || told.has(there)) continue;
      told.add(claim);
      presume(claim.span, { kpi: kpi.id, here: quoted(claim), there: quoted(there) }, [{ span: there.span, label }]);
    }
    const known = [...told].map(({ span }) => span);
    for (const { kpi, span, here, there, otherSpan, isNamed } of sanctionPeriodsOff(reading)) {
      if (known.some((one) => one.file === span.file && one.start < span.end && span.start < one.end)) continue;
      const say = isNamed ? report : presume;
      say(span, { kpi: kpi.id, here, there }, [{ span: otherSpan, label }]);
    }
  },
});

function declaredAmounts(bid: Bid, reading: Reading): DeclaredAmounts {
  const declared = new Map<Item<'kpi'>, SanctionAmount[]>();
  for (const kpi of bid.items('kpi')) {
    for (const passage of reading.passagesOf(kpi)) {
      for (const amount of amountsIn(reading, passage)) append(declared, kpi, amount);
    }
  }
  return declared;
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
function onlyKpiWith(claim: Claim, kind: SanctionAmount['kind'], declared: DeclaredAmounts): Item<'kpi'> | undefined {
  if (dimensionOf(claim) !== 'money') return undefined;
  const found = [...declared].filter(([, amounts]) =>
    amounts.some((amount) => amount.kind === kind && sizeOf(amount.claim) === sizeOf(claim)),
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Of an amount that no KPI declares: the KPI with such a sanction that its sentence has most words in common with. */
function likeliestKpi(claim: Claim, kind: SanctionAmount['kind'], declared: DeclaredAmounts): Item<'kpi'> | undefined {
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
    const { title, target, escalation } = item.data;
    const shared = sharedWords(words, topicOf([title, target, escalation].join(' ')));
    if (shared > most) [most, found] = [shared, item];
  }
  return found;
}
