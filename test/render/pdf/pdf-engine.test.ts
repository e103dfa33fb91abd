import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, DocumentTree, Image, Inline } from '../../../src/document/tree.ts';
import { countPdfPages } from '../../../src/pdf-file/count-pdf-pages.ts';
import { openPdf } from '../../../src/pdf-file/open-pdf.ts';
import { readPdfFile } from '../../../src/pdf-file/read-pdf-file.ts';
import { type Look, usualLook } from '../../../src/render/docx/look.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { layOutDocument } from '../../../src/render/layout/lay-out-document.ts';
import type { PdfMade } from '../../../src/render/pdf/pdf-engine.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { everything, heading, image, list, numbered, paragraph, strong, table, tree } from '../../tools/docx-trees.ts';

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture that every reader of PNG takes. */
const picture: Image = { ...image(40, 20), data: { ...image(40, 20).data, bytes: new Uint8Array(dot) } };

const note: Inline = { type: 'footnote', name: '1', children: [{ type: 'text', text: 'Noot' }] };

/** Every kind of block and inline content, with pictures that can be read. */
const whole = tree(
  [...everything, paragraph('Klaar 🙂 voor 中.', note)].map((block): Block => {
    if (block.type !== 'paragraph') return block;
    return { ...block, children: block.children.map((one) => (one.type === 'image' ? picture : one)) };
  }),
  { isDraft: true, audience: 'internal' },
);

async function make(document: DocumentTree, standard?: 'ua-1' | 'a-2b', look = usualLook): Promise<PdfMade> {
  const made = await renderPdf(document, look, standard);
  if (made === undefined) throw new Error('the engine is not installed');
  return made;
}

const latin = (made: PdfMade): string => new TextDecoder('latin1').decode(made.pdf);

describe('a document with everything', () => {
  let made: PdfMade;
  beforeAll(async () => {
    made = await make(whole);
  });

  test('is a PDF that says it is fit for screen readers, tagged, in its language, with no date', () => {
    expect(made.trouble).toBeUndefined();
    expect(latin(made)).toMatch(/pdfuaid:part>1</u);
    expect(latin(made)).toContain('/StructTreeRoot');
    expect(latin(made)).toMatch(/\/Lang ?\(nl-NL\)/u);
    expect(latin(made)).not.toContain('/CreationDate');
  });

  test('holds no font but those that come along', () => {
    const fonts = new Set(
      [...latin(made).matchAll(/\/FontName ?\/[A-Z]{6}\+([A-Za-z0-9]+)/gu)].map(([, font]) => font),
    );
    expect([...fonts].sort()).toEqual(['Carlito', 'Cousine', 'NotoSansSymbols2']);
  });

  test('is the same each time', async () => {
    expect(latin(await make(whole))).toBe(latin(made));
  });

  test('shows the signs that no font has as squares, and names them', () => {
    expect(made.pdf === undefined ? [] : made.signsReplaced).toEqual(expect.arrayContaining(['中', '🙂']));
  });

  test('a mark that no font has leaves the letter under it as it is', async () => {
    const marked = await make(tree([paragraph('e\u0e31, 5\u0e31 en \u05d0\u05b0')]));
    expect(marked.trouble).toBeUndefined();
    const replaced = marked.pdf === undefined ? [] : marked.signsReplaced;
    expect(replaced).toContain('\u0e31');
    expect(replaced.filter((sign) => /[a-z0-9]/u.test(sign))).toEqual([]);
  });

  test('reads back with its headings, its table and its words', async () => {
    const options = { path: 'plan.pdf', language: 'nl', isForSubmission: true } as const;
    const { file } = await readPdfFile(made.pdf ?? new Uint8Array(), options);
    const headings = file?.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ start, end }) => file.text.slice(start, end));
    expect(headings).toEqual(expect.arrayContaining(['Samenvatting', 'Wensen', 'Dashboard', 'Slot']));
    const cell = file?.blocks.find(({ start, end }) => file.text.slice(start, end) === '≥ 99,95%');
    expect(cell).toMatchObject({ kind: 'cell', column: 'Norm' });
    expect(file?.text).toContain('Intern document – niet indienen');
  });

  test('tells a screen reader what each part is, and has its headings as bookmarks', async () => {
    const { document } = await openPdf(made.pdf ?? new Uint8Array());
    const parts = new Set<string>();
    const pictures: string[] = [];
    for (let page = 1; page <= (document?.numPages ?? 0); page += 1) {
      const walk = (node: object): void => {
        if ('role' in node) parts.add(String(node.role));
        if ('alt' in node && node.alt !== undefined) pictures.push(String(node.alt));
        if ('children' in node && Array.isArray(node.children)) for (const child of node.children) walk(child);
      };
      walk((await (await document?.getPage(page))?.getStructTree()) ?? {});
    }
    const bookmarks = await document?.getOutline();
    await document?.destroy();
    const wanted = 'H1 H2 P L LI Lbl LBody Table THead TH TD Caption BlockQuote Link Note TOC Figure';
    expect(wanted.split(' ').filter((part) => !parts.has(part))).toEqual([]);
    expect(pictures).toEqual(['een grijs vlak']);
    expect(latin(made)).toContain('/Scope /Column');
    expect(bookmarks?.map(({ title }) => title)).toEqual(expect.arrayContaining(['1 Samenvatting', '2 Wensen']));
  });

  test('can be one for archives too, with the date of our zips', async () => {
    const archived = await make(whole, 'a-2b');
    expect(latin(archived)).toMatch(/pdfaid:part>2</u);
    expect(latin(archived)).toContain('D:19800101');
  });
});

describe.each([
  ['Arial', 'Arimo'],
  ['Times New Roman', 'Tinos'],
  ['Georgia', 'Gelasio'],
])('a text in %s', (font, family) => {
  const look: Look = { ...usualLook, fonts: { text: font, headings: font, code: font } };
  const words =
    'De servicedesk herstelt 95% van de storingen binnen 4 uur (24/7), gemeten per maand in het dashboard. ';
  const chapters = Array.from({ length: 4 }, (_none, chapter): Block[] => [
    numbered(1, `Hoofdstuk ${chapter}`),
    paragraph(words.repeat(3 + (chapter % 4))),
    list(false, [paragraph(words)], [paragraph(strong(words))], [paragraph(words.repeat(2))], [paragraph('Kort.')]),
    table([
      ['Norm', 'Meting'],
      ...Array.from({ length: 5 }, (_row, row) => [`KPI-0${row}`, words.slice(0, 40 + 20 * row)]),
    ]),
  ]).flat();

  test(`is set in ${family}, and turns its pages where the Word file does`, async () => {
    const long = tree(chapters);
    const made = await make(long, 'ua-1', look);
    expect(latin(made)).toContain(`+${family}-Bold`);
    const word = await layOutDocument((await writeDocx(long, look, 'unmeasured')).word());
    expect(countPdfPages(made.pdf ?? new Uint8Array())).toBe(word.pages);
  });
});

test('a picture that cannot be read is named, and there is no PDF', async () => {
  const made = await make(tree([heading(1, 'Plan'), paragraph(picture, image(40, 20))]));
  expect(made).toMatchObject({ pictures: ['beelden/grijs.png'] });
  expect(made.pdf).toBeUndefined();
});

test('an empty document has one page', async () => {
  expect(latin(await make(tree([])))).toContain('/Count 1');
});
