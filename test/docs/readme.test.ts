import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/session.ts';
import { runCommand } from '../cli/run-command.ts';
import { checkExample, exampleNames } from '../support/examples.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
  ...exampleNames.map((name) => path.join('examples', name, 'README.md')),
];

test.each(pages)('%s links to places that exist', (page) => {
  const text = readFileSync(page, 'utf8')
    .replace(/^(`{3,}).*?^\1/gmsu, '')
    .replace(/`[^`\n]*`/gu, '');
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/gu)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), file);
    return !existsSync(target) || (anchor !== undefined && !anchorsIn(target).has(anchor));
  });
  expect(broken).toEqual([]);
});

/** The places in a page that a link can name: headings as GitHub names them, and anchors in HTML. */
function anchorsIn(page: string): Set<string> {
  const text = readFileSync(page, 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  );
  const anchors = [...text.matchAll(/<a id="([^"]+)"/gu)].map(([, anchor = '']) => anchor);
  return new Set([...headings, ...anchors]);
}

describe('README.md', () => {
  test('has the exit codes of the program', () => {
    const table = [...readme.matchAll(/^\| (\d) \| /gmu)].map(([, code]) => Number(code));
    expect(table).toEqual(Object.values(exitCodes));
  });

  test('names the releases of Node.js that the package asks for', () => {
    const majors = [...manifest.engines.node.matchAll(/(\d+)\.\d+\.\d+/gu)].map(([, major]) => major);
    const last = majors.pop();
    expect(readme).toContain(`[Node.js](https://nodejs.org) ${majors.join(', ')} or ${last} and nothing else`);
  });

  test('gives commands that exist and work in every shell', () => {
    const commands = [...readme.matchAll(/^ {4}(npm run|node bin\/emvi\.js) (\S+)/gmu)];
    const scripts = commands.filter(([, start]) => start === 'npm run').map(([, , name = '']) => name);
    expect(scripts).toEqual(['demo', 'verify']);
    for (const script of Object.values(manifest.scripts)) expect(script).not.toMatch(/[;|<>$'"*%]|(?<!&)&(?!&)|\.\//u);
  });

  test('shows a finding as the program shows it', async () => {
    const shown = /^ {4}fout\[EMV201\][\s\S]*? = oplossing: .*$/mu.exec(readme)?.[0].replace(/^ {4}/gmu, '');
    const measures = 'een twee drie vier vijf'.split(' ').map((measure) => `      - ${measure}\n`);
    const first = `  - id: W-01\n    text: "a"\n    kpis: [KPI-01]\n    measures:\n${measures.join('')}`;
    const files = {
      'emvi.yaml': 'emvi: 1\ntitle: Plan\n',
      'wishes.yaml': `wishes:\n${first}  - id: W-02\n    text: "b"\n`,
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: a\n    target: "≥ 90%"\n    measurement: a\n    reporting: per maand\n',
    };
    const { host } = await runCommand(['check', '--frames'], {
      files,
      terminalColumns: 100,
      environment: { NO_COLOR: '1' },
    });
    expect(host.output).toContain(shown);
  });

  test('names the files that init writes', async () => {
    const { host } = await runCommand(['init', 'mijn-bid']);
    const listed = new Set([...readme.matchAll(/^ {6}([\w-]+\.yaml) /gmu)].map(([, name]) => name));
    const written = [...host.files.contents.keys()]
      .filter((file) => /mijn-bid\/[\w-]+\.yaml$/u.test(file))
      .map((file) => path.posix.basename(file));
    expect(written.length).toBeGreaterThan(2);
    expect(written.filter((name) => !listed.has(name))).toEqual([]);
  });

  test('names every example', () => {
    expect(exampleNames.filter((name) => !readme.includes(`(examples/${name}/)`))).toEqual([]);
  });
});

describe.each(exampleNames)('examples/%s/README.md', (name) => {
  const text = readFileSync(`examples/${name}/README.md`, 'utf8');

  test('says what check gives', async () => {
    const result = await checkExample(name);
    const codes = [...new Set(result.diagnostics.map(({ type }) => type.code))].sort();
    const named = [...new Set([...text.matchAll(/EMV\d{3}/gu)].map(([code]) => code))].sort();
    expect(named).toEqual(codes);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text.includes('exit code 0 and no findings')).toBe(codes.length === 0);
    expect(text).toContain('ends with exit code 0');
  });

  test('gives the commands for its own folder', () => {
    for (const command of ['check', 'build'])
      expect(text).toContain(`    node bin/emvi.js ${command} examples/${name}\n`);
  });

  test('gets a Word and a Markdown file a document', async () => {
    const { bid } = await checkExample(name);
    // The list of all documents, as test/determinism builds them.
    const [declared = ''] = readFileSync('test/determinism/hashes.txt', 'utf8').split('\n\n');
    const files = declared.split('\n').filter((line) => line.includes(`  ${name}/`));
    for (const ending of ['.docx', '.md']) {
      expect(files.filter((file) => file.endsWith(ending))).toHaveLength(bid?.items('document').length ?? 0);
    }
  });
});
