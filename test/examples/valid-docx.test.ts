import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildExample, exampleNames } from '../support/examples.ts';
import { lintAccess, lintDocx } from '../tools/docx-lint.ts';
import { validateDocx } from '../tools/docx-validator.ts';

/**
 * Every document as it is handed in, and every template as an English draft; the small examples in every combination.
 * All documents in all editions take a command of its own: `npm run validate:all`.
 */
const small = ['digitale-dienstverlening', 'technova'];
const englishDrafts = [...small, 'digitale-dienstverlening-compleet', 'drechtsteden'];
const editions = [
  ...exampleNames.map((example) => ({ example, language: 'nl' as const, isDraft: false })),
  ...englishDrafts.map((example) => ({ example, language: 'en' as const, isDraft: true })),
  ...small.flatMap((example) => [
    { example, language: 'nl' as const, isDraft: true },
    { example, language: 'en' as const, isDraft: false },
  ]),
];

describe.each(editions)('$example, language $language, draft $isDraft', ({ example, language, isDraft }) => {
  test('is valid to the Open XML SDK and to our own lint', async () => {
    const { documents } = await buildExample(example, { formats: ['docx'], documentLanguage: language, isDraft });
    const files = [...documents].filter(([name]) => name.endsWith('.docx'));
    expect(files.length).toBeGreaterThan(1);
    // The SDK is a process of its own: two at a time, as a quiet machine has two processors.
    const left = files.values();
    const validateNext = async (): Promise<void> => {
      for (const [name, docx] of left) {
        expect([...lintDocx(docx), ...lintAccess(docx)], name).toEqual([]);
        expect(await validateDocx(docx), name).toEqual([]);
      }
    };
    await Promise.all([validateNext(), validateNext()]);
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
