import { expect, test } from 'vitest';
import { ItemPlaces } from '../../src/model/item-at.ts';
import type { Span } from '../../src/text/source-file.ts';
import { check, cleanBid } from '../support/bid.ts';

const criteria = `criteria:
  - id: K1
    title: "Kwaliteit"
    subCriteria:
      - id: K1.1
        title: "Planning"
        questions:
          - id: V1
            text: "Hoe plant u?"
            proof: ["Logboek"]
    weight: "40%"
  - id: K2
    title: "Prijs"
`;

test.each([
  ['"Kwaliteit"', 'criteria/K1'],
  ['"Planning"', 'criteria/K1.1'],
  ['"Logboek"', 'questions/V1'],
  ['weight', 'criteria/K1'],
  ['"Prijs"', 'criteria/K2'],
  ['criteria:', undefined],
  ['"Kwaliteit"\n    subCriteria:\n      - id: K1.1', 'criteria/K1'],
  ['K1', 'criteria/K1'],
])('%j stands in %s', async (text, address) => {
  const { bid } = await check({ ...cleanBid, 'criteria.yaml': criteria });
  const file = bid?.items('criterion')[0]?.file;
  if (bid === undefined || file === undefined) throw new Error('the bid cannot be read');
  const start = file.text.indexOf(text);
  expect(new ItemPlaces(bid).at(file.span(start, start + text.length))?.address).toBe(address);
});

test('a place in Markdown stands in no item', async () => {
  const { bid } = await check({ ...cleanBid, 'sections/summary.md': 'Tekst.\n' });
  const file = bid?.prose.get('sections/summary.md');
  if (bid === undefined || file === undefined) throw new Error('the bid cannot be read');
  const span: Span = file.span(0, 3);
  expect(new ItemPlaces(bid).at(span)).toBeUndefined();
});
