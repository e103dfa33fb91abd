import { expect, test } from 'vitest';
import { factsOf } from '../../src/reading/facts/facts.ts';
import type { BidFiles } from '../support/bid.ts';
import { markedFacts } from '../support/marked-facts.ts';
import { readingOf } from '../support/reading.ts';

const kpi = (fields: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Voorraad"\n    target: "≥ 900 ton zout elke dag"\n${fields}`;
const prose = (text: string): BidFiles => ({ 'sections/a.md': `${text}\n` });
const proof = (title: string): BidFiles => ({
  'evidence.yaml': `evidence:\n  - { id: B-01, title: "${title}", proves: "Rapportcijfer ⟦8,2⟧" }\n`,
});

test.each([
  ['what the present provider has', prose('De huidige dienstverlener heeft 25 mensen: ⟦5 wachtleiders⟧.'), 'history'],
  ['what the present contractor has', prose('The present contractor has ⟦25 operators⟧.'), 'history'],
  ['by when it hands over', prose('De huidige aanbieder levert de dossiers ⟦uiterlijk 25 juni 2027⟧.'), 'text'],
  ['what we have', prose('Onze ploeg heeft ⟦6 wachtleiders⟧.'), 'text'],
  ['what it was before', prose('De reserve is 10% in plaats van ⟦5%⟧.'), 'history'],
  ['what it was before, in English', prose('The reserve is 10% instead of ⟦5%⟧.'), 'history'],
  ['what a survey of a year found', proof('Tevredenheidsonderzoek 2026'), 'history'],
  ['what a proof of no year says', proof('Tevredenheidsonderzoek'), 'text'],
  [
    'a limit in brackets',
    {
      'kpis.yaml': kpi(
        '    escalation: "Een dag onder 900 ton (vanaf 16 maart: ⟦onder 450 ton⟧): melding dezelfde dag"\n',
      ),
    },
    'trigger',
  ],
  [
    'what is done, behind brackets',
    { 'kpis.yaml': kpi('    escalation: "Een dag onder 900 ton (vanaf maart): melding ⟦binnen 2 uur⟧"\n') },
    'text',
  ],
  [
    'a limit beside the name of another client',
    {
      'kpis.yaml': kpi('    escalation: "⟦Onder 900 ton⟧: zout uit de gemeente Noordkerk binnen 2 dagen"\n'),
    },
    'trigger',
  ],
] as const)('%s', (_, files, expected) => {
  expect(markedFacts(files as BidFiles).map(({ role }) => role)).toEqual([expected]);
});

/** What each count of a text is per. */
function persIn(text: string): string[] {
  return factsOf(readingOf(prose(text)))
    .filter(({ claim: { passage } }) => passage.file.path === 'sections/a.md')
    .map(({ claim: { passage, quantity }, quantity: { per } }) => {
      const things = per.flatMap((each) => (each.kind === 'thing' ? [each.noun] : []));
      return `${passage.quote(quantity)}: ${things.join()}`;
    });
}

test.each([
  [
    'Bij de start zijn het 2.160 medewerkers en 85 dossiers per fte.',
    ['2.160 medewerkers: fte', '85 dossiers per fte: fte'],
  ],
  [
    'Een arts heeft per fte ten hoogste 2.500 medewerkers en 110 dossiers.',
    ['ten hoogste 2.500 medewerkers: fte', '110 dossiers: fte'],
  ],
  [
    'Each doctor has 2,160 employees and 85 files per doctor.',
    ['2,160 employees: doctor', '85 files per doctor: doctor'],
  ],
  ['Er zijn 2.160 medewerkers, met 85 dossiers per fte.', ['2.160 medewerkers: ', '85 dossiers per fte: fte']],
])('%s', (text, expected) => {
  expect(persIn(text)).toEqual(expected);
});

test('the days of an example are no days of the plan, and its terms are terms', () => {
  const said = (text: string): string[] =>
    factsOf(readingOf(prose(text)))
      .filter(({ claim: { passage } }) => passage.file.path === 'sections/a.md')
      .map(({ claim: { passage, quantity } }) => passage.quote(quantity));
  expect({
    nl: said('Stel dat op 5 oktober 2027 een gezin komt. Binnen 2 dagen is er een gesprek, op 18 oktober les.'),
    en: said('Suppose a bottle is closed on 5 October 2027. Within 2 hours it is in the laboratory.'),
    plan: said('Op 5 oktober 2027 begint de les.'),
  }).toEqual({ nl: ['Binnen 2 dagen'], en: ['Within 2 hours'], plan: ['5 oktober 2027'] });
});
