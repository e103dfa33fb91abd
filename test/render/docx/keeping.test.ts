import { describe, expect, test } from 'vitest';
import type { Block, Quote } from '../../../src/document/tree.ts';
import { isAnnouncement, isLeadIn, keepRows, neighboursOf } from '../../../src/render/docx/keeping.ts';
import { anchor, heading, list, paragraph, strong } from '../../tools/docx-trees.ts';

const bullets = list(false, [paragraph('punt')]);
const text = paragraph('Wij meten.');

describe('a paragraph that announces what follows', () => {
  test('is bold or italic as a whole, whatever follows', () => {
    expect(isLeadIn(paragraph(strong('Bewijs')), text)).toBe(true);
    expect(isLeadIn(paragraph(anchor('wishes/W-01'), strong('W-01'), ' '), text)).toBe(true);
    expect(isLeadIn(paragraph(strong('Meetbaar met:'), ' KPI-01.'), text)).toBe(false);
  });

  test('or ends in a colon before something else than a paragraph', () => {
    expect(isLeadIn(paragraph('Toelichting:'), bullets)).toBe(true);
    expect(isLeadIn(paragraph('Toelichting:'), text)).toBe(false);
  });

  test('announces nothing at the end', () => {
    expect(isLeadIn(paragraph(strong('Bewijs')), undefined)).toBe(false);
  });
});

describe('a quote that is the question of its chapter', () => {
  const quote: Quote = { type: 'quote', children: [paragraph('Hoe borgt u kwaliteit?')] };
  const weight = paragraph(strong('Weging: 60%'));

  /** Whether each quote among the blocks stays with what follows it. */
  const announces = (...blocks: Block[]): boolean[] =>
    neighboursOf(blocks).flatMap(({ block, ...around }) =>
      block.type === 'quote' ? [isAnnouncement(block, around)] : [],
    );

  test('stands below a heading, or below the weight under it', () => {
    expect(announces(heading(3, 'V1'), quote, text)).toEqual([true]);
    expect(announces(heading(3, 'V1'), weight, quote, text)).toEqual([true]);
    expect(announces(heading(3, 'V1'), quote, quote, text)).toEqual([true, true]);
    expect(announces(heading(3, 'V1'), text, quote, text)).toEqual([false]);
  });

  test('has an answer, or a heading of its own chapter below it', () => {
    expect(announces(heading(2, 'K1'), weight, quote, heading(3, 'V1'), quote, text)).toEqual([true, true]);
    expect(announces(heading(3, 'V1'), quote, heading(3, 'V2'), quote)).toEqual([false, false]);
    expect(announces(heading(3, 'V1'), quote, heading(2, 'K2'))).toEqual([false]);
  });

  test('is not so long that keeping it would leave a large gap', () => {
    const long: Quote = { type: 'quote', children: [paragraph('Hoe? '.repeat(200))] };
    expect(announces(heading(3, 'V1'), long, text)).toEqual([false]);
  });
});

describe('the rows of a table', () => {
  const page = 10_000;
  const kept = (header: number, ...rows: number[]): string =>
    keepRows(header, rows, page)
      .map(({ isWhole, isWithNext }) => `${isWhole ? 'whole' : 'divided'}${isWithNext ? '+' : ''}`)
      .join(' ');

  test('stay together where they are few', () => {
    expect(kept(300, 300, 300, 300)).toBe('whole+ whole+ whole');
  });

  test('are two or more at the foot of a page, and at the head of one', () => {
    expect(kept(300, 300, 300, 300, 300, 300)).toBe('whole+ whole whole whole+ whole');
  });

  test('are free where keeping them would leave a large gap', () => {
    expect(kept(300, 1_700, 1_700, 800)).toBe('whole whole whole');
    expect(kept(300, 400, 400, 400)).toBe('whole+ whole+ whole');
    expect(kept(300, 7_000, 300)).toBe('divided whole');
  });

  test('give a high last row company of a lower one', () => {
    expect(kept(300, 800, 800, 2_000)).toBe('whole whole+ whole');
  });

  test('may be none', () => {
    expect(keepRows(300, [], page)).toEqual([]);
  });
});
