import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const text = (...lines: readonly string[]): BidFiles => ({ 'sections/a.md': `${lines.join('\n\n')}\n` });
const kpi = (target: string, title = 'Levering'): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n`;
const wish = (measure: string, target: string): BidFiles => ({
  'kpis.yaml': kpi(target),
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "De opdrachtnemer werkt snel."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`,
});

const pairs: Readonly<Record<string, Pair>> = {
  'a rhythm of less than a year with one day or month of it': {
    codes: /^EMV444 /u,
    good: [
      text('Wij geven elk jaar in oktober een griepprik.', 'In december rijden wij wekelijks in december extra.'),
      text('De meting is elk kwartaal in januari, april, juli en oktober, en maandelijks in maart en april.'),
      text('Wij tellen maandelijks in oktober 2027.', 'Wij rijden 12 vrachten per maand in juli.'),
      text(
        'We inspect every year in March.',
        'We report weekly in August.',
        'The count is quarterly in March and June.',
      ),
    ],
    bad: [
      text('Wij geven ⟦EMV444:maandelijks⟧ in oktober een griepprik.'),
      text('De ecoloog telt ⟦EMV444:maandelijks⟧ in juni 120 meetvakken.'),
      text('Het jaarplan is er ⟦EMV444:elk kwartaal⟧, uiterlijk op 1 december.'),
      text('De kalender wordt ⟦EMV444:elke week⟧ op 1 mei vastgelegd.'),
      text('We inspect all bridges ⟦EMV444:every quarter⟧ in March.'),
      text('The plan is renewed ⟦EMV444:monthly⟧ by 1 December.'),
    ],
  },
  'a plan or report made in another rhythm than its name': {
    codes: /^EMV444 /u,
    good: [
      text('Elk jaar een nieuw jaarplan.', 'Elk kwartaal een maand lang extra controles.'),
      text('Every year an annual report.', 'Each quarter a month of extra checks.'),
    ],
    bad: [text('⟦EMV444:Maandelijks⟧ een nieuw jaarplan.'), text('⟦EMV444:Every month⟧ an annual report.')],
  },
  'a report that is due at the end of another period': {
    codes: /^EMV444 /u,
    good: [
      text(
        'De kwartaalrapportage volgt uiterlijk 12 werkdagen na het kwartaal, en de jaarrapportage na afloop van het jaar.',
      ),
      text('Wij bespreken de kwartaalrapportages van het jaar in de stuurgroep.'),
      text(
        'The quarterly report follows within 10 working days of the end of the quarter.',
        'The monthly reports of the year are kept.',
      ),
      {
        'kpis.yaml': kpi(
          '100% van de rapportages binnen 10 werkdagen na het einde van het kwartaal',
          'Tijdige kwartaalrapportage',
        ),
      },
    ],
    bad: [
      text(
        'De kwartaalrapportage volgt uiterlijk 12 werkdagen ⟦EMV444:na het jaar⟧, en de jaarrapportage voor 1 maart.',
      ),
      text('The quarterly report follows within 10 working days ⟦EMV444:of the end of the year⟧.'),
      {
        'kpis.yaml': kpi(
          '100% van de rapportages binnen 10 werkdagen ⟦EMV444:na het einde van het jaar⟧',
          'Tijdige kwartaalrapportage',
        ),
      },
    ],
  },
  'numbers that come out over another period than the text says': {
    codes: /^EMV444 /u,
    good: [
      text("Elke dag bekijkt de wachtleider 20 openingen. Dat zijn er zo'n 7.300 per jaar."),
      text('Per jaar verwachten wij 430 analyses: dat zijn er acht per week.'),
      text(
        'Elke werkdag doen wij 20 bezoeken. Dat zijn er ruim 400 per maand.',
        'Wij liepen 12 rondes in 2026, één per maand.',
      ),
      text('Elke week komen er 30 vragen. Dat zijn er 50 per maand minder dan vorig jaar.'),
      text('We did 4 reviews a year, one per quarter.', 'Every day we check 20 calls. That is about 140 a week.'),
    ],
    bad: [
      text("Elke dag bekijkt de wachtleider 20 openingen. Dat zijn er ⟦EMV444:zo'n 7.300 per maand⟧."),
      text('Per jaar verwachten wij 430 analyses: dat zijn er ⟦EMV444:acht per maand⟧.'),
      text('Wij liepen 12 rondes in 2026, ⟦EMV444:één per kwartaal⟧.'),
      text('We did 4 reviews a year, ⟦EMV444:one per month⟧.'),
      text('Every day we check 20 calls. That is ⟦EMV444:about 140 a month⟧.'),
    ],
  },
  'a promise over a longer period than its norm': {
    codes: /^EMV443 /u,
    good: [
      wish('Het gemiddelde is elk kwartaal ten minste 8,3', '≥ 8,3 gemiddeld, per kwartaal'),
      wish('Wij onderhouden 97% van de elektrische fietsen elk jaar', '≥ 97% van de leveringen op tijd, per maand'),
      wish('In het eerste jaar is het gemiddelde elk jaar ten minste 8,3', '≥ 8,3 gemiddeld, per kwartaal'),
      wish('Wij controleren per jaar 100% van de palen', '100% van de palen per kwartaal getoond'),
    ],
    bad: [
      wish(
        'Na elke levering vragen wij een cijfer; het gemiddelde is ⟦EMV443:elk jaar⟧ ten minste 8,3',
        '≥ 8,3 gemiddeld, per kwartaal',
      ),
      wish('The mean mark is ⟦EMV443:at least 8.3 every year⟧', '≥ 8,3 gemiddeld, per kwartaal'),
    ],
  },
  'the share and number of a norm in another unit': {
    codes: /^EMV443 /u,
    good: [
      wish('Ten minste 95% van de meldingen is binnen 1 werkdag beantwoord', '≤ 1 werkdag bij ≥ 95% van de meldingen'),
      wish('Ten minste 95% van de rapporten is binnen 2 weken klaar', '≥ 95% van de meldingen binnen 2 werkdagen'),
      {
        'kpis.yaml': kpi('≥ 95% van de klachten per maand binnen 1 werkdag'),
        ...text('Van de klachten in een maand is 95% beantwoord.'),
      },
      {
        'kpis.yaml': kpi('≥ 95% van de klachten binnen 5 werkdagen'),
        ...text('U vraagt 95% van de klachten binnen 5 weken, wij geven 95% van de klachten binnen 5 werkdagen.'),
      },
      {
        'kpis.yaml': kpi('100% van de klachten binnen 5 werkdagen'),
        ...text('Van de klachten is 100% binnen 5 weken geteld.'),
      },
    ],
    bad: [
      {
        'kpis.yaml': kpi('≥ 97,5% van de klachten binnen 7 werkdagen'),
        ...text('Van de klachten is 97,5% ⟦EMV443:binnen 7 maanden⟧ weg.'),
      },
    ],
  },
  'as many weeks and months between two of one thing': {
    codes: /^EMV427 /u,
    good: [
      {
        'sections/a.md': 'De voortgang van de begeleiding bespreken wij elke zes weken.\n',
        'sections/b.md': 'De leidinggevende en de medewerker bespreken de voortgang om de zes weken.\n',
      },
      {
        'sections/a.md': 'De voortgang van de begeleiding bespreken wij elke zes weken.\n',
        'sections/b.md': 'De gemeente inspecteert het gebouw elke zes maanden.\n',
      },
    ],
    bad: [
      {
        'sections/a.md': 'De voortgang van de begeleiding bespreken wij ⟦EMV427:elke zes weken⟧.\n',
        'sections/b.md': 'De leidinggevende en de medewerker bespreken de voortgang elke zes maanden.\n',
      },
    ],
  },
  'more time than there is in its period': {
    codes: /^EMV429 /u,
    good: [
      text(
        'Het nummer is 24 uur per dag en 7 dagen per week bezet.',
        'De ploeg werkt samen 36 dagen per week.',
        'De meldkamer levert 36 uur per dag aan diensten.',
      ),
      text('In de andere zes maanden elke maand een ronde.', 'The desk is open 24 hours a day, seven days a week.'),
    ],
    bad: [
      text('Het nummer is ⟦EMV429:24 dagen per dag⟧ bezet.'),
      text('De balie is ⟦EMV429:36 uur per dag⟧ geopend.'),
      text('The laboratory is open ⟦EMV429:36 days a week⟧ in the season.'),
    ],
  },
};

testPairs(pairs);
