import { expect, test } from 'vitest';
import { reportCompact } from '../../../src/report/formats/compact.ts';
import { exampleFindings, untidyFound, vagueWordFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

test('every finding is one line in reading order', () => {
  expect(reportCompact(exampleFindings, contextOf())).toMatchInlineSnapshot(`
    "fout EMV001 emvi.yaml ontbreekt
    kpis.yaml:4:14: opmerking EMV501 dubbele spatie
    kpis.yaml:4:22: fout EMV401 norm van KPI-02 is ruimer dan wens W-02 belooft
    kpis.yaml:5:5: fout EMV101 onbekend veld \`metting\`
    wishes.yaml:10:38: waarschuwing EMV601 (vermoeden) "inclusief" is vaag
    3 fouten, 1 waarschuwing en 1 opmerking in 2 bestanden. Controle mislukt.
    "
  `);
});

test('every finding is there, however many there are', () => {
  const many = Array.from({ length: 22 }, () => untidyFound);
  expect(reportCompact(many, contextOf()).split('\n')).toHaveLength(24);
});

test('a line end in a message does not make a second line', () => {
  const finding = { ...vagueWordFound, parameters: { word: 'in\r\nclusief\u001b[2J' } };
  expect(reportCompact([finding], contextOf())).toContain('waarschuwing EMV601 (vermoeden) "in clusief␛[2J" is vaag\n');
});
