import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../../support/bid.ts';

const question = (asks: readonly string[], fields: string): BidFiles => ({
  'criteria.yaml': `criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "Hoe?"\n        asks:\n${asks
    .map((asked) => `          - ${asked}\n`)
    .join('')}${fields}        kpis: [KPI-01]\n`,
});
const approach = (text: string): string => `        approach: "${text}"\n`;

/** Each case is a bid with these files over the clean one; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'one of two that nothing is said about': question(
    ['"Hoe u hinder beperkt"', '⟦EMV211:"Hoe u met klachten omgaat"⟧'],
    approach('Wij beperken hinder tot de nacht.'),
  ),
  'a word in a heading of the file that answers': {
    ...question(['"Hoe u met klachten omgaat"'], '        body: antwoord.md\n'),
    'antwoord.md': '# Klachten\n\nElke melding krijgt binnen 1 werkdag antwoord.\n',
  },
  'a file that answers something else': {
    ...question(['⟦EMV211:"Hoe u met klachten omgaat"⟧'], '        body: antwoord.md\n'),
    'antwoord.md': '# Hinder\n\nWij werken in de nacht.\n',
  },
  'a manner told in other words': question(
    ['"Hoe u hinder beperkt"', '"Hoe u omwonenden informeert"'],
    approach('Wij beperken hinder tot de nacht. Een brief komt op alle adressen. Elke dinsdag is er spreekuur.'),
  ),
  'a manner for which the rest of the answer has no room': question(
    ['"Hoe u hinder beperkt"', '⟦EMV211:"Hoe u omwonenden informeert"⟧'],
    approach('Wij beperken hinder tot de nacht. Zo is er minder hinder. Elke dinsdag is er spreekuur.'),
  ),
  'no answer at all is another finding': question(['"Hoe u met klachten omgaat"'], ''),
  'a question that asks for nothing apart': {
    'criteria.yaml': `criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "Hoe?"\n${approach('Zo.')}        kpis: [KPI-01]\n`,
  },
  'what is asked is the whole answer': question(['"Aanpak en werkwijze"', '"Hoe en waarom"'], approach('In de nacht.')),
  'a planning that is answered by two moments': question(
    ['"Tijdpad"'],
    '        measures: ["Week 3: start", "op 12 maart gereed"]\n',
  ),
  'the same in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan of approach"\nlanguage: en\n',
    ...question(['"Milestones"'], '        measures: ["Month 3: start", "ready on 12 May"]\n'),
  },
  'one moment is no planning': question(
    ['⟦EMV211:"Mijlpalen"⟧'],
    '        measures: ["Week 3: start", "Daarna gaat het verder"]\n',
  ),
  'moments are no answer to anything else': question(
    ['⟦EMV211:"Duurzaamheid"⟧'],
    '        measures: ["Week 3: start", "op 12 maart gereed"]\n',
  ),
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV211');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});

test.each([
  ['Hoe  u met\n klachten omgaat ', 'Hoe u met klachten omgaat'],
  ['Klachtenafhandeling en wat daarbij hoort voor melders overal', undefined],
  ['Klachtenafhandeling en wat daarbij hoort voor alle bewoners', undefined],
  [
    'Klachtenafhandeling en wat daarbij hoort voor alle omwonenden',
    'Klachtenafhandeling en wat daarbij hoort voor alle …',
  ],
])('what is asked is quoted on one line, whole words up to sixty signs: %j', async (asked, quoted) => {
  const files = question([JSON.stringify(asked)], approach('In de nacht.'));
  const { diagnostics } = await check({ ...cleanBid, ...files });
  const [finding] = diagnostics.filter(({ type }) => type.code === 'EMV211');
  expect(finding?.parameters).toEqual({ item: 'V1', asked: quoted ?? asked });
});
