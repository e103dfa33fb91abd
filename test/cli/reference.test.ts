import { expect, test } from 'vitest';
import { cliReference } from './reference.ts';

test('docs/cli.md says what the program says', async () => {
  await expect(await cliReference()).toMatchFileSnapshot('../../docs/cli.md');
});
