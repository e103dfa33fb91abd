import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { everything, heading, paragraph, tree } from '../../tools/docx-trees.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a second document in the same process has the same bytes', async () => {
  const first = await renderDocx(tree(everything));
  await renderDocx(tree([heading(1, 'Iets anders'), paragraph('ertussen')]));
  expect(sha256(await renderDocx(tree(everything)))).toBe(sha256(first));
});

test('neither clock nor chance is in the bytes', async () => {
  const first = await renderDocx(tree(everything));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  vi.spyOn(Math, 'random').mockReturnValue(0.123);
  expect(sha256(await renderDocx(tree(everything)))).toBe(sha256(first));
});

test('another process in another time zone and language writes the same bytes', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'emvi-same-'));
  try {
    const program = join(folder, 'program.mjs');
    await bundle(program);
    const run = async (TZ: string, LANG: string) => {
      const { stdout } = await promisify(execFile)(process.execPath, [program], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      });
      return stdout.trim();
    };
    const here = sha256(await renderDocx(tree(everything)));
    const there = await Promise.all([run('Asia/Tokyo', 'ja_JP.UTF-8'), run('America/New_York', 'C')]);
    expect(there).toEqual([here, here]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('the content types come first in the file, the other parts follow by name', async () => {
  const [first, second, ...others] = Object.keys(unzipSync(await renderDocx(tree(everything))));
  expect([first, second]).toEqual(['[Content_Types].xml', '_rels/.rels']);
  expect(others).toEqual(others.toSorted());
});

async function bundle(program: string): Promise<void> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const entry = `
    import { createHash } from 'node:crypto';
    import { renderDocx } from ${JSON.stringify(at('../../../src/render/docx/render-docx.ts'))};
    import { everything, tree } from ${JSON.stringify(at('../../tools/docx-trees.ts'))};
    console.log(createHash('sha256').update(await renderDocx(tree(everything))).digest('hex'));
  `;
  const result = await build({
    stdin: { contents: entry, resolveDir: at('.'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  await writeFile(program, result.outputFiles[0]?.contents ?? '');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
