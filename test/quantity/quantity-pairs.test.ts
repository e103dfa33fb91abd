import { expect, test } from 'vitest';
import type { NormClause } from '../../src/quantity/norm-clause.ts';
import { parseNorms } from '../../src/quantity/parse-norms.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { pairQuantities, withAttainmentApart } from '../../src/quantity/quantity-pairs.ts';

function clauseOf(text: string): NormClause {
  const [clause] = parseNorms(text);
  if (clause === undefined) throw new Error(`no norm in: ${text}`);
  return clause;
}

const words = (text: string, { start, end }: Quantity): string => text.slice(start, end);

/** Each pair as `promise ← norm`, with `?` behind one that is a guess. */
function paired(promise: string, norm: string): string[] {
  return pairQuantities(clauseOf(promise), clauseOf(norm)).map(
    (pair) => `${words(promise, pair.promise)} ← ${words(norm, pair.norm)}${pair.isCertain ? '' : '?'}`,
  );
}

test.each([
  ['binnen 4 uur', '≤ 4 uur', ['binnen 4 uur ← ≤ 4 uur']],
  ['binnen 4 uur', '≤ 8 uur', ['binnen 4 uur ← ≤ 8 uur']],
  ['binnen 4 uur', '≥ 95%', ['binnen 4 uur ← ≥ 95%?']],
  ['binnen 4 uur voor 95%', '≥ 95%', ['binnen 4 uur ← ≥ 95%?', '95% ← ≥ 95%']],
  ['binnen 2 uur en 4 uur', '≤ 4 uur en ≤ 8 uur', ['binnen 2 uur ← ≤ 4 uur', '4 uur ← ≤ 4 uur']],
  ['binnen 2 uur', '≤ 4 uur en ≤ 8 uur', ['binnen 2 uur ← ≤ 4 uur?']],
])('%s is answered by %s', (promise, norm, expected) => {
  expect(paired(promise, norm)).toEqual(expected);
});

test('where one of the two names no amount, there is nothing to pair', () => {
  const [full, empty] = [clauseOf('binnen 4 uur'), { ...clauseOf('binnen 4 uur'), quantities: [] }];
  expect(pairQuantities(full, empty)).toEqual([]);
  expect(pairQuantities(empty, full)).toEqual([]);
  expect(pairQuantities(empty, empty)).toEqual([]);
});

test('the classes of a clause hold for the amounts in it that name none', () => {
  const [clause] = [clauseOf('binnen 4 uur')];
  const [pair] = pairQuantities({ ...clause, labels: ['P1'] }, clause);
  expect([pair?.promise.labels, pair?.norm.labels]).toEqual([['P1'], []]);
});

test.each([
  ['95% van de meldingen binnen 1 uur', '≤ 1 uur', ['1 uur', '95%']],
  ['95% van de meldingen binnen 1 uur', '≥ 90%', undefined],
  ['95% van de meldingen', '≤ 1 uur', undefined],
  ['95% van de meldingen 4 audits', '≤ 1 uur', undefined],
  ['5% minder meldingen binnen 1 uur', '≤ 1 uur', undefined],
])('the share of cases in “%s” stands apart beside “%s”: %j', (text, other, expected) => {
  const clause = clauseOf(text);
  const [apart] = withAttainmentApart(clause, clauseOf(other));
  if (expected === undefined) expect(apart).toBe(clause);
  else {
    const [term] = apart.quantities;
    const found = [term, apart.attainment].map((each) => (each === undefined ? '' : words(text, each)));
    expect(found.map((said, index) => said.includes(expected[index] ?? ' '))).toEqual([true, true]);
  }
});
