import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { isUsual, kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

/** Many bids prove only what is doubted; who proves all but one has forgotten that one. */
const nearlyAll = 0.74;

export const kpiWithoutEvidence = defineRule<MissingParameters>({
  code: 'EMV314',
  name: 'kpi-without-evidence',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items }) =>
        items.length === 1
          ? `niets bewijst dat ${items[0]} haalbaar is: geen bewijsstuk bij wat de KPI aantoont`
          : `bij ${items.length} KPI’s bewijst niets dat de norm haalbaar is: ${listed(items, 'nl')}`,
      en: ({ items }) =>
        items.length === 1
          ? `nothing proves that ${items[0]} can be met: what it serves has no evidence`
          : `for ${items.length} KPIs nothing proves that the norm can be met: ${listed(items, 'en')}`,
    },
    why: costOf('evidence'),
    help: {
      nl: () =>
        'noem bij de wens of vraag van deze KPI een bewijsstuk onder `evidence:`, of een ander bewijs onder `proof:`',
      en: () => 'name evidence under `evidence:`, or another proof under `proof:`, at the wish or question of this KPI',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'evidence') || !isUsual(context, 'evidence', nearlyAll)) return;
    const presumed = kpisLacking(context, 'evidence').map((lack) => ({ ...lack, isCertain: false }));
    reportLacks(context, 'EMV314', presumed, { nl: 'ook zonder bewijs', en: 'without evidence too' });
  },
});
