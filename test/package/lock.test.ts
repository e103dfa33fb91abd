import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test('the lock file has the programs of every platform, so that it installs on each', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined && packages[`${place}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

/** The engine that makes PDF files without LibreOffice: a program for each system, which emvi can do without. */
const pdfEngine = '@myriaddreamin/typst-ts-node-compiler';

test('users install no other package than the engine for PDF files, and may leave that out', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toEqual({ [pdfEngine]: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== '' && dev !== true);
  expect(shipped.filter(([place]) => !place.startsWith(`node_modules/${pdfEngine}`))).toEqual([]);
  expect(shipped.every(([, { optional }]) => optional === true)).toBe(true);
});

test('every version is pinned', () => {
  for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});

/** Where the registry gives no hash of a package for another system, npm gets none; it would otherwise be on each. */
test('every package is pinned by its content, but for programs of other systems', () => {
  const bare = Object.entries(packages).filter(([place, { integrity }]) => place !== '' && integrity === undefined);
  expect(bare.filter(([, { optional }]) => optional !== true).map(([place]) => place)).toEqual([]);
  const systems = /(?:android|darwin|freebsd|linux|openharmony|win32)-[\w-]+$/u;
  expect(bare.map(([place]) => place).filter((place) => !systems.test(place))).toEqual([]);
});

/** None asks for more than to name its makers, but for MPL-2.0 (unchanged files, with their source) and fonts. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-SA-4.0',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
]);

test('every package has a licence that the project allows', () => {
  const others = Object.entries(packages).filter(([place, { license = '' }]) => place !== '' && !allowed.has(license));
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});

test('no package runs a script of its own when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
  // It would look for a faster way to start; its program comes along as a package of its own.
  const known = ['node_modules/esbuild'];
  const others = Object.entries(packages).filter(
    ([place, { hasInstallScript }]) => hasInstallScript && !known.includes(place),
  );
  expect(others.map(([place]) => place)).toEqual([]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
});
