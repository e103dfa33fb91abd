import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../tools/generate/generated-files.mjs';
import { projectFolder } from './project-schemas.ts';

const generated = await generatedFiles(projectFolder);

test('every generated file is up to date with the schemas and the rules', () => {
  const stale = [...generated].filter(
    ([file, text]) => readFileSync(path.join(projectFolder, file), 'utf8').replaceAll('\r\n', '\n') !== text,
  );
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('the folder of generated code holds nothing else', () => {
  const present = readdirSync(path.join(projectFolder, 'src/generated')).map((name) => `src/generated/${name}`);
  expect(present.filter((file) => !generated.has(file))).toEqual([]);
});

test('the same sources give the same files', async () => {
  expect(await generatedFiles(projectFolder)).toEqual(generated);
});
