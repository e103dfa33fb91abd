import { diagnose } from '../diagnostics/diagnostic.ts';
import type { YamlScalar } from '../yaml/tree.ts';
import { toIsoDate } from './date-form.ts';
import {
  emptyField,
  missingField,
  numberReadDifferently,
  textExpected,
  textNotList,
  unknownValue,
  wrongForm,
  wrongVersion,
} from './findings.ts';
import { hasError, type Improver, shortened } from './improver.ts';
import { type Place, spanOf, writtenAt } from './place.ts';
import { scalarAt, standIn } from './stand-in.ts';
import { likelyValue } from './value-synonyms.ts';

/** `target:` with nothing behind it, or with blanks in quotes. */
export const explainEmpty: Improver = ({ place }) => {
  const { node, shape, field, item, isListed, isRequired } = place;
  if (node.kind !== 'scalar' || shape === undefined || !isNothing(node)) return undefined;
  if (!isRequired || shape.kind === 'list') {
    const diagnostic = diagnose(emptyField, spanOf(place), { field, item, what: isListed ? 'line' : 'field' });
    return [
      {
        diagnostic,
        repair: (repairs) => (isRequired ? repairs.settle(place, standIn(shape, node.start)) : repairs.drop(place)),
      },
    ];
  }
  const diagnostic = diagnose(missingField, spanOf(place), { fields: [field], item, isEmpty: true });
  return [{ diagnostic, repair: (repairs) => repairs.remove(place) }];
};

function isNothing(node: YamlScalar): boolean {
  return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
}

/** A list where one text belongs. */
export const explainTextNotList: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (node.kind !== 'list' || (shape?.kind !== 'text' && shape?.kind !== 'choice')) return undefined;
  return [
    { diagnostic: diagnose(textNotList, spanOf(place), { field, item }), repair: (repairs) => repairs.remove(place) },
  ];
};

/** Fields where text belongs; most often a text with a colon in it, such as `- Proefmigratie: week 2`. */
export const explainFieldsForText: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'text' || node.kind !== 'map') return undefined;
  const written = writtenAt(place);
  const isOneLine = !/[\r\n]/u.test(written) && !written.startsWith('{');
  const found = isOneLine ? 'colon' : 'fields';
  const parameters = { field, item, written: shortened(written), quoted: quoted(place), found } as const;
  return [
    {
      diagnostic: diagnose(textExpected, spanOf(place), parameters),
      repair: (repairs) => {
        if (isOneLine) repairs.settle(place, scalarAt(written, node.start, node.end));
        else repairs.remove(place);
      },
    },
  ];
};

/** A number, `true` or `false` where text belongs; what was written is the text. */
export const explainNoText: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'text' || node.kind !== 'scalar' || typeof node.value === 'string') return undefined;
  const written = writtenAt(place);
  const common = { field, item, written, quoted: quoted(place) };
  const isChanged = typeof node.value === 'number' && written !== String(node.value);
  const diagnostic = isChanged
    ? diagnose(numberReadDifferently, spanOf(place), { ...common, readAs: String(node.value) })
    : diagnose(textExpected, spanOf(place), { ...common, found: typeof node.value === 'number' ? 'number' : 'truth' });
  return [{ diagnostic, repair: (repairs) => repairs.settle(place, { ...node, value: written }) }];
};

/** The place as it should have been written: with quotes around the text. */
function quoted(place: Place): string {
  const written = writtenAt(place);
  const text = /["\\]/u.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
  return `${place.isListed ? '- ' : `${place.field}: `}${text}`;
}

/** `emvi: 2`. */
export const explainVersion: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'constant') return undefined;
  const expected = shape.value;
  const diagnostic = diagnose(wrongVersion, spanOf(place), {
    field,
    item,
    written: shortened(writtenAt(place)),
    expected,
  });
  return [{ diagnostic, repair: (repairs) => repairs.settle(place, scalarAt(expected, node.start, node.end)) }];
};

/** A word that is not one of the fixed values, or another word than `true` or `false`. */
export const explainValue: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'choice' && shape?.kind !== 'boolean') return undefined;
  const allowed = shape.kind === 'choice' ? shape.values : ['true', 'false'];
  const text = node.kind === 'scalar' ? String(node.value) : '';
  const hint = likelyValue(text, allowed);
  const diagnostic = diagnose(unknownValue, spanOf(place), {
    field,
    item,
    written: shortened(writtenAt(place)),
    hint,
    allowed,
  });
  return [
    {
      diagnostic,
      repair: (repairs) => {
        if (hint === undefined) repairs.remove(place);
        else repairs.settle(place, scalarAt(shape.kind === 'boolean' ? hint === 'true' : hint, node.start, node.end));
      },
    },
  ];
};

/** Another value than a number between two others: `"80"`, `101`, `10,5` where a number may have decimals. */
export const explainNumber: Improver = ({ place }) => {
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'number') return undefined;
  const { lowest, highest, hasDecimals } = shape;
  const form = hasDecimals === true ? /^\s*(\d{1,9}(?:[.,]\d{1,2})?)\s*(?:pt|mm)?\s*$/u : /^\s*(\d{1,9})\s*%?\s*$/u;
  const digits = form.exec(node.kind === 'scalar' ? String(node.value) : '')?.[1]?.replace(',', '.');
  const meant = digits !== undefined && Number(digits) >= lowest && Number(digits) <= highest ? digits : undefined;
  const diagnostic = diagnose(unknownValue, spanOf(place), {
    field,
    item,
    written: shortened(writtenAt(place)),
    hint: meant,
    allowed: [`${lowest}–${highest}`],
  });
  return [
    {
      diagnostic,
      repair: (repairs) => {
        if (meant === undefined) repairs.remove(place);
        else repairs.settle(place, scalarAt(Number(meant), node.start, node.end));
      },
    },
  ];
};

/** A text in another form than is agreed: an id with a line break, a date with the day first. */
export const explainForm: Improver = (fault) => {
  const { place } = fault;
  const { node, shape, field, item } = place;
  if (shape?.kind !== 'text' || node.kind !== 'scalar') return undefined;
  // A year alone is a number to YAML; it lacks a month and a day, not quotes.
  if (shape.form !== 'date' && !hasError(fault, 'pattern', 'maxLength')) return undefined;
  const { form } = shape;
  const better = betterForm(String(node.value), form);
  const diagnostic = diagnose(wrongForm, spanOf(place), {
    field,
    item,
    written: shortened(writtenAt(place)),
    form,
    better,
  });
  return [
    {
      diagnostic,
      repair: (repairs) =>
        better === undefined ? repairs.remove(place) : repairs.settle(place, { ...node, value: better }),
    },
  ];
};

/** `1F4E79` and the short `#abc` as they must be written. */
function toColour(text: string): string | undefined {
  const digits = /^#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$/u.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 6 ? digits : digits.replace(/./gu, '$&$&')}`;
}

function betterForm(text: string, form: string): string | undefined {
  if (form === 'date') return toIsoDate(text);
  if (form === 'id') return text.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
  if (form === 'name')
    return /^[a-z][a-z0-9-]*/u.exec(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/gu, '-'),
    )?.[0];
  if (form === 'colour') return toColour(text.trim());
  if (form === 'prefix') return /^[a-z]{1,10}(?=[^a-z]*$)/iu.exec(text.trim())?.[0];
  return undefined;
}
