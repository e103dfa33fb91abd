import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collide, collisionKey, fileNameProblem, safeFileName } from '../../src/text/file-names.ts';

describe('a title becomes a file name', () => {
  test.each([
    ['Plan van aanpak', 'Plan-van-aanpak'],
    ['Café über ÅÄÖ', 'Café-über-ÅÄÖ'],
    ['Cafe\u0301', 'Café'],
    ['a: b / c \\ d <e> "f" | g? *h*', 'a-b-c-d-e-f-g-h'],
    ['KPI\u00a0dashboard\tv1', 'KPI-dashboard-v1'],
    ['line\nbreak\u0007bell', 'line-breakbell'],
    ['zero\u200bwidth\u202eturn', 'zerowidthturn'],
    ['  ...verborgen...  ', 'verborgen'],
    ['CON', 'CON_'],
    ['con.tekst', 'con_.tekst'],
    ['lpt1', 'lpt1_'],
    ['COM¹', 'COM¹_'],
    ['contract', 'contract'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'document'],
    ['???', 'document'],
    ['…', '…'],
    ['计划', '计划'],
    ['half \ud800', 'half'],
    ['x'.repeat(300), 'x'.repeat(100)],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  test('long names of other scripts stay within what a disk takes', () => {
    expect(new TextEncoder().encode(safeFileName('计'.repeat(300))).length).toBeLessThanOrEqual(200);
    expect(safeFileName('😀'.repeat(300))).toBe('😀'.repeat(50));
  });

  test('every title gives a name that is fine everywhere, and that is its own file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title);
        expect(fileNameProblem(name)).toBeUndefined();
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/^\./u);
        expect(safeFileName(name)).toBe(name);
      }),
      { seed: 4711, numRuns: 2000 },
    );
  });

  test('the same holds for titles full of trouble', () => {
    const trouble = fc.constantFrom(
      '.',
      '-',
      ' ',
      'CON',
      'nul',
      '.txt',
      ':',
      'a',
      'e\u0301',
      '\u200d',
      '\u0301',
      '$',
      '1',
    );
    fc.assert(
      fc.property(fc.array(trouble, { maxLength: 12 }), (parts) => {
        const name = safeFileName(parts.join(''));
        expect(fileNameProblem(name)).toBeUndefined();
        expect(safeFileName(name)).toBe(name);
      }),
      { seed: 4712, numRuns: 2000 },
    );
  });
});

describe('a name has a problem', () => {
  test.each([
    ['', 'empty'],
    ['a:b', 'character'],
    ['a/b', 'character'],
    ['a\\b', 'character'],
    ['a\0b', 'character'],
    ['a\u0085b', 'character'],
    ['plan.', 'ending'],
    ['plan ', 'ending'],
    ['NUL', 'device'],
    ['nul.docx', 'device'],
    ['COM0', 'device'],
    ['conout$', 'device'],
    ['x'.repeat(241), 'length'],
    ['é'.repeat(121), 'length'],
  ])('%j: %s', (name, problem) => {
    expect(fileNameProblem(name)).toBe(problem);
  });

  test.each(['plan van aanpak', 'Plan (2)', 'kpi-dashboard.v1', 'console', 'com10', '.gitignore', 'x'.repeat(240)])(
    '%j has none',
    (name) => {
      expect(fileNameProblem(name)).toBeUndefined();
    },
  );
});

test('names collide when only case or the encoding of an accent differs', () => {
  expect(collide('Plan', 'pLAN')).toBe(true);
  expect(collide('café', 'CAFE\u0301')).toBe(true);
  expect(collide('plan', 'plan-2')).toBe(false);
  expect(collisionKey('Plan')).toBe('plan');
});
