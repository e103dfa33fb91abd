import { expect, test } from 'vitest';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { formLimitsOf, hasFormLimits, lookRuleSpan } from '../../src/reading/form/form-limits.ts';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { bidFolder, cleanBid, hostWith } from '../support/bid.ts';

function load(rules: string, criteria = '') {
  const { bid } = loadBidFrom(
    hostWith({
      ...cleanBid,
      'emvi.yaml': `emvi: 1\ntitle: "Plan"\n${rules}`,
      ...(criteria === '' ? {} : { 'criteria.yaml': criteria }),
    }),
    bidFolder,
  );
  if (bid === undefined) throw new Error('the bid cannot be read');
  return bid;
}

test('a bid that says nothing of the looks allows everything', () => {
  expect(formLimitsOf(load(''))).toEqual(noLimits);
  expect(hasFormLimits(formLimitsOf(load('formRules: {isAnonymous: false}\n')))).toBe(false);
});

test('parts that are not named follow the size of the text, and are known as such', () => {
  const { sizes } = formLimitsOf(load('formRules: {minFontSize: {text: 10.5, tables: 9}}\n'));
  expect(sizes.text).toEqual({ points: 10.5, isSaid: true });
  expect(sizes.tables).toEqual({ points: 9, isSaid: true });
  expect(sizes.notes).toEqual({ points: 10.5, isSaid: false });
});

test('of the rules for single criteria the strictest holds for the whole document', () => {
  const bid = load(
    'formRules: {fonts: [Arial, Verdana], minLineSpacing: 1, minMargins: {left: 20}, paper: A3}\n',
    'criteria:\n  - id: K1\n    title: "Kwaliteit"\n    formRules: {fonts: [verdana], minLineSpacing: 1.15, minMargins: {left: 25, top: 15}, paper: A4}\n',
  );
  expect(formLimitsOf(bid)).toEqual({
    fonts: ['Verdana'],
    sizes: {},
    lineSpacing: 1.15,
    margins: { left: 25, top: 15 },
    paper: 'A4',
  });
});

test('a rule is found where the bid gives it', () => {
  const bid = load('', 'criteria:\n  - id: K1\n    title: "Kwaliteit"\n    formRules: {paper: A4}\n');
  const span = lookRuleSpan(bid, 'paper');
  expect(span?.file.path).toBe('criteria.yaml');
  expect(lookRuleSpan(bid, 'fonts')).toBeUndefined();
});
