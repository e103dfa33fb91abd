import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/document/tree.ts';
import { isAnnouncement, isLeadIn, keepRows } from '../../../src/render/docx/keeping.ts';
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

  const below = { previous: heading(3, 'V1') };

  test('stands below a heading, or below the weight under it', () => {
    expect(isAnnouncement(quote, { ...below, next: text })).toBe(true);
    expect(isAnnouncement(quote, { ...below, previous: paragraph(strong('Weging: 60%')), next: text })).toBe(true);
    expect(isAnnouncement(quote, { ...below, previous: text, next: text })).toBe(false);
  });

  test('has an answer', () => {
    expect(isAnnouncement(quote, { ...below, next: heading(3, 'V2') })).toBe(false);
    expect(isAnnouncement(quote, { ...below, next: undefined })).toBe(false);
  });

  test('is not so long that keeping it would leave a large gap', () => {
    const long: Quote = { type: 'quote', children: [paragraph('Hoe? '.repeat(200))] };
    expect(isAnnouncement(long, { ...below, next: text })).toBe(false);
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
    expect(kept(300, 2_500, 2_500, 2_500)).toBe('whole whole whole');
    expect(kept(300, 7_000, 300)).toBe('divided whole');
  });

  test('may be none', () => {
    expect(keepRows(300, [], page)).toEqual([]);
  });
});
