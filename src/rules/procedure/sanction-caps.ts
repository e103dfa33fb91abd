/** The most that all sanctions of a bid come to together, which several texts may give. */
import { isAtMost } from '../../quantity/comparator-signs.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { dimensionOf, kindIn, sizeOf } from './sanction-amounts.ts';
import { onlyKpi } from './sanction-lists.ts';

/** Two texts that give another most for all sanctions together. */
export interface CapsApart {
  readonly here: Claim;
  readonly there: Claim;
}

/** `Samen tot € 20.000`, `alle malussen samen nooit meer dan 10%`, `together never more than`. */
const together = guardPattern(
  'samen|totaal|bij elkaar|together|total',
  /(?<![a-zà-ɏ])(?:samen|in totaal|bij elkaar|together|in total)(?![a-zà-ɏ])/iu,
);
const most =
  /(?<![a-zà-ɏ])(?:tot|ten hoogste|hooguit|hoogstens|maximaal|nooit (?:meer|hoger) dan|niet (?:meer|hoger) dan|maximum van|up to|at most|never (?:more|higher) than|no more than|not more than|a maximum of)\s(?:een bedrag van\s|an amount of\s)?$/iu;
const period = /(?<![a-zà-ɏ])(?:contractjaar|kalenderjaar|jaar|kwartaal|maand|year|quarter|month)(?![a-zà-ɏ])/iu;

/** For each text that gives the most of all sanctions together: the first text that gives another one. */
export function capsApart(reading: Reading): readonly CapsApart[] {
  const caps = reading.ownPassages().flatMap((passage) => {
    const { text, item, kind } = passage;
    if (item?.kind === 'kpi' || kind === 'cell' || !together.test(text)) return [];
    const ofText = kindIn(text);
    if (ofText === undefined) return [];
    return sentencesOf(text).flatMap((sentence) => {
      if (!together.test(sentence.text)) return [];
      const claims = reading
        .claims(passage)
        .filter((claim) => claim.sentence.start === sentence.start && dimensionOf(claim) !== undefined);
      const [claim] = claims.filter(({ quantity }) => isMost(text, quantity));
      if (claim === undefined || onlyKpi(reading, claim) !== undefined) return [];
      return [{ claim, key: `${ofText} ${dimensionOf(claim)} ${period.exec(sentence.text)?.[0].toLowerCase() ?? ''}` }];
    });
  });
  return caps.flatMap(({ claim: here, key }, index) => {
    const there = caps.slice(0, index).find((cap) => cap.key === key && sizeOf(cap.claim) !== sizeOf(here))?.claim;
    return there === undefined ? [] : [{ here, there }];
  });
}

/** Whether an amount is the most that all sanctions come to, so that it is that of no single one. */
export function isCapOfAll({ passage, sentence, quantity }: Claim): boolean {
  return together.test(sentence.text) && isMost(passage.text, quantity);
}

/** The words of a limit may be a part of the quantity or stand before it. */
function isMost(text: string, { start, comparator }: Claim['quantity']): boolean {
  if (comparator?.isExplicit === true && isAtMost(comparator.sign)) return true;
  return most.test(text.slice(Math.max(0, start - 40), start));
}
