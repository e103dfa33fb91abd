/**
 * Amounts of money in a sentence about a sanction that no KPI gives, beside one of a KPI that no other text tells: `elk begonnen uur
 * extra kost ons € 300` and `korting van € 400 per begonnen uur`. A bid tells a sanction in its text and in its KPI, so that two
 * amounts left over for one thing are the same one.
 */
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { rational } from '../../quantity/rational.ts';
import { yearIn } from '../../reading/claims/claim-kinds.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { areNear } from '../../reading/facts/amounts-alike.ts';
import { isHistory } from '../../reading/facts/fact-history.ts';
import { isSlipOfDigits } from '../../reading/facts/number-slips.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { sharedWords, type Topic } from '../../reading/words/topic.ts';
import { noSanction } from './sanction-amounts.ts';
import { isCapOfAll } from './sanction-caps.ts';
import { isOfSanction } from './sanction-sentences.ts';
import { isMoney, numberedStepsOf, type OffStep } from './sanction-steps.ts';

/** An amount that one KPI gives and no other text. */
interface UntoldAmount {
  readonly claim: Claim;
  readonly kpi: Item<'kpi'>;
  readonly words: Topic;
  readonly isForEach: boolean;
}

/** What differs by more is another amount, save for a slip in typing. */
const near = rational(8, 5);
/** How far before an amount the word may stand that makes it a most, an estimate or a limit. */
const reach = 40;
/** `Per ton`, `for each week`, `€ 40 a week`: the amount is paid more than once. */
const forEach = /(?<![a-zà-ɏ])(?:per|elke?|iedere?|each|every|an?\s(?:hour|day|week|month|quarter|year))(?![a-zà-ɏ])/iu;

/** The amounts of sanctions that no KPI gives, each with the amount of a KPI that no text tells. */
export function loneAmountsOffStep(reading: Reading): readonly OffStep[] {
  const { ofKpis, ofTexts } = amountsOf(reading);
  const untold = untoldAmounts(reading, ofTexts);
  if (untold.length === 0) return [];
  const used = new Set<UntoldAmount>();
  return reading.ownPassages().flatMap((passage) => {
    const { kind, item, text } = passage;
    if (kind === 'heading' || kind === 'cell' || elsewhere.has(item?.kind ?? '')) return [];
    if (!/€|\beuro\b|\bEUR\b/iu.test(text)) return [];
    return reading.claims(passage).flatMap((claim): OffStep[] => {
      if (!isTold(claim) || ofKpis.has(amountKey(claim.quantity)) || !isOfSanction(claim.sentence.text)) return [];
      const found = meantBy(claim, untold, reading);
      if (found === undefined || used.has(found)) return [];
      used.add(found);
      return [{ claim, kpi: found.kpi, there: found.claim }];
    });
  });
}

const elsewhere: ReadonlySet<string> = new Set(['kpi', 'reference', 'evidence']);

/** The amounts of money that the KPIs give, and those of all other texts. */
function amountsOf(reading: Reading): Record<'ofKpis' | 'ofTexts', ReadonlySet<string>> {
  const [ofKpis, ofTexts] = [new Set<string>(), new Set<string>()];
  for (const passage of reading.passages()) {
    const known = passage.item?.kind === 'kpi' ? ofKpis : ofTexts;
    for (const claim of reading.claims(passage)) if (isMoney(claim)) known.add(amountKey(claim.quantity));
  }
  return { ofKpis, ofTexts };
}

function untoldAmounts(reading: Reading, ofTexts: ReadonlySet<string>): readonly UntoldAmount[] {
  return [...numberedStepsOf(reading).values()].flat().flatMap(({ kpi, claims, isSanction }) => {
    if (!isSanction) return [];
    return claims
      .filter((claim) => isMoney(claim) && !ofTexts.has(amountKey(claim.quantity)))
      .map((claim) => {
        const { passage, quantity } = claim;
        const ahead = passage.text.slice(0, quantity.start).split(/;\s/u).at(-1) ?? '';
        const behind = passage.text.slice(quantity.start).split(/;\s/u, 1)[0] ?? '';
        const words = tellingWords(`${kpi.data.title ?? ''} ${kpi.data.target ?? ''} ${ahead} ${behind}`);
        return { claim, kpi, words, isForEach: forEach.test(behind) };
      });
  });
}

/** What is paid, and no most, estimate or what was paid before. */
function isTold(claim: Claim): boolean {
  const { quantity, sentence, passage } = claim;
  if (!isMoney(claim) || quantity.value.kind !== 'exact' || quantity.isApproximate) return false;
  if (quantity.comparator?.isExplicit === true || isPaidBefore(claim) || isCapOfAll(claim)) return false;
  return !noSanction.test(passage.text.slice(sentence.start, quantity.start).slice(-reach));
}

/** `In 2025 kostte dat ons € 300`; `elk begonnen uur kost ons € 300` only looks like what was. */
function isPaidBefore(claim: Claim): boolean {
  return isHistory(claim) && yearIn(claim.sentence.text) !== undefined;
}

/** The one amount left over that the sentence has most words in common with. */
function meantBy(claim: Claim, untold: readonly UntoldAmount[], reading: Reading): UntoldAmount | undefined {
  const { sentence, quantity, passage } = claim;
  const words = tellingWords(sentence.text);
  const isForEach = forEach.test(sentence.text);
  const place = passage.span(sentence.start, sentence.end);
  const named = reading
    .mentionsIn(passage)
    .flatMap(({ to, span }) =>
      to !== undefined && isKind(to, 'kpi') && span.start >= place.start && span.end <= place.end ? [to] : [],
    );
  const [best, next] = untold
    .filter(
      (one) =>
        one.isForEach === isForEach &&
        (named.length === 0 || named.includes(one.kpi)) &&
        (areNear(one.claim.quantity, quantity, near) || isSlipOfDigits(one.claim.quantity, quantity)),
    )
    .map((one) => ({ one, shared: sharedWords(words, one.words) }))
    .filter(({ shared }) => shared > 0)
    .sort((first, second) => second.shared - first.shared);
  return best === undefined || best.shared === next?.shared ? undefined : best.one;
}
