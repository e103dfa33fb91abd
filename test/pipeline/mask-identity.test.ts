import { describe, expect, test } from 'vitest';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory-host.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { findNames } from '../../src/word-file/find-names.ts';
import { cleanBid, shown } from '../support/bid.ts';

const manifest =
  'emvi: 1\ntitle: "Plan van Zuidrand"\nauthor: "Zuidrand B.V."\nparties:\n  - id: zuidrand\n    name: "Zuidrand B.V."\n    role: bidder\n' +
  'formRules:\n  forbiddenWords: [Randwerk]\ndocuments:\n  - id: plan\n    file: plan-zuidrand.docx\n    formats: [docx, md]\n    audience: submission\n' +
  '    chapters:\n      - id: visie\n        title: "Visie"\n';

async function build(
  section: string,
  options: Partial<BuildOptions> = { isAnonymous: true },
): Promise<{ readonly host: MemoryHost; readonly result: BuildResult }> {
  const host = createMemoryHost({ files: { ...cleanBid, 'emvi.yaml': manifest, 'sections/visie.md': section } });
  return { host, result: await buildBid(host, '.', { isStrict: false, isDraft: false, ...options }) };
}

describe('an anonymous build', () => {
  const text =
    'Bij Zuidrand werken vaklieden. ZUIDRAND’s mensen gebruiken Randwerk, zie [de site](https://www.zuidrand.nl).\n';

  test('replaces names in text, titles and names of files, and proves that none is left', async () => {
    const { host, result } = await build(text);
    expect(result.diagnostics.map(shown)).toEqual([]);
    expect(result.written).toEqual(['output/plan-inschrijver.docx', 'output/plan-inschrijver.md']);
    for (const name of ['docx', 'md']) {
      const content = host.files.contents.get(`/bid/output/plan-inschrijver.${name}`) ?? new Uint8Array();
      expect(content.length).toBeGreaterThan(0);
      expect(findNames(`plan.${name}`, content, ['zuidrand', 'randwerk']).found).toEqual([]);
    }
    const markdown = new TextDecoder().decode(host.files.contents.get('/bid/output/plan-inschrijver.md'));
    expect(markdown).toContain(
      'Bij inschrijver werken vaklieden. Inschrijvers mensen gebruiken [weggelaten], zie de site.',
    );
  });

  test('writes nothing when a name is left that it could not see', async () => {
    const { result } = await build('Bij **Zuid**rand werken vaklieden.\n');
    expect(result.written).toEqual([]);
    expect(new Set(result.diagnostics.map(({ type }) => type.code))).toEqual(new Set(['EMV975']));
  });

  test('leaves other builds as they are', async () => {
    const { result } = await build(text, {});
    expect(result.written).toEqual(['output/plan-zuidrand.docx', 'output/plan-zuidrand.md']);
  });
});
