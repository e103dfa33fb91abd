import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "Spoedmeldingen"\n    target: "${target}"\n    measurement: "Meldkamer"\n    reporting: "Maandelijks"\n${more}`;
const text = (section: string, more: BidFiles = {}): BidFiles => ({ 'sections/a.md': `${section}\n`, ...more });
const calls = kpi('≥95% van de spoedmeldingen bezocht ≤60 minuten na de melding, per halfjaar');
const told = (section: string): BidFiles => text(section, { 'kpis.yaml': calls });
const proof = (proves: string): string => `evidence:\n  - id: B-01\n    title: "Rapport"\n    proves: "${proves}"\n`;

testPairs({
  'what misses a norm is no opposite of it': {
    codes: /^EMV(?:406|415|42[01]) /u,
    good: [
      told('Van de 24 spoedmeldingen mag er één later dan 60 minuten na de melding worden bezocht.'),
      told(
        '| KPI | wanneer | gevolg |\n| --- | --- | --- |\n| KPI-01 | Spoedmelding later dan 60 minuten bezocht | € 500 |',
      ),
      told('In 2026 zijn 12 spoedmeldingen later dan 60 minuten na de melding bezocht.'),
    ],
    bad: [told('Wij bezoeken spoedmeldingen ⟦EMV420:minimaal 60 minuten⟧ na de melding.')],
  },
  'what another text gives as well': {
    codes: /^EMV42[01] /u,
    good: [
      text('Per jaar houden wij 20 duikdagen in reserve.', {
        'evidence.yaml': proof('180 van de 200 duikdagen per jaar bezet'),
      }),
      text(
        'Bij 190 schooldagen zijn dat 57.000 ritten per schooljaar.\n\n# Maand\n\nBij 5.700 ritten in een maand met 19 schooldagen hoort een plan.',
      ),
      text('Vooraf scoren zij dezelfde twaalf kadevakken.\n\n# Schouw\n\nIn oktober schouwen wij 120 kadevakken.'),
      text(
        'Tot ten hoogste € 79.800. Dat is 2% van de geraamde opdrachtwaarde.\n\n# Social return\n\nVijf procent van de geraamde opdrachtwaarde is € 199.500.',
      ),
    ],
    bad: [
      text('Na de livegang volgt 20 dagen hypercare door het migratieteam.', {
        'phases.yaml':
          'phases:\n  - id: F-1\n    title: "Livegang"\n    activities:\n      - "⟦EMV421:30 dagen⟧ hypercare door het migratieteam"\n',
      }),
    ],
  },
  'averages in a row of totals': {
    codes: /^EMV470 /u,
    good: [
      text(
        '| Soort | Aantal | Gemiddelde duur |\n| --- | ---: | ---: |\n| Voegwerk | 90 | 2,0 |\n| Dekzerken | 40 | 2,5 |\n| Totaal | 130 | 2,2 |',
      ),
      text(
        '| Soort | Leerlingen | Leerlingen per route |\n| --- | ---: | ---: |\n| Bus | 90 | 6 |\n| Taxi | 40 | 4 |\n| Totaal | 130 | gemiddeld 5,2 |',
      ),
    ],
    bad: [
      text(
        '| Soort | Aantal | Ploegdagen |\n| --- | ---: | ---: |\n| Voegwerk | 90 | 180 |\n| Dekzerken | 40 | 100 |\n| Totaal | 130 | ⟦EMV470:208⟧ |',
      ),
    ],
  },
  'more than a hundred per cent that is meant': {
    codes: /^EMV328 /u,
    good: [
      text('De oplage is 105% van de kiesgerechtigden.\n\n# Levering\n\nWij leveren 105% van de kiesgerechtigden.'),
    ],
    bad: [text('De oplage is ⟦EMV328:105% van de kiesgerechtigden⟧.')],
  },
  'a number of the second year': {
    codes: /^EMV434 /u,
    good: [
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: nl\ndates:\n  start: "2028-01-01"\n',
        'kpis.yaml': kpi('≥95% per maand', '    term: "vanaf 1 januari 2029"\n'),
      },
    ],
    bad: [
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: nl\ndates:\n  start: "2028-01-01"\n',
        'sections/a.md': 'Het contract begint op ⟦EMV434:1 februari 2028⟧.\n',
      },
    ],
  },
  'a rhythm for a while, and what a rate comes to': {
    codes: /^EMV(?:427|738) /u,
    good: [
      text('Tot de start is er elke week planningsoverleg, in plaats van om de week.', {
        'organisation.yaml': 'meetings:\n  - { id: plan, name: "Planningsoverleg", frequency: "om de week" }\n',
      }),
      text('Wij houden het op één klacht per 1.000 ritten. Bij 57.000 ritten zijn dat er 57 per schooljaar.', {
        'kpis.yaml': kpi('≤1 klacht per 1.000 ritten per schooljaar'),
      }),
    ],
    bad: [
      text('Het Planningsoverleg komt ⟦EMV738:elke week⟧ bijeen.', {
        'organisation.yaml': 'meetings:\n  - { id: plan, name: "Planningsoverleg", frequency: "om de week" }\n',
      }),
    ],
  },
});
