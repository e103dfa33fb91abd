import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { validators } from '../../src/generated/validators.js';
import { type SchemaName, validateDocument } from '../../src/schema/validate.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { plainValue, type YamlNode } from '../../src/yaml/tree.ts';
import { fullDocument } from './full-document.ts';
import { mutated, mutations, type Plain } from './mutations.ts';

describe.each(Object.keys(validators) as SchemaName[])('any file meant as %s', (name) => {
  test('gives a value that fits, or none when there is nothing to read', () => {
    forAny(name, ({ result, root }) => {
      if (root?.kind === 'map') expect(result.value).toBeDefined();
      if (result.value === undefined) return;
      expect(validators[name](result.value)).toBe(true);
      expect(plainValue(result.root)).toEqual(result.value);
    });
  });

  test('has a finding if and only if it does not fit', () => {
    forAny(name, ({ result, root }) => {
      if (root === undefined) return;
      expect(result.diagnostics.length > 0).toBe(!validators[name](plainValue(root)));
    });
  });

  test('has every finding and every value at a place in the file', () => {
    forAny(name, ({ result, file }) => {
      for (const { span } of result.diagnostics) {
        expect(span?.file).toBe(file);
        expect(isInside(file, span?.start ?? -1, span?.end ?? -1)).toBe(true);
      }
      if (result.root !== undefined)
        expect(allNodes(result.root).every((node) => isInside(file, node.start, node.end))).toBe(true);
    });
  });

  test('never has two findings for one mistake at one place', () => {
    forAny(name, ({ result }) => {
      const shown = result.diagnostics.map(({ type, span, parameters }) =>
        JSON.stringify([type.code, span?.start, span?.end, parameters]),
      );
      expect(shown).toEqual([...new Set(shown)]);
    });
  });

  test('has findings that say something in both languages', () => {
    forAny(name, ({ result }) => {
      for (const diagnostic of result.diagnostics) {
        for (const language of ['nl', 'en'] as const) {
          const { message, why, help } = phrase(diagnostic, language);
          expect([message, why, help].join('')).not.toMatch(/undefined|\[object/u);
          expect(message).toMatch(/^\P{Lu}/u);
        }
      }
    });
  });
});

interface Case {
  readonly file: SourceFile;
  readonly root: YamlNode | undefined;
  readonly result: ReturnType<typeof validateDocument>;
}

/** All laws are held against the same files, so that each is validated once. */
const cases = new Map<string, Case>();

function caseOf(name: SchemaName, text: string): Case {
  const key = `${name} ${text}`;
  const known = cases.get(key);
  if (known !== undefined) return known;
  const file = new SourceFile(`${name}.yaml`, text);
  const { document } = parseYaml(file);
  const made = { file, root: document.root, result: validateDocument(name, document) };
  cases.set(key, made);
  return made;
}

function forAny(name: SchemaName, check: (value: Case) => void): void {
  fc.assert(
    fc.property(mutations, (changes) => {
      const value = mutated(fullDocument(name) as Plain, changes);
      check(caseOf(name, JSON.stringify(value, undefined, 2)));
    }),
    { seed: 20262, numRuns: 40 },
  );
}

function isInside(file: SourceFile, start: number, end: number): boolean {
  return start >= 0 && start <= end && end <= file.text.length;
}

function allNodes(node: YamlNode): YamlNode[] {
  if (node.kind === 'scalar') return [node];
  const children = node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  return [node, ...children.flatMap(allNodes)];
}
