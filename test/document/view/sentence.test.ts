import { expect, test } from 'vitest';
import { phrases } from '../../../src/document/view/sentence.ts';

test.each([
  [['Kick-off en intake', 'Vaststellen van de rollen'], 'Kick-off en intake. Vaststellen van de rollen.'],
  [
    ['Bouwen van de koppelingen', '2 proefmigraties met verslag', 'Testplan.'],
    'Bouwen van de koppelingen. 2 proefmigraties met verslag. Testplan.',
  ],
  [
    [
      ':field[Inrichten van het systeem]{phases/F-1#activities/0}',
      ':field[Training van alle teams]{phases/F-1#activities/1}',
    ],
    ':field[Inrichten van het systeem]{phases/F-1#activities/0}. :field[Training van alle teams]{phases/F-1#activities/1}.',
  ],
])('phrases that each open with a capital get a full stop each: %j', (items, text) => {
  expect(phrases(items)).toBe(text);
});

test.each([
  [
    ['Kick-off', 'ontvangst van de data', 'inrichten van de governance'],
    'Kick-off, ontvangst van de data, inrichten van de governance',
  ],
  [['Azure', 'Kubernetes', 'Terraform'], 'Azure, Kubernetes, Terraform'],
  [[], ''],
])('what may be names, or goes on in small letters, stays one sentence: %j', (items, text) => {
  expect(phrases(items)).toBe(text);
});
