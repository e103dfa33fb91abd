import { expect, test } from 'vitest';
import { diagnose, phrase } from '../../../src/diagnostics/diagnostic.ts';
import { pageNumbersMissing } from '../../../src/render/layout/findings.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { expectReadable } from '../../support/readable.ts';

const place = new SourceFile('emvi.yaml', 'documents: []\n').span(0, 9);

test.each([
  ['too-long', 'it is longer than some 150 pages', 'update the table of contents'],
  ['unknown-font', 'emvi does not know the widths of Rockwell, Didot', 'choose a font'],
  ['not-laid-out', 'it holds something of which emvi does not know', 'update the table of contents'],
] as const)('a contents list without page numbers says why: %s', (reason, why, help) => {
  const found = diagnose(pageNumbersMissing, place, { document: 'plan', reason, fonts: ['Rockwell', 'Didot'] });
  expectReadable(found);
  expect(phrase(found, 'en').message).toContain(why);
  expect(phrase(found, 'en').help).toContain(help);
});
