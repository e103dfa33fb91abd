import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const dutch = (text: string): BidFiles => ({ 'sections/a.md': `${text}\n` });
const english = (text: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'sections/a.md': `${text}\n`,
});

testPairs({
  'a number over one period that is told again over another': {
    codes: /^EMV444 /u,
    good: [
      dutch('Iedere rechercheur levert één rapport in: 54 per halfjaar, 108 per contractjaar.'),
      dutch('Wij doen 12 rondes per maand, 144 per jaar.'),
      // Two things, and no length of a period with which the one gives the other.
      dutch('Wij doen 12 rondes per maand, 40 per jaar onaangekondigd.'),
      dutch('Wij houden 3 gesprekken per maand en 12 per jaar met de directie.'),
      english('The team makes 54 visits per half-year (108 a year).'),
    ],
    bad: [
      dutch('Iedere rechercheur levert één rapport in: 54 per halfjaar, ⟦EMV444:108 per maand⟧.'),
      dutch('Iedere rechercheur levert één rapport in: 54 per dag, ⟦EMV444:108 per contractjaar⟧.'),
      dutch('Wij doen 12 rondes per week, ⟦EMV444:144 per jaar⟧.'),
      english('The team makes 54 visits per quarter (⟦EMV444:108 a year⟧).'),
    ],
  },
  'what comes of several things each so often': {
    codes: /^EMV444 /u,
    good: [
      dutch('Zes sporthallen krijgen ieder kwartaal een beurt: 24 per jaar.'),
      // The crew comes to all at once.
      dutch('Zes monteurs komen elk kwartaal bijeen: 4 per jaar.'),
      dutch('Zes sporthallen krijgen ieder kwartaal een beurt: 30 per jaar met de spoedbeurten erbij.'),
      english('Nine bridges are inspected every month (108 a year).'),
    ],
    bad: [
      dutch('Zes sporthallen krijgen ieder jaar een beurt: ⟦EMV444:24 per jaar⟧.'.replace('ieder jaar', 'elke maand')),
      dutch('Zes sporthallen krijgen ieder kwartaal een beurt: ⟦EMV444:24 per maand⟧.'),
      dutch('Zes sporthallen krijgen ieder kwartaal een beurt (samen ⟦EMV444:24 per week⟧).'),
      english('Nine bridges are inspected every quarter (⟦EMV444:108 a year⟧).'),
    ],
  },
  'a period after period': {
    codes: /^EMV444 /u,
    good: [
      dutch('Minstens 93 van elke 100 kandidaten slagen, kwartaal na kwartaal.'),
      dutch('Het rapport komt een week na kwartaal 3, en het plan een maand na kwartaaleinde.'),
      english('We improve month after month.'),
    ],
    bad: [
      dutch('Minstens 93 van elke 100 kandidaten slagen, ⟦EMV444:jaar na kwartaal⟧.'),
      english('We improve ⟦EMV444:month after year⟧.'),
    ],
  },
  'the rhythm of a row and the name of its report': {
    codes: /^EMV444 /u,
    good: [
      dutch('| Rapport | Frequentie |\n| --- | --- |\n| Kwartaalrapport | viermaal per jaar |'),
      dutch('| Rapport | Wanneer | Besproken |\n| --- | --- | --- |\n| Maandrapport | maandelijks | per kwartaal |'),
      dutch('| Rapport | Besproken |\n| --- | --- |\n| Maandrapport | per kwartaal |'),
    ],
    bad: [
      dutch('| Rapport | Frequentie |\n| --- | --- |\n| Kwartaalrapport | ⟦EMV444:viermaal per maand⟧ |'),
      english('| Report | How often |\n| --- | --- |\n| Monthly report | ⟦EMV444:every quarter⟧ |'),
    ],
  },
  'one subject with two rhythms, once with how many there are': {
    codes: /^EMV427 /u,
    good: [
      {
        'sections/a.md': 'Zes sporthallen krijgen ieder kwartaal een beurt.\n',
        'sections/b.md': 'Sporthallen krijgen elk kwartaal een beurt, gymzalen tweemaal per jaar.\n',
      },
      // How many are dealt with is no rhythm of the other.
      {
        'sections/a.md': 'Wij geven elke week zes sporthallen een beurt.\n',
        'sections/b.md': 'Sporthallen krijgen elk kwartaal een beurt.\n',
      },
    ],
    bad: [
      {
        'sections/a.md': 'Zes sporthallen krijgen ⟦EMV427:ieder kwartaal⟧ een beurt.\n',
        'sections/b.md': 'Sporthallen krijgen elke maand een beurt, gymzalen tweemaal per jaar.\n',
      },
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
        'sections/a.md': 'Our nine boilers get a full service ⟦EMV427:every quarter⟧.\n',
        'sections/b.md': 'The boilers get a full service every year.\n',
      },
    ],
  },
});
