import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloured } from '../../src/report/colour.ts';
import { reportLines } from '../../src/report/lines.ts';
import { uncoloured } from '../../src/report/paint.ts';
import { reportText, type TextReportOptions } from '../../src/report/text.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import { exampleFindings, findingIn, looserNormFound, untidyFound, vagueWordFound } from './example-findings.ts';

const terminal: TextReportOptions = {
  language: 'nl',
  columns: 80,
  paint: uncoloured,
  isComplete: false,
  hasFailed: true,
};
const pipe = { language: 'nl', paint: uncoloured, hasFailed: true } as const;

describe('on a terminal', () => {
  test('findings stand by what they can cost, each with its places, reasons and way out', () => {
    expect(reportText(exampleFindings, terminal)).toMatchInlineSnapshot(`
      "UITSLUITING: dit kan de hele inschrijving kosten (2)

      fout[EMV001] emvi.yaml ontbreekt
        = waarom: zonder dit bestand is er niets te lezen
        = oplossing: maak het bestand
        = uitleg: emvi explain EMV001

      fout[EMV101] onbekend veld \`metting\`
        ┌─ kpis.yaml:5:5
        │
       5│     metting: "Projectplan"
        │     ^^^^^^^ bedoelde u \`measurement\`?
        │
        = waarom: emvi leest dit veld niet
        = oplossing: verander de naam
        = uitleg: emvi explain EMV101

      PUNTEN: dit kan punten kosten (2)

      fout[EMV401] norm van KPI-02 is ruimer dan wens W-02 belooft
        ┌─ kpis.yaml:4:22
        │
       4│     target: "Go-live ≤8 weken; datamigratie ≥99,9% juist"
        │                      ^^^^^^^^
        ├─ wishes.yaml:10:23
      10│     text: "Onboarding binnen 6 weken inclusief migratieplan en een proefmig…
        │                       -------------- hier wordt 6 weken beloofd
        │
        = waarom: een norm die ruimer is dan de belofte maakt de wens onbewijsbaar,
          ook als u de KPI elke maand haalt
        = oplossing: maak de norm ≤6 weken
        = uitleg: emvi explain EMV401

      waarschuwing[EMV601] (vermoeden) "inclusief" is vaag
        ┌─ wishes.yaml:10:38
        │
      10│     text: "Onboarding binnen 6 weken inclusief migratieplan en een proefmig…
        │                                      ^^^^^^^^^
        │
        = waarom: vaag scoort niet
        = oplossing: noem een getal
        = uitleg: emvi explain EMV601

      NETHEID: dit staat slordig (1)

      opmerking[EMV501] dubbele spatie
        ┌─ kpis.yaml:4:14
        │
       4│     target: "Go-live ≤8 weken; datamigratie ≥99,9% juist"
        │              ^^^^^^^
        │
        = waarom: het staat slordig
        = oplossing: haal er één weg
        = uitleg: emvi explain EMV501

      3 fouten, 1 waarschuwing en 1 opmerking in 2 bestanden. Controle mislukt.
      "
    `);
  });

  test('the same stands there in English', () => {
    expect(reportText([looserNormFound], { ...terminal, language: 'en' })).toMatchInlineSnapshot(`
      "POINTS: this can cost you points (1)

      error[EMV401] target of KPI-02 is looser than wish W-02 promises
        ┌─ kpis.yaml:4:22
        │
       4│     target: "Go-live ≤8 weken; datamigratie ≥99,9% juist"
        │                      ^^^^^^^^
        ├─ wishes.yaml:10:23
      10│     text: "Onboarding binnen 6 weken inclusief migratieplan en een proefmig…
        │                       -------------- here 6 weeks are promised
        │
        = why: a target that is looser than the promise makes the wish impossible to
          prove, however often it is met
        = help: make the target ≤6 weeks
        = explain: emvi explain EMV401

      1 error in 1 file. Check failed.
      "
    `);
  });

  test('a narrow terminal gets narrow lines', () => {
    expect(reportText([looserNormFound], { ...terminal, columns: 48 })).toMatchInlineSnapshot(`
      "PUNTEN: dit kan punten kosten (1)

      fout[EMV401] norm van KPI-02 is ruimer dan
        wens W-02 belooft
        ┌─ kpis.yaml:4:22
        │
       4│     target: "Go-live ≤8 weken; datamigratie…
        │                      ^^^^^^^^
        ├─ wishes.yaml:10:23
      10│     text: "Onboarding binnen 6 weken inclus…
        │                       --------------
        │                   hier wordt 6 weken beloofd
        │
        = waarom: een norm die ruimer is dan de
          belofte maakt de wens onbewijsbaar, ook als
          u de KPI elke maand haalt
        = oplossing: maak de norm ≤6 weken
        = uitleg: emvi explain EMV401

      1 fout in 1 bestand. Controle mislukt.
      "
    `);
  });

  test('certain errors come before warnings and suppositions of the same consequence', () => {
    const report = reportText([vagueWordFound, looserNormFound], terminal);
    expect(report.indexOf('EMV401')).toBeLessThan(report.indexOf('EMV601'));
  });

  test('ten findings are shown and the others counted', () => {
    const many = Array.from({ length: 22 }, () => looserNormFound);
    const report = reportText(many, terminal);
    expect(report.match(/^fout\[/gmu)).toHaveLength(10);
    expect(report).toContain(
      '… en nog 12: emvi check --all toont alles\n\n22 fouten in 1 bestand. Controle mislukt.\n',
    );
  });

  test('all findings are shown when that is asked', () => {
    const many = Array.from({ length: 22 }, () => looserNormFound);
    expect(reportText(many, { ...terminal, isComplete: true }).match(/^fout\[/gmu)).toHaveLength(22);
  });

  test('nothing found is one line', () => {
    expect(reportText([], { ...terminal, hasFailed: false })).toBe('Niets gevonden. Controle geslaagd.\n');
  });

  test('colour changes no sign', () => {
    const withColour = reportText(exampleFindings, { ...terminal, paint: coloured });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character
    const withoutColour = withColour.replace(/\u001b\[\d+m/gu, '');
    expect(withColour).not.toBe(withoutColour);
    expect(withoutColour).toBe(reportText(exampleFindings, terminal));
  });

  test('no line is wider than the terminal, and no text can steer it', () => {
    const signs = fc.constantFrom(
      'a',
      'é',
      '漢',
      '👍🏽',
      ' ',
      '\t',
      '\u200b',
      '\u001b',
      '\u202e',
      '\n',
      '\r\n',
      '\ud800',
    );
    const text = fc.array(signs, { maxLength: 300 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 40, max: 120 }), (before, marked, after, columns) => {
        const finding = findingIn(`${before}⟦${marked}⟧${after}`, `${before.slice(0, 90)}.yaml`);
        const lines = reportText([finding], { ...terminal, columns }).split('\n');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
        expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/u);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});

describe('elsewhere', () => {
  test('every finding is one line in reading order', () => {
    expect(reportLines(exampleFindings, pipe)).toMatchInlineSnapshot(`
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
    expect(reportLines(many, pipe).split('\n')).toHaveLength(24);
  });

  test('a line end in a message does not make a second line', () => {
    const finding = { ...vagueWordFound, parameters: { word: 'in\r\nclusief\u001b[2J' } };
    expect(reportLines([finding], pipe)).toContain('waarschuwing EMV601 (vermoeden) "in clusief␛[2J" is vaag\n');
  });
});
