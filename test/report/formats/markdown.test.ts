import { marked } from 'marked';
import { expect, test } from 'vitest';
import { reportMarkdown } from '../../../src/report/formats/markdown.ts';
import { check, cleanBid } from '../../support/bid.ts';
import { exampleFindings, findingIn, looserNormFound, vagueWordFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

test('a report holds the verdict, the counts by consequence and all findings', () => {
  expect(reportMarkdown(exampleFindings, contextOf({ suppressed: 2 }))).toMatchInlineSnapshot(`
    "## ❌ emvi: Controle mislukt.

    3 fouten, 1 waarschuwing en 1 opmerking in 2 bestanden. 2 bevindingen zijn met een reden stilgezet.

    | | fouten | waarschuwingen | opmerkingen |
    | --- | ---: | ---: | ---: |
    | **UITSLUITING** kan de hele inschrijving kosten | 2 | – | – |
    | **PUNTEN** kan punten kosten | 1 | 1 | – |
    | **NETHEID** staat slordig | – | – | 1 |

    <details>
    <summary>Alle bevindingen (5)</summary>

    **UITSLUITING**

    | | plaats | bevinding | oplossing |
    | --- | --- | --- | --- |
    | fout EMV001 | \`emvi.yaml\` | emvi.yaml ontbreekt. | Maak het bestand. |
    | fout EMV101 | \`kpis.yaml:5\` | Onbekend veld \`metting\`. | Verander de naam. |

    **PUNTEN**

    | | plaats | bevinding | oplossing |
    | --- | --- | --- | --- |
    | fout EMV401 | \`kpis.yaml:4\`<br>\`wishes.yaml:10\` | Norm van KPI-02 is ruimer dan wens W-02 belooft. | Maak de norm ≤6 weken. |
    | waarschuwing EMV601 (vermoeden) | \`wishes.yaml:10\` | "inclusief" is vaag. | Noem een getal. |

    **NETHEID**

    | | plaats | bevinding | oplossing |
    | --- | --- | --- | --- |
    | opmerking EMV501 | \`kpis.yaml:4\` | Dubbele spatie. | Haal er één weg. |

    </details>
    "
  `);
});

test('a clean bid is the verdict alone', async () => {
  const { bid } = await check(cleanBid);
  expect(reportMarkdown([], contextOf({ bid, hasFailed: false, language: 'en' }))).toBe(
    '## ✅ emvi: Check passed.\n\n**Plan van aanpak**\n\nNo findings.\n',
  );
});

test('no text of a bid breaks a table or becomes markup', async () => {
  const word = 'a|b <img src=x> **c** `d|e` [f](g) \\';
  const html = await marked.parse(reportMarkdown([{ ...vagueWordFound, parameters: { word } }], contextOf()));
  expect(html).not.toMatch(/<img|<strong>c|<a /u);
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) => row.match(/<t[hd]/gu)?.length);
  expect(new Set(rows)).toEqual(new Set([4]));
  expect(html).toContain('a|b &lt;img src=x&gt;');
});

test('a comment never grows beyond what GitHub takes, and says how much is left out', () => {
  const many = Array.from({ length: 2000 }, () => looserNormFound);
  const report = reportMarkdown(many, contextOf());
  expect(report.length).toBeLessThan(65_536);
  expect(report).toMatch(/\nNog \d+ bevindingen\.\n/u);
});

test('a path with strange signs stays in its cell', () => {
  const report = reportMarkdown([findingIn('⟦a⟧', 'a`|b.yaml')], contextOf());
  expect(report).toContain('| `ab.yaml:1` |');
});
