import { phrase } from '../../diagnostics/diagnostic.ts';
import type { BlockStyle } from '../finding-block.ts';
import { onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';
import { wrapHanging } from '../wrap-text.ts';
import { type AddressOf, type FindingGroup, namesOf, placeOf } from './group-findings.ts';

const mostNames = 8;
const margin = '  ';

/** A finding, or several of one kind, in few lines: what is wrong; where, and what to do; where else. */
export function drawShort(
  group: FindingGroup,
  addressOf: AddressOf,
  { language, columns, paint }: BlockStyle,
): string[] {
  const { first, others } = group;
  const { severity, certainty, type, related } = first;
  const words = reportWords[language];
  const { message, help } = phrase(first, language);
  const times = others.length === 0 ? '' : ` ×${others.length + 1}`;
  const head = `${words.severity[severity]} ${type.code}${words.certainty[certainty]}${times}`;
  const sentence = wrapHanging(`${head} ${onOneLine(message)}`, columns, '', margin);
  const places = [first, ...related].map(placeOf).filter((place) => place !== '');
  const where = places.map(onOneLine).join(', ');
  const advice = wrapHanging(`${where}${where === '' ? '' : ' '}→ ${onOneLine(help)}`, columns, margin, margin);
  return [
    ...sentence.map((line, index) =>
      index === 0 && line.startsWith(head)
        ? paint[severity](head) + paint.strong(line.slice(head.length))
        : paint.strong(line),
    ),
    ...advice.map((line, index) =>
      index === 0 && where !== '' && line.startsWith(margin + where)
        ? margin + paint.frame(where) + line.slice(margin.length + where.length)
        : line,
    ),
    ...(others.length === 0 ? [] : drawNames(namesOf(group, addressOf), columns, words.also).map(paint.quiet)),
  ];
}

function drawNames(names: readonly string[], columns: number, also: string): string[] {
  const shown = names.slice(0, mostNames).map(onOneLine).join(', ');
  const rest = names.length > mostNames ? ` … (+${names.length - mostNames})` : '';
  return wrapHanging(`${also}: ${shown}${rest}`, columns, margin, margin);
}
