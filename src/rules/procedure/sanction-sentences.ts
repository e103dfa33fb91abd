/**
 * Sentences that tell a sanction in other words than the KPI, of which all numbers but one are those of one step of an
 * escalation: `Gebeurt dat twee keer binnen acht maanden, dan volgt een malus van € 4.000`.
 */
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { rational } from '../../quantity/rational.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { areNear } from '../../reading/facts/amounts-alike.ts';
import { countedUnits } from '../../reading/facts/count-window.ts';
import { isHistory } from '../../reading/facts/fact-history.ts';
import { areTenfold, isSlipOfDigits } from '../../reading/facts/number-slips.ts';
import { kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf, type TextPiece } from '../../reading/texts/sentences.ts';
import { hasWord } from '../../smart/words.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { oncePer } from '../../text/remembering.ts';
import { noSanction } from './sanction-amounts.ts';
import { isCapOfAll } from './sanction-caps.ts';
import {
  areSame,
  isHeld,
  isMoney,
  isSmallCount,
  type NumberedStep,
  numberedStepsOf,
  type OffStep,
  rivalIn,
} from './sanction-steps.ts';

/** `Dan betalen wij € 750`, `elke dag kost ons € 500`, `voor elke boom houdt u € 4 in`, `each late hour costs us €200`. */
const paying = guardPattern(
  'betalen|betaalt|kost|cost|crediteren|vervalt|vervallen|houdt|mag u|pay|withh|credit|storten|donate',
  /(?<![a-zà-ɏ])(?:(?:vervalt|vervallen|houdt u|mag u|you (?:may )?withhold|we credit you) (?:€\s?)?\d|(?:wij|we) (?:betalen|crediteren|storten|pay|credit|donate)|(?:betalen|betaalt|crediteren|storten) (?:wij|we|de opdrachtnemer)|(?:kost|kosten|costs?) (?:(?:elke?|ieder|iedere|dat|het|each|every)\s[^.;]{0,40}\s)?(?:ons|us))(?![a-zà-ɏ])/iu,
);

/** `Dan korten wij 3% op de factuur`, `dan gaat er € 500 van de factuur af`, `we take 2% off the invoice`, `you receive € 2,000`. */
const takenOff = guardPattern(
  'kort|verlag|vermind|trekken|gaat|brengen|ontvangt|krijgt|take|deduct|reduce|comes|goes|receive',
  /(?<![a-zà-ɏ])(?:(?:you receive|u ontvangt|ontvangt u|u krijgt|krijgt u) €|(?:korten|verlagen|verminderen) (?:wij|we)|(?:wij|we) (?:korten|verlagen|verminderen|deduct|reduce)|de opdrachtnemer kort|kort u|(?:trekken|gaat|brengen)\s[^.;]{0,60}(?:\saf|in mindering)|we take\s[^.;]{0,20}(?:€\s?|%\s)[^.;]{0,20}off|(?:is|are|will be) deducted|(?:€\s?\d[\d.,]{0,12}|%) (?:comes|goes) off)(?![a-zà-ɏ])/iu,
);

/** Whether a text says that money is paid or withheld. */
export function isOfSanction(text: string): boolean {
  return hasWord('sanction', text) || paying.test(text) || takenOff.test(text);
}

/** The numbers of sentences about a sanction that are none of the step which the rest of the sentence repeats. */
export function sentencesOffStep(reading: Reading): readonly OffStep[] {
  if (numberedStepsOf(reading).size === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    const { item, kind, text } = passage;
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'kpi' || item?.kind === 'reference') return [];
    if (!isOfSanction(text)) return [];
    const sentences = sentencesOf(text);
    let before: ReadonlySet<Item<'kpi'>> = new Set();
    return sentences.flatMap((sentence): readonly OffStep[] => {
      const named = kpisIn(sentence, passage, reading);
      // `… een termijn uit KPI-02. Vanaf de derde betalen wij € 750`: the sentence goes on about the KPI before it.
      const about = named.size > 0 ? named : before;
      before = about;
      if (!isOfSanction(sentence.text)) return [];
      const told = claimsIn(sentence, passage, reading);
      if (told.length === 0) return [];
      if (named.size > 0) return offNamed(told, named, reading);
      const paid = told.filter(isPaid);
      const isGoneOn = about.size === 1 && paid.length === 1;
      if (isGoneOn) return offNamed(paid, about, reading);
      const found = offUnnamed(told, sentence, reading);
      if (found.length > 0 || paid.length < 2) return found;
      // `Dan kost ons dat € 2.500; voor herhaalreparaties is dat € 2.000`: each part repeats a step of its own.
      return partsOf(sentence).flatMap((part) =>
        offUnnamed(
          told.filter(({ quantity: { start, end } }) => start >= part.start && end <= part.end),
          part,
          reading,
        ),
      );
    });
  });
}

/** The parts of a sentence between semicolons; none where it is whole. */
function partsOf({ text, start }: TextPiece): readonly TextPiece[] {
  const joints = [...text.matchAll(/;\s/gu)].map(({ index }) => index);
  if (joints.length === 0) return [];
  return [0, ...joints.map((at) => at + 1)].map((from, index) => {
    const until = joints[index] ?? text.length;
    return { text: text.slice(from, until), start: start + from, end: start + until };
  });
}

function kpisIn(sentence: TextPiece, passage: Passage, reading: Reading): ReadonlySet<Item<'kpi'>> {
  const place = passage.span(sentence.start, sentence.end);
  return new Set(
    reading
      .mentionsIn(passage)
      .flatMap(({ to, span }) =>
        to !== undefined && isKind(to, 'kpi') && span.start >= place.start && span.end <= place.end ? [to] : [],
      ),
  );
}

function claimsIn(sentence: TextPiece, passage: Passage, reading: Reading): readonly Claim[] {
  return reading
    .claims(passage)
    .filter(
      (claim) =>
        claim.sentence.start === sentence.start &&
        (isHeld(claim) || isCountOfMisses(claim)) &&
        !isHistory(claim) &&
        !isCapOfAll(claim) &&
        !(isPaid(claim) && noSanction.test(passage.text.slice(sentence.start, claim.quantity.start).slice(-reach))),
    );
}

/** `With more than five missed rounds in a year`. */
function isCountOfMisses(claim: Claim): boolean {
  return isSmallCount(claim) && claim.quantity.comparator?.sign === '>';
}

/** How far before an amount the word may stand that makes it a most, an estimate or a limit. */
const reach = 40;

function isPaid(claim: Claim): boolean {
  return isMoney(claim) || claim.quantity.unit?.dimension === 'ratio';
}

/** The one number that none of the named KPIs gives. */
function offNamed(all: readonly Claim[], about: ReadonlySet<Item<'kpi'>>, reading: Reading): readonly OffStep[] {
  const told = all.filter(isHeld);
  const claimsOf = kpiClaimsOf(reading);
  const known = [...about].flatMap(claimsOf);
  const off = told.filter((claim) => !known.some((one) => areSame(claim, one)));
  const [claim, second] = off;
  if (claim === undefined || second !== undefined) return [];
  for (const kpi of about) {
    const steps = (numberedStepsOf(reading).get(kpi) ?? []).filter(({ isSanction }) => isSanction);
    const there = rivalIn(steps, claim, told);
    if (there !== undefined) return [{ claim, kpi, there }];
  }
  return [];
}

/** The steps with a sanction by each of their numbers. */
const stepsByNumber: (reading: Reading) => ReadonlyMap<string, readonly NumberedStep[]> = oncePer((reading) => {
  const found = new Map<string, NumberedStep[]>();
  for (const steps of numberedStepsOf(reading).values()) {
    for (const step of steps) {
      if (!step.isSanction) continue;
      for (const key of new Set(step.claims.flatMap(keysOf))) append(found, key, step);
    }
  }
  return found;
});

/** The keys of one number; `twee keer` counts what `2 maanden` counts. */
function keysOf({ quantity }: Claim): readonly string[] {
  const own = `${quantity.unit?.dimension} ${sizeKey(quantity)}`;
  return countedUnits.has(quantity.unit?.name ?? '') ? [own, `counted ${sizeKey({ value: quantity.value })}`] : [own];
}

/** A number that more steps have tells nothing of one of them. */
const mostSteps = 60;
/** Of a slip this much is left or added at most; else it is another amount. */
const nearAmounts = rational(8, 5);

/** The one number of a sentence without an id that the step does not give which has all others. */
function offUnnamed(told: readonly Claim[], sentence: TextPiece, reading: Reading): readonly OffStep[] {
  if (told.length < 2) return [];
  const byNumber = stepsByNumber(reading);
  const claimsOf = kpiClaimsOf(reading);
  const candidates = new Set(
    told.flatMap((claim) => keysOf(claim).flatMap((key) => (byNumber.get(key) ?? []).slice(0, mostSteps))),
  );
  const ranked = [...candidates]
    .map((step) => ({ step, off: offStep(told, step, claimsOf) }))
    .sort((one, other) => one.off.length - other.off.length);
  if (ranked.some(({ step, off }) => off.every((claim) => claimsOf(step.kpi).some((one) => areSame(claim, one)))))
    return [];
  for (const { step, off } of ranked) {
    const [claim, second] = off;
    if (claim === undefined || second !== undefined) return [];
    const there = rivalIn([step], claim, told);
    if (there === undefined || !isOneThing(claim, there, told, sentence, byNumber)) continue;
    return [{ claim, kpi: step.kpi, there }];
  }
  return [];
}

/** The numbers that a step does not give; of several, those that its KPI does not give elsewhere: `langer dan vier uur kost ons € 500`. */
function offStep(
  told: readonly Claim[],
  { kpi, claims }: NumberedStep,
  claimsOf: ReturnType<typeof kpiClaimsOf>,
): readonly Claim[] {
  const off = told.filter((claim) => !claims.some((one) => areSame(claim, one)));
  if (off.length < 2 || off.length === told.length) return off;
  const left = off.filter((claim) => !claimsOf(kpi).some((one) => areSame(claim, one)));
  return left.length === 0 ? off : left;
}

/** `€ 1,000` may be read as one euro: then ten times of it is as small. */
function isSlip(one: Quantity, other: Quantity): boolean {
  if (isSlipOfDigits(one, other)) return true;
  const isOfMoney = one.unit?.dimension === 'money' && one.unit.name === other.unit?.name;
  return (
    isOfMoney &&
    one.value.kind === 'exact' &&
    other.value.kind === 'exact' &&
    areTenfold(one.value.number, other.value.number)
  );
}

/** Whether the one number that differs can be no other thing: enough others are the same, or no step has it. */
function isOneThing(
  claim: Claim,
  there: Claim,
  told: readonly Claim[],
  { text }: TextPiece,
  byNumber: ReadonlyMap<string, readonly NumberedStep[]>,
): boolean {
  const isKnown = keysOf(claim).some((key) => byNumber.has(key));
  if (isPaid(claim)) {
    if (isKnown || !isOfSanction(text)) return told.length > 2;
    if (told.length > 3) return true;
    return areNear(claim.quantity, there.quantity, nearAmounts) || isSlip(claim.quantity, there.quantity);
  }
  return told.length > 2 || (!isKnown && countedUnits.has(claim.quantity.unit?.name ?? ''));
}
