import { describe, expect, test } from 'vitest';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory-host.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { findNames } from '../../src/word-file/find-names.ts';
import { cleanBid, shown } from '../support/bid.ts';
import { houseFile } from '../support/house-style-file.ts';
import { paragraphTexts, readParts } from '../tools/docx-xml.ts';

const manifest =
  'emvi: 1\ntitle: "Plan van Zuidrand"\nchecks: {severities: [{code: EMV230, severity: off}]}\nauthor: "Zuidrand B.V."\nparties:\n  - id: zuidrand\n    name: "Zuidrand B.V."\n    role: bidder\n' +
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

  test('in a house style shows no logo, and no name in its cover, headers, styles and theme', async () => {
    const files = {
      ...cleanBid,
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan"\nauthor: "Noorderlicht Advies B.V."\nhouseStyle: huisstijl.docx\nparties:\n  - id: wij\n    name: "Noorderlicht"\n    role: bidder\n' +
        'documents:\n  - id: plan\n    file: plan.docx\n    formats: [docx]\n    audience: submission\n',
      'huisstijl.docx': houseFile(),
    };
    const host = createMemoryHost({ files });
    const { written } = await buildBid(host, '.', { isStrict: false, isDraft: false, isAnonymous: true });
    expect(written).toEqual(['output/plan.docx']);
    const docx = host.files.contents.get('/bid/output/plan.docx') ?? new Uint8Array();
    expect(findNames('plan.docx', docx, ['noorderlicht', 'geheim bedrijf', 'geheime auteur'])).toEqual({
      found: [],
      unreadPictures: 0,
    });
    expect(paragraphTexts(docx)).toContain('Inschrijver');
    const parts = [...readParts(docx)].map(([path, content]) => path + new TextDecoder().decode(content));
    expect(parts.filter((part) => /rsid|00AB12CD|media\//u.test(part))).toEqual([]);
  });
});
