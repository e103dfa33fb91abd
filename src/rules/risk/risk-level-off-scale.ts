import { readLevel, scaleOf } from '../../reading/risks/risk-scale.ts';
import { defineRule } from '../rule.ts';

const fields = [
  ['probability', 'probability'],
  ['impact', 'impact'],
  ['detection', 'detection'],
  ['residualProbability', 'probability'],
  ['residualImpact', 'impact'],
  ['residualDetection', 'detection'],
] as const;

export const riskLevelOffScale = defineRule<{ risk: string; level: string; levels: readonly string[] }>({
  code: 'EMV701',
  name: 'risk-level-off-scale',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk, level }) => `“${level}” bij ${risk} staat niet op de risicoschaal`,
      en: ({ risk, level }) => `“${level}” of ${risk} is not on the risk scale`,
    },
    label: {
      nl: ({ levels }) => `de schaal kent ${levels.join(', ')}`,
      en: ({ levels }) => `the scale has ${levels.join(', ')}`,
    },
    why: {
      nl: () => 'een niveau dat niet bestaat, laat zien dat het register niet is nagelopen',
      en: () => 'a level that does not exist shows that nobody went over the register',
    },
    help: {
      nl: ({ risk, levels }) => `schrijf bij ${risk} een van ${levels.join(', ')}, of zet dit niveau op de schaal`,
      en: ({ risk, levels }) => `write one of ${levels.join(', ')} at ${risk}, or put this level on the scale`,
    },
  },
  check({ bid, report }) {
    for (const risk of bid.items('risk')) {
      const scale = scaleOf(bid, risk);
      for (const [field, factor] of fields) {
        const text = risk.data[field];
        const levels = scale?.[factor] ?? [];
        if (text === undefined || levels.length === 0 || readLevel(levels, text).isOnScale) continue;
        const labels = levels.map(({ label, value }) => (value === undefined ? label : `${label} (${value})`));
        report(risk.span([field]), { risk: risk.id, level: text, levels: labels });
      }
    }
  },
});
