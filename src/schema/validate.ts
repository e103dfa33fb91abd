import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { fileParts } from '../generated/shapes.ts';
import type { SchemaTypes } from '../generated/types.ts';
import { validators } from '../generated/validators.js';
import { plainValue, type YamlDocument, type YamlMap, type YamlNode } from '../yaml/tree.ts';
import { explainFields } from './field-improver.ts';
import { emptyField } from './findings.ts';
import type { Explanation, Fault, Improver } from './improver.ts';
import { locate } from './place.ts';
import { Damage, Repairs } from './repairs.ts';
import { standIn } from './stand-in.ts';
import { explainEmptyList, explainNoFields, explainNoList, explainTopLevel } from './structure-improvers.ts';
import {
  explainEmpty,
  explainFieldsForText,
  explainForm,
  explainNoText,
  explainNumber,
  explainTextNotList,
  explainValue,
  explainVersion,
} from './value-improvers.ts';

/** The files that have a schema and that emvi reads. */
export type SchemaName = keyof typeof fileParts;

/** A file after it was held against its schema. */
export interface Validation<T> {
  /** What is left fits its type, whatever was wrong; undefined only when nothing of the file is of use. */
  readonly value: T | undefined;
  /** The tree of the value, node for node and index for index, with the spans of the file. */
  readonly root: YamlMap | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The fields of a mapping of `root` that are not what the writer meant: left out, or in part, because they were of
   * no use, or a stand-in for what is required. They have a finding; a rule need not miss them again. A field that
   * was only left empty is not among them.
   */
  readonly damagedFields: (map: YamlMap) => ReadonlySet<string>;
}

/** The first that recognises a mistake explains it; what comes first is the likelier mistake. */
const improvers: readonly Improver[] = [
  explainTopLevel,
  explainVersion,
  explainEmpty,
  explainTextNotList,
  explainNoList,
  explainForm,
  explainFieldsForText,
  explainNoText,
  explainNoFields,
  explainEmptyList,
  explainValue,
  explainNumber,
  explainFields,
];

/** Enough for any file: a repair can bring to light what was hidden, but each time deeper inside. */
const mostRounds = 20;

/**
 * Holds a parsed file against its schema. Every mistake is one finding, however many complaints of ajv it causes, and
 * what is left is a value of the schema's type.
 *
 * ajv looks at the whole file; each of its complaints is located in the tree, explained, and got round by a repair:
 * a misspelled field gets its name, a number its text, a value of no use goes. Then ajv looks again, because a repair
 * can bring out what it hid, until it has nothing to say. Each look takes time in proportion to the file, and most
 * files need one.
 */
export function validateDocument<N extends SchemaName>(name: N, document: YamlDocument): Validation<SchemaTypes[N]> {
  const diagnostics: Diagnostic[] = [];
  const damage = new Damage();
  const root = document.root ?? rootOfEmptyFile(name, document, diagnostics);
  const repaired = root && repairUntilValid(name, document, root, damage, diagnostics);
  return {
    value: repaired?.value as SchemaTypes[N] | undefined,
    root: repaired?.root,
    diagnostics,
    damagedFields: (map) => damage.of(map),
  };
}

/** An empty file holds nothing, which is seldom meant. A file of which nothing could be read is another matter. */
function rootOfEmptyFile(name: SchemaName, { file }: YamlDocument, diagnostics: Diagnostic[]): YamlNode | undefined {
  if (/^(?!\s*(?:#|---|\.\.\.|$))/mu.test(file.text)) return undefined;
  if (name === 'manifest' || name === 'template') return { kind: 'map', entries: [], start: 0, end: 0 };
  diagnostics.push(diagnose(emptyField, file.span(0, 0), { field: file.path, item: file.path, what: 'file' }));
  return standIn({ kind: 'part', name: fileParts[name] }, 0);
}

function repairUntilValid(
  name: SchemaName,
  document: YamlDocument,
  start: YamlNode,
  damage: Damage,
  diagnostics: Diagnostic[],
): { value: unknown; root: YamlMap } | undefined {
  const settled = new Set<YamlNode>();
  let root: YamlNode | undefined = start;
  for (let round = 0; round < mostRounds && root !== undefined; round += 1) {
    const value = plainValue(root);
    const faults = faultsOf(name, document, root, value, damage);
    if (faults.length === 0) return root.kind === 'map' ? { value, root } : undefined;
    const repairs = new Repairs(settled);
    for (const fault of faults) {
      if (settled.has(fault.place.node)) repairs.remove(fault.place);
      else
        for (const explanation of explain(fault)) {
          if (explanation.diagnostic !== undefined) diagnostics.push(explanation.diagnostic);
          explanation.repair(repairs);
        }
    }
    root = repairs.apply(root, damage);
  }
  return undefined;
}

/** What ajv has against a value, by place. */
function faultsOf(name: SchemaName, document: YamlDocument, root: YamlNode, value: unknown, damage: Damage): Fault[] {
  const validator = validators[name];
  if (validator(value)) return [];
  const byPointer = new Map<string, Fault['errors'][number][]>();
  for (const error of validator.errors ?? []) {
    const known = byPointer.get(error.instancePath);
    if (known === undefined) byPointer.set(error.instancePath, [error]);
    else known.push(error);
  }
  const shape = { kind: 'part', name: fileParts[name] } as const;
  return [...byPointer].map(([pointer, errors]) => ({ place: locate(document, root, shape, pointer), errors, damage }));
}

function explain(fault: Fault): readonly Explanation[] {
  for (const improver of improvers) {
    const explanations = improver(fault);
    if (explanations !== undefined) return explanations;
  }
  return [];
}
