import type { Item } from '../../model/item.ts';
import { defineRule } from '../rule.ts';
import { lackingWhatMostHave } from './most-others.ts';

export const riskWithoutResidual = defineRule<{ risk: string }>({
  code: 'EMV706',
  name: 'risk-without-residual',
  severity: 'warning',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk }) => `risico ${risk} heeft geen restrisico, de meeste andere risico’s wel`,
      en: ({ risk }) => `risk ${risk} has no residual risk, while most other risks have one`,
    },
    label: { nl: () => 'wat blijft er over?', en: () => 'what is left of it?' },
    why: {
      nl: () => 'zonder restrisico ziet de beoordelaar niet of de maatregel helpt; de lege plek in de tabel valt op',
      en: () => 'without it the evaluator cannot see whether the measure helps; the empty cell in the table stands out',
    },
    help: {
      nl: ({ risk }) => `schrijf bij ${risk} onder \`residualScore:\` de score na de maatregelen`,
      en: ({ risk }) => `write the score after the measures under \`residualScore:\` of ${risk}`,
    },
  },
  check({ bid, report }) {
    const lacking = lackingWhatMostHave(bid.items('risk'), hasResidual, ({ data }) => data.score !== undefined);
    for (const risk of lacking) if (!risk.damagedFields.has('residualScore')) report(risk.span(), { risk: risk.id });
  },
});

function hasResidual({ data }: Item<'risk'>): boolean {
  return (data.residualScore ?? data.residualProbability ?? data.residualImpact) !== undefined;
}
