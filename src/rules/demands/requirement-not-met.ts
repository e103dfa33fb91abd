import { gapList } from '../../gap/gap-list.ts';
import type { Item } from '../../model/item.ts';
import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { isBelow } from '../../quantity/rational.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';

type Parameters = {
  readonly requirement: string;
  readonly asked: string;
  readonly offered: string;
  readonly holder: string;
};

export const requirementNotMet = defineRule<Parameters>({
  code: 'EMV810',
  name: 'requirement-not-met',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `${p.requirement} eist “${p.asked}” en ${p.holder} biedt “${p.offered}”`,
      en: (p) => `${p.requirement} requires “${p.asked}” and ${p.holder} offers “${p.offered}”`,
    },
    label: { nl: ({ asked }) => `minder dan “${asked}”`, en: ({ asked }) => `less than “${asked}”` },
    why: {
      nl: () => 'wie minder biedt dan een eis, voldoet niet; de inschrijving kan daarop worden uitgesloten',
      en: () => 'who offers less than a requirement does not comply; the bid can be excluded for it',
    },
    help: {
      nl: ({ requirement, asked, holder }) =>
        `maak ${holder} ten minste “${asked}”, of zet bij ${requirement} \`compliance: deviating\` met een toelichting`,
      en: ({ requirement, asked, holder }) =>
        `make ${holder} at least “${asked}”, or write \`compliance: deviating\` with an explanation at ${requirement}`,
    },
  },
  check({ reading, report, presume }) {
    for (const { demand, asked, span, verdict, basis, isSure, answers } of gapList(reading)) {
      const [answer] = answers;
      if (verdict !== 'weaker' || basis !== 'compared' || answer === undefined) continue;
      // Meetings and reports with a demand of their own are the business of EMV733.
      if (demand.kind !== 'requirement' && demand.kind !== 'principle') continue;
      const { compliance } = demand.data as { compliance?: string };
      if (compliance === 'deviating' || compliance === 'partial') continue;
      if (answer.item.kind === 'kpi' && isMetElsewhere(asked, answer.item as Item<'kpi'>, reading)) continue;
      const label = { nl: 'dit eist de opdrachtgever', en: 'the buyer requires this' };
      const say = isSure ? report : presume;
      say(answer.span, { requirement: demand.id, asked, offered: answer.text, holder: answer.item.id }, [
        { span, label },
      ]);
    }
  },
});

/** `24 uur basisopleiding; ≥8 uur herhaling` where 16 hours of training are required: the first meets it. */
function isMetElsewhere(asked: string, kpi: Item<'kpi'>, reading: Reading): boolean {
  const [demand] = parseQuantities(asked);
  if (demand?.value.kind !== 'exact' || !isAtLeast(demand.comparator?.sign)) return false;
  const { number } = demand.value;
  return kpiClaimsOf(reading)(kpi).some(
    ({ passage, quantity: { value, unit, comparator } }) =>
      isNormField(passage) &&
      unit?.name === demand.unit?.name &&
      unit?.dimension !== 'ratio' &&
      value.kind === 'exact' &&
      !(comparator?.isExplicit === true && isAtMost(comparator.sign)) &&
      !isBelow(value.number, number),
  );
}
