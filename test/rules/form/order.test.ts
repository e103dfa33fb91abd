import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const manifest = (documents: string, rules = 'isInOrder: true'): string =>
  `emvi: 1\ntitle: "Plan"\n${rules === '' ? '' : `formRules:\n  ${rules}\n`}documents:\n${documents}`;
const plan = (...chapters: readonly string[]): string =>
  `  - id: plan\n    template: klassiek\n    audience: submission\n    chapters:\n${chapters.map((chapter) => `      - ${chapter}\n`).join('')}`;
const perCriterion = '  - id: plan\n    template: per-criterium\n    audience: submission\n';

const question = (id: string, title: string): string =>
  `      - id: ${id}\n        title: "${title}"\n        text: "Hoe pakt u dit aan?"\n        approach: "Twee vaste teams van 4 mensen."\n        kpis: [KPI-01]\n`;
const criteria =
  `criteria:\n  - id: K1\n    title: "Continuïteit van de dienst"\n    questions:\n${question('V-01', 'Bezetting bij ziekte')}${question('V-02', 'Storingen buiten kantooruren')}` +
  `  - id: K2\n    title: "Duurzame uitvoering van het werk"\n    questions:\n${question('V-03', 'Uitstoot')}  - id: K3\n    title: "Prijs"\n`;

/** Each text must give exactly the findings that its marks announce. */
const cases: Readonly<Record<string, BidFiles>> = {
  'the template with a chapter per criterion has all in order': {
    'emvi.yaml': manifest(perCriterion),
    'criteria.yaml': criteria,
  },
  'chapters with the titles of the buyer, numbered or in capitals': {
    'emvi.yaml': manifest(
      plan(
        'id: summary',
        '{ id: a, title: "1. CONTINUÏTEIT van de dienst" }',
        '{ id: b, title: "K2 – Duurzame uitvoering van het werk" }',
      ),
    ),
    'criteria.yaml': criteria,
    'sections/a.md': 'Tekst.\n',
    'sections/b.md': 'Tekst.\n',
  },
  'chapters in another order than the criteria': {
    'emvi.yaml': manifest(
      plan(
        '{ id: b, title: "Duurzame uitvoering van het werk" }',
        '{ id: a, title: ⟦EMV509:"Continuïteit van de dienst"⟧ }',
      ),
    ),
    'criteria.yaml': criteria,
  },
  'a heading in other words than the title': {
    'emvi.yaml': manifest(
      plan(
        '{ id: a, title: ⟦EMV510:"Continuïteit van onze dienst voor u"⟧ }',
        '{ id: b, title: ⟦EMV510:"K2 Groen werken"⟧ }',
      ),
    ),
    'criteria.yaml': criteria,
  },
  'a criterion without a chapter, but not one that asks for no text': {
    'emvi.yaml': manifest(plan('{ id: a, title: "Continuïteit van de dienst" }')),
    'criteria.yaml': criteria.replace('id: K2', 'id: ⟦EMV508:K2⟧'),
  },
  'a document that leaves a criterion out, where no other has it': {
    'emvi.yaml': manifest(`${perCriterion}    criteria: [K1]\n`),
    'criteria.yaml': criteria.replace('id: K2', 'id: ⟦EMV508:K2⟧'),
  },
  'two documents that have a criterion each': {
    'emvi.yaml': manifest(
      `${perCriterion}    criteria: [K1]\n${perCriterion.replace('plan', 'tweede')}    criteria: [K2]\n`,
    ),
    'criteria.yaml': criteria,
  },
  'questions in the section of a criterion in another order than asked': {
    'emvi.yaml': manifest(perCriterion),
    'criteria.yaml': criteria,
    'sections/K1.md':
      '## V-02 Storingen buiten kantooruren\n\nTekst.\n\n## ⟦EMV509:V-01 Bezetting bij ziekte⟧\n\nTekst.\n',
  },
  'questions in the text of a chapter under other headings than asked': {
    'emvi.yaml': manifest(
      plan(
        '{ id: a, title: "Continuïteit van de dienst", body: teksten/a.md }',
        '{ id: b, title: "Duurzame uitvoering van het werk" }',
      ),
    ),
    'criteria.yaml': criteria,
    'teksten/a.md': '## ⟦EMV510:V-01 Onze bezetting⟧\n\nTekst.\n',
  },
  'nothing is said where order and headings are free': {
    'emvi.yaml': manifest(plan('{ id: b, title: "K2 Groen werken" }', '{ id: a, title: "K1 Zekerheid" }'), ''),
    'criteria.yaml': criteria,
  },
  'nothing is said of a template that chooses its own chapters': {
    'emvi.yaml': manifest('  - id: plan\n    template: ./eigen\n    audience: submission\n'),
    'criteria.yaml': criteria,
  },
  'order can be asked for one criterion only': {
    'emvi.yaml': manifest(perCriterion, ''),
    'criteria.yaml': criteria.replace(
      '    title: "Continuïteit',
      '    formRules:\n      isInOrder: true\n    title: "Continuïteit',
    ),
    'sections/K1.md':
      '## V-02 Storingen buiten kantooruren\n\nTekst.\n\n## ⟦EMV509:V-01 Bezetting bij ziekte⟧\n\nTekst.\n',
    'sections/K2.md': '## V-03 Groen\n\nTekst.\n',
  },
};

const ours = /^EMV5(?:08|09|10)/u;

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => ours.test(finding))).toEqual(announced.filter((finding) => ours.test(finding)));
});
