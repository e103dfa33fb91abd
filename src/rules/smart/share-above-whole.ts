import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { measuredBefore } from '../../reading/texts/measured-before.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { textsWith } from '../../reading/texts/texts-with.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { type NormStatement, normStatements } from '../../smart/norm-statements.ts';
import { isAboveWhole, isShareOfWhole, isWhole, mayExceedWhole } from '../../smart/share-of-whole.ts';
import { triggerParts } from '../../smart/trigger-parts.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { wordsAround } from './words-around.ts';

export const shareAboveWhole = defineRule<{ written: string; noun: string }>({
  code: 'EMV328',
  name: 'share-above-whole',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ written, noun }) => `“${written}” kan niet: er is nooit meer dan 100% van “${noun}”`,
      en: ({ written, noun }) => `“${written}” cannot be: there is never more than 100% of “${noun}”`,
    },
    label: {
      nl: () => 'meer dan alles',
      en: () => 'more than all',
    },
    why: {
      nl: () =>
        'een deel van een geheel is hoogstens 100%; de beoordelaar kan deze belofte niet meten en leest een slordigheid',
      en: () =>
        'a share of a whole is 100% at most; the evaluator cannot measure this promise and takes it for a mistake',
    },
    help: {
      nl: () => 'verbeter het getal, of schrijf waarmee u vergelijkt (`ten opzichte van 2026`)',
      en: () => 'correct the number, or write what you compare with (`compared with 2026`)',
    },
  },
  check({ bid, reading, report, presume }) {
    // `De oplage is 105% van het aantal kiezers`: who says so in several texts means it.
    const told = textsWith(reading, (quantity) => (isAboveWhole(quantity) ? sizeKey(quantity) : undefined));
    for (const passage of reading.ownPassages()) {
      for (const claim of reading.claims(passage)) {
        const { quantity } = claim;
        if (!isAboveWhole(quantity) || (told.get(sizeKey(quantity)) ?? 0) > 1) continue;
        const { written, around, subject } = wordsAround(claim);
        const isKnown = isShareOfWhole(quantity, written, around, subject);
        const measured = isKnown ? undefined : sharesAnswered(passage.item, reading);
        if (!isKnown && (measured === undefined || mayExceedWhole(quantity, around))) continue;
        const tell = isKnown && passage.item?.kind === 'kpi' ? report : presume;
        tell(claim.span, { written, noun: quantity.noun ?? measured?.data.title ?? subject });
      }
    }
    for (const kpi of bid.items('kpi')) {
      for (const { span, written, noun } of measuredAboveWhole(reading, kpi)) presume(span, { written, noun });
      for (const { span, written, noun } of triggersAboveWhole(reading, kpi)) report(span, { written, noun });
    }
  },
});

/** The KPI of an item whose KPIs measure shares alone: then its own percentages are shares too (`113% rijdt binnen 8 uur`). */
function sharesAnswered(item: Item | undefined, reading: Reading): Item<'kpi'> | undefined {
  if (item === undefined || item.kind === 'kpi') return undefined;
  const kpis = reading.bid.linked(item, 'kpis', 'kpi');
  return isOfShares(kpis.flatMap((kpi) => normStatements(kpi, reading))) ? kpis[0] : undefined;
}

interface AboveWhole {
  readonly span: Span;
  readonly written: string;
  readonly noun: string;
}

/** What was measured of a KPI that is more than all there is: `986.0% in 2026`, `140 van 14 alarmen`. */
function measuredAboveWhole(reading: Reading, kpi: Item<'kpi'>): AboveWhole[] {
  const isShare = isOfShares(normStatements(kpi, reading));
  return measuredBefore(reading, kpi).flatMap((passage) => {
    const counts = [...passage.text.matchAll(countOfCount)].flatMap((match): AboveWhole[] => {
      const { part = '', whole = '', noun = '' } = match.groups ?? {};
      const [one, all] = [wholeNumber(part), wholeNumber(whole)];
      if (one === undefined || all === undefined || one <= all) return [];
      return [{ span: passage.span(match.index, match.index + match[0].length), written: match[0], noun }];
    });
    if (!isShare) return counts;
    const shares = reading.claims(passage).flatMap((claim): AboveWhole[] => {
      const { written, around, subject } = wordsAround(claim);
      const isKnown = isShareOfWhole(claim.quantity, written, around, subject);
      if (isKnown || claim.quantity.direction !== undefined || !isAboveWhole(claim.quantity)) return [];
      return [{ span: claim.span, written, noun: kpi.data.title ?? kpi.id }];
    });
    return [...counts, ...shares];
  });
}

/** `Onder 980%: gesprek met de Contractmanager`, where the norms of the KPI are shares of a whole. */
function triggersAboveWhole(reading: Reading, kpi: Item<'kpi'>): AboveWhole[] {
  if (!isOfShares(normStatements(kpi, reading))) return [];
  return escalationSteps(kpi, reading).flatMap(({ trigger }) =>
    triggerParts(trigger?.text ?? '').flatMap(({ limits }) =>
      limits.flatMap(({ quantity }): AboveWhole[] => {
        const { start, end, noun, direction, relativeTo } = quantity;
        if (trigger === undefined || direction !== undefined || relativeTo !== undefined) return [];
        if (!isAboveWhole(quantity) && !isMoreThanWhole(quantity)) return [];
        const written = trigger.text.slice(start, end);
        return [{ span: trigger.place(start, end), written, noun: noun ?? kpi.data.title ?? kpi.id }];
      }),
    ),
  );
}

/** `>100%` for `<100%`: a step that is never taken. */
function isMoreThanWhole(quantity: Quantity): boolean {
  return isWhole(quantity) && quantity.comparator?.isExplicit === true && quantity.comparator.sign === '>';
}

/** Whether the shares of a KPI are at least so many of all, and never more than that. */
function isOfShares(norms: readonly NormStatement[]): boolean {
  const shares = norms.flatMap(({ quantities }) => quantities.filter(({ unit }) => unit?.dimension === 'ratio'));
  return (
    shares.length > 0 &&
    shares.every((share) => share.comparator?.sign !== '≤' && share.direction === undefined && !isAboveWhole(share))
  );
}

/** `14 van 14 alarmen`, `420 of the 432 results`. */
const countOfCount =
  /(?<![\d.,])(?<part>\d[\d.,]{0,9})\s(?:van|of)\s(?:(?:de|the)\s)?(?<whole>\d[\d.,]{0,9})\s(?<noun>[a-zà-ɏ-]{3,30})(?![a-zà-ɏ])/giu;

function wholeNumber(digits: string): number | undefined {
  return /^(?:\d{1,3}(?:[.,]\d{3})+|\d+)$/u.test(digits) ? Number(digits.replace(/[.,]/gu, '')) : undefined;
}
