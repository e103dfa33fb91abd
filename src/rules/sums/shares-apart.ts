/** Shares whose counts stand elsewhere: in another text, or in the row of a table above them. */
import { append } from '../../model/item-index.ts';
import { readDigits } from '../../quantity/numerals.ts';
import { add, areWithin, isBelow, negate, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';
import { numberIn } from './number-in-text.ts';
import type { Table, TableCell } from './tables.ts';
import {
  type CountOfWhole,
  countsOfWholes,
  isTheShare,
  percentageOf,
  sharesOfWholes,
  type ToldShare,
} from './told-shares.ts';

/** A percentage that is not the one of its counts. */
export interface ShareApart {
  readonly share: ToldShare;
  /** The counts as they are written. */
  readonly count: string;
  readonly countSpan: Span;
  readonly right: Rational;
}

/** Smaller wholes are told of many things. */
const rareWhole = rational(30);
/** Two shares that are further apart are of two things. */
const mostPoints = rational(10);
const hundred = rational(100);

/** `98,9% van 2.310 facturen` in one text and `2.258 van de 2.310` in another; all of them is a promise, whatever was counted. */
export function sharesOfOtherTexts(reading: Reading): readonly ShareApart[] {
  const texts = reading.ownPassages();
  const shares = texts
    .filter(({ field }) => field !== 'target' && field !== 'norms')
    .flatMap((passage) => sharesOfWholes(passage))
    .filter(({ whole, share }) => !isBelow(whole, rareWhole) && share.text !== '100');
  if (shares.length === 0) return [];
  const byWhole = new Map<string, CountOfWhole[]>();
  for (const count of texts.flatMap((passage) => countsOfWholes(passage))) {
    if (!count.isLimit) append(byWhole, rationalKey(count.whole), count);
  }
  return shares.flatMap(({ share, whole }): ShareApart[] => {
    const of = (byWhole.get(rationalKey(whole)) ?? []).flatMap(({ part, whole: all, text, span }) => {
      const right = percentageOf(part, all);
      return right === undefined ? [] : [{ share, count: text, countSpan: span, right }];
    });
    // What is told may be the rest: 12 of 2.310 wrong, 99,5% right.
    if (of.some(({ right }) => isTheShare(right, share.text) || isTheShare(add(hundred, negate(right)), share.text)))
      return [];
    const said = readDigits(share.text)?.value;
    const near = of.find(({ right }) => said !== undefined && areWithin(right, said, mostPoints));
    return near === undefined ? [] : [near];
  });
}

const countAndShare = /^\*{0,2}(\d[\d.,]{0,9})\s\((\d{1,3}(?:[.,]\d{1,2})?)\s?%\)\*{0,2}$/u;

interface SharedCell {
  readonly passage: Passage;
  readonly part: Rational;
  readonly share: ToldShare;
  readonly whole: { readonly number: Rational; readonly passage: Passage };
}

/** `| 222 (71%) | 261 (75%) |` below `| 312 | 348 |`: the share that does not go with the row where the others do. */
export function sharesOfRowAbove({ rows }: Table): readonly ShareApart[] {
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    if (above === undefined) return [];
    const cells = row.flatMap((cell) => sharedCell(cell, above) ?? []);
    const off = cells.flatMap(({ part, share, whole, passage }): ShareApart[] => {
      const right = percentageOf(part, whole.number);
      if (right === undefined || isTheShare(right, share.text)) return [];
      return [
        {
          share,
          count: `${passage.text.trim().replace(/\s?\(.*$/u, '')} / ${whole.passage.text.trim()}`,
          countSpan: whole.passage.span(),
          right,
        },
      ];
    });
    return cells.length - off.length >= fewestRight && off.length === 1 ? off : [];
  });
}

/** So many shares of a row have to come out before the one that does not is a mistake. */
const fewestRight = 2;

function sharedCell({ passage, at }: TableCell, above: readonly TableCell[]): SharedCell | undefined {
  const match = countAndShare.exec(passage.text.trim());
  const over = above.find((cell) => cell.at === at)?.passage;
  const part = numberIn(match?.[1] ?? '');
  const number = over === undefined ? undefined : numberIn(over.text.trim());
  if (match === null || over === undefined || part === undefined || number === undefined || isBelow(number, part)) {
    return undefined;
  }
  const text = match[2] ?? '';
  const start = passage.text.indexOf(text, passage.text.indexOf('('));
  return {
    passage,
    part,
    share: { text, span: passage.span(start, start + text.length) },
    whole: { number, passage: over },
  };
}
