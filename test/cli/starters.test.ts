import { describe, expect, test } from 'vitest';
import { packagedStarters } from '../../src/generated/starters.ts';
import { listName } from '../../src/output/temporary-names.ts';
import { runCommand } from './run-command.ts';

const languages = [
  { language: 'nl', clean: 'Geen bevindingen. Controle geslaagd.\n' },
  { language: 'en', clean: 'No findings. Check passed.\n' },
];
const cases = packagedStarters.flatMap(({ name, files }) => languages.map((words) => ({ name, files, ...words })));

/** The files of a bid in a shape, by their place. */
async function startedBid(name: string, language: string): Promise<Record<string, Uint8Array>> {
  const { host } = await runCommand(['init', '--template', name, '--lang', language]);
  return Object.fromEntries(host.files.contents);
}

describe.each(cases)('the shape $name in $language', ({ name, files, language, clean }) => {
  test.each(['review', 'submission'])('has no finding at %s, not even a remark', async (profile) => {
    const bid = await startedBid(name, language);
    const { exitCode, host } = await runCommand(['check', '--lang', language, '--profile', profile], { files: bid });
    expect(host.output.endsWith(`\n\n${clean}`), host.output).toBe(true);
    expect(exitCode).toBe(0);
  });

  test('builds every document that it names, and the same text again', async () => {
    const bid = await startedBid(name, language);
    const { exitCode, host } = await runCommand(['build', '--lang', language], { files: bid });
    expect([exitCode, host.errors]).toEqual([0, clean]);
    const named = /^documents:\n(?<list>[\s\S]*)/mu.exec(textIn(bid, 'emvi.yaml'))?.groups?.['list'] ?? '';
    const made = [...host.files.contents.keys()].filter((path) => path.endsWith('.docx'));
    expect(made).toHaveLength(named.match(/^ {2}- id: /gmu)?.length ?? 0);
    const { host: other } = await runCommand(['build', '--format', 'md'], { files: bid });
    const again = [...other.files.contents].filter(
      ([path]) => path.startsWith('/bid/output/') && !path.endsWith(listName) && host.files.contents.has(path),
    );
    expect(again.length).toBeGreaterThan(2);
    for (const [path, content] of again) expect(content).toEqual(host.files.contents.get(path));
  });

  test('has sources that name their schema and explain themselves', async () => {
    const bid = await startedBid(name, language);
    for (const file of files.filter((path) => path.endsWith('.yaml'))) {
      const [modeline, empty, explanation] = textIn(bid, file).split('\n');
      const schema = `.emvi/schemas/${file === 'emvi.yaml' ? 'manifest' : file.slice(0, -'.yaml'.length)}.schema.json`;
      expect(modeline).toBe(`# yaml-language-server: $schema=${schema}`);
      expect(textIn(bid, schema)).toContain('"$schema"');
      expect([file, empty, explanation]).toEqual([file, '#', expect.stringMatching(/^# \w/u)]);
    }
  });

  test('holds nothing that still has to be filled in', async () => {
    const bid = await startedBid(name, language);
    for (const file of files) {
      expect([
        file,
        /\[[a-z ]+\]|\.{3}|\b(?:todo|tbd|n\.t\.b|xxx|lorem|invullen)\b/iu.exec(commentless(bid, file)),
      ]).toEqual([file, null]);
    }
  });

  test('is in the language that was asked for', async () => {
    const bid = await startedBid(name, language);
    expect(textIn(bid, 'emvi.yaml')).toMatch(new RegExp(`^language: ${language} #`, 'mu'));
    const others = language === 'nl' ? /\b(?:the|which|your)\b/u : /\b(?:de|het|een|welke|uw|van)\b/u;
    for (const file of files) expect([file, others.exec(textIn(bid, file))]).toEqual([file, null]);
  });
});

function textIn(bid: Readonly<Record<string, Uint8Array>>, file: string): string {
  return new TextDecoder().decode(bid[`/bid/${file}`]);
}

/** The text of a file without explanations and without lists of ids. */
function commentless(bid: Readonly<Record<string, Uint8Array>>, file: string): string {
  return textIn(bid, file)
    .replace(/(?:^|\s)#.*$/gmu, '')
    .replace(/^\s*[a-zA-Z]+: \[.*\]$/gmu, '');
}
