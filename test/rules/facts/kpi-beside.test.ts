import { testPairs } from '../../support/pairs.ts';

const kpi = (target: string, more = ''): Readonly<Record<string, string>> => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Kwaliteit"\n    target: "${target}"\n${more}`,
});
const text = (words: string): Readonly<Record<string, string>> => ({ 'sections/a.md': `${words}\n` });

testPairs({
  'a number right before the KPI that measures it': {
    codes: /^EMV423 /u,
    good: [
      { ...kpi('≥8,4 per kwartaal'), ...text('Het gemiddelde is een 8,4 of hoger (KPI-01), tegen 7,9 in 2026.') },
      { ...kpi('≥8,4 per kwartaal'), ...text('U vroeg een 7,5 (KPI-01).') },
      { ...kpi('≥8,4 per kwartaal'), ...text('Over 8,2 km lopen wij de ronde van het park (KPI-01).') },
      { ...kpi('≥95% binnen 4 uur', '    baseline: "91% in 2026"\n'), ...text('Dat was 91% (KPI-01).') },
      { ...kpi('≥95% binnen 4 uur'), ...text('De dienst start op 1 september 2027 (KPI-01).') },
      { ...kpi('≥600 bewoners'), ...text('Bij de twee andere hoort het cijfer van de bewoners (KPI-01).') },
    ],
    bad: [
      { ...kpi('≥8.4 per quarter'), ...text('The average has to be ⟦EMV423:8.2⟧ or higher (KPI-01).') },
      { ...kpi('≥8,4 per kwartaal'), ...text('Het gemiddelde ligt op ⟦EMV423:8,2⟧ (KPI-01).') },
    ],
  },
  'a number of a KPI that is named behind it': {
    codes: /^EMV423 /u,
    good: [
      { ...kpi('≥97% van de metingen'), ...text('Zakt een bassin onder de 97% van KPI-01, dan bellen wij.') },
      { ...kpi('≥97% van de metingen'), ...text('Zakt een bassin onder de norm van KPI-01, dan bellen wij.') },
      { ...kpi('≥97% van de metingen binnen 15 minuten'), ...text('Dat past in de 15 minuten uit [](#KPI-01).') },
      { ...kpi('≥97% van de metingen'), ...text('Daarvan gaan 40 dossiers uit KPI-01 mee.') },
    ],
    bad: [
      { ...kpi('≥97% van de metingen'), ...text('Zakt een bassin ⟦EMV423:onder de 79%⟧ van KPI-01, dan bellen wij.') },
      {
        ...kpi('≥97% van de metingen binnen 15 minuten'),
        ...text('Dat past in de ⟦EMV423:51 minuten⟧ uit [](#KPI-01).'),
      },
      { ...kpi('≥97% of the readings'), ...text('The other ⟦EMV423:119%⟧ of {{kpi "KPI-01"}} is ours.') },
    ],
  },
  'a period right behind the number before a KPI': {
    codes: /^EMV423 /u,
    good: [
      { ...kpi('≥95% van de ritten per maand'), ...text('Het lukt bij 95% van de ritten per maand (KPI-01).') },
      { ...kpi('≥95% van de ritten per maand'), ...text('Elk kwartaal een audit, en 95% van de ritten (KPI-01).') },
      { ...kpi('≤12% vertrekt per jaar'), ...text('Niet meer dan 12% vertrekt in een kalenderjaar (KPI-01).') },
      { ...kpi('≥95% van de ritten'), ...text('Het lukt bij 95% van de ritten per maand (KPI-01).') },
    ],
    bad: [
      {
        ...kpi('≥95% van de ritten per maand'),
        ...text('Het lukt bij 95% van de ritten ⟦EMV423:in elk kwartaal⟧ (KPI-01).'),
      },
      {
        ...kpi('≥95% van de ritten per maand'),
        ...text('Het lukt bij 95% van de ritten ⟦EMV423:per kwartaal⟧ (KPI-01).'),
      },
      {
        ...kpi('≤12% leave per calendar year'),
        ...text('No more than 12% leave ⟦EMV423:in a contract year⟧ (KPI-01).'),
      },
    ],
  },
});
