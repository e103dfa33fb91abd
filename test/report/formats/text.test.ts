import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { coloured } from '../../../src/report/colour.ts';
import { reportText } from '../../../src/report/formats/text.ts';
import { displayWidth } from '../../../src/text/display-width.ts';
import { check, cleanBid } from '../../support/bid.ts';
import {
  exampleFindings,
  findingIn,
  looserNormFound,
  missingFileFound,
  untidyFound,
  vagueWordFound,
} from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

const manifest = 'emvi: 1\ntitle: "Plan N412"\ndates:\n  closing: "2026-12-04"\n';
const criteria = 'criteria:\n  - id: K1\n    title: "Hinder"\n    weight: "€ 300.000"\n  - id: K2\n    weight: "25%"\n';
const inputs = 'inputs:\n  - id: I-01\n    text: "volumes"\n  - id: I-02\n    text: "koppelingen"\n';

/** A finding whose sentence says no more than the word that it points at. */
function vague(word: string): Diagnostic {
  return { ...findingIn(`wij werken ⟦${word}⟧`), type: vagueWordFound.type, severity: 'warning', parameters: { word } };
}

/** Findings with one code whose sentences differ. */
function ofOneKind(count: number, code = looserNormFound.type.code): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...looserNormFound,
    type: { ...looserNormFound.type, code },
    parameters: { kpi: `KPI-${index}`, wish: 'W-02' },
  }));
}

/** Findings that differ in their codes, from EMV700 on. */
function ofManyKinds(count: number): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...looserNormFound,
    type: { ...looserNormFound.type, code: `EMV${700 + index}` as const },
  }));
}

const weighed = {
  ...cleanBid,
  'criteria.yaml': 'criteria:\n  - id: K1\n    weight: "20%"\n  - id: K2\n    weight: "30%"\n',
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "a"\n    criterion: K1\n    kpis: [KPI-01]\n  - id: W-02\n    text: "b"\n    criterion: K2\n    kpis: [KPI-01]\n',
};

describe('the findings', () => {
  test('stand by what they can cost, each with its place and what to do', () => {
    expect(reportText(exampleFindings, contextOf())).toMatchInlineSnapshot(`
      "UITSLUITING 2 · PUNTEN 2 · NETHEID 1

      UITSLUITING (kan de hele inschrijving kosten)
      fout EMV001 emvi.yaml ontbreekt
        → maak het bestand
      fout EMV101 onbekend veld \`metting\`
        kpis.yaml:5:5 → verander de naam

      PUNTEN (kan punten kosten)
      fout EMV401 norm van KPI-02 is ruimer dan wens W-02 belooft
        kpis.yaml:4:22, wishes.yaml:10:23 → maak de norm ≤6 weken
      waarschuwing EMV601 (vermoeden) "inclusief" is vaag
        wishes.yaml:10:38 → noem een getal

      NETHEID (staat slordig)
      opmerking EMV501 dubbele spatie
        kpis.yaml:4:14 → haal er één weg

      Meer: --all (alles), --frames (met tekst), emvi explain EMV001 (uitleg)

      3 fouten, 1 waarschuwing en 1 opmerking in 2 bestanden. Controle mislukt.
      "
    `);
  });

  test('say the same in English', () => {
    expect(reportText(exampleFindings, contextOf({ language: 'en' }))).toMatchInlineSnapshot(`
      "EXCLUSION 2 · POINTS 2 · TIDINESS 1

      EXCLUSION (can cost you the whole bid)
      error EMV001 emvi.yaml is missing
        → make the file
      error EMV101 unknown field \`metting\`
        kpis.yaml:5:5 → change the name

      POINTS (can cost you points)
      error EMV401 target of KPI-02 is looser than wish W-02 promises
        kpis.yaml:4:22, wishes.yaml:10:23 → make the target ≤6 weeks
      warning EMV601 (presumed) "inclusief" is vague
        wishes.yaml:10:38 → name a number

      TIDINESS (looks careless)
      remark EMV501 double blank
        kpis.yaml:4:14 → remove one

      More: --all (everything), --frames (with text), emvi explain EMV001 (why)

      3 errors, 1 warning and 1 remark in 2 files. Check failed.
      "
    `);
  });

  test('are drawn with their text and reasons when that is asked', () => {
    expect(reportText([looserNormFound], contextOf({ reader: { hasFrames: true } }))).toMatchInlineSnapshot(`
      "UITSLUITING 0 · PUNTEN 1 · NETHEID 0

      PUNTEN (kan punten kosten)

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

      1 fout in 1 bestand. Controle mislukt.
      "
    `);
  });

  test('of an unreadable file are always drawn', () => {
    const unreadable = { ...findingIn('a: ⟦*b⟧'), type: { ...missingFileFound.type, code: 'EMV010' } } as Diagnostic;
    expect(reportText([unreadable, looserNormFound], contextOf()).match(/┌─/gu)).toHaveLength(1);
  });

  test('come heaviest first: certain before presumed, then by severity', () => {
    const presumed: Diagnostic = { ...missingFileFound, certainty: 'presumed' };
    const other: Diagnostic = { ...vagueWordFound, severity: 'error', certainty: 'certain' };
    const report = reportText(
      [vagueWordFound, presumed, { ...looserNormFound, severity: 'warning' }, other],
      contextOf(),
    );
    const heads = [...report.matchAll(/^(?:fout|waarschuwing) EMV\d+(?: \(vermoeden\))?/gmu)].map(([head]) => head);
    expect(heads).toEqual(['fout EMV001 (vermoeden)', 'fout EMV601', 'waarschuwing EMV401']);
  });

  test('of which most points hang come before those of which fewer do', async () => {
    const { bid } = await check(weighed);
    const file = bid?.items('wish')[0]?.file;
    if (bid === undefined || file === undefined) throw new Error('the bid cannot be read');
    const at = (text: string, code: `EMV${number}`): Diagnostic => {
      const start = file.text.indexOf(text);
      return { ...looserNormFound, type: { ...looserNormFound.type, code }, span: file.span(start, start + 1) };
    };
    const report = reportText([at('"a"', 'EMV403'), at('"b"', 'EMV402')], contextOf({ bid }));
    expect([...report.matchAll(/^fout (EMV\d+)/gmu)].map(([, code]) => code)).toEqual(['EMV402', 'EMV403']);
  });

  test('that differ only in the word they point at are one entry', () => {
    const report = reportText(['snel', 'tijdig', 'spoedig'].map(vague), contextOf());
    expect(report).toContain('waarschuwing EMV601 ×3 "snel" is vaag (ook bij: tijdig, spoedig)\n');
  });

  test('of one kind are one entry: two of them, and where the others are', () => {
    const report = reportText(ofOneKind(5), contextOf());
    expect(report).toContain(
      'fout EMV401 norm van KPI-0 is ruimer dan wens W-02 belooft\n' +
        '  kpis.yaml:4:22, wishes.yaml:10:23 → maak de norm ≤6 weken\n' +
        '  kpis.yaml:4:22 norm van KPI-1 is ruimer dan wens W-02 belooft\n' +
        '  en nog 3×: kpis.yaml:4:22\n',
    );
  });

  test('are ten kinds, and of the others there is a line a kind', () => {
    const report = reportText([...ofManyKinds(13), ...ofOneKind(3, 'EMV799')], contextOf());
    expect(report.match(/^fout EMV\d+ /gmu)).toHaveLength(10);
    expect(report).toContain(
      'Nog 6 bevindingen (alles: --all, tekst: --frames, uitleg: emvi explain):\n' +
        '  EMV710 norm van KPI-02 is ruimer dan wens W-02 belooft\n',
    );
    expect(report).toContain('  3× EMV799 norm van KPI-0 is ruimer dan wens W-02 belooft\n');
  });

  test('fit on one screen, and of kinds without a line it says in which family they are', async () => {
    const { bid } = await check({
      ...cleanBid,
      'emvi.yaml': manifest,
      'criteria.yaml': criteria,
      'inputs.yaml': inputs,
    });
    const long = ofManyKinds(60).map((finding) => ({
      ...finding,
      parameters: { kpi: 'KPI-02 '.repeat(12), wish: 'W-02' },
    }));
    for (const language of ['nl', 'en'] as const) {
      const lines = reportText(long, contextOf({ bid, language })).split('\n');
      expect(lines.length).toBeGreaterThan(35);
      expect(lines.length).toBeLessThanOrEqual(46);
      expect(lines.join('\n')).toMatch(
        language === 'nl' ? /en nog \d+: Risico en organisatie \d+/u : /and \d+ more: Risk/u,
      );
    }
  });

  test('are all there, whole, when that is asked', () => {
    const report = reportText([...ofOneKind(22), untidyFound], contextOf({ reader: { isComplete: true } }));
    expect(report.match(/^fout EMV401/gmu)).toHaveLength(22);
    expect(report).not.toContain('Nog ');
    expect(report).not.toContain('…');
  });

  test('are as many as is asked, and then every other kind has its line', () => {
    const report = reportText(ofManyKinds(60), contextOf({ reader: { mostShown: 3 } }));
    expect(report.match(/^fout EMV\d+ /gmu)).toHaveLength(3);
    expect(report.match(/^ {2}EMV\d+ norm van/gmu)).toHaveLength(57);
    expect(report).toContain('UITSLUITING 0 · PUNTEN 60 · NETHEID 0\n');
    expect(report).toContain('60 fouten in 1 bestand. Controle mislukt.\n');
  });

  test('that are not shown are counted', () => {
    const report = reportText([looserNormFound], contextOf({ suppressed: 1, baseline: { hidden: 12, solved: 3 } }));
    expect(report).toContain(
      '1 bevinding is met een reden stilgezet\nBeginstand: 12 bevindingen niet getoond, 3 opgelost',
    );
  });
});

describe('what stands around the findings', () => {
  test('of a clean bid is the header, the coverage and the verdict', async () => {
    const { bid, diagnostics } = await check({ ...cleanBid, 'emvi.yaml': manifest, 'criteria.yaml': criteria });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reportText([], contextOf({ bid, hasFailed: false }))).toMatchInlineSnapshot(`
      "Plan N412
      Inleveren over 12 dagen, 4 december 2026 · K1 € 300.000 · K2 25%

      Dekking van 1 wens: 1 met KPI; geen enkele met risico of bewijs
              KPI
        W-01  KPI-01

      Geen bevindingen. Controle geslaagd.
      "
    `);
  });

  test('of an unfinished bid is also what is still open', async () => {
    const { bid } = await check({ ...cleanBid, 'inputs.yaml': inputs });
    expect(reportText([looserNormFound], contextOf({ bid, language: 'en' }))).toMatchInlineSnapshot(`
      "Plan van aanpak

      EXCLUSION 0 · POINTS 1 · TIDINESS 0

      POINTS (can cost you points)
      error EMV401 target of KPI-02 is looser than wish W-02 promises
        kpis.yaml:4:22, wishes.yaml:10:23 → make the target ≤6 weeks

      More: --all (everything), --frames (with text), emvi explain EMV401 (why)

      Coverage of 1 wish: 1 with a KPI; none with a risk or evidence
              KPI
        W-01  KPI-01
      Still open: 2 required inputs (I-01, I-02)

      1 error in 1 file. Check failed.
      "
    `);
  });

  test('is left out after a build', async () => {
    const { bid } = await check({ ...cleanBid, 'inputs.yaml': inputs });
    const context = contextOf({ bid, hasFailed: false, reader: { hasOverview: false } });
    expect(reportText([], context)).toBe('Geen bevindingen. Controle geslaagd.\n');
  });
});

describe('on every terminal', () => {
  test('a narrow one gets narrow lines', () => {
    expect(reportText([looserNormFound, untidyFound], contextOf({ reader: { columns: 44 } }))).toMatchInlineSnapshot(`
      "UITSLUITING 0 · PUNTEN 1 · NETHEID 1

      PUNTEN (kan punten kosten)
      fout EMV401 norm van KPI-02 is ruimer dan
        wens W-02 belooft
        kpis.yaml:4:22, wishes.yaml:10:23 → maak
        de norm ≤6 weken

      NETHEID (staat slordig)
      opmerking EMV501 dubbele spatie
        kpis.yaml:4:14 → haal er één weg

      Meer: --all (alles), --frames (met tekst),
        emvi explain EMV401 (uitleg)

      1 fout en 1 opmerking in 1 bestand.
      Controle mislukt.
      "
    `);
  });

  test('colour changes no sign', async () => {
    const { bid } = await check({ ...cleanBid, 'emvi.yaml': manifest });
    const plain = reportText(exampleFindings, contextOf({ bid }));
    const withColour = reportText(exampleFindings, contextOf({ bid, reader: { paint: coloured } }));
    expect(withColour).not.toBe(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character
    expect(withColour.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  test('no line is wider than it, and no text can steer it', () => {
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
    const columnCount = fc.integer({ min: 40, max: 120 });
    fc.assert(
      fc.property(text, text, text, columnCount, fc.boolean(), (before, marked, after, columns, hasFrames) => {
        const finding = findingIn(`${before}⟦${marked}⟧${after}`, `${before.slice(0, 90)}.yaml`);
        const twice = [finding, { ...finding, parameters: { field: marked } }];
        const lines = reportText(twice, contextOf({ reader: { columns, hasFrames } })).split('\n');
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
        expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/u);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});
