import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';
import { expectReadable } from '../support/readable.ts';

const folder = 'docs/rules';

test('every code has a page and every page a code', () => {
  const pages = readdirSync(folder).filter((name) => /^EMV\d{3}\.md$/u.test(name));
  expect(pages.sort()).toEqual(catalogue.map(({ code }) => `${code}.md`).sort());
});

test('codes and names are unique', () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
});

describe.each(catalogue.filter(({ code }) => existsSync(`${folder}/${code}.md`)))('$code $name', ({ code, name }) => {
  const page = readFileSync(`${folder}/${code}.md`, 'utf8');
  const bad = filesIn(page, 'Fout');
  const good = filesIn(page, 'Goed');

  test('has its name in the title and speaks both languages', () => {
    expect(page.startsWith(`# ${code} ${name}\n`)).toBe(true);
    expect(page).toContain('\n## In English\n');
  });

  if (Object.keys(bad).length > 0) {
    test('the bad example fires', async () => {
      expect(await codesOf(bad)).toContain(code);
    });

    test('what it says reads well in both languages', async () => {
      for (const finding of await findingsOf(bad)) expectReadable(finding);
    });
  }

  if (Object.keys(good).length > 0) {
    test('the good example does not', async () => {
      expect(await codesOf(good)).not.toContain(code);
    });
  }
});

const known = new Map<BidFiles, readonly Diagnostic[]>();

async function findingsOf(files: BidFiles): Promise<readonly Diagnostic[]> {
  const found = known.get(files) ?? (await check({ ...cleanBid, ...files })).diagnostics;
  known.set(files, found);
  return found;
}

async function codesOf(files: BidFiles): Promise<string[]> {
  return (await findingsOf(files)).map(({ type }) => type.code);
}

/** The files that stand as code blocks under a heading: the word behind the language is the file's name. */
function filesIn(page: string, heading: string): BidFiles {
  const section = page.split(`\n## ${heading}\n`)[1]?.split(/\n## /u)[0] ?? '';
  const blocks = section.matchAll(/^(`{3,})(?:yaml|markdown|handlebars) (\S+)\n(.*?)^\1$/gmsu);
  return Object.fromEntries([...blocks].map(([, , file = '', text = '']) => [file, text]));
}
