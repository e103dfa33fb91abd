import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { defineRule } from '../rule.ts';

export const dateWithoutYear = defineRule<{ kpi: string; date: string }>({
  code: 'EMV326',
  name: 'date-without-year',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ kpi, date }) => `de datum “${date}” van ${kpi} heeft geen jaar`,
      en: ({ kpi, date }) => `the date “${date}” of ${kpi} has no year`,
    },
    label: {
      nl: () => 'welk jaar, of elk jaar?',
      en: () => 'which year, or every year?',
    },
    why: {
      nl: () => 'zonder jaar kan de beoordelaar de datum niet naast uw planning leggen (de T van SMART)',
      en: () => 'without a year the evaluator cannot compare the date with your planning (the T of SMART)',
    },
    help: {
      nl: () => 'schrijf het jaar erbij, bijvoorbeeld `30 juli 2027`, of `elk jaar voor 31 maart`',
      en: () => 'add the year, for instance `30 July 2027`, or write `each year before 31 March`',
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.provingKpis()) {
      for (const passage of reading.passagesOf(kpi)) {
        if (!isNormField(passage) || everyYear.test(passage.text)) continue;
        const bare = parseQuantities(passage.text).find(
          ({ value }) => value.kind === 'date' && value.year === undefined,
        );
        if (bare === undefined) continue;
        const date = passage.text.slice(bare.start, bare.end);
        report(passage.span(bare.start, bare.end), { kpi: kpi.id, date });
        break;
      }
    }
  },
});

/** A day of each year or season, also of a `contractjaar` or a `zwemseizoen`. */
const everyYear = guardPattern(
  'jaarlijks|jaar|seizoen|year|season|annual',
  /jaarlijks|(?:elk|ieder|per) [a-z]{0,20}(?:jaar|seizoen)|(?:every|each|per) (?:[a-z]{2,20} ){0,2}(?:year|season)|annual/iu,
);
