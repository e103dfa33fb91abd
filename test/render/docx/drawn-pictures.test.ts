import { expect, test } from 'vitest';
import type { Picture } from '../../../src/document/tree.ts';
import { makePalette, usualColours } from '../../../src/drawing/palette.ts';
import { makeDrawing, textAt } from '../../../src/drawing/svg.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { tree } from '../../tools/docx-trees.ts';
import { validateDocx } from '../../tools/docx-validator.ts';
import { childOf, findAll, parseXml, readParts } from '../../tools/docx-xml.ts';

function picture(text: string, caption?: string): Picture {
  const palette = makePalette(usualColours);
  const drawing = makeDrawing(300, 40, palette, [textAt(10, 20, text, { size: 12, fill: palette.ink })]);
  return {
    type: 'picture',
    name: 'gantt',
    ...drawing,
    alt: `Plaatje met “${text}” & <meer>`,
    caption: caption === undefined ? undefined : [{ type: 'text', text: caption }],
  };
}

function partsOf(docx: Uint8Array) {
  const parts = readParts(docx);
  const document = parseXml(new TextDecoder().decode(parts.get('word/document.xml')));
  return { names: [...parts.keys()].filter((name) => name.startsWith('word/media/')), parts, document };
}

test('a drawn picture is valid, with its SVG, a PNG for other readers and its words', async () => {
  const docx = await renderDocx(tree([picture('Planning', 'De planning'), picture('Risico’s')]));
  expect([await validateDocx(docx), lintDocx(docx)]).toEqual([[], []]);
  const { names, document } = partsOf(docx);
  expect(names.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'png', 'svg', 'svg']);
  const [first] = findAll(document, 'wp:docPr');
  expect(first?.attributes['descr']).toBe('Plaatje met “Planning” & <meer>');
});

test('its caption stands below it with a number of its own', async () => {
  const { document } = partsOf(await renderDocx(tree([picture('A', 'Planning'), picture('B', 'Risico’s')])));
  const paragraphs = findAll(document, 'w:p').filter((one) => findAll(one, 'w:fldSimple').length > 0);
  const fields = paragraphs.map((one) => childOf(one, 'w:fldSimple')?.attributes['w:instr']?.trim());
  expect(fields).toEqual(['SEQ Figuur \\* ARABIC', 'SEQ Figuur \\* ARABIC']);
});

test('its PNG has two dots a pixel, and text is drawn in it', async () => {
  const pngOf = async (text: string): Promise<DataView> => {
    const { names, parts } = partsOf(await renderDocx(tree([picture(text)])));
    const bytes = parts.get(names.find((name) => name.endsWith('.png')) ?? '') ?? new Uint8Array();
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const [written, blank] = [await pngOf('Planning'), await pngOf('')];
  expect([written.getUint32(16), written.getUint32(20)]).toEqual([600, 80]);
  expect(written.byteLength).toBeGreaterThan(blank.byteLength + 1000);
});

test('the same picture gives the same bytes', async () => {
  const [one, other] = [await renderDocx(tree([picture('Planning')])), await renderDocx(tree([picture('Planning')]))];
  expect(Buffer.compare(one, other)).toBe(0);
});
