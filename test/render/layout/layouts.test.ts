import { expect, test } from 'vitest';
import type { DocumentTree } from '../../../src/document/tree.ts';
import type { KeptResults } from '../../../src/host/host.ts';
import { rememberResults } from '../../../src/host/remembered-results.ts';
import { usualLook } from '../../../src/render/docx/look.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { findLayout, type Layable, layOut } from '../../../src/render/layout/layouts.ts';
import { heading, paragraph, tree } from '../../tools/docx-trees.ts';

const keeper = (): KeptResults => rememberResults(undefined);

const plan = (text = 'Tekst.') => tree([heading(1, 'Plan'), heading(2, 'Een'), paragraph(text), heading(2, 'Twee')]);
const layable = (document: DocumentTree, look: unknown = usualLook): Layable => ({
  tree: document,
  look,
  write: (pages) => writeDocx(document, usualLook, pages),
});

test('a layout of an earlier run is the layout of this one', async () => {
  const results = keeper();
  const document = plan();
  const made = await layOut(layable(document), results);
  const kept = findLayout(layable(document), results);
  expect(kept).toEqual(made);
  expect(kept?.sections.map(({ heading: one }) => document.blocks.includes(one))).toEqual([true, true, true]);
  expect([...(kept?.pageNumbers?.values() ?? [])]).toEqual([1, 1]);
  expect(await layOut(layable(document), results)).toEqual(made);
});

test('another text or another look is laid out anew', async () => {
  const results = keeper();
  await layOut(layable(plan()), results);
  expect(findLayout(layable(plan()), results)).toBeDefined();
  expect(findLayout(layable(plan('Andere tekst.')), results)).toBeUndefined();
  expect(findLayout(layable(plan(), 'another'), results)).toBeUndefined();
});
