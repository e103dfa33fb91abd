import { isAtLeast } from '../../quantity/comparator-signs.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, isSame, multiply, rational } from '../../quantity/rational.ts';
import { isSpan, wholeOf } from '../../reading/claims/counted-whole.ts';
import { areOfOneKind, coverSameSubject } from '../../reading/claims/promise-coverage.ts';
import { type ItemPromises, itemPromises } from '../../reading/promises/item-promises.ts';
import { isAsked } from '../../reading/promises/promise-claim.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { asWritten } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';
import { isMereFact } from './mere-fact.ts';

export const promiseNotMeasured = defineRule<{ item: string; promised: string; kpis: string }>({
  code: 'EMV408',
  name: 'promise-not-measured',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item, promised, kpis }) => `${item} vraagt “${promised}”, maar geen norm van ${kpis} meet dat`,
      en: ({ item, promised, kpis }) => `${item} asks for “${promised}”, but no norm of ${kpis} measures it`,
    },
    label: {
      nl: () => 'dit getal komt in geen norm terug',
      en: () => 'no norm has this number',
    },
    why: {
      nl: () => 'een getal dat niemand meet, kan de beoordelaar niet als bewezen rekenen',
      en: () => 'the evaluator cannot count a number as proved when nobody measures it',
    },
    help: {
      nl: ({ promised, kpis }) => `voeg aan ${kpis} een norm voor “${promised}” toe, of koppel de KPI die dat meet`,
      en: ({ promised, kpis }) => `add a norm for “${promised}” to ${kpis}, or link the KPI that measures it`,
    },
  },
  check({ reading, presume }) {
    for (const found of itemPromises(reading)) {
      const answered = new Set(found.pairs.map(({ promise }) => promise));
      if (found.norms.length === 0) continue;
      for (const promise of found.promises) {
        if (!isAsked(promise) || promise.role !== 'limit' || answered.has(promise) || isMereFact(promise.claim))
          continue;
        if (isOneOfTitle(promise.claim)) continue;
        if (isSpanOfAnswered(promise.claim, found) || isSaidElsewhere(reading, found, promise.claim)) continue;
        const kpis = found.kpis.map(({ id }) => id).join(', ');
        presume(promise.claim.span, { item: found.item.id, promised: asWritten(promise.claim), kpis });
      }
    }
  },
});

/** `Eén loket in de drukke weken`: what a wish is called. */
function isOneOfTitle({ passage: { field }, quantity: { unit, value } }: Claim): boolean {
  return (
    field === 'title' && unit?.dimension === 'count' && value.kind === 'exact' && isSame(value.number, rational(1))
  );
}

/** `8 speelplekken in vier jaar`: a norm of so many a year measures both. */
function isSpanOfAnswered(claim: Claim, { pairs }: ItemPromises): boolean {
  return pairs.some(
    ({ promise: { claim: counted } }) =>
      counted.clause === claim.clause && wholeOf(counted)?.kind === 'period' && isSpan(claim.quantity, counted),
  );
}

/** Whether a KPI states the number outside its norm (`24/7` in a title, `maandelijks` as its reporting); a rhythm may also be a meeting or a measure. */
function isSaidElsewhere(reading: Reading, { kpis, promises }: ItemPromises, promise: Claim): boolean {
  const inKpis = kpis.flatMap((kpi) => reading.passagesOf(kpi).flatMap((passage) => reading.claims(passage)));
  if (inKpis.some((claim) => isKept(promise, claim))) return true;
  if (isRoundTheClock(promise) && isOpenRoundTheClock(reading)) return true;
  if (promise.quantity.unit?.dimension !== 'frequency') return false;
  const measures = promises.filter((offered) => !isAsked(offered)).map(({ claim }) => claim);
  const meetings = reading.bid
    .items('meeting')
    .slice(0, mostMeetings)
    .flatMap((meeting) => reading.passagesOf(meeting));
  return (
    measures.some((claim) => isKept(promise, claim) && sharedWords(promise.topic, claim.topic) > 0) ||
    meetings.some((passage) => reading.claims(passage).some((claim) => isKept(promise, claim)))
  );
}

const roundTheClock =
  /24\s*[/x×]\s*7|24 uur per (?:dag|etmaal)|24 hours (?:a|per) day|dag en nacht|day and night|round the clock/iu;

function isRoundTheClock({ passage, quantity }: Claim): boolean {
  return roundTheClock.test(passage.text.slice(quantity.start, quantity.end));
}

/** Whether a service window of the bid is open at any hour. */
function isOpenRoundTheClock({ bid }: Reading): boolean {
  return bid
    .items('serviceWindow')
    .slice(0, mostMeetings)
    .some(({ data }) => roundTheClock.test(`${data.window ?? ''} ${data.text ?? ''}`));
}

/** Three working days end within the week that is asked: five working days take no more than a week and a holiday. */
function isWithinWeeks(asked: Quantity, given: Quantity): boolean {
  if (asked.unit?.name !== 'week' || given.unit?.dimension !== 'working-day') return false;
  if (asked.value.kind !== 'exact' || given.value.kind !== 'exact' || isAtLeast(asked.comparator?.sign)) return false;
  return isBelow(given.value.number, multiply(asked.value.number, rational(5)));
}

/** A list of more meetings than this is no rhythm that a wish could mean. */
const mostMeetings = 60;

function isKept(promise: Claim, claim: Claim): boolean {
  if (!areOfOneKind(promise.quantity, claim.quantity)) return false;
  if (isWithinWeeks(promise.quantity, claim.quantity)) return true;
  const { relation, reason } = coverSameSubject(promise, claim, '');
  return relation === 'equal' || relation === 'stricter' || reason === 'ambiguous';
}
