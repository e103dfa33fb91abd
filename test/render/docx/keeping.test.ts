import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../src/document/tree.ts';
import { isAnnouncement, isLeadIn } from '../../../src/render/docx/keeping.ts';
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

  test('stands below a heading, or below the weight under it', () => {
    expect(isAnnouncement(quote, { previous: heading(3, 'V1'), next: text })).toBe(true);
    expect(isAnnouncement(quote, { previous: paragraph(strong('Weging: 60%')), next: text })).toBe(true);
    expect(isAnnouncement(quote, { previous: text, next: text })).toBe(false);
  });

  test('has an answer', () => {
    expect(isAnnouncement(quote, { previous: heading(3, 'V1'), next: heading(3, 'V2') })).toBe(false);
    expect(isAnnouncement(quote, { previous: heading(3, 'V1'), next: undefined })).toBe(false);
  });

  test('is not so long that keeping it would leave a large gap', () => {
    const long: Quote = { type: 'quote', children: [paragraph('Hoe? '.repeat(200))] };
    expect(isAnnouncement(long, { previous: heading(3, 'V1'), next: text })).toBe(false);
  });
});
