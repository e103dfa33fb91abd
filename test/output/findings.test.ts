import { expect, test } from 'vitest';
import { diagnose, phrase } from '../../src/diagnostics/diagnostic.ts';
import { identityLeft, picturesUnread } from '../../src/output/findings.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { expectReadable } from '../support/readable.ts';

const place = new SourceFile('emvi.yaml', 'anonymous: true\n').span(0, 9);

test('pictures that nobody read are counted', () => {
  const found = diagnose(picturesUnread, place, { file: 'plan.docx', count: 1 });
  expectReadable(found);
  expect(phrase(found, 'nl').message).toBe('in 1 afbeelding van plan.docx is geen getekende tekst gelezen');
  expect(phrase({ ...found, parameters: { file: 'plan.docx', count: 3 } }, 'en').message).toBe(
    'the text drawn in 3 pictures of plan.docx was not read',
  );
});

test('a name that is left is said with the part in which it stands', () => {
  const found = diagnose(identityLeft, place, { file: 'plan.docx', part: 'word/footer1.xml', name: 'Zuidrand' });
  expectReadable(found);
  expect(phrase(found, 'nl').message).toContain('Zuidrand');
});
