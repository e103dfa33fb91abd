import type { RiskLevel } from '../../generated/types.ts';
import { isBelow, type Rational, rational } from '../../quantity/rational.ts';
import { classNamed, levelValue, numberIn, scaleOf } from '../../reading/risks/risk-scale.ts';
import { defineRule } from '../rule.ts';
import { levelOrder } from './risk-words.ts';

const pairs = [
  ['score', 'residualScore', 'score'],
  ['probability', 'residualProbability', 'probability'],
  ['impact', 'residualImpact', 'impact'],
] as const;

export const residualRiskHigher = defineRule<{ risk: string; before: string; after: string }>({
  code: 'EMV705',
  name: 'residual-risk-higher',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk, before, after }) => `restrisico “${after}” van ${risk} is hoger dan “${before}” vóór de maatregelen`,
      en: ({ risk, before, after }) =>
        `residual risk “${after}” of ${risk} is higher than “${before}” before the measures`,
    },
    label: { nl: () => 'hoger dan ervoor', en: () => 'higher than before' },
    why: {
      nl: () =>
        'maatregelen die een risico groter maken, zijn een fout in het register of een slecht idee; de beoordelaar kiest',
      en: () => 'measures that raise a risk are a mistake in the register or a bad idea; the evaluator decides which',
    },
    help: {
      nl: ({ risk, before }) =>
        `schrijf bij ${risk} een restrisico dat niet hoger is dan “${before}”, of wissel de twee waarden om`,
      en: ({ risk, before }) =>
        `write a residual risk at ${risk} that is not higher than “${before}”, or swap the two values`,
    },
  },
  check({ bid, report }) {
    for (const risk of bid.items('risk')) {
      const scale = scaleOf(bid, risk);
      for (const [field, residual, levels] of pairs) {
        const [before, after] = [risk.data[field], risk.data[residual]];
        if (before === undefined || after === undefined) continue;
        const [low, high] = [sizeOf(before, scale?.[levels]), sizeOf(after, scale?.[levels])];
        if (low === undefined || high === undefined || low.by !== high.by || !isBelow(low.size, high.size)) continue;
        const label = { nl: 'vóór de maatregelen', en: 'before the measures' };
        report(risk.span([residual]), { risk: risk.id, before, after }, [{ span: risk.span([field]), label }]);
      }
    }
  },
});

/** How large a level or a score is, and what says so; only sizes that the same thing says are compared. */
function sizeOf(
  text: string,
  levels: readonly RiskLevel[] = [],
): { by: 'number' | 'words'; size: Rational } | undefined {
  const number = numberIn(text);
  if (number !== undefined) return { by: 'number', size: number };
  const value = valueNamed(levels, text);
  if (value !== undefined) return { by: 'number', size: value };
  const place = levelOrder.findIndex((words) => words.includes(text.trim().toLowerCase()));
  return place === -1 ? undefined : { by: 'words', size: rational(place) };
}

function valueNamed(levels: readonly RiskLevel[], text: string): Rational | undefined {
  const named = classNamed(levels, text);
  return named === undefined ? undefined : levelValue(named);
}
