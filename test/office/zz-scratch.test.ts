import { writeFileSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparePictures } from '../tools/visual/compare-pictures.ts';
import { drawPages } from '../tools/visual/page-pictures.ts';
import { seededDefects } from '../tools/visual/seeded-defects.ts';
import { makeSpecimens } from '../tools/visual/specimens.ts';

test('scratch', async () => {
  const t0 = Date.now();
  const specimens = await makeSpecimens();
  const t1 = Date.now();
  const pages = await drawPages(specimens);
  const t2 = Date.now();
  mkdirSync('/tmp/proof/pages', { recursive: true });
  let bytes = 0;
  for (const [name, picture] of pages) { writeFileSync(`/tmp/proof/pages/${name}.png`, picture); bytes += picture.length; }
  console.log('build', t1 - t0, 'draw', t2 - t1, pages.size, bytes);
  for (const base of ['slachtofferhulp-risicoregister', 'slachtofferhulp-plan-van-aanpak', 'everything']) {
    const victim = specimens.find(({ name }) => name === base);
    if (!victim) throw new Error('none');
    const spoilt = [{ ...victim, name: 'same' }];
    for (const [name, spoil] of Object.entries(seededDefects)) { try { spoilt.push({ ...victim, name, docx: spoil(victim.docx) }); } catch (e) { console.log(String(e)); } }
    const drawn = await drawPages(spoilt);
    for (const { name } of spoilt) {
      const counts = [];
      for (let p = 1; p <= victim.pages; p++) {
        const a = pages.get(`${base}-${p}`), b = drawn.get(`${name}-${p}`);
        counts.push(a && b ? comparePictures(a, b).dots : '-');
      }
      console.log(base, name, counts.join(' '));
    }
  }
  console.log('all', Date.now() - t2);
  expect(1).toBe(1);
}, 600000);
