import { describe, expect, test } from 'vitest';
import { uncoloured } from '../../src/report/paint.ts';
import { firstSentence, readRulePage, renderRulePage } from '../../src/report/rule-page.ts';

const markdown = `# EMV201 wish-without-kpi

Elke wens wordt bewezen met **ten minste één** KPI, onder \`kpis:\`. Zie [de uitleg](uitleg.md).

- De wens noemt zijn KPI's zelf, in de volgorde waarin u ze in de tabel wilt zien staan.
1. Eén regel.

## Fout

\`\`\`yaml wishes.yaml
wishes:
  - id: W-01
## geen kop
\`\`\`

## Goed

\`\`\`yaml
wishes: []
\`\`\`

## Zie ook

De gids.

## In English

Every wish is proved by at least one KPI.
`;
const plain = uncoloured;

describe('reading', () => {
  test('a Dutch reader gets everything but the English part', () => {
    const page = readRulePage(markdown, 'nl');
    expect(page.parts.map(({ heading }) => heading)).toEqual(['Fout', 'Goed', 'Zie ook']);
  });

  test('an English reader gets the English part and the examples', () => {
    const page = readRulePage(markdown, 'en');
    expect(page.parts.map(({ heading }) => heading)).toEqual(['Wrong', 'Right']);
    expect(firstSentence(page)).toBe('Every wish is proved by at least one KPI.');
  });

  test('an English reader of a page without English gets it in Dutch', () => {
    const page = readRulePage(markdown.split('## In English')[0] ?? '', 'en');
    expect(page.parts.map(({ heading }) => heading)).toEqual(['Fout', 'Goed', 'Zie ook']);
  });

  test('a meaning without a full stop is one sentence', () => {
    expect(firstSentence(readRulePage('# EMV201\n\nElke wens\n', 'nl'))).toBe('Elke wens');
  });
});

test('a page is shown without marks, wrapped, with its examples indented', () => {
  expect(renderRulePage(readRulePage(markdown, 'nl'), 60, plain)).toMatchInlineSnapshot(`
    "EMV201 wish-without-kpi

    Elke wens wordt bewezen met ten minste één KPI, onder
    \`kpis:\`. Zie de uitleg.

    - De wens noemt zijn KPI's zelf, in de volgorde waarin u ze
      in de tabel wilt zien staan.
    1. Eén regel.

    Fout

      wishes.yaml:
        wishes:
          - id: W-01
        ## geen kop

    Goed

        wishes: []

    Zie ook

    De gids.
    "
  `);
});
