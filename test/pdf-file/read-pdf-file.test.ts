import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNamesInPdf } from '../../src/pdf-file/find-names-in-pdf.ts';
import { isPdf } from '../../src/pdf-file/open-pdf.ts';
import { readPdfFile } from '../../src/pdf-file/read-pdf-file.ts';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { makePdf, type PdfParts } from '../support/pdf-file.ts';
import { expectReadable } from '../support/readable.ts';

const page = [
  { text: 'Aanpak', y: 760, size: 16 },
  { text: 'Wij zijn bereikbaar op werkdagen van 8 tot 18 uur en', y: 730 },
  { text: 'op zaterdag van 9 tot 17 uur.', y: 717 },
];

const options = { path: 'plan.pdf', language: 'nl', isForSubmission: true } as const;
const read = (parts: Partial<PdfParts> = {}) => readPdfFile(makePdf({ pages: [page], ...parts }), options);

async function findings(parts: Partial<PdfParts>): Promise<unknown[]> {
  const { diagnostics } = await read(parts);
  for (const finding of diagnostics) expectReadable(finding);
  return diagnostics.map(({ type, parameters }) => [type.code, parameters]);
}

describe('a PDF that another program made', () => {
  test('is read as headings and paragraphs, each with its page', async () => {
    const { file, diagnostics } = await read();
    expect(diagnostics).toEqual([]);
    expect(file?.blocks.map(({ kind, start, end }) => [kind, file.text.slice(start, end)])).toEqual([
      ['heading', 'Aanpak'],
      ['paragraph', 'Wij zijn bereikbaar op werkdagen van 8 tot 18 uur en op zaterdag van 9 tot 17 uur.'],
    ]);
    expect(file?.where(file.text.indexOf('werkdagen'))).toBe('bladzijde 1 “werkdagen van 8 tot 18 uur en op…”');
  });

  test('says who made it', async () => {
    const { file } = await read({
      info: { Author: 'J. Jansen', Producer: 'Word', Company: 'Zuidrand', Klantnummer: '12' },
    });
    expect(file?.properties.map(({ name, value, isCustom }) => [name, value, isCustom])).toEqual([
      ['creator', 'J. Jansen', false],
      ['Company', 'Zuidrand', false],
      ['Klantnummer', '12', true],
    ]);
  });

  test('is on the paper that the buyer allows', async () => {
    const on = async (paper: 'A4' | 'A3', size: string) => {
      const lines = [{ text: 'Wij zijn bereikbaar op werkdagen van 8 tot 18 uur.', y: 300 }];
      const bytes = makePdf({ pages: [lines, lines], size });
      const { diagnostics } = await readPdfFile(bytes, { ...options, limits: { ...noLimits, paper } });
      for (const finding of diagnostics) expectReadable(finding);
      return diagnostics.map(({ type, span }) => `${type.code} ${span?.file.address(span.start)}`);
    };
    expect(await on('A4', '595 842')).toEqual([]);
    expect(await on('A4', '842 595')).toEqual([]);
    expect(await on('A3', '1191 842')).toEqual([]);
    expect(await on('A4', '1191 842')).toEqual(['EMV981 plan.pdf › bladzijde 1 “420 × 297 mm”']);
  });

  test('must not hold comments, empty fields, other files or programs', async () => {
    expect(await findings({ annotations: ['/Subtype/Text/Contents(Prijs nog checken)', '/Subtype/Link'] })).toEqual([
      ['EMV955', { kind: 'comments', count: 1, text: 'Prijs nog checken' }],
    ]);
    expect(
      await findings({ annotations: ['/Subtype/Widget/FT/Tx/T(Naam)', '/Subtype/Widget/FT/Tx/T(Plaats)/V(Ede)'] }),
    ).toEqual([['EMV955', { kind: 'empty-fields', count: 1, text: 'Naam' }]]);
    const attached = '/Names<</EmbeddedFiles<</Names[(prijs.xlsx)<</Type/Filespec/F(prijs.xlsx)>>]>>>>';
    expect(await findings({ catalogue: attached })).toEqual([
      ['EMV955', { kind: 'attachments', count: 1, text: 'prijs.xlsx' }],
    ]);
    const script = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>';
    expect(await findings({ catalogue: script })).toEqual([['EMV955', { kind: 'scripts', count: 1, text: '' }]]);
  });
});

describe('a PDF that cannot be read', () => {
  test('is one with a password, one without text, or one that is damaged', async () => {
    const lock = `/Filter/Standard/V 2/R 3/Length 128/P -44/O<${'0f'.repeat(32)}>/U<${'1e'.repeat(32)}>`;
    expect(await findings({ encrypt: lock })).toEqual([['EMV954', { path: 'plan.pdf', problem: 'encrypted' }]]);
    expect(await findings({ pages: [[]] })).toEqual([['EMV954', { path: 'plan.pdf', problem: 'no-text' }]]);
    const damaged = await readPdfFile(new TextEncoder().encode('%PDF-1.7\nen dan niets'), options);
    expect(damaged.diagnostics.map(({ parameters }) => parameters)).toEqual([{ path: 'plan.pdf', problem: 'broken' }]);
  });

  test('never stops the program, wherever it is cut off or spoilt', async () => {
    const whole = makePdf({ pages: [page] });
    const law = fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (place, sign, isCut) => {
      const spoilt = isCut ? whole.slice(0, place) : whole.with(place, sign);
      expect(Array.isArray((await readPdfFile(spoilt, options)).diagnostics)).toBe(true);
    });
    await fc.assert(law, { seed: 3, numRuns: 25 });
  });
});

test('a file is a PDF by its first signs', () => {
  expect(isPdf(makePdf({ pages: [page] }))).toBe(true);
  expect(isPdf(new TextEncoder().encode('PK zip'))).toBe(false);
});

describe('names in a PDF', () => {
  const names = ['zuidrand'];
  const search = async (parts: Partial<PdfParts>): Promise<string[]> => {
    const found = await findNamesInPdf('plan.pdf', makePdf({ pages: [page], ...parts }), names);
    return [...new Set(found?.found.map(({ part }) => part))];
  };

  test('are found on the page, over the end of a line too', async () => {
    expect(
      await search({
        pages: [
          [
            { text: 'Zuid-', y: 700 },
            { text: 'rand levert.', y: 688 },
          ],
        ],
      }),
    ).toEqual(['plan.pdf (1)']);
  });

  test('are found in properties, comments and links', async () => {
    expect(await search({ info: { Author: 'Zuidrand B.V.' } })).toContain('plan.pdf (info)');
    expect(await search({ annotations: ['/Subtype/Text/Contents(Van Zuidrand)'] })).toContain('plan.pdf (1)');
    expect(await search({})).toEqual([]);
  });

  test('cannot be looked for in a file that cannot be read', async () => {
    expect(await findNamesInPdf('plan.pdf', new Uint8Array(), names)).toBeUndefined();
  });
});
