import { expect, test } from 'vitest';
import { diagnose, phrase } from '../../../src/diagnostics/diagnostic.ts';
import { pdfMakerMissing, pdfNotMade } from '../../../src/render/pdf/findings.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { expectReadable } from '../../support/readable.ts';

const place = new SourceFile('emvi.yaml', 'formats: [pdf]\n').span(0, 7);

test.each(['any', 'libreoffice', 'builtin'] as const)(
  'who has nothing to make a PDF with (%s) is told what to install',
  (wanted) => {
    const found = diagnose(pdfMakerMissing, place, { wanted });
    expectReadable(found);
    const { help } = phrase(found, 'en');
    expect([help.includes('libreoffice.org'), help.includes('npm install')]).toEqual([
      wanted !== 'builtin',
      wanted !== 'libreoffice',
    ]);
  },
);

test.each([
  ['libreoffice', 'ENOENT', '', 'close LibreOffice and build again'],
  ['libreoffice', 'timeout', '', 'close LibreOffice and build again'],
  ['builtin', 'no document', '', 'install LibreOffice and put'],
  ['builtin', 'failed to decode image', 'foto.png', 'save the picture again'],
  ['builtin', 'failed to decode image', 'foto.png, logo.gif', 'save the picture again'],
] as const)('a PDF that %s could not make (%s, %j) says why, and what to try', (maker, trouble, pictures, help) => {
  const found = diagnose(pdfNotMade, place, { maker, documents: 'plan', trouble, pictures });
  expectReadable(found);
  expect(phrase(found, 'en').help).toContain(help);
  expect(phrase(found, 'nl').message).toMatch(
    /^(?:LibreOffice|het ingebouwde programma) kon geen PDF maken van plan: ./u,
  );
});
