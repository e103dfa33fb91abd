import { expect, test } from 'vitest';
import { ruleIndex } from './rule-index.ts';

test('docs/rules/README.md lists every finding', async () => {
  await expect(ruleIndex()).toMatchFileSnapshot('../../docs/rules/README.md');
});
