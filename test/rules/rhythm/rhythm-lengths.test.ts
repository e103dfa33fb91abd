import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (section: string): BidFiles => ({ 'sections/a.md': `${section}\n` });
const report = (cells: string): BidFiles =>
  text(`| Rapport | Hoe vaak | Uiterlijk |\n| --- | --- | --- |\n| Seizoensrapport | ${cells} |`);
const fleet = (head: string, cells: string): BidFiles =>
  text(
    `| Soort | Aantal | ${head} | Kilometers per jaar |\n| --- | ---: | ---: | ---: |\n| Ambulance | ${cells} |\n| Bus | ${cells} |`,
  );
const kilometres =
  '| Soort | Aantal | Kilometers per jaar |\n| --- | ---: | ---: |\n| Ambulance | 64 | 2.880.000 |\n| Bus | 12 | 90.000 |';
const row = (cell: string): BidFiles => ({
  ...text(`| KPI | Norm |\n| --- | --- |\n| KPI-01 | ${cell} |`),
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Toegang ingetrokken"\n    target: "100% van de gevallen per kwartaal; 0 lekken per kalenderjaar"\n    measurement: "Register"\n    reporting: "Per kwartaal"\n    baseline: "2,3 inspecties per ploeg per maand in 2026"\n',
});
const reuse = (period: string, trigger: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Hergebruik"\n    target: "≥72% van de hulpmiddelen per kalenderjaar is opnieuw ingezet; 100% van de hulpmiddelen ${period} beoordeeld"\n    measurement: "Register"\n    reporting: "Per kwartaal"\n    escalation: "${trigger} → plan van de Coördinator"\n`,
});

testPairs({
  'a period with the length of another': {
    codes: /^EMV444 /u,
    good: [
      text('Met 550 containers heeft een maand van 30 dagen 16.500 containerdagen.'),
      text('With 550 containers a quarter of 91 days has 50,050 container-days.'),
      text('Een schooljaar van 40 weken; een kwartaal van 12 weken telt als vol.'),
      text('De meting is in het derde kwartaal van 2027, in het tweede jaar van het contract.'),
    ],
    bad: [
      text('Met 550 containers heeft ⟦EMV444:een kwartaal van 30 dagen⟧ 16.500 containerdagen.'),
      text('With 550 containers ⟦EMV444:a month of 365 days⟧ has 200,750 container-days.'),
      text('De nulmeting is in het ⟦EMV444:derde jaar van 2027⟧.'),
      text('The baseline is measured in the ⟦EMV444:third year of 2027⟧.'),
    ],
  },
  'the hours of a day and the days of a week': {
    codes: /^EMV444 /u,
    good: [
      text('De meldlijn is 24 uur per dag en 7 dagen per week bereikbaar.'),
      text('The desk is staffed twenty-four hours a day, seven days a week.'),
      text('De werkleider is 24 uur per week aanwezig, 45 weken per jaar.'),
      text('De adviseur is 24 uur per week op het werk en 2 dagen per maand bij u.'),
    ],
    bad: [
      text('De meldlijn is ⟦EMV444:24 uur per week en 7 dagen per week⟧ bereikbaar.'),
      text('De meldlijn is ⟦EMV444:24 uur per dag, zeven dagen per maand⟧ bereikbaar.'),
      text('The desk is staffed ⟦EMV444:24 hours a day, seven days a month⟧.'),
    ],
  },
  'hours of a whole day that come once a week': {
    codes: /^EMV444 /u,
    good: [
      text('De meldlijn is dagelijks van 7.00 tot 23.00 uur bemand.'),
      text('Het overleg is wekelijks van 9.00 tot 11.00 uur.'),
      text('De beurs is maandelijks van 9.00 tot 18.00 uur, op de eerste vrijdag.'),
    ],
    bad: [
      text('De meldlijn is ⟦EMV444:wekelijks⟧ van 7.00 tot 23.00 uur bemand.'),
      text('The bridges are opened ⟦EMV444:every week⟧ from 06:00 to 22:00.'),
    ],
  },
  'a day of the year beside a rhythm': {
    codes: /^EMV444 /u,
    good: [
      report('jaarlijks | 30 september'),
      report('maandelijks | 30 september 2027'),
      report('maandelijks | vanaf 30 september'),
      text('| Rapport | Eerste | Hoe vaak |\n| --- | --- | --- |\n| Seizoensrapport | 30 september | maandelijks |'),
    ],
    bad: [report('⟦EMV444:maandelijks⟧ | 30 september'), report('⟦EMV444:per kwartaal⟧ | uiterlijk 1 maart')],
  },
  'an analysis named by its rhythm': {
    codes: /^EMV444 /u,
    good: [text('De kwartaalanalyse volgt binnen tien werkdagen na afloop van het kwartaal.')],
    bad: [
      text('De kwartaalanalyse volgt binnen tien werkdagen ⟦EMV444:na afloop van het jaar⟧.'),
      text('The quarterly analysis follows within ten working days ⟦EMV444:after the end of the year⟧.'),
    ],
  },
  'such a period': {
    codes: /^EMV444 /u,
    good: [
      text('Een gemiddelde maand telt 6.170 uren, zodat er in zo’n maand minder dan 31 open blijven.'),
      text('In het derde kwartaal is het druk. Elke maand kijken wij of zo’n kwartaal past.'),
      text('Elke maand en elk kwartaal is er overleg; zo’n week kost tijd.'),
    ],
    bad: [
      text('Een gemiddelde maand telt 6.170 uren, zodat er in ⟦EMV444:zo’n kwartaal⟧ minder dan 31 open blijven.'),
      text('An average month counts 6,170 hours, so in ⟦EMV444:such a quarter⟧ fewer than 31 may stay open.'),
    ],
  },
  'one period worked out into itself': {
    codes: /^EMV444 /u,
    good: [
      text('Per jaar plannen wij zo’n 520 werkorders. Per kwartaal zijn dat er ongeveer 130.'),
      text('Per jaar plannen wij 400 werkorders, en 120 rondes. Per jaar zijn dat er 400 voor de techniek.'),
    ],
    bad: [text('Per jaar plannen wij zo’n 520 werkorders. ⟦EMV444:Per jaar zijn dat er⟧ ongeveer 130.')],
  },
  'the head of a column over another period than its product': {
    codes: /^EMV444 /u,
    good: [
      fleet('Kilometers per voertuig per jaar', '64 | 45.000 | 2.880.000'),
      fleet('Kilometers per voertuig per maand', '64 | 3.750 | 2.880.000'),
    ],
    bad: [fleet('⟦EMV444:Kilometers per voertuig per maand⟧', '64 | 45.000 | 2.880.000')],
  },
  'a number of a column told over another period': {
    codes: /^EMV443 /u,
    good: [
      text(`Dat zijn samen 2.880.000 kilometers per jaar.\n\n${kilometres}`),
      text(`Dat zijn samen 240.000 kilometers per maand.\n\n${kilometres}`),
      text(`Dat zijn samen 2.880.000 meldingen per maand.\n\n${kilometres}`),
    ],
    bad: [text(`Dat zijn samen ⟦EMV443:2.880.000 kilometers per maand⟧.\n\n${kilometres}`)],
  },
  'a row that names its KPI over another period': {
    codes: /^EMV443 /u,
    good: [row('100% per kwartaal'), row('2,3 per maand'), row('90% per maand'), row('95% per jaar')],
    bad: [row('⟦EMV443:100% per jaar⟧'), row('⟦EMV443:2,3 per kwartaal⟧')],
  },
  'a step with the periods of two norms': {
    codes: /^EMV441 /u,
    good: [
      reuse('per kwartaal', 'Kalenderjaar met hergebruik <72% of kwartaal met beoordeling <100%'),
      reuse('per jaar', 'Kwartaal <72%: bijsturen; kalenderjaar <72%: malus'),
    ],
    bad: [reuse('per jaar', 'Kalenderjaar met hergebruik <72% of ⟦EMV441:kwartaal⟧ met beoordeling <100%')],
  },
  'a number worked out behind a mark': {
    codes: /^EMV444 /u,
    good: [
      text('Wij komen op ruim 12.400 reparaties per jaar: gemiddeld 1.034 per maand.'),
      text('They assess at least 150 assignments a quarter, so 600 a year.'),
      text('Er waren 7.320 reparaties in 2026, gemiddeld 610 per maand.'),
      text('Wij doen 40 keuringen per jaar, gemiddeld 12 metingen per dag.'),
    ],
    bad: [
      text('Wij komen op ruim 12.400 reparaties per jaar: gemiddeld ⟦EMV444:1.034 per kwartaal⟧.'),
      text('They assess at least 150 assignments a quarter, so ⟦EMV444:600 a month⟧.'),
      text('Er waren 7.320 reparaties in 2026, gemiddeld ⟦EMV444:610 per kwartaal⟧.'),
    ],
  },
});
