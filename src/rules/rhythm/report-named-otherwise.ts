import type { Item } from '../../model/item.ts';
import { rarerNormsOf } from '../../reading/rhythms/kpi-reporting.ts';
import { areDifferent, isRarer, isShorterThanMonth, type Rhythm, readRhythm } from '../../reading/rhythms/rhythm.ts';
import { rhythmsByItem } from '../../reading/rhythms/rhythms.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';

export const reportNamedOtherwise = defineRule<{ kpi: string; rhythm: string; place: string }>({
  code: 'EMV447',
  name: 'report-named-otherwise',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, rhythm, place }) =>
        `${kpi} wordt “${rhythm}” gerapporteerd, maar de naam “${place}” zegt iets anders`,
      en: ({ kpi, rhythm, place }) => `${kpi} is reported “${rhythm}”, but the name “${place}” says otherwise`,
    },
    label: {
      nl: () => 'dit gaat niet samen',
      en: () => 'this does not go together',
    },
    why: {
      nl: () => 'de opdrachtgever leest twee frequenties en houdt u na gunning aan de hoogste',
      en: () => 'the buyer reads two frequencies, and after award holds you to the higher one',
    },
    help: {
      nl: ({ rhythm, place }) =>
        `maak “${rhythm}” en “${place}” gelijk; komt de KPI niet elke keer aan bod, schrijf dan in welke wel`,
      en: ({ rhythm, place }) =>
        `make “${rhythm}” and “${place}” the same; where the KPI is not in each of them, say in which it is`,
    },
  },
  check({ bid, reading, report }) {
    const reports = [...bid.items('report'), ...bid.items('meeting')];
    const named = reports.flatMap(({ data }) => readRhythm(data.name ?? '').rhythm ?? []);
    for (const kpi of bid.items('kpi')) {
      for (const passage of reading.passagesOf(kpi)) {
        if (passage.field !== 'reporting') continue;
        for (const { groups, index } of passage.text.matchAll(told)) {
          const { ahead = '', rhythm = '', place = '', between = '', month } = groups ?? {};
          // The third month is that of a quarter.
          const [said, held] = [readRhythm(rhythm).rhythm, month === undefined ? rhythmIn(place) : quarterly];
          if (said === undefined || held === undefined || !areDifferent(said, held)) continue;
          // A norm over a longer time need not be in each report, but there may be another report for it.
          const hasOwn = named.some((other) => !areDifferent(other, said));
          if (month === undefined && isRarer(said, held) && !hasOwn && hasReason(kpi, held, ahead !== '', reading))
            continue;
          const start = index + (groups?.['joint']?.length ?? 0) + ahead.length;
          const end = start + rhythm.length + between.length + place.length + (month?.length ?? 0);
          report(passage.span(start, end), {
            kpi: kpi.id,
            rhythm: rhythm.toLowerCase(),
            place: `${place}${month ?? ''}`,
          });
        }
      }
    }
  },
});

/** Whether a norm gives a reason to tell a KPI less often: one over a longer time, or for a whole KPI all of them. */
function hasReason(kpi: Item<'kpi'>, held: Rhythm, isOfPart: boolean, reading: Reading): boolean {
  if (rarerNormsOf(kpi, held, reading).length === 0) return false;
  if (isOfPart) return true;
  return !(rhythmsByItem(reading).get(kpi) ?? []).some(
    ({ passage: { field }, rhythm }) =>
      (field === 'target' || field === 'norms') && !isShorterThanMonth(rhythm) && !isRarer(rhythm, held),
  );
}

/**
 * `Per kwartaal in de maandrapportage`: a rhythm, and the report or meeting whose name has another; nothing says in which
 * of them. Also of a part of the reporting: `maandelijks op het dashboard en elk jaar in de kwartaalrapportage`.
 */
const told =
  /(?<joint>^\s*|[,;]\s|\s(?:en|and)\s)(?<ahead>(?:(?!(?:elke?|iedere?|per|every|each)\s)[a-zà-ɏ-]+\s){0,2}?)(?<rhythm>(?:elke?|iedere?|per|every|each)\s[a-z]+|(?:dage|weke|maande|jaar|halfjaar)lijks|daily|weekly|monthly|quarterly|half-yearly|yearly|annually)(?<between>(?:\sper\s(?:dag|week|maand|day|week|month))?,?\s(?:in|via|op|during|with)\s(?:de|het|een|the|our|a)\s)(?<place>(?:dag|week|maand|kwartaal|halfjaar|jaar)-?(?:rapport|bericht|verslag|overleg|gesprek|cijfer|dashboard|brief|overzicht|review|evaluatie)[a-z]*|(?:daily|weekly|monthly|quarterly|half-yearly|annual|yearly)\s(?:report|review|meeting|dashboard|overview|evaluation)s?)(?<month>\s(?:van\sde\s(?:eerste|tweede|derde)\smaand|of\sthe\s(?:first|second|third)\smonth))?(?=[,.;]|\sen\s|\sand\s|\s*$)/giu;

const quarterly = readRhythm('per kwartaal').rhythm;

function rhythmIn(name: string): Rhythm | undefined {
  const dutch = /^(?:dag|week|maand|kwartaal|halfjaar|jaar)/iu.exec(name)?.[0];
  const english = /^[a-z-]+/iu.exec(name)?.[0] ?? '';
  return readRhythm(dutch === undefined ? (english === 'annual' ? 'yearly' : english) : `per ${dutch}`).rhythm;
}
