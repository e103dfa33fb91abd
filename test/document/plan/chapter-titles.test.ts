import { expect, test } from 'vitest';
import { chapterTitles } from '../../../src/document/plan/chapter-titles.ts';
import { bidOf, compose } from '../support.ts';

const sections = {
  'sections/summary.md': 'Wij lossen 95% van de meldingen binnen 4 uur op.\n',
  'sections/extra.md': 'Wij komen binnen 2 uur.\n',
};
const plan = (more = ''): string =>
  `emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: klassiek\n${more}    chapters:\n      - id: summary\n      - id: extra\n        title: "Extra snel"\n        body: sections/extra.md\n`;

test('a section has the title of its chapter: that of the bid, else that of the template in the language of the document', () => {
  expect([...chapterTitles(bidOf({ 'emvi.yaml': plan(), ...sections }), 'nl')]).toEqual([
    ['sections/summary.md', 'Samenvatting'],
    ['sections/extra.md', 'Extra snel'],
  ]);
  const english = bidOf({ 'emvi.yaml': plan('    language: en\n'), ...sections });
  expect(chapterTitles(english, 'nl').get('sections/summary.md')).toBe('Summary');
});

test('the first document that prints a section gives its title', () => {
  const twice = `${plan()}  - id: short\n    template: klassiek\n    chapters:\n      - id: summary\n        title: "In het kort"\n`;
  expect(chapterTitles(bidOf({ 'emvi.yaml': twice, ...sections }), 'nl').get('sections/summary.md')).toBe(
    'Samenvatting',
  );
});

test('of a template of the bid itself nothing is known', () => {
  const own = plan().replace('klassiek', 'eigen');
  expect(chapterTitles(bidOf({ 'emvi.yaml': own, ...sections }), 'nl').size).toBe(0);
});

const wish = {
  'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Snel."\n    response: "Wij bellen binnen een dag."\n',
};

test('the register of commitments names chapters, not files', () => {
  const files = { 'emvi.yaml': `${plan()}  - id: register\n    template: toezeggingen\n`, ...sections, ...wish };
  const { text } = compose(files, 'register');
  expect(text).toContain('Samenvatting');
  expect(text).not.toContain('sections/');
});
