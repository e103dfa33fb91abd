import { asWritten } from '../../reading/texts/claim.ts';
import { defineRule } from '../rule.ts';
import { claimsInField, claimsLeft, counterpart } from './claims-left.ts';

export const stepsDifferFromEscalation = defineRule<{ kpi: string; text: string; isPrinted: boolean }>({
  code: 'EMV413',
  name: 'steps-differ-from-escalation',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, text, isPrinted }) =>
        isPrinted
          ? `${kpi} noemt “${text}” in \`escalation\`, maar geen stap onder \`escalationSteps\` zegt hetzelfde`
          : `${kpi} heeft “${text}” in een stap onder \`escalationSteps\`, maar \`escalation\` zegt iets anders`,
      en: ({ kpi, text, isPrinted }) =>
        isPrinted
          ? `${kpi} says “${text}” in \`escalation\`, but no step under \`escalationSteps\` says the same`
          : `${kpi} has “${text}” in a step under \`escalationSteps\`, but \`escalation\` says otherwise`,
    },
    why: {
      nl: () => 'de twee escalaties spreken elkaar tegen, en de opdrachtgever houdt u aan de strengste',
      en: () => 'the two escalations contradict each other, and the buyer holds you to the strictest',
    },
    help: {
      nl: ({ kpi }) => `maak \`escalation\` en \`escalationSteps\` van ${kpi} gelijk, of laat een van de twee weg`,
      en: ({ kpi }) => `make \`escalation\` and \`escalationSteps\` of ${kpi} the same, or leave one of them out`,
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      if (kpi.data.escalation === undefined || kpi.data.escalationSteps === undefined) continue;
      const left = claimsLeft(
        claimsInField(reading, kpi, 'escalation'),
        claimsInField(reading, kpi, 'escalationSteps'),
      );
      const place = left.ones[0] ?? left.others[0];
      if (place === undefined) continue;
      const isPrinted = left.ones.length > 0;
      const other = isPrinted ? counterpart(place, left.others) : undefined;
      report(
        place.span,
        { kpi: kpi.id, text: asWritten(place), isPrinted },
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
