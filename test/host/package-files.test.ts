import path from 'node:path';
import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { openPackageFiles, packageRoot } from '../../src/host/package-files.ts';

test('the package is found from its own code', () => {
  expect(packageRoot()).toBe(path.resolve('.'));
});

test('a file of the package is read as text', () => {
  expect(openPackageFiles().read('templates/starter/gitignore')).toBe('output/\n');
});

test('a folder of the package is listed in order', () => {
  expect(openPackageFiles().list('templates/starter/klein')).toEqual(['en', 'nl', 'shape.yaml']);
});

test('a folder that is not there holds nothing', () => {
  expect(openPackageFiles().list('templates/nergens')).toEqual([]);
});

test('a file that is not there is trouble of the machine', () => {
  expect(() => openPackageFiles().read('nergens.txt')).toThrow(HostError);
});
