import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlang: en\n' };
const section = (...texts: readonly string[]): BidFiles => ({ 'sections/summary.md': `${texts.join('\n\n')}\n` });
const kpi = (target: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Stiptheid"\n    target: "${target}"\n    measurement: "Ritregister"\n    reporting: "Per kwartaal"\n`;
const answered = (target: string, response: string): BidFiles => ({
  'kpis.yaml': kpi(target),
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Rijd op tijd."\n    response: "${response}"\n    kpis: [KPI-01]\n`,
});
const withBody = (target: string, body: string): BidFiles => ({
  'kpis.yaml': kpi(target),
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "Rijd op tijd."\n    keyMessage: "Op tijd."\n    body: sections/w-01.md\n    kpis: [KPI-01]\n',
  'sections/w-01.md': `${body}\n`,
});
const told = (baseline: string, result: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Hinder"\n    target: "≤ 12 hinderuren per kalendermaand"\n    measurement: "Register"\n    reporting: "Per maand"\n    baseline: "${baseline}"\n`,
  'references.yaml': `references:\n  - id: REF-01\n    title: "Sanering"\n    client: "Gemeente Oud"\n    results:\n      - { text: "${result}", kpi: KPI-01 }\n`,
});
const mark = '≥ 8,0 op een schaal van 1 tot en met 10, per halfjaar, bij een respons van ≥ 40%';

testPairs({
  'a rhythm that opens a sentence is of what follows its comma': {
    codes: /^EMV427 /u,
    good: [
      section(
        'Tweemaal per dag, om zeven en om twaalf uur, ligt er een testkaart onder elke scanner.',
        'Sinds 2024 ligt er tweemaal per dag een testkaart.',
      ),
      section('Once a month there is an hour of coaching, one to one.', 'Coaching is once a month.'),
      section('Twee keer per dag, om tien en om drie uur, is er koffie.', 'Twee keer per week ligt er een testkaart.'),
    ],
    bad: [
      section(
        '⟦EMV427:Tweemaal per dag⟧, om zeven en om twaalf uur, ligt er een testkaart onder elke scanner.',
        'Sinds 2024 ligt er tweemaal per week een testkaart.',
      ),
      {
        ...english,
        ...section(
          '⟦EMV427:Twice a day⟧, at seven and at noon, a test chart lies below each scanner.',
          'Since 2024 a test chart lies there twice a week.',
        ),
      },
    ],
  },
  'a number over a longer period than its norm': {
    codes: /^EMV443 /u,
    good: [
      withBody('≥ 92% van de ritten op tijd, per kwartaal', 'Elk kwartaal, 92% van de ritten is op tijd.'),
      withBody(
        '≥ 92% van de ritten op tijd, per kwartaal',
        'Lukt het in een kwartaal bij minder dan 92%, dan bellen wij.',
      ),
      withBody(
        '≥ 200 bomen in de steekproef per kwartaal',
        'Vier keer per jaar lopen wij 200 bomen van de steekproef na.',
      ),
      answered(mark, 'Reizigers geven ons per halfjaar gemiddeld ten minste een 8,0.'),
    ],
    bad: [
      withBody(
        '≥ 92% van de ritten op tijd, per kwartaal',
        'Lukt het ⟦EMV443:in een jaar⟧ bij minder dan 92%, dan bellen wij.',
      ),
      {
        ...english,
        ...withBody('≥92% of trips on time, per quarter', '⟦EMV443:Every year⟧, 92% of the trips are on time.'),
      },
      answered(mark, 'Reizigers geven ons ⟦EMV443:per dag⟧ gemiddeld ten minste een 8,0.'),
    ],
  },
  'a rhythm of what was named before': {
    codes: /^EMV427 /u,
    good: [
      section(
        'Elke tolk heeft een verklaring omtrent gedrag en vernieuwt die elke 2 jaar.',
        'De verklaring omtrent gedrag wordt elke 2 jaar vernieuwd.',
      ),
      section(
        'Elke tolk heeft een tablet en vernieuwt die elke 2 jaar.',
        'De verklaring omtrent gedrag wordt elke 4 jaar vernieuwd.',
      ),
    ],
    bad: [
      {
        ...english,
        ...section(
          'Every interpreter has a certificate of conduct and renews it ⟦EMV427:every two quarters⟧.',
          'The certificate of conduct is renewed every 2 years.',
        ),
      },
    ],
  },
  'what was before, told twice': {
    codes: /^EMV443 /u,
    good: [
      told(
        'Gemiddeld 5,1 hinderuren per maand bij REF-01',
        'Gemiddeld 5,1 hinderuren per maand; de drukste maand telde er 11',
      ),
      told('Gemiddeld 2 hinderuren per maand bij REF-01', 'Gemiddeld 2 hinderuren per kwartaal'),
      told('Gemiddeld 5,1 hinderuren per maand bij REF-01', 'Gemiddeld 7,3 hinderuren per kwartaal'),
    ],
    bad: [
      told(
        'Gemiddeld ⟦EMV443:5,1 hinderuren per kwartaal⟧ bij REF-01',
        'Gemiddeld 5,1 hinderuren per maand; de drukste maand telde er 11',
      ),
    ],
  },
  'an amount of a year of insurance': {
    codes: /^EMV443 /u,
    good: [
      section('Wij zijn verzekerd voor € 5.000.000 per jaar.', 'De verzekering dekt € 5.000.000 per verzekeringsjaar.'),
    ],
    bad: [
      section(
        'De verzekering dekt ⟦EMV443:€ 5.000.000 per maand⟧.',
        'De verzekering dekt € 5.000.000 per verzekeringsjaar.',
      ),
    ],
  },
  'a rhythm and the days behind it': {
    codes: /^EMV444 /u,
    good: [
      section('De startgroep begint elke week op maandag.'),
      section('De balie is dagelijks open op maandag tot en met vrijdag.'),
      section('Wij controleren dagelijks op maandag, dinsdag en vrijdag.'),
      section('Twee oefeningen per jaar, vanaf 2028 in april en oktober.'),
      section('Wij snoeien 24 bomen per jaar, in maart en oktober.'),
      section('Wij meten jaarlijks in mei en oktober.'),
      section('Wij kijken elk kwartaal op de eerste dinsdag van de maand.'),
      section('De kraan wordt elke maand gekeurd op de eerste dinsdag van de maand.'),
      { ...english, ...section('Each quarter, in March, June, September and December, we count.') },
    ],
    bad: [
      section('De startgroep begint ⟦EMV444:dagelijks⟧ op maandag om 9.00 uur.'),
      section('⟦EMV444:Twee oefeningen per maand⟧, vanaf 2028 in april en oktober.'),
      section('Wij oefenen ⟦EMV444:drie keer per jaar⟧, in april en oktober.'),
      section('Wij oefenen ⟦EMV444:twee keer per jaar⟧, in maart, juni en oktober.'),
      section('De kraan wordt ⟦EMV444:elke week⟧ op de eerste dinsdag van de maand gekeurd.'),
      { ...english, ...section('The group starts ⟦EMV444:daily⟧ on Mondays.') },
      { ...english, ...section('We exercise ⟦EMV444:quarterly⟧, in April and October.') },
    ],
  },
});
