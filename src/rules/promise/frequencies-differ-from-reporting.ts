import { asWritten } from '../../reading/texts/claim.ts';
import { defineRule } from '../rule.ts';
import { claimsInField, claimsLeft } from './claims-left.ts';

export const frequenciesDifferFromReporting = defineRule<{ kpi: string; printed: string; structured: string }>({
  code: 'EMV412',
  name: 'frequencies-differ-from-reporting',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, printed, structured }) =>
        `${kpi} drukt als rapportage “${printed}” af, maar onder \`frequencies\` staat “${structured}”`,
      en: ({ kpi, printed, structured }) =>
        `${kpi} prints “${printed}” as its reporting, but \`frequencies\` says “${structured}”`,
    },
    why: {
      nl: () => 'de lezer ziet een andere frequentie dan waarmee emvi rekent: een van beide is vergeten bij te werken',
      en: () => 'the reader sees another frequency than emvi counts with: one of them was not brought up to date',
    },
    help: {
      nl: ({ kpi }) => `maak \`reporting\` en \`frequencies\` van ${kpi} gelijk, of laat \`frequencies\` weg`,
      en: ({ kpi }) => `make \`reporting\` and \`frequencies\` of ${kpi} the same, or leave \`frequencies\` out`,
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      const { reporting, frequencies } = kpi.data;
      if (reporting === undefined || frequencies === undefined) continue;
      const [printed, structured] = [
        claimsInField(reading, kpi, 'reporting'),
        claimsInField(reading, kpi, 'frequencies'),
      ];
      if (printed.length === 0 || structured.length === 0) continue;
      const left = claimsLeft(printed, structured);
      const place = left.ones[0] ?? left.others[0];
      if (place === undefined) continue;
      const other = left.ones.length > 0 ? (left.others[0] ?? structured[0]) : printed[0];
      report(
        place.span,
        { kpi: kpi.id, printed: reporting, structured: frequencies.join(', ') },
        other === undefined
          ? []
          : [
              {
                span: other.span,
                label: { nl: `hier staat “${asWritten(other)}”`, en: `this says “${asWritten(other)}”` },
              },
            ],
      );
    }
  },
});
