import { expect, test } from 'vitest';
import { checkMarked } from '../../support/bid.ts';

const cases: readonly (readonly [target: string, reporting: string])[] = [
  ['≥ 95% hersteld binnen 4 uur, per maand', 'Maandelijks in de maandrapportage'],
  ['≥ 95% hersteld binnen 4 uur, per maand', '⟦EMV447:Per kwartaal in de maandrapportage⟧'],
  ['≥ 95% hersteld binnen 4 uur, per maand', '⟦EMV447:Elk jaar in het kwartaaloverleg⟧, met een toelichting'],
  ['≥ 95% hersteld binnen 4 uur, per maand', '⟦EMV447:Elke week in de maandrapportage⟧ en op verzoek'],
  [
    '≥ 95% hersteld binnen 4 uur, per maand',
    'Per kwartaal in de maandrapportage van maart, juni, september en december',
  ],
  ['≥ 95% hersteld binnen 4 uur, per maand', 'Elk kwartaal per maand in de kwartaalrapportage'],
  ['≥ 95% hersteld binnen 4 uur, per maand', '⟦EMV447:Elk jaar per maand in de kwartaalrapportage⟧'],
  ['≥ 95% hersteld binnen 4 uur, per maand', 'Maandelijks in het dashboard'],
  ['≥ 8,0 gemiddeld, per halfjaar', 'Elk halfjaar in de kwartaalrapportage'],
  ['≥ 95% restored within 4 hours, per month', 'Monthly in the monthly report'],
  ['≥ 95% restored within 4 hours, per month', '⟦EMV447:Quarterly in the monthly report⟧'],
  ['≥ 95% restored within 4 hours, per month', '⟦EMV447:Monthly in the annual review⟧'],
];

test.each(cases)('%s: %s', async (target, reporting) => {
  const { found, announced } = await checkMarked({
    'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Herstel"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "${reporting}"\n`,
  });
  expect(found.filter((finding) => finding.startsWith('EMV447 '))).toEqual(announced);
});
