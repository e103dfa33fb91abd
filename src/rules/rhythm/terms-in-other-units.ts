/** The terms with which the texts tell the norm of a KPI again, in another unit: `97% binnen 5 weken`, `97% binnen 5 maanden`. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isDuration, secondsOf } from '../../quantity/durations.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import type { Unit } from '../../quantity/units.ts';
import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { cellsOf, isBuyersColumn } from '../../reading/texts/table-rows.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { placeKey, type Span } from '../../text/source-file.ts';
import { nounsIn } from './period-norms.ts';

/** A term that a KPI gives in another unit. */
export interface TermInOtherUnit {
  readonly span: Span;
  readonly written: string;
  readonly kpi: Item<'kpi'>;
  readonly norm: { readonly span: Span; readonly written: string };
}

/** A share with the term in which it is attained. */
interface ShareInTerm {
  /** The two numbers, without the unit of the term. */
  readonly key: string;
  readonly isAll: boolean;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

interface NormTerm extends ShareInTerm {
  readonly kpi: Item<'kpi'>;
  readonly span: Span;
  readonly written: string;
}

/**
 * The terms in our texts that stand with the very share and number of a KPI, but in another unit that no KPI has with them.
 * All of something (100%) is said of many norms, so that counts only in an item that names the KPI. What a KPI says of itself
 * and what a reference attained are compared elsewhere.
 */
export function termsInOtherUnits(reading: Reading): TermInOtherUnit[] {
  const byKey = new Map<string, NormTerm[]>();
  for (const kpi of reading.bid.items('kpi')) {
    for (const passage of reading.passagesOf(kpi)) {
      if (passage.field !== 'target') continue;
      for (const term of sharesInTerms(passage.text)) {
        const { start, end } = term;
        append(byKey, term.key, {
          ...term,
          kpi,
          span: passage.span(start, end),
          written: passage.quote({ start, end }),
        });
      }
    }
  }
  if (byKey.size === 0) return [];
  const said = saidElsewhere(reading);
  return reading
    .ownPassages()
    .filter((passage) => passage.item?.kind !== 'kpi' && passage.item?.kind !== 'reference' && !isBuyersColumn(passage))
    .flatMap((passage) => {
      const terms = sharesInTerms(passage.text);
      return terms.flatMap((term): TermInOtherUnit[] => {
        const known = byKey.get(term.key) ?? [];
        const nouns = nounsIn(sentenceAt(passage.text, term.start));
        const [norm] = known.filter(
          ({ kpi }) => (!term.isAll || names(passage, kpi, reading.bid)) && !isOfOther(nouns, kpi, passage),
        );
        if (norm === undefined || !known.every(({ unit }) => areFarApart(unit, term.unit))) return [];
        // `U vraagt 95% binnen 5 weken, wij bieden 95% binnen 5 werkdagen` gives both.
        const beside = [...terms, ...cellsOf(passage).flatMap(sharesInTerms)];
        if (beside.some(({ key, unit }) => key === term.key && !areFarApart(unit, norm.unit))) return [];
        const { start, end } = term;
        const span = passage.span(start, end);
        if (said.has(placeKey(span))) return [];
        return [{ span, written: passage.quote({ start, end }), kpi: norm.kpi, norm }];
      });
    });
}

/** The numbers of which another rule says that they are not those of a KPI or of another text. */
function saidElsewhere(reading: Reading): ReadonlySet<string> {
  const rivals = [...rivalledFacts(reading)].map(({ claim }) => claim.span);
  const promises = itemPromises(reading).flatMap(({ pairs }) =>
    pairs.flatMap(({ promise, coverage }) => (coverage.reason === 'value' ? [promise.claim.span] : [])),
  );
  return new Set([...rivals, ...promises].map(placeKey));
}

function sentenceAt(text: string, at: number): string {
  return sentencesOf(text).find(({ start, end }) => start <= at && at < end)?.text ?? text;
}

/** `95% van de rapporten binnen 2 weken` is no norm for complaints; `95 van de 100 gevallen` are those of which the text speaks. */
function isOfOther(nouns: Topic, { data }: Item<'kpi'>, { text }: Passage): boolean {
  const told = `${data.title ?? ''} ${data.target ?? ''}`;
  if (nouns.size > 0 && [...nouns].every((noun) => anyCase.has(noun)))
    return sharedWords(tellingWords(text), tellingWords(told)) === 0;
  const words = topicOf(told);
  return nouns.size > 0 && ![...nouns].some((noun) => hasWord(words, noun));
}

const anyCase = topicOf('geval gevallen keer keren case cases times');

function names({ item }: Passage, kpi: Item<'kpi'>, bid: Bid): boolean {
  return item !== undefined && bid.linked(item, 'kpis', 'kpi').includes(kpi);
}

/** `95%`, `95 van de 100`, `negen van de tien`, `nine out of ten`: reading the numbers of a text is dear. */
const share = /%|(?:van|op) (?:de|elke|iedere) |(?:out of|in|of the|of every) /iu;

/** Shares with their terms: those behind a share up to the next, and those before the first: `≤1 werkdag bij ≥95%`. */
function sharesInTerms(text: string): ShareInTerm[] {
  if (!share.test(text)) return [];
  return [...text.matchAll(/(?:[^;.\n]|\.(?!\s))+/gu)].flatMap((piece) => {
    const quantities = parseQuantities(piece[0]);
    let attained = quantities.flatMap((quantity) => shareOf(quantity) ?? [])[0];
    if (attained === undefined) return [];
    return quantities.flatMap((quantity): ShareInTerm[] => {
      const { value, unit, start, end } = quantity;
      attained = shareOf(quantity) ?? attained;
      if (attained === undefined || unit === undefined || value.kind !== 'exact' || !isTerm(quantity)) return [];
      const key = `${rationalKey(attained)} ${rationalKey(value.number)}`;
      const isAll = attained.numerator === attained.denominator;
      return [{ key, isAll, unit, start: piece.index + start, end: piece.index + end }];
    });
  });
}

function shareOf({ value, unit, per }: Quantity): Rational | undefined {
  const isShare = unit?.dimension === 'ratio' && per.every(({ kind }) => kind === 'period');
  return isShare && value.kind === 'exact' ? multiply(value.number, unit.factor) : undefined;
}

/** `Binnen 5 weken`, `≤ 4 uur`; `95 van de 100 klachten in een maand` and `na drie maanden` give no term. */
function isTerm({ unit, per, comparator }: Quantity): boolean {
  const isMost = comparator?.isExplicit === true && isAtMost(comparator.sign);
  return unit !== undefined && isDuration(unit.dimension) && per.length === 0 && isMost;
}

const three = rational(3);
const one = rational(1);

/** Whether two units differ so much that it is no matter of calendar: hours and days, and not days and working days. */
function areFarApart(first: Unit, second: Unit): boolean {
  const [a, b] = [secondsOf(one, first).low, secondsOf(one, second).low];
  return isBelow(multiply(a, three), b) || isBelow(multiply(b, three), a);
}
