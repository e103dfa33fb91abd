import { expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { bidFolder, cleanBid } from '../support/bid.ts';
import { houseFile } from '../support/house-style-file.ts';
import { findAll, paragraphTexts, readParts, readXml } from '../tools/docx-xml.ts';

const manifest = 'emvi: 1\ntitle: "Plan van aanpak"\nhouseStyle: huisstijl.docx\n';
const tender = 'tender:\n  name: "Beheer van bruggen"\n';

function hostWith(manifestText: string, house: Uint8Array = houseFile()) {
  const files = { ...cleanBid, 'emvi.yaml': manifestText, 'huisstijl.docx': house };
  return createMemoryHost({
    folder: bidFolder,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${bidFolder}/${name}`, text])),
  });
}

async function build(manifestText: string, house?: Uint8Array) {
  const host = hostWith(manifestText, house);
  const result = await buildBid(host, bidFolder, { isStrict: false, isDraft: false, formats: ['docx'] });
  const [path] = result.written;
  return {
    codes: result.diagnostics.map(({ type }) => type.code),
    docx: path && host.files.read(`${bidFolder}/${path}`),
  };
}

test('a bid with a house style is built in it, with what the manifest says on its cover', async () => {
  const { codes, docx } = await build(manifest + tender);
  expect(codes).toEqual([]);
  expect(paragraphTexts(docx || new Uint8Array())).toContain('Inschrijving op Beheer van bruggen');
  expect([...readParts(docx || new Uint8Array()).keys()]).toContain('word/media/house1.png');
});

test('a check says what is wrong with the house style, where the manifest names it', async () => {
  const { diagnostics } = await checkBid(hostWith(manifest, new TextEncoder().encode('Beste lezer')), bidFolder, {
    isStrict: false,
  });
  expect(diagnostics.map(({ type, span }) => [type.code, span?.file.text.slice(span.start, span.end)])).toEqual([
    ['EMV940', 'huisstijl.docx'],
  ]);
});

test('a list of contents in a font without known widths has no page numbers, and the build says so', async () => {
  const { codes } = await build(`${manifest}${tender}documents:\n  - id: plan\n    options: {contents: "yes"}\n`);
  expect(codes).toEqual(['EMV949']);
});

test('a bid with a house style that is refused is not built', async () => {
  const { codes, docx } = await build(manifest, houseFile({ 'word/vbaProject.bin': 'x' }));
  expect(codes).toEqual(['EMV941']);
  expect(docx).toBeUndefined();
});

test('a field that stays empty fails a submission', async () => {
  const { diagnostics } = await checkBid(hostWith(manifest), bidFolder, { isStrict: false, profile: 'submission' });
  const found = diagnostics.filter(({ type }) => type.code === 'EMV946');
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});

test('a name of a style that is not there is shown where it stands', async () => {
  const names = 'houseStyleNames:\n  - style: heading1\n    name: "Kop hoofdstuk"\n';
  const { diagnostics } = await checkBid(hostWith(manifest + tender + names), bidFolder, { isStrict: false });
  expect(diagnostics.map(({ type, span }) => [type.code, span?.file.text.slice(span.start, span.end)])).toEqual([
    ['EMV945', '"Kop hoofdstuk"'],
  ]);
});

test('without a house style a theme gives the fonts and the manifest the colours', async () => {
  const own = 'emvi: 1\ntitle: "Plan van aanpak"\ntheme: formal\ncolours:\n  primary: "#7b1e5b"\n';
  const { docx } = await build(own);
  const styles = readXml(docx || new Uint8Array(), 'word/styles.xml');
  const chapter = findAll(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'Heading1');
  expect(findAll(chapter ?? styles, 'w:rFonts').map(({ attributes }) => attributes['w:ascii'])).toEqual(['Georgia']);
  expect(findAll(chapter ?? styles, 'w:color').map(({ attributes }) => attributes['w:val'])).toEqual(['7B1E5B']);
});
