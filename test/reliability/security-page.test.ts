import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');

/** Every proof that the page names: a file of tests, with words from the name of one where they stand behind it. */
const proofs = [...page.matchAll(/`(test\/[^`]+\.ts)`(?:\s“([^”]+)”)?/gu)].map(
  ([, file = '', name = '']): [file: string, name: string] => [file, name.replace(/\s+/gu, ' ')],
);

test('the page names its proofs', () => {
  expect(proofs.length).toBeGreaterThan(20);
});

test.each(proofs)('%s has a test “%s”', (file, name) => {
  expect(readFileSync(file, 'utf8')).toContain(name);
});
