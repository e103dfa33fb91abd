import { expect, test, vi } from 'vitest';
import { check, cleanBid } from '../support/bid.ts';

const composer = vi.hoisted(() => ({ loaded: 0 }));

vi.mock('../../src/document/compose.ts', (original) => {
  composer.loaded += 1;
  return original();
});

const wishes = (limit: string) =>
  `wishes:\n  - id: W-01\n    text: "Onboarding."\n${limit}    response: "Een team."\n    kpis: [KPI-01]\n`;
const portal = 'emvi: 1\ntitle: Plan\ndocuments:\n  - id: portaltekst\n    template: portaltekst\n';
const limit = '    maxLength: "5 tekens"\n';

test('a check only pays for templates and Markdown where an answer has a limit and is made for a portal', async () => {
  await check({ ...cleanBid, 'emvi.yaml': portal, 'wishes.yaml': wishes('') });
  await check({ ...cleanBid, 'wishes.yaml': wishes(limit) });
  expect(composer.loaded).toBe(0);
  const { diagnostics } = await check({ ...cleanBid, 'emvi.yaml': portal, 'wishes.yaml': wishes(limit) });
  expect(composer.loaded).toBe(1);
  expect(diagnostics.map(({ type }) => type.code)).toContain('EMV506');
});
