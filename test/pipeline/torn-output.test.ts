import { expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import { runCommand } from '../cli/run-command.ts';
import { cleanBid } from '../support/bid.ts';

class Killed extends Error {}

const usual = { isStrict: false, isDraft: false };

/** A machine on which a draft was killed when its second document was on its way to its place. */
async function tornHost() {
  let replaced = 0;
  let isDeadly = false;
  const host = createMemoryHost({
    files: cleanBid,
    failOn: (call) => {
      if (isDeadly && call === 'replace' && ++replaced > 1) throw new Killed();
      return undefined;
    },
  });
  await buildBid(host, '.', { ...usual, formats: ['md'] });
  isDeadly = true;
  await expect(buildBid(host, '.', { ...usual, isDraft: true, formats: ['md'] })).rejects.toThrow(Killed);
  isDeadly = false;
  return host;
}

const codesOf = ({ diagnostics }: { readonly diagnostics: readonly { readonly type: { readonly code: string } }[] }) =>
  diagnostics.map(({ type }) => type.code);

test('a check tells of a build that was killed halfway, until the next build has completed it', async () => {
  const host = await tornHost();
  const checked = await checkBid(host, '.', { isStrict: false });
  const told = checked.diagnostics.filter(({ type }) => type.code === 'EMV931');
  expect(told.map(({ severity, parameters }) => [severity, parameters])).toEqual([
    ['warning', { folder: 'output', renewed: ['Plan-van-aanpak.md'], old: ['KPI-SLA-dashboard.md'] }],
  ]);
  const built = await buildBid(host, '.', { ...usual, formats: ['md'] });
  expect(codesOf(built)).toContain('EMV932');
  expect(codesOf(built)).not.toContain('EMV931');
  expect(codesOf(await checkBid(host, '.', { isStrict: false }))).not.toContain('EMV931');
});

test('a killed build does not stand in the way of the next, however strict', async () => {
  const host = await tornHost();
  const built = await buildBid(host, '.', { ...usual, profile: 'submission', formats: ['md'] });
  expect(built.written.length).toBeGreaterThan(0);
});

test.each(['ENOSPC', 'EBUSY'])(
  'a command that meets %s on any call of the step that writes ends with 2, keeps all files and shows no stack',
  async (trouble) => {
    const words = ['build', '--format', 'md'];
    const isWriting = (call: string, path: string): boolean =>
      path.includes('/output') && /^(?:makeFolder|writeNew|replace)$/u.test(call);
    let calls = 0;
    await runCommand(words, {
      files: cleanBid,
      failOn: (call, path) => {
        calls += isWriting(call, path) ? 1 : 0;
        return undefined;
      },
    });
    expect(calls).toBe(7);
    for (let failing = 0; failing < calls; failing += 1) {
      let count = 0;
      const { exitCode, host } = await runCommand(words, {
        files: cleanBid,
        failOn: (call, path) => (isWriting(call, path) && count++ === failing ? trouble : undefined),
      });
      expect([failing, exitCode, [...host.files.contents.keys()]]).toEqual([
        failing,
        2,
        Object.keys(cleanBid).map((name) => `/bid/${name}`),
      ]);
      expect(host.errors).toMatch(/EMV92[123]/u);
      expect(host.output + host.errors).not.toMatch(/\n\s+at |HostError|\.ts:\d/u);
    }
  },
);
