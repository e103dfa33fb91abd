import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/source-file.ts';
import { suggest } from '../../text/suggest.ts';
import { bodyField, fieldNamesIn } from './cover-fields.ts';
import {
  houseStyleFieldEmpty,
  houseStyleNameUnknown,
  houseStylePartDropped,
  houseStyleResidue,
  houseStyleUnreadable,
  houseStyleUnsafe,
  houseStyleWithoutStyles,
} from './findings.ts';
import { type RefusedKind, refusedKinds, residueKinds } from './leftovers.ts';
import { findStyles, type NamedStyle, unknownNames } from './match-styles.ts';
import { findPlace } from './merge-body.ts';
import { type HouseStyle, type HouseStyleFault, readHouseStyle } from './read-house-style.ts';

/** What is wrong in a house style, and the house style itself where it can serve. */
export interface InspectedHouseStyle {
  readonly style: HouseStyle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an inspection goes by. */
export interface InspectionPlace {
  /** The file as the user writes it. */
  readonly file: string;
  readonly span?: Span | undefined;
  readonly named: readonly NamedStyle[];
  /** The place of the name of a style in the manifest. */
  readonly spanOf: (named: NamedStyle) => Span | undefined;
  /** The fields that have something to say; undefined when no bid is known. */
  readonly fields?: ReadonlyMap<string, string>;
}

const unsafeFaults = ['macros', 'entities', 'too-many', 'too-large', 'unsafe-name', 'double-name'] as const;

/** Reads a house style and finds what does not come along, what cannot serve, and what stays empty. */
export function inspectHouseStyle(bytes: Uint8Array, place: InspectionPlace): InspectedHouseStyle {
  const style = readHouseStyle(bytes);
  const { file, span, named } = place;
  if (typeof style === 'string') return { style: undefined, diagnostics: [refusal(style, place)] };
  const { counts, fields } = style.leftovers;
  const isRefused = (kind: string): kind is RefusedKind => refusedKinds.some((known) => known === kind);
  const dropped = [...refusedKinds, ...residueKinds].flatMap((kind) => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    if (!isRefused(kind)) return [diagnose(houseStyleResidue, span, { file, kind })];
    return [diagnose(houseStylePartDropped, span, { file, kind, count, fields: [...fields].sort() })];
  });
  const names = [...new Set(findStyles(style.styles).map(({ name }) => name))];
  const unknown = unknownNames(style.styles, named).map((one) =>
    diagnose(houseStyleNameUnknown, place.spanOf(one), {
      file,
      name: one.name,
      style: one.style,
      meant: suggest(one.name, names),
    }),
  );
  return {
    style,
    diagnostics: [
      ...dropped,
      ...(style.styles === undefined ? [diagnose(houseStyleWithoutStyles, span, { file })] : []),
      ...unknown,
      ...emptyFields(style, place),
    ],
  };
}

function refusal(fault: HouseStyleFault, { file, span }: InspectionPlace): Diagnostic {
  const unsafe = unsafeFaults.find((known) => known === fault);
  if (unsafe !== undefined) return diagnose(houseStyleUnsafe, span, { file, fault: unsafe });
  return diagnose(houseStyleUnreadable, span, {
    file,
    fault: fault as Exclude<HouseStyleFault, (typeof unsafeFaults)[number]>,
  });
}

/** The names of the fields in a house style, in the order in which they stand. */
export function fieldsOf(style: HouseStyle): string[] {
  const place = findPlace(style.document.tree);
  const blocks = [...place.earlier, ...place.before, ...place.after, ...place.later];
  const parts = [...blocks, ...[...style.margins.values()].map(({ tree }) => tree)];
  return [...new Set(parts.flatMap(fieldNamesIn))];
}

function emptyFields(style: HouseStyle, { file, span, fields }: InspectionPlace): Diagnostic[] {
  if (fields === undefined) return [];
  const known = [...fields.keys()];
  return fieldsOf(style)
    .filter((field) => !fields.has(field))
    .map((field) => {
      const meant = field === bodyField ? undefined : suggest(field, known);
      return diagnose(houseStyleFieldEmpty, span, { file, field, meant });
    });
}
