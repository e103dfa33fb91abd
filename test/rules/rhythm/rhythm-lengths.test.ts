import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (section: string): BidFiles => ({ 'sections/a.md': `${section}\n` });
const report = (cells: string): BidFiles =>
  text(`| Rapport | Hoe vaak | Uiterlijk |\n| --- | --- | --- |\n| Seizoensrapport | ${cells} |`);

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
