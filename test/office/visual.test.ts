import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePictures, tolerance } from '../tools/visual/compare-pictures.ts';
import { drawPages } from '../tools/visual/page-pictures.ts';
import { seededDefects } from '../tools/visual/seeded-defects.ts';
import { makeSpecimens, type Specimen } from '../tools/visual/specimens.ts';

/** The pages as somebody has looked at them and found them good: `npm run visual -- --update` renews them. */
const approved = 'test/office/approved';
/** Where a page that looks otherwise is left, with what differs. */
const spoiltPages = 'node_modules/.cache/emvi-visual';
const isApproving = process.env['EMVI_APPROVE_PAGES'] !== undefined && process.env['CI'] === undefined;

let specimens: readonly Specimen[] = [];
let pages: ReadonlyMap<string, Uint8Array> = new Map();

beforeAll(async () => {
  specimens = await makeSpecimens();
  pages = await drawPages(specimens);
  if (isApproving) approve();
}, 300_000);

/** What does not differ to the eye keeps its picture, so that version control does not grow by it. */
function approve(): void {
  mkdirSync(approved, { recursive: true });
  for (const name of approvedPages()) if (!pages.has(name)) rmSync(fileOf(name));
  for (const [name, picture] of pages) {
    const isSame = existsSync(fileOf(name)) && comparePictures(readFileSync(fileOf(name)), picture).dots <= tolerance;
    if (!isSame) writeFileSync(fileOf(name), picture);
  }
}

function approvedPages(): string[] {
  return readdirSync(approved).map((file) => path.parse(file).name);
}

function fileOf(name: string): string {
  return path.join(approved, `${name}.png`);
}

describe('the pages that somebody has approved', () => {
  test('are those that the documents have', () => {
    expect(approvedPages().toSorted()).toEqual([...pages.keys()].toSorted());
  });

  test('look as they did', () => {
    const spoilt: string[] = [];
    rmSync(spoiltPages, { recursive: true, force: true });
    for (const name of approvedPages()) {
      const now = pages.get(name);
      if (now === undefined) continue;
      const { dots, picture } = comparePictures(readFileSync(fileOf(name)), now);
      if (dots <= tolerance) continue;
      mkdirSync(spoiltPages, { recursive: true });
      writeFileSync(path.join(spoiltPages, `${name}.png`), now);
      if (picture !== undefined) writeFileSync(path.join(spoiltPages, `${name}-difference.png`), picture);
      spoilt.push(`${name}: ${dots} dots`);
    }
    expect(spoilt, `look at ${spoiltPages}; then mend them, or approve: npm run visual -- --update`).toEqual([]);
  });

  test('show every kind of page and stay few and small', () => {
    const pictures = approvedPages().map((name) => readFileSync(fileOf(name)));
    const bytes = pictures.reduce((total, { length }) => total + length, 0);
    expect(pictures.length).toBeGreaterThan(30);
    expect(pictures.length).toBeLessThanOrEqual(60);
    expect(bytes).toBeLessThan(15_000_000);
  });
});

describe('the comparison', () => {
  const spoilt = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const everything = 'everything';
  beforeAll(async () => {
    const whole = specimens.find(({ name }) => name === everything);
    if (whole === undefined) throw new Error('no document with everything');
    const copies = Object.entries(seededDefects).map(([name, spoil]) => ({ ...whole, name, docx: spoil(whole.docx) }));
    const drawn = await drawPages([{ ...whole, name: 'unspoilt' }, ...copies]);
    for (const { name } of [{ name: 'unspoilt' }, ...copies]) {
      spoilt.set(name, new Map([...drawn].filter(([page]) => page.startsWith(`${name}-`))));
    }
  }, 300_000);

  /** The dots by which the page that differs most does so. */
  function differingDots(name: string): number {
    const dots = [...(spoilt.get(name) ?? [])].map(([page, picture]) => {
      const before = pages.get(`${everything}-${page.slice(name.length + 1)}`);
      return before === undefined ? Number.POSITIVE_INFINITY : comparePictures(before, picture).dots;
    });
    return Math.max(...dots);
  }

  test('finds a document that is printed once more the same', () => {
    expect(differingDots('unspoilt')).toBe(0);
  });

  test.each(Object.keys(seededDefects))('sees %s', (name) => {
    expect(differingDots(name)).toBeGreaterThan(3 * tolerance);
  });

  test('does not mind dots that are rounded otherwise', () => {
    const page = pages.get(`${everything}-2`) ?? new Uint8Array();
    const picture = PNG.sync.read(Buffer.from(page));
    for (let at = 0; at < picture.data.length; at += 4) {
      const shade = picture.data[at] ?? 0;
      picture.data.fill(Math.abs(shade - 6), at, at + 3);
    }
    expect(comparePictures(page, PNG.sync.write(picture)).dots).toBeLessThanOrEqual(tolerance);
  });
});
