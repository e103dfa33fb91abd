import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/*
 * What writers say beside their promises: how things were, what the buyer asks, another step of the same answer. The
 * same texts with a slip in them must be reported.
 */

const kpi = (title: string, target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const wish = (text: string, ...measures: readonly string[]): string =>
  `wishes:\n  - id: W-01\n    title: "Snel geholpen"\n    text: "${text}"\n    measures:\n${measures.map((measure) => `      - "${measure}"\n`).join('')}    kpis: [KPI-01]\n`;
const start = kpi(
  'Start van de hulp',
  '≥95% van de cliënten: eerste hulp ≤4 werkdagen na ontvangst van de beschikking',
);
const reply = kpi('Vragen', '≥90% van de vragen beantwoord ≤1 werkdag na ontvangst; 100% ≤3 werkdagen na ontvangst');
const requirement = (text: string, explanation: string): string =>
  `requirements:\n  - id: Eis 1\n    text: "${text}"\n    compliance: compliant\n    explanation: "${explanation}"\n    kpis: [KPI-01]\n`;
const table = (cell: string): string =>
  `| Onderwerp | Afspraak | KPI |\n| --- | --- | --- |\n| Vragen | ${cell} | KPI-01 |\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:31[05]|40[0-8]|41[01]|42[01]|429|44\d|516|519|810) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'another step from the same event': {
    'kpis.yaml': start,
    'wishes.yaml': wish(
      'Een snelle start van de hulp.',
      'De eerste hulp komt bij 95% van de cliënten binnen 4 werkdagen na ontvangst van de beschikking',
      'De planner belt de cliënt uiterlijk 1 werkdag na ontvangst van de beschikking',
    ),
  },
  'a share of the cases and a limit for all of them': {
    'kpis.yaml': reply,
    'wishes.yaml': wish('Snelle antwoorden op vragen.', 'Wij beantwoorden 90% van de vragen binnen 1 werkdag'),
    'requirements.yaml': requirement(
      'Vragen worden binnen 5 werkdagen na ontvangst beantwoord.',
      'Wij beantwoorden 90% binnen 1 werkdag.',
    ),
  },
  'a share of the cases where our explanation gives the limit for all': {
    'kpis.yaml': kpi('Vragen', '≥90% van de vragen beantwoord ≤1 werkdag na ontvangst'),
    'wishes.yaml': wish('Snelle antwoorden op vragen.', 'Wij beantwoorden 90% van de vragen binnen 1 werkdag'),
    'requirements.yaml': requirement(
      'Vragen worden binnen 5 werkdagen na ontvangst beantwoord.',
      'Wij beantwoorden 90% van de vragen binnen 1 werkdag en elke vraag binnen 5 werkdagen.',
    ),
  },
  'an hour before which nothing may be done': {
    'kpis.yaml': kpi('Geluid', '≤60 dB bij de gevel'),
    'wishes.yaml': wish('Weinig geluid.', 'De wagens zijn stil'),
    'requirements.yaml': requirement('Voor 7.00 uur wordt niet ingezameld.', 'Onze routes beginnen om 7.15 uur.'),
  },
  'a table row with the KPI that measures it': {
    'kpis.yaml': kpi('Antwoordtijd', '≤4 werkdagen na ontvangst'),
    'wishes.yaml': wish('Snelle antwoorden.', 'Wij antwoorden binnen 4 werkdagen'),
    'sections/summary.md': table('antwoord ⟦EMV420:binnen 6 werkdagen⟧'),
  },
  'more than all': {
    'kpis.yaml': kpi('Vragen', '≥95% van de vragen per maand op tijd'),
    'wishes.yaml': wish('Snelle antwoorden.', 'Minimaal 95% van de vragen is op tijd beantwoord'),
    'sections/summary.md': 'Het dossier is ⟦EMV429:minimaal 120% compleet⟧.\n',
  },
  'more than all, in the words of a limit or as a number that nobody chooses': {
    'kpis.yaml': kpi('Vragen', '≥95% van de vragen per maand op tijd'),
    'wishes.yaml': wish('Snelle antwoorden.', 'Minimaal 95% van de vragen is op tijd beantwoord'),
    'sections/summary.md':
      'Daarom zeggen wij ⟦EMV429:950% of meer⟧ toe. Half december is ⟦EMV429:119% zover⟧. Een garantie van 110% volstaat.\n',
  },
  'the same number, with a maximum for a minimum': {
    'kpis.yaml': kpi('Klantonderzoek', 'Respons ⟦EMV406:≥40% per jaar⟧'),
    'wishes.yaml': wish('Inzicht in de ervaring.', 'Aan het onderzoek doet hoogstens 40% van de klanten mee'),
  },
  'two norms joined by a word': {
    'kpis.yaml': kpi(
      'Onboarding',
      '≤6 weken na gunning en ≥80% tevreden',
      '    norms:\n      - { subject: "Onboarding", atMost: "6 weken", from: "gunning" }\n      - { subject: "Tevredenheid", atLeast: "80%" }\n',
    ),
  },
  'a period that only is counted': {
    'kpis.yaml': kpi(
      'Ledigingen',
      '≥99,7% per maand',
      '    escalation: "Twee maanden op rij <99,7% → boete van € 5.000"\n',
    ),
    'wishes.yaml': wish('Elke container leeg.', 'Minimaal 99,7% van de ledigingen is op tijd'),
    'sections/summary.md': 'Blijft een maand onder 99,7%, dan volgt een analyse.\n',
  },
  'a condition that opens with another verb': {
    'kpis.yaml': kpi('Mutaties', '≥97% van de mutaties verwerkt, per kwartaal'),
    'wishes.yaml': wish('Een actueel register.', 'De beheerder verwerkt elke mutatie'),
    'sections/summary.md': 'Klopt minder dan 97% van de mutaties, dan controleert de beheerder de hele wijk.\n',
  },
  'a limit that is said without its condition': {
    'kpis.yaml': kpi('Mutaties', '≥97% van de mutaties verwerkt, per kwartaal'),
    'wishes.yaml': wish('Een actueel register.', 'De beheerder verwerkt elke mutatie'),
    'sections/summary.md': 'De beheerder controleert ⟦EMV420:minder dan 97% van de mutaties⟧ die zijn verwerkt.\n',
  },
  'round the clock against hours of opening': {
    'kpis.yaml': kpi('Bereikbaarheid helpdesk', 'Helpdesk bereikbaar ⟦EMV402:ma–vr 8:00–18:00⟧'),
    'wishes.yaml': wish('Een bereikbare helpdesk.', 'De helpdesk is 24/7 bereikbaar'),
  },
  'each week against 52 times a year': {
    'kpis.yaml': kpi('Reiniging', '≥52 keer per jaar'),
    'wishes.yaml': wish('Schone containers.', 'De reiniging is wekelijks'),
  },
  'what is done against a risk, beside the limit of that risk': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Een kabel van de netbeheerder is stuk"\n    consequence: "De straat blijft langer dan 4 uur donker"\n    measures: ["Noodverlichting staat binnen 3 uur"]\n',
    'sections/summary.md':
      'Is een kabel van de netbeheerder stuk, dan staat er binnen 3 uur noodverlichting in de straat.\n',
  },
  'terms that run from other events': {
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Cijfers ontbreken"\n    measures: ["De servicemanager levert binnen 2 werkdagen na een vraag de cijfers van de norm"]\n',
    'sections/summary.md': 'De servicemanager levert binnen 10 werkdagen na een gemiste norm de cijfers en een plan.\n',
  },
  'what is more than is allowed to fail': {
    'kpis.yaml': kpi('Voertuigen', '≥96% van de voertuigen rijklaar, per maand'),
    'wishes.yaml': wish('Ten minste 95% van haar 420 voertuigen is rijklaar.', 'Van de voertuigen is 96% rijklaar'),
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Een serie wordt teruggeroepen"\n    consequence: "Meer dan 4% van de voertuigen staat stil"\n',
  },
  'the level at which something is done': {
    'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Volle containers"\n    target: "≤4 uur per maand"\n    measurement: "Meter, tijd boven 95% vulling"\n    reporting: "Maandelijks"\n`,
    'wishes.yaml': wish('Geen volle containers.', 'Bij 75% vulling komt de container op de route'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
