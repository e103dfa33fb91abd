import type { Bid } from '../../model/bid.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame } from '../../quantity/rational.ts';
import { groupOf } from '../../reading/claims/value-key.ts';
import { isNamedBy } from '../../reading/facts/fact-base.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import {
  meetingFinder,
  nameOneMeeting,
  nameOtherMeetings,
  nameOtherReports,
} from '../../reading/meetings/meetings-named.ts';
import { meetingRivalriesOf } from '../../reading/rhythms/meeting-rhythms.ts';
import { reportRivalriesOf } from '../../reading/rhythms/report-rhythms.ts';
import { isOnce } from '../../reading/rhythms/rhythm.ts';
import { loneNamesOf } from '../../reading/rhythms/rhythm-names.ts';
import { rhythmRivalriesOf } from '../../reading/rhythms/rhythm-rivals.ts';
import { isKnownSet, type RhythmFact } from '../../reading/rhythms/rhythms.ts';
import { rateSlipsOf } from '../../reading/slips/rate-slips.ts';
import { placeKey } from '../../text/source-file.ts';
import { placeOf, places, written } from '../facts/fact-place.ts';
import { otherPlaces } from '../other-places.ts';
import { defineRule } from '../rule.ts';
import { asWritten } from './rhythm-place.ts';

export const frequencyDiffers = defineRule<{ here: string; there: string; place: string }>({
  code: 'EMV427',
  name: 'frequency-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place }) => `hier staat “${here}”, in ${place} staat “${there}” voor hetzelfde`,
      en: ({ here, there, place }) => `it says “${here}” here, but “${there}” for the same thing in ${place}`,
    },
    label: {
      nl: () => 'een andere frequentie',
      en: () => 'another frequency',
    },
    why: {
      nl: () => 'na gunning geldt de hoogste frequentie, en die is niet begroot',
      en: () => 'after award the highest frequency holds, and nobody has budgeted it',
    },
    help: {
      nl: ({ here, there }) =>
        `kies “${here}” of “${there}” en schrijf die op beide plaatsen; zijn het twee verschillende dingen, geef ze dan elk een eigen naam`,
      en: ({ here, there }) =>
        `choose “${here}” or “${there}” and write it in both places; if these are two things, give each its own name`,
    },
  },
  check({ bid, reading, report, presume }) {
    const said = new Set<string>();
    for (const { fact, rival, allies, isPeriod, isSure } of rhythmRivalriesOf(reading)) {
      // The period of a norm has a rule of its own.
      if (isPeriod) for (const { span } of [fact, rival]) said.add(placeKey(span));
      if (isPeriod || nameOtherMeetings(bid, wordsOfMeeting(bid, fact), wordsOfMeeting(bid, rival))) continue;
      if (nameOtherReports(bid, fact.part, rival.part)) continue;
      const say = isSure ? report : presume;
      const others = otherPlaces(
        [rival, ...allies].map(({ span }) => span),
        { nl: 'de andere frequentie', en: 'the other frequency' },
      );
      say(fact.span, { here: asWritten(fact), there: asWritten(rival), place: rival.passage.place }, others);
      for (const { span } of [fact, rival]) said.add(placeKey(span));
    }
    for (const { fact, meeting, isSure } of meetingRivalriesOf(reading)) {
      if (said.has(placeKey(fact.span))) continue;
      const say = isSure ? report : presume;
      const span = meeting.span(['frequency']);
      const words = { here: asWritten(fact), there: meeting.data.frequency ?? '', place: meeting.id };
      say(fact.span, words, [{ span, label: { nl: 'de andere frequentie', en: 'the other frequency' } }]);
      said.add(placeKey(fact.span));
    }
    for (const { passage, start, end, report: named, isSure } of reportRivalriesOf(reading)) {
      const span = passage.span(start, end);
      if (said.has(placeKey(span))) continue;
      const say = isSure ? report : presume;
      const words = { here: passage.quote({ start, end }), there: named.data.frequency ?? '', place: named.id };
      const label = { nl: 'de andere frequentie', en: 'the other frequency' };
      say(span, words, [{ span: named.span(['frequency']), label }]);
      said.add(placeKey(span));
    }
    for (const { fact, rival, allies, isSure } of rivalriesOf(reading)) {
      if (rival.role === 'norm' || rival.role === 'asked' || groupOf(fact.quantity) !== 'rate') continue;
      // A rhythm without a number (`maandelijks`) has been compared with all others by the words beside it.
      if (isOnce(fact.quantity) && isOnce(rival.quantity)) continue;
      if (isCalculation(fact.quantity, rival.quantity)) continue;
      if (isOfKnownSet(fact) || isOfKnownSet(rival)) continue;
      if (said.has(placeKey(fact.claim.span)) || said.has(placeKey(rival.claim.span))) continue;
      const say = isSure && areNamed(bid, fact, rival) ? report : presume;
      const others = places([rival, ...allies], { nl: 'de andere frequentie', en: 'the other frequency' });
      say(fact.claim.span, { here: written(fact), there: written(rival), place: placeOf(rival) }, others);
      for (const { claim } of [fact, rival]) said.add(placeKey(claim.span));
    }
    for (const { told, other } of rateSlipsOf(reading)) {
      if (said.has(placeKey(told.span)) || said.has(placeKey(other.span))) continue;
      const label = { nl: 'de andere frequentie', en: 'the other frequency' };
      const [here, there] = [told.passage.quote(told.quantity), other.passage.quote(other.quantity)];
      presume(told.span, { here, there, place: other.passage.place }, [{ span: other.span, label }]);
      for (const { span } of [told, other]) said.add(placeKey(span));
    }
    for (const { told, other } of loneNamesOf(reading)) {
      const [span, otherSpan] = [told, other].map(({ passage, start, end }) => passage.span(start, end));
      if (span === undefined || otherSpan === undefined || said.has(placeKey(span))) continue;
      const label = { nl: 'de andere frequentie', en: 'the other frequency' };
      const [here, there] = [told.passage.quote(told), other.passage.quote(other)];
      presume(span, { here, there, place: other.passage.place }, [{ span: otherSpan, label }]);
    }
  },
});

/** `Monthly contract meeting and quarterly steering group`: of several the one that stands with the rhythm. */
function wordsOfMeeting(bid: Bid, { passage: { text }, quantity: { start, end }, part }: RhythmFact): string {
  const before = text.slice(0, start).split(joint).at(-1) ?? '';
  const [behind = ''] = text.slice(end).split(joint);
  const own = `${before}${text.slice(start, end)}${behind}`;
  return meetingFinder(bid)(own).size > 0 ? own : part;
}

const joint = /[.,;:]|\s(?:en|and)\s/iu;

/** Whether the one text names the item of the other, or both the same meeting or report: words in common leave room for two things. */
function areNamed(bid: Bid, fact: Fact, rival: Fact): boolean {
  if (isNamedBy(fact, rival) || isNamedBy(rival, fact)) return true;
  return nameOneMeeting(bid, fact.claim.sentence.text, rival.claim.sentence.text);
}

/** `About 40 events a year` and `40 × 18 stewards`: the number without its period. */
function isCalculation({ value: one, per }: Quantity, { value: other, per: otherPer }: Quantity): boolean {
  const isHalf = per.length === 0 || otherPer.length === 0;
  return isHalf && one.kind === 'exact' && other.kind === 'exact' && isSame(one.number, other.number);
}

/** `De vijf meest genoemde klachten staan elke maand op de agenda` is once a month. */
function isOfKnownSet({ claim: { passage }, quantity }: Fact): boolean {
  return isKnownSet(passage.text, quantity);
}
