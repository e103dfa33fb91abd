import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { suggest } from '../text/suggest.ts';
import { entryOf, type YamlMap } from '../yaml/tree.ts';
import { fieldSynonyms } from './field-synonyms.ts';
import { missingField, unknownField } from './findings.ts';
import type { Explanation, Fault, Improver } from './improver.ts';
import { fieldShape, headSpan, type Place, partOf } from './place.ts';
import { standIn } from './stand-in.ts';

type MapPlace = Place & { readonly node: YamlMap };

/**
 * Explains the fields that a mapping has too many or too few. A field with a misspelled name is one mistake, not an
 * unknown field and a missing one; for the rest of the run it has its right name.
 */
export const explainFields: Improver = (fault) => {
  const { place, errors } = fault;
  const { node } = place;
  if (node.kind !== 'map') return undefined;
  const mapPlace = { ...place, node };
  const hints = new Set<string>();
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params }) => explainUnknown(mapPlace, String(params['additionalProperty']), hints));
  const missing = errors
    .filter(({ keyword, schemaPath }) => keyword === 'required' && !schemaPath.includes('/anyOf/'))
    .map(({ params }) => String(params['missingProperty']))
    .filter((field) => !hints.has(field))
    .map((field) => explainMissing(fault, mapPlace, field));
  return [...unknown, ...missing, ...explainChoice(fault, mapPlace, hints)];
};

function explainUnknown(place: MapPlace, field: string, hints: Set<string>): Explanation {
  const { file, node, item } = place;
  const known = Object.keys(partOf(place.shape)?.fields ?? {});
  const likely = likelyField(field, known);
  const hint = likely === undefined || hints.has(likely) || entryOf(node, likely) !== undefined ? undefined : likely;
  const key = entryOf(node, field)?.key;
  if (hint !== undefined) hints.add(hint);
  return {
    diagnostic: diagnose(unknownField, key && file.span(key.start, key.end), { field, item, hint, known }),
    repair: (repairs) => {
      if (hint !== undefined) repairs.rename(place, field, hint);
      else repairs.drop({ ...place, path: [...place.path, field] });
    },
  };
}

/** The field that was meant: by another name for it, by its spelling, or by the spelling of another name. */
function likelyField(field: string, known: readonly string[]): string | undefined {
  const plain = field.toLowerCase().replace(/[-_\s]/gu, '');
  const meant = (name: string | undefined): string | undefined =>
    name !== undefined && Object.hasOwn(fieldSynonyms, name)
      ? fieldSynonyms[name]?.find((synonym) => known.includes(synonym))
      : undefined;
  return meant(plain) ?? suggest(field, known) ?? meant(suggest(plain, Object.keys(fieldSynonyms)));
}

function explainMissing({ damage }: Fault, place: MapPlace, field: string): Explanation {
  const { node } = place;
  const isKnownDamage = damage.of(node).has(field);
  const shape = fieldShape(partOf(place.shape), field);
  return {
    diagnostic: isKnownDamage ? undefined : missing(place, [field]),
    repair: (repairs) => {
      // Nothing can name an item without an id, so that nothing misses it.
      if (shape === undefined || (field === 'id' && place.isListed)) repairs.remove(place);
      else repairs.add(place, field, standIn(shape, node.start), true);
    },
  };
}

/** A mapping that lacks all of some fields of which it needs one, such as a norm without a comparison. */
function explainChoice({ errors, damage }: Fault, place: MapPlace, hints: ReadonlySet<string>): Explanation[] {
  const fields = errors
    .filter(({ schemaPath, keyword }) => keyword === 'required' && schemaPath.includes('/anyOf/'))
    .map(({ params }) => String(params['missingProperty']));
  if (fields.length === 0 || fields.some((field) => hints.has(field))) return [];
  const isKnownDamage = fields.some((field) => damage.of(place.node).has(field));
  const diagnostic = isKnownDamage ? undefined : missing(place, fields);
  return [{ diagnostic, repair: (repairs) => repairs.remove(place) }];
}

function missing(place: MapPlace, fields: readonly string[]): Diagnostic {
  return diagnose(missingField, headSpan(place), { fields, item: place.item, isEmpty: false });
}
