import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, escalation: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "≥95% per kwartaal"\n    measurement: "Systeem"\n    reporting: "Per kwartaal"\n` +
  `    escalation: "${escalation}"\n    sanctions: [penalty]\n`;
const two = `kpis:\n${kpi('KPI-01', 'Geslaagden in de B1-route', 'Onder 95%: malus van € 7.500 per contractjaar')}${kpi('KPI-02', 'Afronding in de Z-route', 'Onder 95%: malus van € 5.000 per contractjaar')}`;
const shares = `kpis:\n${kpi('KPI-01', 'Late documents', '2 late documents → service credit of 2% of the event fee')}${kpi('KPI-02', 'Empty posts', '2 events <95% → service credit of 5% of the event fee')}`;
const dutch = (sentence: string, more: BidFiles = {}): BidFiles => ({
  'kpis.yaml': two,
  'sections/a.md': `${sentence}\n`,
  ...more,
});
const english = (sentence: string, kpis = shares): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'kpis.yaml': kpis,
  'sections/a.md': `${sentence}\n`,
});
const counted = `kpis:\n${kpi('KPI-01', 'Ritten', '1 maand <95% → plan; 2 maanden <95% binnen 6 maanden → malus van 2% van de maandfactuur')}${kpi('KPI-02', 'Klachten', 'Onder 90%: plan. Drie kwartalen onder 90% binnen vier kwartalen: boete van € 5.000')}`;
const rows = (row: string): BidFiles =>
  dutch(`| KPI | wanneer | gevolg |\n| --- | --- | --- |\n${row}`, { 'kpis.yaml': counted });
const late = `kpis:\n${kpi('KPI-01', 'On time', 'Below 95%: plan; 2 quarters below 95% within 12 months: discount of 2% on the invoice of the second quarter')}${kpi('KPI-02', 'Rounds', 'Below 100%: plan; more than 5 missing rounds in one calendar year: discount of € 200 for each missing round')}`;
const incidents =
  `kpis:\n${kpi('KPI-01', 'P1 binnen 4 uur hersteld', 'Onder 95%: plan. Voor elk te laat incident geldt een korting van € 500, met een maximum van € 1.500 per maand')}`.replace(
    '≥95% per kwartaal',
    '≥95% hersteld binnen 4 uur, per maand',
  );
const closure = `kpis:\n${kpi('KPI-01', 'Vaarweg open', 'Stremming >8 uur in een seizoen → korting van € 400 per begonnen uur')}`;
const closed = (sentence: string): BidFiles => dutch(sentence, { 'kpis.yaml': closure });
const vehicles = `kpis:\n${kpi('KPI-01', 'Vehicles connected', 'Below 95%: credit of € 40 per vehicle for each week of delay')}`;
const rounds = (cells: string): BidFiles =>
  dutch(`| KPI | wanneer | gevolg |\n| --- | --- | --- |\n| ${cells} |`, {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Maaironden', '1 maaironde <98%: plan; 2 maaironden binnen 12 maanden <98%: malus van € 7.500')}`,
  });
const step = (sentence: string): BidFiles => dutch(sentence, { 'kpis.yaml': counted });

testPairs({
  'a list of sanctions': {
    codes: /^EMV464 /u,
    good: [
      dutch('Wij betalen een malus: € 7.500 voor de B1-route, € 5.000 voor de Z-route.'),
      dutch('Onder 95% is de malus € 7.500 in de B1-route en € 5.000 in de Z-route.'),
      dutch('De malus is € 7.500 in de B1-route, en op een omzet van ongeveer € 400.000 is dat weinig.'),
      dutch('De malus is € 7.500 in de B1-route, samen nooit meer dan € 9.000.'),
      english(
        'Service credits apply to KPI-01 and KPI-02: 2% of the event fee for late documents, 5% for empty posts.',
      ),
    ],
    bad: [
      dutch('Wij betalen een malus: € 7.500 voor de B1-route, ⟦EMV464:€ 4.000⟧ voor de Z-route.'),
      english(
        'Service credits apply to KPI-01 and KPI-02: 2% of the event fee for late documents, ⟦EMV464:3%⟧ for empty posts.',
      ),
      english(
        'Service credits apply to KPI-01 and KPI-02: ⟦EMV464:2% of the event fee⟧ for late documents, 5% for empty posts.',
        shares.replace('credit of 2%', 'credit of 1%'),
      ),
    ],
  },
  'a table of sanctions': {
    codes: /^EMV464 /u,
    good: [
      rounds('KPI-01 | 2 maaironden binnen 12 maanden | € 7.500'),
      rounds('KPI-01 | 2 maaironden onder 98% | € 7.500'),
      dutch(
        '| KPI | wanneer | malus |\n| --- | --- | --- |\n| KPI-01 | onder 95% | € 7.500 |\n| KPI-02 | onder 95% | € 5.000 |',
      ),
      dutch('| KPI | waarde | omzet |\n| --- | --- | --- |\n| KPI-01 | 95% | € 8.500 |\n| KPI-02 | 96% | € 6.000 |'),
    ],
    bad: [
      rounds('KPI-01 | ⟦EMV464:3 maaironden⟧ binnen 12 maanden | € 7.500'),
      rounds('KPI-01 | 2 maaironden ⟦EMV464:onder 89%⟧ | € 7.500'),
      dutch(
        '| KPI | wanneer | malus |\n| --- | --- | --- |\n| KPI-01 | onder 95% | € 7.500 |\n| KPI-02 | onder 95% | ⟦EMV464:€ 6.000⟧ |',
      ),
      dutch(
        '| KPI | wanneer | bedrag |\n| --- | --- | --- |\n| KPI-01 | onder 95% | ⟦EMV464:€ 5.700⟧ |\n| KPI-02 | onder 95% | € 5.000 |',
      ),
    ],
  },
  'how often a norm is missed, in a table of sanctions': {
    codes: /^EMV464 /u,
    good: [
      rows('| KPI-01 | twee keer onder de norm binnen een half jaar | malus van 2% |'),
      rows('| [](#KPI-02) | drie kwartalen onder 90% in een jaar | € 5.000 |'),
      // What a share comes to is no amount of the KPI.
      rows('| KPI-01 | 2 maanden onder de norm binnen 6 maanden | malus van 2%, € 5.400 |'),
      rows('| KPI-01 en KPI-02 | onder de norm | malus van 2% of € 5.000 |'),
      // No table of sanctions.
      { 'kpis.yaml': counted, 'sections/a.md': '| KPI | gemeten |\n| --- | --- |\n| KPI-01 | 4 maanden lang |\n' },
    ],
    bad: [
      rows('| KPI-01 | ⟦EMV464:3 maanden⟧ onder de norm binnen 6 maanden | malus van 2% |'),
      rows('| KPI-01 | 2 maanden onder de norm ⟦EMV464:binnen 60 maanden⟧ | malus van 2% |'),
      // One month is what the first step counts.
      rows('| KPI-01 | ⟦EMV464:1 maand⟧ onder de norm binnen 6 maanden | malus van 2% |'),
      rows('| KPI-01 | 2 maanden onder de norm binnen 6 maanden | malus van ⟦EMV464:3%⟧ |'),
      rows(
        '| KPI-01 | 2 maanden onder de norm binnen 6 maanden | malus van 2% |\n| [](#KPI-02) | drie kwartalen onder 90% in een jaar | ⟦EMV464:€ 50.000⟧ |',
      ),
      english(
        '| KPI | when | service credit |\n| --- | --- | --- |\n| {{kpi "KPI-01"}} | ⟦EMV464:4 months⟧ below the norm within 12 months | 2% |',
        `kpis:\n${kpi('KPI-01', 'Calls', 'Month <95% → plan; 2 months <95% within 12 months → service credit of 2% of the fee')}`,
      ),
    ],
  },
  'a sentence that tells a step of an escalation': {
    codes: /^EMV464 /u,
    good: [
      step(
        'Zakt het twee maanden in een half jaar onder 95%, dan korten wij 2%; bij drie kwartalen onder 90% in een jaar kost ons dat € 5.000.',
      ),
      dutch('Een P1 die langer dan vier uur duurt, kost ons € 500, met een plafond van € 1.500 per maand.', {
        'kpis.yaml': incidents,
      }),
      english('Below 95% in two quarters of twelve months, we take 2% off the second invoice.', late),
      english('With more than five missed rounds in a year, each of them costs us € 200.', late),
      english('For each of more than five missed rounds in a year you receive € 200.', late),
      english('We take 10% of each batch off the line to test it within two quarters.', late),
      step('Gebeurt het twee keer binnen een half jaar, dan volgt een malus van 2%.'),
      step('Na drie gemiste kwartalen in een jaar betalen wij € 5.000.'),
      step('Bij KPI-01 volgt na twee maanden een malus van 2%; die verrekenen wij binnen 30 dagen.'),
      step('Vorig jaar was dat twee keer binnen een half jaar een malus van 3%.'),
      step('Na vier jaar zonder malus vieren wij feest met twee teams.'),
      // A sentence about the KPI before it may tell more than its sanction.
      step('Dat staat in KPI-02. Een boete kwam bij ons in vijf jaar niet voor.'),
    ],
    bad: [
      // In words of its own: what is taken off, what it costs us, with the number of misses or a norm of the KPI beside it.
      step('Zakt het twee maanden in een half jaar onder 95%, dan korten wij ⟦EMV464:4%⟧ op de maandfactuur.'),
      step(
        'Zakt het twee maanden in een half jaar onder 95%, dan korten wij 2%; bij drie kwartalen onder 90% in een jaar kost ons dat ⟦EMV464:€ 500⟧.',
      ),
      dutch('Een P1 die langer dan vier uur duurt, kost ons € 500, met een plafond van ⟦EMV464:€ 15.000 per maand⟧.', {
        'kpis.yaml': incidents,
      }),
      english('Below 95% in two quarters of twelve months, we take ⟦EMV464:3% off⟧ the second invoice.', late),
      english('With more than five missed rounds in a year, each of them costs us ⟦EMV464:€ 250⟧.', late),
      english('For each of more than five missed rounds in a year you receive ⟦EMV464:€ 250⟧.', late),
      step('Gebeurt het twee keer ⟦EMV464:binnen acht maanden⟧, dan volgt een malus van 2%.'),
      step('Na drie gemiste kwartalen in een jaar geldt een boete van ⟦EMV464:€ 6.000⟧.'),
      step('Volgens KPI-02 is de boete ⟦EMV464:€ 500⟧.'),
      step('Dat staat in KPI-02. Vanaf dan betalen wij ⟦EMV464:€ 4.000 per kwartaal⟧.'),
      english(
        'If that happens ⟦EMV464:three times⟧ within twelve months, a service credit of 2% follows.',
        `kpis:\n${kpi('KPI-01', 'Calls', 'Month <95% → plan; 2 months <95% within 12 months → service credit of 2% of the fee')}`,
      ),
    ],
  },
  'the most of all sanctions together': {
    codes: /^EMV464 /u,
    good: [
      dutch('Op twee KPI’s staat een malus, samen tot € 12.000 per contractjaar.', {
        'sections/b.md': 'Samen is het nooit meer dan € 12.000 in één contractjaar. Wij verrekenen een malus zelf.\n',
      }),
      dutch('Op twee KPI’s staat een malus, samen tot € 12.000 per contractjaar.', {
        'sections/b.md': 'Samen is het nooit meer dan € 4.000 in één kwartaal. Wij verrekenen een malus zelf.\n',
      }),
    ],
    bad: [
      dutch('Op twee KPI’s staat een malus, samen tot € 12.500 per contractjaar.', {
        'sections/b.md':
          'Samen is het ⟦EMV464:nooit meer dan € 12.000⟧ in één contractjaar. Wij verrekenen een malus zelf.\n',
      }),
    ],
  },
  'an amount that no KPI gives beside one that no text gives': {
    codes: /^EMV464 /u,
    good: [
      closed('Elk begonnen uur extra kost ons € 400.'),
      // What was paid before, what is a price, what is paid once, and what another thing costs.
      closed('Elk begonnen uur extra kostte ons in 2025 € 300.'),
      closed('Een begonnen uur huur is € 300.'),
      closed('Voor de eerste stremming betalen wij € 300.'),
      closed('Voor elke verloren boei betalen wij € 300.'),
      closed('Elk begonnen uur kost ons € 400, en elk uur stremming kost ons nooit meer dan € 500.'),
    ],
    bad: [
      closed('Elk begonnen uur extra kost ons ⟦EMV464:€ 300⟧.'),
      closed('Elk begonnen uur extra kost ons ⟦EMV464:€ 4.000⟧.'),
      closed('Duurt de stremming langer, dan storten wij voor elk uur ⟦EMV464:€ 500⟧ in uw fonds.'),
      english('A vehicle that is connected late costs us ⟦EMV464:€ 50 a week⟧.', vehicles),
    ],
  },
});
