import { isAtMost } from '../../quantity/comparator-signs.ts';
import { divide, isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { isAside } from '../../reading/texts/aside.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { hasWord, type Topic, topicOf } from '../../reading/words/topic.ts';
import { dayNumber, readDay } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { momentOf } from './counted-from.ts';
import { datedClaims } from './dated-claims.ts';
import { isDeadline } from './deadline-words.ts';
import { momentOfPlan, type PlannedEvent, plannedEvents } from './planned-events.ts';
import { procedureDates } from './procedure-dates.ts';

export const termAgainstPhase = defineRule<{ term: string; what: string; at: string; phase: string }>({
  code: 'EMV461',
  name: 'term-against-phase',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ term, what, at, phase }) => `“${term}” is beloofd, maar fase ${phase} heeft “${what}” in ${at}`,
      en: ({ term, what, at, phase }) => `“${term}” is promised, but phase ${phase} has “${what}” in ${at}`,
    },
    label: { nl: () => 'later dan beloofd', en: () => 'later than promised' },
    why: {
      nl: () => 'de planning laat zien dat u de belofte niet haalt',
      en: () => 'the plan shows that you will not keep the promise',
    },
    help: {
      nl: ({ what, phase }) => `plan “${what}” in ${phase} eerder, of beloof de termijn die u haalt`,
      en: ({ what, phase }) => `plan “${what}” of ${phase} earlier, or promise the term that you can keep`,
    },
  },
  check({ bid, reading, report }) {
    const moment = momentOfPlan(bid.items('phase'));
    const events = moment === undefined ? undefined : plannedEvents(reading);
    if (events === undefined || events.size === 0) return;
    const told = new Set<PlannedEvent>();
    for (const passage of reading.passages()) {
      if (passage.kind === 'heading' || passage.item?.kind === 'phase' || isAside(passage.item)) continue;
      if (!momentWord.test(passage.text)) continue;
      for (const claim of reading.claims(passage)) {
        if (momentOf(claim.quantity.startEvent ?? '') === moment) compare(claim, weeksOf(claim), events);
      }
    }
    const from = readDay(procedureDates(bid).find((date) => date.moment === moment)?.date ?? '');
    if (from === undefined) return;
    for (const dated of datedClaims(reading)) {
      // A day in the week of the plan is in time.
      const days = dayNumber(dated.day) - dayNumber(from) + 7;
      if (isDeadline(dated)) compare(dated.claim, rational(days, 7), events);
    }

    function compare(
      claim: Claim,
      weeks: Rational | undefined,
      planned: ReadonlyMap<string, readonly PlannedEvent[]>,
    ): void {
      if (weeks === undefined) return;
      const { item, text } = claim.passage;
      const about = new Set([...claim.topic, ...(item?.kind === 'kpi' ? topicOf(titleOf(item.data)) : [])]);
      for (const event of aboutSame(planned, about)) {
        if (told.has(event) || !isBelow(weeks, event.week)) continue;
        told.add(event);
        const term = text.slice(claim.quantity.start, claim.quantity.end);
        report(event.span, { term, what: event.text, at: event.at, phase: event.phase.id }, [
          { span: claim.span, label: { nl: 'dit is beloofd', en: 'this is promised' } },
        ]);
      }
    }
  },
});

/** Reading numbers is dear; a text without the event of a plan has no term that counts from it. */
const momentWord = /gunning|opdrachtverlening|award|start|aanvang|ingang|commencement/iu;
const secondsAWeek = rational(604_800);
/** More things of one name than this are no single thing. */
const mostAlike = 20;

/** A limit in days or weeks, as a number of weeks. */
function weeksOf({ quantity: { value, unit, comparator } }: Claim): Rational | undefined {
  if (unit?.dimension !== 'time' || value.kind !== 'exact') return undefined;
  if (!isAtMost(comparator?.sign)) return undefined;
  return divide(multiply(value.number, unit.factor), secondsAWeek);
}

/** The planned things of which all words stand in a text. */
function aboutSame(events: ReadonlyMap<string, readonly PlannedEvent[]>, about: Topic): PlannedEvent[] {
  const found = new Set<PlannedEvent>();
  for (const word of about) {
    for (const event of (events.get(word) ?? []).slice(0, mostAlike)) {
      if ([...event.topic].every((each) => hasWord(about, each))) found.add(event);
    }
  }
  return [...found];
}

function titleOf(data: object): string {
  const { title } = data as { readonly title?: unknown };
  return typeof title === 'string' ? title : '';
}
