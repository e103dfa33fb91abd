import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import type { Office } from '../../src/host/office.ts';
import { findNamesInPdf } from '../../src/pdf-file/find-names-in-pdf.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { checkFile } from '../../src/pipeline/check-file.ts';
import { cleanBid, shown } from '../support/bid.ts';
import { houseFile } from '../support/house-style-file.ts';
import { makePdf } from '../support/pdf-file.ts';
import { expectReadable } from '../support/readable.ts';

const manifest = (pdf: string, formats = 'pdf'): string =>
  `emvi: 1\ntitle: "Plan van aanpak"\n${pdf}documents:\n  - id: plan\n    file: plan\n    formats: [${formats}]\n    audience: submission\n`;

async function build(
  files: Readonly<Record<string, string>>,
  host: Partial<MemoryHostOptions> = {},
  options: Partial<BuildOptions> = {},
): Promise<{ readonly host: MemoryHost; readonly result: BuildResult; readonly found: unknown[] }> {
  const machine = createMemoryHost({ files: { ...cleanBid, ...files }, ...host });
  const result = await buildBid(machine, '.', { isStrict: false, isDraft: false, ...options });
  const pdf = result.diagnostics.filter(({ type }) => /^EMV95|^EMV948/u.test(type.code));
  for (const finding of pdf) expectReadable(finding);
  return { host: machine, result, found: pdf.map(({ type, parameters }) => [type.code, parameters]) };
}

const inCalibri = { fonts: 'Carlito (even breed als Calibri)', fontsInEnglish: 'Carlito (as wide as Calibri)' };
const builtin = manifest('pdf:\n  engine: builtin\n');
const pdfOf = (host: MemoryHost, name = 'plan.pdf'): Uint8Array =>
  host.files.contents.get(`/bid/output/${name}`) ?? new Uint8Array();
const begins = (bytes: Uint8Array, sign: string): boolean => new TextDecoder('latin1').decode(bytes).startsWith(sign);

describe('LibreOffice', () => {
  test('prints the Word files of a build in one run, exactly as they are written', async () => {
    const runs: (readonly Uint8Array[])[] = [];
    const office: Office = {
      print: async (files) => {
        runs.push(files);
        return files.map(() => makePdf({ pages: [[{ text: 'gedrukt', y: 700 }]] }));
      },
    };
    const { host, found } = await build({ 'emvi.yaml': manifest('', 'pdf, docx') }, { office });
    expect(found).toEqual([
      ['EMV950', { maker: 'libreoffice', count: 1, hasHouseStyle: false, fonts: '', fontsInEnglish: '', pages: '' }],
    ]);
    expect(runs).toEqual([[pdfOf(host, 'plan.docx')]]);
    expect(begins(pdfOf(host), '%PDF')).toBe(true);
  });

  test('that fails or hangs is a finding, and nothing is written', async () => {
    for (const code of ['ETIMEDOUT', 'EIO', 'ENOSPC']) {
      const office: Office = { print: () => Promise.reject(new HostError(code, 'soffice')) };
      const { result, found } = await build({ 'emvi.yaml': manifest('', 'docx, pdf') }, { office });
      expect(found).toEqual([['EMV952', { maker: 'libreoffice', documents: 'plan', trouble: code, pictures: '' }]]);
      expect(result.written).toEqual([]);
    }
  });

  test('that fails by a mistake of ours is no finding', async () => {
    const office: Office = { print: () => Promise.reject(new TypeError('ours')) };
    await expect(build({ 'emvi.yaml': manifest('') }, { office })).rejects.toThrow('ours');
  });

  test('that is asked for and not there is an error that points at the manifest', async () => {
    const { result, found } = await build({ 'emvi.yaml': manifest('pdf:\n  engine: libreoffice\n') });
    expect(found).toEqual([['EMV951', { wanted: 'libreoffice' }]]);
    expect(result.written).toEqual([]);
    expect(result.diagnostics.filter(({ type }) => type.code === 'EMV951').map(shown)).toEqual([
      'EMV951 emvi.yaml engine: libreoffice',
    ]);
  });
});

describe('the built-in engine', () => {
  test('makes the PDF where there is no LibreOffice, or where the manifest wants it', async () => {
    const { host, found } = await build({ 'emvi.yaml': manifest('') });
    expect(found).toEqual([['EMV950', { maker: 'builtin', count: 1, hasHouseStyle: false, ...inCalibri, pages: '' }]]);
    const office: Office = { print: () => Promise.reject(new Error('not to be asked')) };
    const wanted = await build({ 'emvi.yaml': builtin }, { office });
    expect(pdfOf(wanted.host)).toEqual(pdfOf(host));
  });

  test('says where its own font stands instead of another, and where the buyer does not allow that', async () => {
    const only = async (more: string, language = ''): Promise<unknown[]> =>
      (await build({ 'emvi.yaml': `${builtin}${more}${language}` })).found;
    const by = { maker: 'builtin', count: 1, hasHouseStyle: false, pages: '' };
    const arial = { fonts: 'Arimo (even breed als Arial)', fontsInEnglish: 'Arimo (as wide as Arial)' };
    const notVerdana = { fonts: 'Carlito in plaats van Verdana', fontsInEnglish: 'Carlito instead of Verdana' };
    expect(await only('theme: fresh\n')).toEqual([['EMV950', { ...by, ...arial }]]);
    expect(await only('formRules:\n  fonts: [Verdana, Calibri]\n')).toEqual([['EMV950', { ...by, ...inCalibri }]]);
    expect(await only('formRules:\n  fonts: [Verdana]\n')).toEqual([
      ['EMV950', { ...by, ...notVerdana }],
      ['EMV948', { document: 'plan', font: 'Carlito', allowed: 'Verdana' }],
    ]);
  });

  test('takes another font that the buyer allows where it does not have the first', async () => {
    const { host } = await build({ 'emvi.yaml': `${builtin}formRules:\n  fonts: [Verdana, Times New Roman]\n` });
    expect(new TextDecoder('latin1').decode(pdfOf(host))).toContain('+Tinos-');
  });

  test('says how many pages a PDF that is handed in has where pages are limited', async () => {
    const limited = `${builtin}formRules:\n  maxPages: "4 A4"\n`;
    const { found } = await build({ 'emvi.yaml': limited });
    expect(found).toEqual([['EMV950', expect.objectContaining({ pages: 'plan 1' })]]);
    const internal = await build({ 'emvi.yaml': limited.replace('audience: submission', 'audience: internal') });
    expect(internal.found).toEqual([['EMV950', expect.objectContaining({ pages: '' })]]);
  });

  test('follows the sizes, the page and the spacing of a house style, as far as the buyer allows', async () => {
    const host = createMemoryHost({
      files: { ...cleanBid, 'emvi.yaml': `${builtin}houseStyle: huisstijl.docx\n`, 'huisstijl.docx': houseFile() },
    });
    const result = await buildBid(host, '.', { isStrict: false, isDraft: false });
    expect(result.diagnostics.filter(({ type }) => type.code === 'EMV950').map(({ parameters }) => parameters)).toEqual(
      [
        {
          maker: 'builtin',
          count: 1,
          hasHouseStyle: true,
          fonts: 'Carlito in plaats van Trebuchet MS en Rockwell',
          fontsInEnglish: 'Carlito instead of Trebuchet MS and Rockwell',
          pages: '',
        },
      ],
    );
  });

  test('says which signs it has no letter for', async () => {
    const wishes = cleanBid['wishes.yaml']?.replace('vast team', 'vast team 🙂') ?? '';
    const { found } = await build({ 'emvi.yaml': builtin, 'wishes.yaml': wishes });
    expect(found).toContainEqual(['EMV953', { document: 'plan', signs: '🙂' }]);
  });

  test('makes a PDF of which an anonymous build proves that no name is left', async () => {
    const parties = 'parties:\n  - id: wij\n    name: "Zuidrand B.V."\n    role: bidder\nauthor: "Zuidrand B.V."\n';
    const wishes = cleanBid['wishes.yaml']?.replace('Een vast team', 'Het team van Zuidrand') ?? '';
    const files = { 'emvi.yaml': `${builtin}${parties}`, 'wishes.yaml': wishes };
    const { host, result } = await build(files, {}, { isAnonymous: true });
    expect(result.written).toEqual(['output/plan.pdf']);
    expect(await findNamesInPdf('plan.pdf', pdfOf(host), ['zuidrand'])).toEqual({ found: [], unreadPictures: 0 });
    const open = await build(files);
    expect((await findNamesInPdf('plan.pdf', pdfOf(open.host), ['zuidrand']))?.found.length).toBeGreaterThan(0);
  });

  test('makes no file in which a name is left that nothing could replace', async () => {
    const parties = 'parties:\n  - id: wij\n    name: "Zuidrand B.V."\n    role: bidder\n';
    const wishes = cleanBid['wishes.yaml']?.replace('Een vast team', '**Zuid**rand') ?? '';
    const files = { 'emvi.yaml': `${builtin}${parties}`, 'wishes.yaml': wishes };
    const { result } = await build(files, {}, { isAnonymous: true });
    expect(result.written).toEqual([]);
    expect(result.diagnostics.map(({ type }) => type.code)).toContain('EMV975');
  });
});

describe('a PDF against the data of its bid', () => {
  const check = async (bytes: Uint8Array): Promise<string[]> => {
    const host = createMemoryHost({ files: { ...cleanBid, 'emvi.yaml': builtin, 'plan.pdf': bytes } });
    const { diagnostics } = await checkFile(host, '.', { isStrict: false, file: 'plan.pdf', language: 'nl' });
    return diagnostics.map(
      ({ type, span }) => `${type.code} ${span === undefined ? '' : span.file.address(span.start)}`,
    );
  };

  test('holds no news where it is as it was built', async () => {
    const { host } = await build({ 'emvi.yaml': builtin });
    expect(await check(pdfOf(host))).toEqual([]);
  });

  test('shows what must not go out with its page and its words', async () => {
    const line = { text: 'De onboarding duurt [invullen] weken na gunning van het contract.', y: 700 };
    expect(await check(makePdf({ pages: [[line]], info: { Author: 'J. Jansen' } }))).toEqual([
      'EMV500 plan.pdf › bladzijde 1 “[invullen] weken na gunning van het…”',
      'EMV965 plan.pdf › eigenschappen “creator: J. Jansen”',
    ]);
  });
});
