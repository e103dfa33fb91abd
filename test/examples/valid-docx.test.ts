import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildExample, exampleNames } from '../support/examples.ts';
import { lintDocx } from '../tools/docx-lint.ts';
import { validateDocx } from '../tools/docx-validator.ts';

/** Every document in both languages, as it is handed in and as a draft; the small examples in every combination. */
const editions = exampleNames.flatMap((example) => [
  { example, language: 'nl' as const, isDraft: false },
  { example, language: 'en' as const, isDraft: true },
  ...(['digitale-dienstverlening', 'technova'].includes(example)
    ? [
        { example, language: 'nl' as const, isDraft: true },
        { example, language: 'en' as const, isDraft: false },
      ]
    : []),
]);

describe.each(editions)('$example, language $language, draft $isDraft', ({ example, language, isDraft }) => {
  test('is valid to the Open XML SDK and to our own lint', async () => {
    const { documents } = await buildExample(example, { formats: ['docx'], documentLanguage: language, isDraft });
    expect(documents.size).toBeGreaterThan(1);
    for (const [name, docx] of documents) {
      expect(await validateDocx(docx), name).toEqual([]);
      expect(lintDocx(docx), name).toEqual([]);
    }
  }, 120_000);
});

describe('the validator', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('fails where its program is missing, and never passes in silence', async () => {
    vi.stubEnv('OOXML_VALIDATOR_CLI', 'no-such-validator');
    const unseen = new TextEncoder().encode('not seen before');
    await expect(validateDocx(unseen)).rejects.toThrow('Failed to spawn OOXML validator');
  });

  test('sees a document that Word would refuse', async () => {
    expect(await validateDocx(new TextEncoder().encode('no document'))).not.toEqual([]);
  });
});
