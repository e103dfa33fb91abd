import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Storingen"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n    escalation: "${escalation}"\n`,
});
const summary = (text: string): BidFiles => ({ 'sections/summary.md': `${text}\n` });
const risk = (measure: string): BidFiles => ({
  'risks.yaml': `risks:\n  - id: R-01\n    text: "De lift staat stil"\n    cause: "Een deur klemt"\n    preventive: ["${measure}"]\n    owner: "Planner"\n`,
});

const cases: Readonly<Record<string, BidFiles>> = {
  'an action after a miss that only says when it comes at the earliest': kpi(
    '≥ 95% van de storingen binnen 4 uur na melding verholpen',
    'Onder 95%: analyse ⟦EMV415:na minimaal 10 werkdagen⟧; elke storing te laat: monteur gebeld ⟦EMV415:na minimaal 30 minuten⟧',
  ),
  'actions within a term, and months below the norm that come first': kpi(
    '≥ 95% van de storingen binnen 4 uur na melding verholpen',
    'Onder 95%: analyse binnen 10 werkdagen; na minimaal twee weken onder de norm: korting van 2%; verbeterplan pas na minimaal 2 weken',
  ),
  'a norm for a share of what is done not earlier than a day': kpi(
    '100% van de lokalen gekeurd ⟦EMV415:niet eerder dan 8 weken⟧ voor de verkiezing',
    'Later: overleg',
  ),
  'a norm for most of what goes well': kpi(
    '⟦EMV415:≤ 95% van de meldingen⟧: monteur ter plaatse binnen 25 minuten, per maand',
    'Meer: overleg',
  ),
  'a norm for most of what goes wrong, and one without a ceiling': kpi(
    '≤ 90% van de plaatsen bezet, per maand; ≤ 20% van de meldingen te laat',
    'Meer: overleg',
  ),
  'promises in running text': summary(
    'Bij een storing belt de planner ⟦EMV415:na minimaal 4 uur⟧ terug. Dat lukt in ⟦EMV415:hoogstens 97% van de gevallen⟧. Bewoners krijgen ⟦EMV415:maximaal vijf werkdagen⟧ vooraf bericht.',
  ),
  'most of what is done, whatever it is': summary(
    'De meldkamer haalt ⟦EMV415:ten hoogste 97,5% per maand⟧. De sensors report ⟦EMV415:at most 98% of the time⟧.',
  ),
  'what is filled, loaded or spent up to a share': summary(
    'De belasting van een kabel is ten hoogste 90%. Wij vullen een container voor hooguit 95%: zijn capaciteit. At most 95% of the budget is spent.',
  ),
  'a promise in English': summary('The engineer is on site ⟦EMV415:after at least 4 hours⟧ and calls you.'),
  'waiting on purpose, sizes, and notice the usual way': summary(
    'Na minimaal 24 uur drogen levert de schilder op. De planner belt pas na minimaal 4 uur. Na minimaal 30 minuten pauze rijdt de chauffeur verder. Bewoners krijgen uiterlijk vijf werkdagen vooraf bericht. Hoogstens 20% van de gevallen vraagt een tweede bezoek. Een zaal boekt u hoogstens twee weken vooraf.',
  ),
  'a measure of a risk that only says its earliest moment': risk('Noodstroom staat er ⟦EMV415:na minimaal acht weken⟧'),
  'a measure of a risk within a term': risk('Noodstroom staat er binnen acht weken'),
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => line.startsWith('EMV415 '))).toEqual(announced);
});
