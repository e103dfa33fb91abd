import { expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { KeptResults } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { bidFolder, cleanBid } from '../support/bid.ts';
import { houseFile, houseParts } from '../support/house-style-file.ts';
import { expectReadable } from '../support/readable.ts';

const documents = 'documents:\n  - id: plan\n    file: plan.docx\n    formats: [docx]\n    audience: submission\n';

async function looks(manifest: string, house = houseFile(), more = '', results?: KeptResults): Promise<string[]> {
  const files = {
    ...cleanBid,
    'emvi.yaml': `emvi: 1\ntitle: "Plan"\n${manifest}${documents}${more}`,
    'huisstijl.docx': house,
  };
  const host = createMemoryHost({
    folder: bidFolder,
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [`${bidFolder}/${name}`, content])),
  });
  const { diagnostics } = await checkBid(results === undefined ? host : { ...host, results }, bidFolder, {
    isStrict: false,
    profile: 'submission',
  });
  const found = diagnostics.filter(({ type }) => /^EMV97[789]$|^EMV98/u.test(type.code));
  for (const finding of found) expectReadable(finding);
  return found.map((one) => {
    const { file, start, end } = one.span ?? { file: undefined, start: 0, end: 0 };
    const [related] = one.related.map(({ span }) => span.file.address(span.start));
    return `${one.severity} ${file?.text.slice(start, end)}: ${phrase(one, 'nl').message} (${related})`;
  });
}

const rules =
  'formRules: {fonts: [Arial], minFontSize: {text: 11}, minLineSpacing: 1.2, minMargins: {left: 30}, paper: A4}\n';

test('a document without a house style follows the rules of the buyer', async () => {
  expect(await looks(rules)).toEqual([]);
});

test('what a house style breaks on its own pages is shown at the rule, with its place in the document', async () => {
  const cover = String(houseParts['word/document.xml']).replace(
    '<w:t xml:space="preserve">Noorderlicht',
    '<w:rPr><w:rFonts w:ascii="Papyrus"/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">Noorderlicht',
  );
  const found = await looks(`houseStyle: huisstijl.docx\n${rules}`, houseFile({ 'word/document.xml': cover }));
  expect(found).toEqual([
    'error [Arial]: lettertype Papyrus (stijl “Subtitle”) is niet toegestaan; wel toegestaan: Arial (plan.docx › Plan › alinea 2 “Noorderlicht Advies B.V.”)',
    'error {text: 11}: letters van 8 pt in de tekst (stijl “Subtitle”) zijn te klein; minimaal 11 pt (plan.docx › Plan › alinea 2 “Noorderlicht Advies B.V.”)',
    'error {left: 30}: marge links van 28 mm is te smal; minimaal 30 mm (plan.docx › sectie 1 “210 × 297 mm”)',
  ]);
});

test('colours of a house style that cannot be read are shown where the manifest names it', async () => {
  const pale = String(houseParts['word/styles.xml']).replaceAll('7B1E5B', 'E8C9DE');
  const found = await looks('houseStyle: huisstijl.docx\n', houseFile({ 'word/styles.xml': pale }));
  expect(
    found.some((one) => one.startsWith('info huisstijl.docx: tekst in #E8C9DE op #FFFFFF (stijl “heading 1”)')),
  ).toBe(true);
});

test('a bid without such rules and without a house style has nothing to be looked at', async () => {
  expect(await looks('')).toEqual([]);
});

test('pages of A3 are no secret to a buyer who wants A4 only, in a PDF neither', async () => {
  const lying = '  - id: kpi-dashboard\n    formats: [pdf]\n    audience: submission\n    paper: A3\n';
  const found = async (paper: string): Promise<string[]> =>
    (await looks(`formRules: {paper: ${paper}}\n`, houseFile(), lying)).map((one) => one.replace(/ \(.*$/u, ''));
  expect(await found('A3')).toEqual([]);
  expect(await found('A4')).toEqual(['error A4: papier van 420 × 297 mm is niet toegestaan; wel toegestaan: A4']);
});

test('what was found is kept, and is the same from what was kept, without the text of the document', async () => {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  const results: KeptResults = {
    read: (name) => {
      asked.push(name);
      return kept.get(name);
    },
    keep: (name, text) => kept.set(name, text),
  };
  const cover = String(houseParts['word/document.xml']).replace(
    '<w:t xml:space="preserve">Noorderlicht',
    '<w:rPr><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">Noorderlicht',
  );
  const house = houseFile({ 'word/document.xml': cover });
  const run = () => looks(`houseStyle: huisstijl.docx\n${rules}`, house, '', results);
  const first = await run();
  const count = kept.size;
  expect(first).toContainEqual(expect.stringContaining('letters van 8 pt'));
  expect(await run()).toEqual(first);
  // One for what the rules found, one for the looks.
  expect([count, kept.size]).toEqual([2, 2]);
  expect(asked).toEqual([...kept.keys(), ...kept.keys()]);
  expect([...kept.values()].join()).not.toContain('vast team');
});
