import { expect, test } from 'vitest';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory-host.ts';
import { hashOf } from '../../src/output/output-list.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { cleanBid, shown } from '../support/bid.ts';
import { KeptInMemory } from '../support/kept-results.ts';
import { image } from '../tools/docx-trees.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A picture that is there, and a link that leads nowhere, so that there is something to tell. */
const withPicture: Files = {
  ...cleanBid,
  'sections/summary.md': '![De brug](beeld/brug.png)\n\nZie [elders](#nergens).\n',
  'beeld/brug.png': image(9, 9).data.bytes,
};

/** A machine on which builds of a bid follow each other. */
function machineWith(files: Files) {
  const results = new KeptInMemory();
  const host = Object.assign(createMemoryHost({ files }), { results });
  const plan: Partial<BuildOptions> = { only: ['plan-van-aanpak'], formats: ['md'] };
  return {
    results,
    files: host.files,
    build: (options: Partial<BuildOptions> = {}) =>
      buildBid(host, '.', { isStrict: false, isDraft: true, ...plan, ...options }),
    /** What is kept of builds; of what the rules found the text is a list. */
    builds: () => [...results.texts].filter(([, text]) => text.startsWith('{"files"')),
  };
}

const told = ({ diagnostics }: BuildResult) => diagnostics.map(shown);

const plan = '/bid/output/Plan-van-aanpak.md';

test('a second build of the same texts composes nothing, says the same and leaves the same', async () => {
  const { build, builds, files, results } = machineWith(withPicture);
  const first = await build();
  expect(first.diagnostics.length).toBeGreaterThan(0);
  const second = await build();
  expect(told(second)).toEqual(told(first));
  expect([first.written, second.written, second.unchanged]).toEqual([
    ['output/Plan-van-aanpak.md'],
    [],
    ['output/Plan-van-aanpak.md'],
  ]);
  // What is kept decides: under another hash another text stays.
  const [[name, text] = ['', '']] = builds();
  const other = new TextEncoder().encode('iets anders');
  files.put(plan, other);
  results.texts.set(name, text.replace(/[0-9a-f]{64}/u, hashOf(other)));
  expect((await build()).unchanged).toEqual(['output/Plan-van-aanpak.md']);
});

test.each<[string, (files: MemoryHost['files']) => void]>([
  ['was changed by hand', (files) => files.put(plan, new TextEncoder().encode('met de hand'))],
  ['is gone', (files) => files.remove(plan)],
])('a document that %s is made again', async (_, change) => {
  const { build, files } = machineWith(withPicture);
  await build();
  const before = files.read(plan);
  change(files);
  expect((await build()).written).toContain('output/Plan-van-aanpak.md');
  expect(files.read(plan)).toEqual(before);
});

test.each<[string, Files, Partial<BuildOptions>]>([
  ['another text', { 'sections/summary.md': 'Anders.\n' }, {}],
  ['another picture', { 'beeld/brug.png': image(8, 9).data.bytes }, {}],
  ['no picture where there was one', { 'beeld/brug.png': 'geen beeld' }, {}],
  ['an own template', { 'templates/shared/letter.hbs': 'Beste lezer' }, {}],
  ['another format', {}, { formats: ['txt'] }],
  ['another stage than a draft', {}, { isDraft: false }],
  ['another language', {}, { documentLanguage: 'en' }],
  ['a house style', { 'emvi.yaml': `${cleanBid['emvi.yaml']}houseStyle: huis.docx\n` }, {}],
])('with %s documents are made anew', async (_, files, options) => {
  const machine = machineWith(withPicture);
  await machine.build();
  for (const [path, content] of Object.entries(files)) {
    machine.files.put(`/bid/${path}`, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const again = await machine.build(options);
  const fresh = machineWith({ ...withPicture, ...files });
  expect(told(again)).toEqual(told(await fresh.build(options)));
  for (const [path, content] of fresh.files.contents) {
    if (path.startsWith('/bid/output/Plan')) expect(machine.files.read(path)).toEqual(content);
  }
});

test.each<[string, Files, Partial<BuildOptions>]>([
  ['of a bid of which a part cannot be read', { 'risks.yaml': 'risks: [\n' }, { isDraft: true }],
  ['with an own template', { 'templates/shared/letter.hbs': 'Beste lezer' }, {}],
  ['printed by another program', {}, { formats: ['pdf'] }],
])('documents %s are made each time', async (_, files, options) => {
  const { build, builds } = machineWith({ ...withPicture, ...files });
  await build(options);
  expect(builds()).toEqual([]);
});

test('what was kept of a text that there is no longer is not used', async () => {
  const { build, builds, results } = machineWith(withPicture);
  const first = await build();
  const [[name, text] = ['', '']] = builds();
  results.texts.set(name, text.replaceAll('sections/summary.md', 'sections/weg.md'));
  expect(told(await build())).toEqual(told(first));
});
