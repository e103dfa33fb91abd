import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedFieldsOf, proseHelpers, prosePartials, proseVariables } from '../../src/document/prose/prose-calls.ts';
import { builtInHelpers } from '../../src/document/template/engine.ts';
import { templateHelperNames } from '../../src/document/template/helpers.ts';
import { normParts } from '../../src/document/view/norm-text.ts';
import { rootFields } from '../../src/document/view/root-view.ts';
import { shapes, type ViewKind } from '../../src/document/view/shapes.ts';
import { viewFieldsOf } from '../../src/document/view/view.ts';

const page = readFileSync('docs/templates.md', 'utf8');

test('the page on templates names everything that can be used', () => {
  const names = [
    ...builtInHelpers,
    ...templateHelperNames,
    ...normParts,
    ...Object.keys(proseHelpers),
    ...prosePartials,
    ...proseVariables,
    ...rootFields,
  ];
  expect(names.filter((name) => !new RegExp(`[\`({]${name}\\b`, 'u').test(page))).toEqual([]);
});

test('the page on templates has the fields of every kind', () => {
  const rows = new Map(
    [...page.matchAll(/^\| (\w+) \| (.*?) \| (.*?) ?\|$/gmu)].map(([, kind, printed, more]) => [kind, [printed, more]]),
  );
  for (const kind of Object.keys(shapes) as ViewKind[]) {
    const [printed = '', more = ''] = rows.get(kind) ?? [];
    const named = (cell: string) => [...cell.replace(/\(.*?\)/gu, '').matchAll(/`(\w+)`/gu)].map(([, name]) => name);
    expect(named(printed), kind).toEqual(printedFieldsOf(kind));
    expect([...named(printed), ...named(more)].sort(), kind).toEqual(viewFieldsOf(kind).sort());
  }
});
