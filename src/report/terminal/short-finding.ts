import { type Diagnostic, type PhrasedDiagnostic, phrase } from '../../diagnostics/diagnostic.ts';
import { displayWidth } from '../../text/display-width.ts';
import { cutWords } from '../cut-text.ts';
import type { BlockStyle } from '../finding-block.ts';
import { onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';
import { wrapHanging } from '../wrap-text.ts';
import { type AddressOf, type FindingEntry, namesOf, placeOf, whereaboutsOf } from './group-findings.ts';
import { shortenAdvice } from './short-advice.ts';

const margin = '  ';
const mostPlaces = 2;
/** Lines for the sentence of a finding that is told in short. */
const mostLines = 2;
/** Advice that gets less room than this on its line gets a second one. */
const leastRoom = 28;
/** In less room than this no names fit behind a sentence. */
const leastTail = 22;

/** How much is told about an entry. */
export interface Detail {
  /** Nothing is cut. */
  readonly isWhole: boolean;
  /** The second finding of the kind gets a line of its own. */
  readonly hasSecond: boolean;
}

/** An entry in few lines: what is wrong; where else, behind it if that fits; where, and what to do. */
export function drawShort(entry: FindingEntry, addressOf: AddressOf, style: BlockStyle, detail: Detail): string[] {
  const { first, others } = entry;
  const { language, columns, paint } = style;
  const { severity, certainty, type } = first;
  const words = reportWords[language];
  const phrased = phrase(first, language);
  const times = others.length === 0 ? '' : ` ×${others.length + 1}`;
  const head = `${words.severity[severity]} ${type.code}${words.certainty[certainty]}${times}`;
  const sentence = drawSentence(`${head} ${onOneLine(phrased.message)}`, style, detail);
  const advice = drawAdvice(first, phrased, mostLines + 1 - sentence.length, style, detail);
  const also = others.length === 0 ? undefined : { label: words.also, names: namesOf(entry, addressOf) };
  const painted = sentence.map((line, index) =>
    index === 0 && line.startsWith(head)
      ? paint[severity](head) + paint.strong(line.slice(head.length))
      : paint.strong(line),
  );
  const room = columns - displayWidth(sentence.at(-1) ?? '') - ' ()'.length;
  const tail = also ?? (detail.hasSecond ? undefined : foldOf(entry.further, addressOf, style));
  if (tail === undefined || room < leastTail) {
    const rest = [
      ...(also === undefined ? [] : [listNames(also, columns - margin.length)]),
      ...drawFurther(entry, addressOf, style, detail),
    ];
    return [...painted, ...advice, ...rest.map((line) => paint.quiet(margin + line))];
  }
  const behind = paint.quiet(`(${listNames(tail, room)})`);
  const rest = also === undefined ? [] : drawFurther(entry, addressOf, style, detail);
  return [
    ...painted.slice(0, -1),
    `${painted.at(-1) ?? ''} ${behind}`,
    ...advice,
    ...rest.map((line) => paint.quiet(margin + line)),
  ];
}

function drawSentence(text: string, { columns }: BlockStyle, { isWhole }: Detail): string[] {
  const lines = wrapHanging(text, columns, '', margin);
  if (isWhole || lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).map((line) => line.slice(margin.length));
  return [...lines.slice(0, mostLines - 1), cutWords(margin + rest.join(' '), columns)];
}

function drawAdvice(
  { span, related }: Diagnostic,
  { help }: PhrasedDiagnostic,
  mostAdvice: number,
  { columns, paint }: BlockStyle,
  { isWhole }: Detail,
): string[] {
  const all = [{ span }, ...related].map(({ span: place }) => (place === undefined ? '' : placeOf({ span: place })));
  const places = all.filter((place) => place !== '').map(onOneLine);
  const more = isWhole || places.length <= mostPlaces ? '' : ` +${places.length - mostPlaces}`;
  const where = places.slice(0, isWhole ? undefined : mostPlaces).join(', ') + more;
  const lead = `${where}${where === '' ? '' : ' '}→ `;
  const room = columns - margin.length - (displayWidth(lead) % (columns - margin.length));
  const advice = isWhole
    ? onOneLine(help)
    : shortenAdvice(onOneLine(help), mostAdvice === 1 && room >= leastRoom ? room : room + columns - leastRoom);
  return wrapHanging(lead + advice, columns, margin, margin).map((line, index) =>
    index === 0 && where !== '' && line.startsWith(margin + where)
      ? margin + paint.frame(where) + line.slice(margin.length + where.length)
      : line,
  );
}

/** What else there is of the kind: a line for one of them where there is room, and where the others are. */
export function drawFurther(
  { further }: FindingEntry,
  addressOf: AddressOf,
  style: BlockStyle,
  { hasSecond }: Pick<Detail, 'hasSecond'>,
): string[] {
  const [second] = further;
  if (second === undefined) return [];
  const room = style.columns - margin.length;
  const told = `${onOneLine(placeOf(second))} ${onOneLine(phrase(second, style.language).message)}`;
  const fold = foldOf(hasSecond ? further.slice(1) : further, addressOf, style);
  return [...(hasSecond ? [cutWords(told.trim(), room)] : []), ...(fold === undefined ? [] : [listNames(fold, room)])];
}

/** Findings of which only the places are told. */
interface Fold {
  readonly label: string;
  readonly names: readonly string[];
}

function foldOf(findings: readonly Diagnostic[], addressOf: AddressOf, { language }: BlockStyle): Fold | undefined {
  if (findings.length === 0) return undefined;
  return { label: reportWords[language].further(findings.length), names: whereaboutsOf(findings, addressOf) };
}

/** As many names as fit; of the others their number. */
function listNames({ label, names }: Fold, columns: number): string {
  let text = label;
  for (const [index, name] of names.entries()) {
    const longer = `${text}${index === 0 ? ':' : ','} ${onOneLine(name)}`;
    const isLast = index === names.length - 1;
    if (displayWidth(longer) + (isLast ? 0 : ` +${names.length}`.length) > columns) {
      return cutWords(`${text} +${names.length - index}`, columns);
    }
    text = longer;
  }
  return text;
}
