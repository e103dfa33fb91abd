import { rarerNormsOf } from '../../reading/kpi-reporting.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm } from '../../reading/rhythm.ts';
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
    for (const kpi of bid.items('kpi')) {
      for (const passage of reading.passagesOf(kpi)) {
        if (passage.field !== 'reporting') continue;
        const [, rhythm = '', place = ''] = told.exec(passage.text) ?? [];
        const [said, named] = [readRhythm(rhythm).rhythm, rhythmIn(place)];
        if (said === undefined || named === undefined || !areDifferent(said, named)) continue;
        // A norm over a longer time need not be in each report.
        if (isRarer(said, named) && rarerNormsOf(kpi, named, reading).length > 0) continue;
        const end = passage.text.indexOf(place) + place.length;
        report(passage.span(0, end), { kpi: kpi.id, rhythm: rhythm.toLowerCase(), place });
      }
    }
  },
});

/** `Per kwartaal in de maandrapportage`: a rhythm, and the report or meeting whose name has another; nothing says in which of them. */
const told =
  /^\s*([a-z]+(?:\s[a-z]+){0,2})\s(?:in|via|op|during|with)\s(?:de|het|een|the|our|a)\s((?:dag|week|maand|kwartaal|halfjaar|jaar)-?(?:rapport|bericht|verslag|overleg|gesprek|cijfer|dashboard|brief|overzicht|review|evaluatie)[a-z]*|(?:daily|weekly|monthly|quarterly|half-yearly|annual|yearly)\s(?:report|review|meeting|dashboard|overview|evaluation)s?)(?=[,.;]|\sen\s|\sand\s|\s*$)/iu;

function rhythmIn(name: string): Rhythm | undefined {
  const dutch = /^(?:dag|week|maand|kwartaal|halfjaar|jaar)/iu.exec(name)?.[0];
  const english = /^[a-z-]+/iu.exec(name)?.[0] ?? '';
  return readRhythm(dutch === undefined ? (english === 'annual' ? 'yearly' : english) : `per ${dutch}`).rhythm;
}
