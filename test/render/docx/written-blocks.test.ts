import { type Document, Packer } from 'docx';
import { expect, test } from 'vitest';
import type { DocumentTree } from '../../../src/document/tree.ts';
import type { Parts } from '../../../src/render/docx/package.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { everything, heading, paragraph, tree } from '../../tools/docx-trees.ts';

const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/** What the package itself makes of a document. */
async function compiled(document: DocumentTree): Promise<Parts> {
  const compiler = Packer['compiler'] as { compile: (document: Document) => Parts };
  return compiler.compile((await writeDocx(document)).word().document);
}

test.each([
  ['a document with everything in it', tree(everything)],
  ['a document with nothing in it', tree([])],
  ['signs that XML does not allow', tree([heading(1, `"a" & 'b' <c>`), paragraph('\u0001\u000B]]> {1} \u{1F600}')])],
])('%s is written block by block as the package writes it whole', async (_name, document) => {
  const [parts, whole] = [(await writeDocx(document)).parts(), await compiled(document)];
  expect(parts.get(body)).toBe(whole.get(body));
  expect(parts.get(relations)).toBe(whole.get(relations));
});
