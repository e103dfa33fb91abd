import { describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { type CheckFileOptions, checkFile } from '../../src/pipeline/check-file.ts';
import { cleanBid, shown } from '../support/bid.ts';
import { makeWordFile, paragraph, wordTable } from '../support/word-file.ts';

const kpis =
  'kpis:\n  - id: KPI-01\n    title: "Beschikbaarheid van de dienst"\n    target: "≥ 99,95% per maand"\n' +
  '    measurement: "Monitoring"\n    reporting: "Maandelijks"\n';

const bid = {
  ...cleanBid,
  'emvi.yaml':
    'emvi: 1\ntitle: "Plan van aanpak"\nparties:\n  - id: wij\n    name: "Zuidrand B.V."\n    role: bidder\n' +
    'formRules:\n  isAnonymous: true\ndocuments:\n  - id: plan\n    file: plan.docx\n    formats: [docx]\n    audience: submission\n',
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "De dienst is 99,95% van de maand beschikbaar."\n    response: "Wij meten de beschikbaarheid."\n    kpis:\n      - KPI-01\n',
  'kpis.yaml': kpis,
};

async function check(file: Uint8Array, options: Partial<CheckFileOptions> = {}, files = bid): Promise<string[]> {
  const host = createMemoryHost({ files: { ...files, 'plan.docx': file } });
  const { diagnostics } = await checkFile(host, '.', { isStrict: false, file: 'plan.docx', ...options });
  return diagnostics.map(shown);
}

async function built(): Promise<Uint8Array> {
  const host = createMemoryHost({ files: bid });
  const { written } = await buildBid(host, '.', { isStrict: false, isDraft: false });
  expect(written).toEqual(['output/plan.docx']);
  return host.files.contents.get('/bid/output/plan.docx') ?? new Uint8Array();
}

describe('a Word file against the data of the bid', () => {
  test('a file as it was built holds no news', async () => {
    expect(await check(await built())).toEqual([]);
  });

  test('a number that differs from the norm of a KPI, with both places', async () => {
    const file = makeWordFile(
      wordTable(['KPI', 'Norm'], ['KPI-01 Beschikbaarheid van de dienst', '≥ 99,9% per maand']),
    );
    const host = createMemoryHost({ files: { ...bid, 'plan.docx': file } });
    const { diagnostics } = await checkFile(host, '.', { isStrict: false, file: 'plan.docx' });
    const found = diagnostics.find(({ type }) => type.code === 'EMV973');
    expect(found?.span?.file.address(found.span.start)).toBe('plan.docx › tabel 1, rij 2 “≥ 99,9% per maand”');
    expect(found?.related.map(({ span }) => span.file.path)).toContain('kpis.yaml');
  });

  test('a field that a build printed and somebody changed in Word', async () => {
    const control = (text: string): string =>
      `<w:p><w:sdt><w:sdtPr><w:tag w:val="emvi:kpis/KPI-01#target"/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(await check(makeWordFile(control('≥ 99,5% per maand')), { only: ['EMV970'] })).toEqual([
      'EMV970 plan.docx ≥ 99,5% per maand',
    ]);
    expect(await check(makeWordFile(control('≥ 99,95% per kalendermaand')), { only: ['EMV971'] })).toEqual([
      'EMV971 plan.docx ≥ 99,95% per kalendermaand',
    ]);
    expect(await check(makeWordFile(control('≥ 99,95% per maand')))).toEqual([]);
  });

  test('the form rules of the buyer, in what is handed in only', async () => {
    const rules = (audience: string) => ({
      ...bid,
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan van aanpak"\nformRules: {minFontSize: {text: 10}, fonts: [Arial]}\n' +
        `documents:\n  - id: plan\n    file: plan.docx\n    formats: [docx]\n    audience: ${audience}\n`,
    });
    const form = '<w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="17"/></w:rPr>';
    const file = makeWordFile(`<w:p><w:r>${form}<w:t>Wij meten alles.</w:t></w:r></w:p>`);
    const only = ['EMV977', 'EMV978'];
    expect(await check(file, { only }, rules('submission'))).toEqual(['EMV978 plan.docx Wij meten alles.']);
    expect(await check(file, { only }, rules('internal'))).toEqual([]);
  });

  test('an id that does not exist', async () => {
    expect(await check(makeWordFile(paragraph('Wij meten dit met KPI-07.')))).toContain('EMV205 plan.docx KPI-07');
  });

  test('what was left to be filled in, and names in an anonymous bid, also in the properties', async () => {
    const core =
      '<cp:coreProperties><dc:title>Mensen</dc:title><cp:lastModifiedBy>s.deboer</cp:lastModifiedBy></cp:coreProperties>';
    const file = makeWordFile(paragraph('Bij Zuidrand werken [AANTAL] mensen.'), { 'docProps/core.xml': core });
    expect(await check(file, { profile: 'submission', skip: ['EMV602'] })).toEqual([
      'EMV504 plan.docx Zuidrand',
      'EMV500 plan.docx [AANTAL]',
      'EMV969 plan.docx lastModifiedBy: s.deboer',
    ]);
  });

  test('the words of the buyer are not judged as ours', async () => {
    const wish = 'De leverancier werkt waar mogelijk proactief en streeft naar adequate ondersteuning.';
    const files = {
      ...bid,
      'wishes.yaml': bid['wishes.yaml'].replace('De dienst is 99,95% van de maand beschikbaar.', wish),
    };
    expect(await check(makeWordFile(paragraph(`Wens: “${wish}”`)), {}, files)).toEqual([]);
  });
});

describe('what stands in the way', () => {
  test('a file that is not there, or cannot be read', async () => {
    expect(await check(makeWordFile(''), { file: 'weg.docx' })).toEqual(['EMV004 weg.docx ']);
    expect(await check(new Uint8Array([1, 2, 3]))).toEqual(['EMV960 plan.docx ']);
  });

  test('a document that the bid does not have', async () => {
    await expect(check(makeWordFile(''), { document: 'plann' })).rejects.toThrow(/plan/u);
  });

  test('a folder without a bid', async () => {
    const host = createMemoryHost({ files: {} });
    const { diagnostics } = await checkFile(host, '.', { isStrict: false, file: 'plan.docx' });
    expect(diagnostics.map(shown)).toHaveLength(1);
  });
});
