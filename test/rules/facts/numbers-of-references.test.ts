import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const reference = (scope: string, result: string): string =>
  `references:\n  - id: REF-01\n    title: "Onderhoud"\n    client: "Gemeente Lekstad"\n    scope: ${scope}\n` +
  `    results:\n      - { text: ${result} }\n    evidence: [B-01]\n`;
const evidence = 'evidence:\n  - id: B-01\n    title: "Rapport"\n    proves: "Verbruik van 1.420 liter"\n';
const told = (
  sentence: string,
  scope = '"5 baden met 120 bezoekers"',
  result = '"Gemiddeld 58 minuten tot aankomst"',
): BidFiles => ({
  'references.yaml': reference(scope, result),
  'evidence.yaml': evidence,
  'sections/a.md': `${sentence}\n`,
});
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

const named = (label: string, title: string, scope?: string): BidFiles => {
  const files = told('Wij verwijzen.', scope);
  return {
    ...files,
    'references.yaml': String(files['references.yaml']).replace(
      'title: "Onderhoud"',
      `title: "Onderhoud"\n    label: "${label}"`,
    ),
    'evidence.yaml': evidence.replace('"Rapport"', `"${title}"`),
  };
};

testPairs({
  'what a text tells of a reference': {
    codes: /^EMV421 /u,
    good: [
      told('In Lekstad kwamen 120 bezoekers, en wij waren er na 58 minuten.'),
      // Another client, another thing, another year, a limit beside what came of it.
      told('In Kromveld kwamen 130 bezoekers.'),
      told('In Lekstad werkten 130 mensen.'),
      told('In Lekstad kwamen eerst 400 bezoekers.'),
      told('In Lekstad mocht de aankomst binnen 70 minuten zijn.'),
    ],
    bad: [
      told('In Lekstad kwamen ⟦EMV421:130 bezoekers⟧.'),
      told('Zie REF-01: dat waren ⟦EMV421:130 bezoekers⟧.'),
      told('In Lekstad was de aankomst gemiddeld ⟦EMV421:na 52 minuten⟧.'),
      told('In Lekstad was het verbruik ⟦EMV421:1.310 liter⟧ in elk bad.'),
      {
        ...english,
        ...told(
          'In Lekstad we served ⟦EMV421:130 visitors⟧.',
          '"5 pools with 120 visitors"',
          '"Arrival after 58 minutes"',
        ),
      },
    ],
  },
  'what the name of a reference or of its evidence counts': {
    codes: /^EMV421 /u,
    good: [
      named('Provincie met 620 hectare berm', 'Rapport over het werk', '"620 hectare berm en 140 km sloot"'),
      named('Provincie met 620 hectare berm', 'Rapport over het werk', '"700 hectare bos en 1.500 hectare berm"'),
      named('Bad voor 120 bezoekers', 'Rapport over 120 bezoekers'),
      // A part that the scope tells as well, another thing, and far from it: a sample.
      named('Gemeente met 5 baden', 'Rapport over 40 kleedkamers'),
      named('Bad voor 120 bezoekers', 'Rapport over 12 storingen'),
      named('Bad', 'Gesprekken met 30 bezoekers'),
    ],
    bad: [
      named('Provincie met ⟦EMV421:620 hectare berm⟧', 'Rapport over het werk', '"775 hectare berm en 140 km sloot"'),
      named('Zorg op ⟦EMV421:5 locaties⟧', 'Rapport over het werk', '"7 locaties, 310 medewerkers"'),
      named('Bad voor ⟦EMV421:210 bezoekers⟧', 'Rapport'),
      named('Bad', 'Rapport over ⟦EMV421:150 bezoekers⟧'),
      { ...english, ...named('A pool for ⟦EMV421:150 visitors⟧', 'Report', '"5 pools with 120 visitors"') },
    ],
  },
  'a large count that only one text gives': {
    codes: /^EMV421 /u,
    good: [
      {
        'sections/a.md': 'In 2025 ontvingen zij 478.000 bezoekers.\n',
        'sections/b.md': 'Bij 478.000 bezoekers was dat in 2025 veel.\n',
      },
      {
        'sections/a.md': 'In 2024 ontvingen zij 512.000 bezoekers.\n',
        'sections/b.md': 'Bij 478.000 bezoekers was dat in 2025 veel.\n',
        'sections/c.md': 'Dat zijn 478.000 bezoekers.\n',
      },
      {
        'sections/a.md': 'Daarna volgen de overige 1.560 palen in 2027.\n',
        'sections/b.md': 'In 2027 staan er 1.650 palen.\n',
        'sections/c.md': 'Dat zijn 1.650 palen.\n',
      },
    ],
    bad: [
      {
        ...english,
        'sections/a.md': 'The archive has ⟦EMV421:62,100 files⟧.\n',
        'sections/b.md': 'All 61,200 files go back.\n',
        'sections/c.md': 'That makes 61,200 files.\n',
      },
    ],
  },
});
