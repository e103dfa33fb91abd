import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const restoring = kpi('KPI-01', 'Herstel van storingen', '≤4 uur na melding');
const pleasing = kpi('KPI-02', 'Tevredenheid van bewoners', '≥85% van de bewoners');
const washing = kpi('KPI-03', 'Schone voertuigen', '≥70% van de voertuigen');
const kpis = `kpis:\n${restoring}${pleasing}${washing}`;
const section = (text: string): BidFiles => ({ 'kpis.yaml': kpis, 'sections/quality.md': `${text}\n` });
const answer = (text: string): BidFiles => ({
  'kpis.yaml': kpis,
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Wens"\n    response: |\n      ${text}\n    kpis: [KPI-01, KPI-02, KPI-03]\n`,
});

/** Each case is a bid with these files over the clean one; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a wrong id in an answer': answer('Van de bewoners is 85% tevreden (⟦EMV218:KPI-03⟧).'),
  'the right id in an answer': answer('Van de bewoners is 85% tevreden (KPI-02).'),
  'a wrong id that stands alone in its file': section('Van de bewoners is 85% tevreden (⟦EMV218:KPI-01⟧).'),
  'an id before the value says nothing about it': section('Volgens KPI-03 is van de bewoners 85% tevreden.'),
  'a value in the sentence before': section('Van de bewoners is 85% tevreden. Dat staat in het rapport (KPI-03).'),
  'each id has the values since the id before it': section(
    'Na 4 uur is elke storing hersteld (KPI-01) en van alle bewoners is 85% tevreden (⟦EMV218:KPI-03⟧).',
  ),
  'the values before another id are not for the next': section(
    'Van de bewoners is 85% tevreden (KPI-02) en de wagens die wij inzetten worden schoon opgeleverd (KPI-03).',
  ),
  'an id of something else between the value and the id': {
    ...section('Van de bewoners is 85% tevreden, zoals wij bij wens W-01 ook al schreven en beloofden (KPI-03).'),
  },
  'an id that nothing has between the value and the id': section(
    'Van de bewoners is 85% tevreden, wat wij in W-09 ook al schreven en beloofden (⟦EMV218:KPI-03⟧).',
  ),
  'ids joined by a word share their values': section('Bewoners: 85% is tevreden (KPI-03 en KPI-01).'),
  'ids further apart do not': section(
    'Bewoners: 85% is tevreden (⟦EMV218:KPI-03⟧) en wat er bij storingen moet gebeuren staat daarbij (KPI-01).',
  ),
  'a range shares its values': section('Bewoners: 85% is tevreden (KPI-03 t/m KPI-01).'),
  'a range of two in many words does too': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Opleiding van monteurs', '≥2 dagen per jaar')}`,
    'sections/quality.md': 'Bewoners: 85% tevreden (KPI-03 up to and including KPI-04).\n',
  },
  'a heading is no promise': section('# Bewoners: 85% tevreden (KPI-03)\n\nTekst.'),
  'a KPI may name another': {
    'kpis.yaml': `kpis:\n${restoring}${pleasing}${kpi('KPI-03', 'Schone voertuigen', '≥70% van de voertuigen', '    description: "Net als 85% van de bewoners (KPI-01)"\n')}`,
  },
  'a wish is no KPI': section('Van de bewoners is 85% tevreden (W-01).'),
  'the words of the buyer': {
    'kpis.yaml': kpis,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Van de bewoners is 85% tevreden (KPI-03)."\n    response: "Wij doen het."\n    kpis: [KPI-01, KPI-02, KPI-03]\n',
  },
  'a value that the named KPI has too, outside its norm': {
    'kpis.yaml': `kpis:\n${restoring}${pleasing}${kpi('KPI-03', 'Schone voertuigen', '≥70% van de voertuigen', '    description: "Bonus bij 85%"\n')}`,
    'sections/quality.md': 'Van de bewoners is 85% tevreden (KPI-03).\n',
  },
  'a value that another KPI names outside its norm': {
    'kpis.yaml': `kpis:\n${restoring}${kpi('KPI-02', 'Tevredenheid van bewoners', '≥90% van de bewoners', '    description: "Nu 85%"\n')}${washing}`,
    'sections/quality.md': 'Van de bewoners is 85% tevreden (KPI-03).\n',
  },
  'a norm in structured form': {
    'kpis.yaml': `kpis:\n${restoring}${washing}  - id: KPI-02\n    title: "Tevredenheid van bewoners"\n    target: "Hoog"\n    norms:\n      - {atLeast: "85%"}\n    measurement: "Register"\n    reporting: "Maandelijks"\n`,
    'sections/quality.md': 'Van de bewoners is 85% tevreden (⟦EMV218:KPI-03⟧).\n',
  },
  'a sentence about both is left alone': section('Voertuigen van bewoners: 85% is goed (KPI-03).'),
  'two KPIs that could be meant': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Klachten van bewoners', '≥85% van de klachten')}`,
    'sections/quality.md': 'Van de bewoners is 85% tevreden (KPI-03).\n',
  },
  'a share over a year is the same share': section('Van de bewoners is 85% per jaar tevreden (⟦EMV218:KPI-03⟧).'),
  'the second of two values': section('Voor bewoners: 12 bijeenkomsten, en 85% is tevreden (⟦EMV218:KPI-03⟧).'),
  'one value of the KPI itself is enough': section('Van de bewoners is 85% tevreden, en 70% is schoon (KPI-03).'),
  'a mark that only another KPI has': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Rapportcijfer', '≥8.4 on a scale of 1 to 10')}`,
    'sections/quality.md': 'The average has to be 8.4 or higher (⟦EMV218:KPI-03⟧).\n',
  },
  'a mark of the KPI itself': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Rapportcijfer', '≥8.4 on a scale of 1 to 10')}`,
    'sections/quality.md': 'The average has to be 8.4 or higher (KPI-04).\n',
  },
  'a share that only one KPI has, behind the id of one without any': section(
    'Bij de meting telt 85% mee (⟦EMV218:KPI-01⟧).',
  ),
  'a term is that of many': section('Een antwoord is er in 4 uur (KPI-02).'),
  'a working day that only another KPI has': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Maandrapport', 'Uiterlijk op werkdag 6 van de maand')}`,
    'sections/quality.md': 'U ontvangt het uiterlijk op de zesde werkdag (⟦EMV218:KPI-03⟧).\n',
  },
  'a working day of nobody': {
    'kpis.yaml': `${kpis}${kpi('KPI-04', 'Maandrapport', 'Uiterlijk op werkdag 6 van de maand')}`,
    'sections/quality.md': 'U ontvangt het uiterlijk op de vijfde werkdag (KPI-03).\n',
  },
  'a table with the value in another cell': section(
    '| Onderwerp | Norm | KPI |\n| --- | --- | --- |\n| Storingen | 4 uur | KPI-01 |\n| Tevreden bewoners | 85% | ⟦EMV218:KPI-03⟧ |\n| Voertuigen | 70% | KPI-03 |',
  ),
  'a table with the id before the value': section(
    '| KPI | Onderwerp | Norm |\n| --- | --- | --- |\n| ⟦EMV218:KPI-03⟧ | Tevreden bewoners | 85% |',
  ),
  'a cell with two ids': section(
    '| Onderwerp | Norm | KPI |\n| --- | --- | --- |\n| Tevreden bewoners | 85% | KPI-03, en verder alles van wens W-01 |',
  ),
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV218');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});

test.each([
  ['a sentence', 'Van de bewoners is ten  minste\n85% tevreden (KPI-03).', 'ten minste 85% tevreden'],
  ['a row', '| Onderwerp | Norm | KPI |\n| --- | --- | --- |\n| Tevreden bewoners | ≥85% | KPI-03 |', '≥85%'],
])('the finding in %s quotes the value, and shows where it stands', async (_, text, words) => {
  const { diagnostics } = await check({ ...cleanBid, ...section(text) });
  const [finding] = diagnostics.filter(({ type }) => type.code === 'EMV218');
  expect(finding?.parameters).toEqual({ named: 'KPI-03', meant: 'KPI-02', words });
  const [place] = finding?.related ?? [];
  expect(place?.span.file.text.slice(place.span.start, place.span.end)).toBe('"≥85% van de bewoners"');
});
