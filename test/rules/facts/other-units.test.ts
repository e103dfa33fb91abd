import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const texts = (...all: readonly string[]): BidFiles =>
  Object.fromEntries(all.map((text, index) => [`sections/${'abcdef'[index]}.md`, `${text}\n`]));
const consult = (text: string): BidFiles => ({
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Consult"\n    target: "≥ 95% van de consulten binnen 5 werkdagen na aanvraag, per maand"\n    measurement: "Agenda"\n    reporting: "Maandelijks"\n',
  'sections/summary.md': `${text}\n`,
});

testPairs({
  'a share of cases with a term in another unit': {
    codes: /^EMV443 /u,
    good: [
      consult('Het consult is er binnen 5 werkdagen, in ten minste 95 van de 100 gevallen.'),
      consult('De offerte is er binnen 5 weken, in ten minste 95 van de 100 gevallen.'),
      consult('Van de rapporten is 95 van de 100 rapporten binnen 5 weken af.'),
    ],
    bad: [
      consult(
        'U vraagt consulten aan in het portaal. ⟦EMV443:Binnen 5 weken⟧ is de afspraak er, in ten minste 95 van de 100 gevallen.',
      ),
      consult(
        'Wie een consult wil, belt ons. Is het druk, dan is er in 95 van de 100 gevallen ⟦EMV443:binnen 5 weken⟧ plaats op het spreekuur.',
      ),
    ],
  },
  'a number and a unit that do not go together': {
    codes: /^EMV429 /u,
    good: [
      texts('Eén week in de vier is er piket, na een dagen durende storing ook.'),
      texts('Fase 1 week 3 en fase 2 week 4; 24/7, dag en nacht, in een jaren 70 gebouw.'),
      texts('Dat kost 10 werkdagen, 1,5 dag of 24 uur per jaar.'),
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
        ...texts('A ten day course, one day a week, one month’s notice.'),
      },
    ],
    bad: [
      texts('De monteur heeft ⟦EMV429:één weken⟧ in de vier piket.'),
      texts('Het meubel is binnen ⟦EMV429:10 werkdag⟧ vervangen, ⟦EMV429:een kwartalen⟧ na de start.'),
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
        ...texts('The board meets ⟦EMV429:one months⟧ before the event and ⟦EMV429:a weeks⟧ after it.'),
      },
    ],
  },
});
