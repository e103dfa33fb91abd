import fc from 'fast-check';

/** A value of YAML as a program sees it. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

/** Things that people put where something else belongs. */
const oddValue: fc.Arbitrary<Plain> = fc.oneof(
  fc.constantFrom<Plain>(
    null,
    true,
    0,
    1.5,
    '',
    ' ',
    'a: b',
    '31-12-2026',
    'intern',
    'KPI-01, KPI-02 en KPI-03',
    [],
    {},
  ),
  fc.constantFrom<Plain>([null], ['x', 2], { id: 'X' }, { 'KPI-01': { title: 'x' } }, [[]], [{ nl: 'x' }]),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Plain>,
);

const oddKey = fc.oneof(
  fc.constantFrom('doel', 'tekst', 'titel', 'Target', 'at-most', 'metting', 'id', 'text', '__proto__', 'a/b~c', ''),
  fc.string(),
);

/** One change somewhere in a document; `at` picks the place among all there are. */
interface Mutation {
  readonly at: number;
  readonly act: 'replace' | 'remove' | 'rename' | 'add' | 'wrap';
  readonly key: string;
  readonly value: Plain;
}

/** A few changes anywhere in a document. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    act: fc.constantFrom('replace', 'remove', 'rename', 'add', 'wrap'),
    key: oddKey,
    value: oddValue,
  }),
  { minLength: 1, maxLength: 6 },
);

/** A document with the changes made. */
export function mutated(document: Plain, changes: readonly Mutation[]): Plain {
  return changes.reduce((value, change) => {
    const count = countOf(value);
    return changeAt(value, change.at % count, change)[0] ?? null;
  }, document);
}

function childrenOf(value: Plain): [string, Plain][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function countOf(value: Plain): number {
  return childrenOf(value).reduce((sum, [, child]) => sum + countOf(child), 1);
}

/** No value when it was removed. */
function changeAt(value: Plain, at: number, change: Mutation): Plain[] {
  if (at === 0) return changeHere(value, change);
  let rest = at - 1;
  const children = childrenOf(value).flatMap(([key, child]): [string, Plain][] => {
    const count = countOf(child);
    const isHere = rest >= 0 && rest < count;
    const changed = isHere ? changeAt(child, rest, change) : [child];
    const name = isHere && rest === 0 && change.act === 'rename' ? change.key : key;
    rest -= count;
    return changed.map((part) => [name, part]);
  });
  return [Array.isArray(value) ? children.map(([, child]) => child) : fromEntries(children)];
}

function changeHere(value: Plain, change: Mutation): Plain[] {
  if (change.act === 'remove') return [];
  if (change.act === 'replace') return [change.value];
  if (change.act === 'wrap') return [[value]];
  if (change.act === 'rename' || typeof value !== 'object' || value === null) return [value];
  if (Array.isArray(value)) return [[...value, change.value]];
  return [fromEntries([...Object.entries(value), [change.key, change.value]])];
}

function fromEntries(entries: readonly (readonly [string, Plain])[]): { [key: string]: Plain } {
  const object = Object.create(null) as { [key: string]: Plain };
  for (const [key, value] of entries) object[key] = value;
  return object;
}
