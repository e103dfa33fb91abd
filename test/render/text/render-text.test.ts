import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/tree.ts';
import { renderText } from '../../../src/render/text/render-text.ts';
import { heading, list, note, paragraph, table, tree } from '../../tools/docx-trees.ts';

const excerpt = (name: string, ...children: Block[]): Block => ({ type: 'excerpt', name, children });

test('a document is one file, with its status on the first line', () => {
  const blocks = [heading(1, 'Plan'), paragraph('Zes weken.')];
  expect(renderText(tree(blocks))).toEqual([{ suffix: '', text: 'Plan\n\nZes weken.\n' }]);
  const [draft] = renderText(tree(blocks, { isDraft: true, audience: 'internal', language: 'en' }));
  expect(draft?.text).toBe('DRAFT · Internal document – not for submission\n\nPlan\n\nZes weken.\n');
});

test('an empty document is an empty file', () => {
  expect(renderText(tree([]))).toEqual([{ suffix: '', text: '' }]);
});

test('each answer for a portal is a file that holds nothing else', () => {
  const blocks = [
    heading(1, 'Portaltekst'),
    excerpt('V-1', heading(3, 'Aanpak'), paragraph('Zes weken.')),
    paragraph('ertussen'),
    list(false, [excerpt('Vraag 2/b', paragraph('Twee'))]),
    { type: 'quote' as const, children: [excerpt('V-3', paragraph('Drie'))] },
  ];
  expect(renderText(tree(blocks, { isDraft: true, audience: 'internal' }))).toEqual([
    { suffix: '-V-1', text: 'Aanpak\n\nZes weken.' },
    { suffix: '-Vraag-2-b', text: 'Twee' },
    { suffix: '-V-3', text: 'Drie' },
  ]);
});

test('footnotes stand at the end, of the document or of the answer for a portal', () => {
  const noted = paragraph(
    'Zes weken.',
    note('a', 'Na gunning.'),
    ' Zeven.',
    note('b', 'Zie ', note('a', 'Na gunning.')),
  );
  expect(renderText(tree([noted]))[0]?.text).toBe('Zes weken. [1] Zeven. [2]\n\n[1] Na gunning.\n[2] Zie [1]\n');
  expect(
    renderText(tree([excerpt('V-1', noted), paragraph('x'), excerpt('V-2', noted)])).map(({ text }) => text),
  ).toEqual([
    'Zes weken. [1] Zeven. [2]\n\n[1] Na gunning.\n[2] Zie [1]',
    'Zes weken. [1] Zeven. [2]\n\n[1] Na gunning.\n[2] Zie [1]',
  ]);
});

test('captions have their numbers in a document, and none in an answer that is pasted by itself', () => {
  const roles = table([['Rol'], ['Projectleider']], 'Rollen');
  expect(renderText(tree([roles]))[0]?.text).toBe('Tabel 1 – Rollen\nRol: Projectleider\n');
  expect(renderText(tree([excerpt('V-1', roles)]))[0]?.text).toBe('Rollen\nRol: Projectleider');
});
