import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/* Numbers that measure another thing than their words suggest: one guard for so many visitors, a share of the invoice, a target of a later year. */

const kpi = (title: string, target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    title: "Een goede dienst"\n    text: "Een goede dienst."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const requirement = (text: string, explanation: string): string =>
  `requirements:\n  - id: "Eis 1"\n    text: "${text}"\n    compliance: compliant\n    explanation: "${explanation}"\n    kpis: [KPI-01]\n`;
const electric = kpi(
  'Elektrische kilometers',
  '≥ 80% van de kilometers elektrisch, per kwartaal; vanaf 1 januari 2030: 100%',
);
const later = 'Op 1 januari 2030 is ten minste 90% van de kilometers elektrisch.';

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:402|42[0157]|443|810) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'one guard for fewer visitors than is asked': {
    'kpis.yaml': kpi('Toezicht', '100% van de uren met genoeg toezicht, per maand'),
    'requirements.yaml': requirement(
      'Er is ten minste één toezichthouder per 75 bezoekers in het water.',
      'Bij ons is er één toezichthouder op elke 60 bezoekers in het water.',
    ),
    'sections/toezicht.md': 'Per 60 bezoekers in het water staat er één toezichthouder.\n',
  },
  'a share that is asked of a later year': {
    'kpis.yaml': electric,
    'requirements.yaml': requirement(later, 'Wij beginnen met 80% en zijn op tijd bij 100%.'),
    'wishes.yaml': wish(
      'Vanaf de eerste dag is 80% van de kilometers elektrisch, en vanaf 1 januari 2030 elke kilometer',
    ),
    'sections/eisen.md':
      '| Onderwerp | Vereist | Geboden |\n| --- | --- | --- |\n| Elektrische kilometers op 1 januari 2030 | 90% | 100% |\n',
  },
  'the same share asked of now': {
    'kpis.yaml': electric.replace('≥ 80% van de kilometers elektrisch', '⟦EMV810:≥ 80% van de kilometers elektrisch⟧'),
    'requirements.yaml': requirement(later.replace('Op 1 januari 2030', 'In elk jaar'), 'Wij voldoen.'),
  },
  'what missing a norm costs, beside that norm': {
    'kpis.yaml': kpi('Op tijd', '≥ 97,5% van de ritten op tijd, per maand'),
    'sections/summary.md': 'Rijden wij de ritten niet op tijd, dan kost dat ons 2% van de factuur van die maand.\n',
  },
  'a share of the cases within a shorter term than is asked': {
    'kpis.yaml': kpi('Vrijgave', '≥ 94% van de woningen binnen 4 werkdagen na de start vrijgegeven, per maand'),
    'requirements.yaml': requirement(
      'Een woning is uiterlijk zeven werkdagen na de start vrijgegeven.',
      'Wij voldoen.',
    ),
  },
  'a share of the cases within the term that is asked': {
    'kpis.yaml': kpi(
      'Vrijgave',
      '≥ 94% van de woningen ⟦EMV810:binnen 7 werkdagen⟧ na de start vrijgegeven, per maand',
    ),
    'requirements.yaml': requirement(
      'Een woning is uiterlijk zeven werkdagen na de start vrijgegeven.',
      'Wij voldoen.',
    ),
  },
  'two counts of two things': {
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Opleiding"\n    activities:\n      - "Werving en opleiding van 140 vrijwilligers"\n',
    'wishes.yaml': wish('De opleiding van vrijwilligers telt zes lessen'),
    'sections/zorg.md': 'Elke vrijwilliger krijgt een opleiding van zes lessen.\n',
  },
  'the mark of one beside the mean of all': {
    'kpis.yaml': kpi(
      'Tevredenheid',
      'Gemiddeld ≥ 8,0, per kwartaal',
      '    escalation: "Lager dan 8,0: verbeterplan binnen 2 weken"\n',
    ),
    'wishes.yaml': wish('Wie een 5 of lager geeft voor tevredenheid, bellen wij dezelfde week'),
  },
  'an amount behind the case for which it is due': {
    'kpis.yaml': kpi(
      'Techniek',
      '≥ 98,5% van de uren in bedrijf, per kwartaal',
      '    escalation: "Onder 98,5%: 1% van de bijdrage van dat kwartaal minder"\n    sanctions: [penalty]\n',
    ),
  },
  'an amount in an action that is no penalty': {
    'kpis.yaml': kpi(
      'Techniek',
      '≥ 98,5% van de uren in bedrijf, per kwartaal',
      '    escalation: "Onder 98,5%: gesprek van € 400 per uur"\n    sanctions: ⟦EMV425:[penalty]⟧\n',
    ),
  },
  'a penalty for each hour that is missing': {
    'kpis.yaml': kpi(
      'Openingstijden',
      '≥ 84 openingsuren per week',
      '    escalation: "Onder 84 uur: € 400 boete voor elk uur te weinig"\n    sanctions: [penalty]\n',
    ),
    'wishes.yaml': wish('Wij openen 84 uur per week'),
  },
  'the same restriction in digits and in words': {
    'kpis.yaml': kpi('Gemiste ritten', '≤ 0,2% van de ritten gemist in de eerste 4 weken'),
    'wishes.yaml': wish('In de eerste vier weken missen wij niet meer dan 0,2% van de ritten'),
  },
  'whoever takes longer than the norm': {
    'kpis.yaml': kpi('Redding', '100% van de oefeningen met iemand in het water binnen 20 seconden, per jaar'),
    'wishes.yaml': wish('Bij een oefening is er binnen 20 seconden iemand in het water'),
    'sections/oefenen.md':
      'De ploeg die er bij een oefening langer dan 20 seconden over doet, oefent dezelfde week opnieuw.\n',
  },
  'the time over which a norm is measured, beside what is done': {
    'kpis.yaml': kpi('Koeling', '100% van de ritten gekoeld, per maand'),
    'wishes.yaml': wish('Van elke rit wordt elke minuut de temperatuur van de gekoelde ritten gemeten'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
