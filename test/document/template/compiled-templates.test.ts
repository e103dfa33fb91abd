import Handlebars from 'handlebars';
import { afterEach, expect, test } from 'vitest';
import { compiledTemplates } from '../../../src/document/template/compiled-templates.ts';
import { compileSettings, TemplateEngine } from '../../../src/document/template/engine.ts';
import { soundTemplate } from '../../../src/document/template/template-syntax.ts';
import { buildBid } from '../../../src/pipeline/build-bid.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { bidFolder, cleanBid, hostWith } from '../../support/bid.ts';
import { filledBid, manifestOfAll } from '../../support/edge-bids.ts';
import { templatesAsModule } from '../../tools/build/compiled-templates.mjs';

/** Filled here as it is in the bundle. */
const known = compiledTemplates as Map<string, TemplateSpecification>;

afterEach(() => known.clear());

async function documents(): Promise<ReadonlyMap<string, string>> {
  const host = hostWith({ ...cleanBid, ...filledBid, 'emvi.yaml': manifestOfAll('nl') });
  const { written } = await buildBid(host, bidFolder, { isStrict: false, isDraft: true, formats: ['md'] });
  const read = (path: string): string =>
    new TextDecoder().decode(host.files.contents.get(`${bidFolder}/${path}`) ?? new Uint8Array());
  return new Map(written.map((path) => [path, read(path)]));
}

test('templates that were compiled beforehand make the same documents', async () => {
  const expected = await documents();
  const code = await templatesAsModule(process.cwd());
  const bundled = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    compiledTemplates: ReadonlyMap<string, TemplateSpecification>;
  };
  for (const [text, template] of bundled.compiledTemplates) known.set(text, template);
  expect(await documents()).toEqual(expected);
  expect(expected.get('output/klassiek.md')).toContain('W-01');
  expect(bundled.compiledTemplates.size).toBeGreaterThan(40);
});

test('a template runs from what was compiled under its text', () => {
  const text = 'Beste {{name}}';
  const { program } = soundTemplate(new SourceFile('other.hbs', 'Geachte {{name}}'));
  const run = (): string =>
    new TemplateEngine({}, 0).runOnce({ file: new SourceFile('a.hbs', text), program }, { name: 'lezer' }, {});
  expect(run()).toBe('Geachte lezer');
  known.set(text, new Function(`return ${Handlebars.precompile(text, compileSettings([]))}`)());
  expect(run()).toBe('Beste lezer');
});
