import { diagnose } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../generated/shapes.ts';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from '../yaml/tree.ts';
import { emptyList, listExpected, mappingExpected, topLevelNotMapping } from './findings.ts';
import { hasError, type Improver, shortened } from './improver.ts';
import { type Place, partOf, spanOf, writtenAt } from './place.ts';

/** A file that starts with a list or a text instead of a field. */
export const explainTopLevel: Improver = ({ place }) => {
  const { node, file, path } = place;
  if (path.length > 0 || node.kind === 'map') return undefined;
  const known = Object.keys(partOf(place.shape)?.fields ?? {});
  const [only, ...others] = known;
  const isList = node.kind === 'list';
  const start = file.span(node.start, isList ? Math.min(node.start + 1, node.end) : node.end);
  return [
    {
      diagnostic: diagnose(topLevelNotMapping, start, { file: file.path, known, isList }),
      repair: (repairs) => {
        if (isList && only !== undefined && others.length === 0) repairs.reshape(place, wrapped(only, node));
        else repairs.remove(place);
      },
    },
  ];
};

function wrapped(field: string, list: YamlList): YamlMap {
  const key = { kind: 'scalar', value: field, style: 'plain', start: list.start, end: list.start } as const;
  return { kind: 'map', entries: [{ key, value: list }], start: list.start, end: list.end };
}

/** One thing, or things by name, where a list belongs. */
export const explainNoList: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'list' || node.kind === 'list') return undefined;
  const diagnosis = (example: string) => diagnose(listExpected, spanOf(place), { field, item, example });
  // One thing of another kind than the list holds is one mistake, not two.
  if ((node.kind === 'map') !== (shape.items.kind === 'part')) {
    const example = shape.items.kind === 'part' ? '- id: …' : '- …';
    return [{ diagnostic: diagnosis(example), repair: (repairs) => repairs.remove(place) }];
  }
  const items = node.kind === 'map' ? listOfMap(node, shape.items) : listOfScalar(place, node, shape.items);
  const first = items[0] ?? node;
  const example = `- ${node.kind === 'map' ? 'id: …' : shortened(place.file.text.slice(first.start, first.end))}`;
  return [
    {
      diagnostic: diagnosis(example),
      repair: (repairs) => repairs.reshape(place, { kind: 'list', items, start: node.start, end: node.end }),
    },
  ];
};

/** A mapping as a list: of itself, or of what it holds when its keys are the ids. */
function listOfMap(node: YamlMap, shape: Shape): readonly YamlNode[] {
  const part = partOf(shape);
  const isById =
    part !== undefined &&
    Object.hasOwn(part.fields, 'id') &&
    node.entries.every(({ key, value }) => value.kind === 'map' && !Object.hasOwn(part.fields, key.value));
  if (!isById) return [node];
  return node.entries.map(({ key, value }) => {
    const id = { key: { ...key, value: 'id' }, value: key };
    const entries = value.kind === 'map' ? value.entries : [];
    return {
      kind: 'map',
      entries: [id, ...entries.filter((entry) => entry.key.value !== 'id')],
      start: key.start,
      end: value.end,
    };
  });
}

/** `KPI-01, KPI-02 en KPI-03` is three ids; any other text is one. */
function listOfScalar(place: Place, node: YamlScalar, shape: Shape): readonly YamlNode[] {
  if (shape.kind !== 'text' || shape.form !== 'id' || typeof node.value !== 'string' || node.style !== 'plain')
    return [node];
  const written = writtenAt(place);
  return [...written.matchAll(/[^,;\s](?:(?!\s(?:en|and|&)\s)[^,;])*(?<!\s)/gu)].map((match) => {
    const text = match[0].replace(/^(?:en|and|&)\s+/u, '');
    const start = node.start + match.index + match[0].length - text.length;
    return { ...node, value: text, start, end: start + text.length };
  });
}

/** A text or a list where fields belong. */
export const explainNoFields: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if ((shape?.kind !== 'part' && shape?.kind !== 'free') || node.kind === 'map') return undefined;
  const known = Object.keys(partOf(shape)?.fields ?? {});
  return [
    {
      diagnostic: diagnose(mappingExpected, spanOf(place), { field, item, known }),
      repair: (repairs) => repairs.remove(place),
    },
  ];
};

/** A list without anything in it, where that says nothing. */
export const explainEmptyList: Improver = (fault) => {
  const { place } = fault;
  if (!hasError(fault, 'minItems')) return undefined;
  const { field, item, isRequired } = place;
  return [
    {
      diagnostic: diagnose(emptyList, spanOf(place), { field, item }),
      repair: (repairs) => (isRequired ? repairs.remove(place) : repairs.drop(place)),
    },
  ];
};
