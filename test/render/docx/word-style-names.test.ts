import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { heading, tree } from '../../tools/docx-trees.ts';
import { findAll, readXml } from '../../tools/docx-xml.ts';

test('styles have the names that Word writes, each once, and only those that Word does not know are marked as our own', async () => {
  const styles = findAll(readXml(await renderDocx(tree([heading(1, 'Plan')])), 'word/styles.xml'), 'w:style').map(
    (style) => ({
      id: style.attributes['w:styleId'],
      name: style.children.find(({ name }) => name === 'w:name')?.attributes['w:val'],
      isOwn: style.attributes['w:customStyle'] === '1',
    }),
  );
  expect(styles).toContainEqual({ id: 'Heading1', name: 'heading 1', isOwn: false });
  expect(styles).toContainEqual({ id: 'ListBullet', name: 'List Bullet', isOwn: false });
  expect(styles).toContainEqual({ id: 'TableText', name: 'Table Text', isOwn: true });
  expect(styles).toContainEqual({ id: 'BidTable', name: 'Bid Table', isOwn: true });
  expect(styles.some(({ id }) => id === 'Strong')).toBe(false);
  expect(new Set(styles.map(({ name }) => name?.toLowerCase())).size).toBe(styles.length);
});
