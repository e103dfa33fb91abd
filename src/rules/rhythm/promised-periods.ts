/** The numbers that a text gives for a longer period than the KPI that measures them. */
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { rational } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import {
  areDifferent,
  isRarer,
  isWithinDay,
  periodRhythm,
  type Rhythm,
  rhythmOf,
} from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { barePeriods, limitedPart } from '../../reading/rhythms/rhythm-words.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { hasWord } from '../../reading/words/topic.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { nounsIn, type PeriodNorm, periodNormsOf, valuesIn } from './period-norms.ts';

/** A number with its period in a text, and the norm of a KPI that gives that number for another. */
export interface PromisedPeriod {
  readonly span: Span;
  readonly written: string;
  readonly norm: PeriodNorm;
  readonly kpi: Item<'kpi'>;
}

/**
 * The promises of items that give a number of a KPI which they name for a longer period than its norm, as in `het gemiddelde
 * is elk jaar ten minste 8,3` with a norm `≥ 8,3 per kwartaal`. A norm over a longer period than its promise is EMV404.
 */
export function promisedOverLonger(reading: Reading): PromisedPeriod[] {
  const { bid } = reading;
  const known = new Map<Item<'kpi'>, readonly PeriodNorm[]>();
  const normsOf = (kpi: Item<'kpi'>): readonly PeriodNorm[] => {
    const norms = known.get(kpi) ?? periodNormsOf(kpi, reading);
    known.set(kpi, norms);
    return norms;
  };
  const kpis = bid.items('kpi');
  const all = kpis.flatMap((kpi) => normsOf(kpi).map((norm) => ({ kpi, norm })));
  const inItems = promisers
    .flatMap((kind) => bid.items(kind))
    .flatMap((item) => {
      const kpis = bid.linked(item, 'kpis', 'kpi');
      const norms = kpis.flatMap((kpi) => normsOf(kpi).map((norm) => ({ kpi, norm })));
      if (norms.length === 0) return [];
      return [...reading.passagesOf(item), ...reading.bodyPassages(item)]
        .filter(({ voice, kind }) => voice === 'ours' && kind !== 'heading' && kind !== 'cell')
        .flatMap((passage) =>
          partsOf(passage).flatMap(
            (part) =>
              promiseIn(part, passage, (values) => ofNamed(part, passage, withValue(norms, values), reading)) ?? [],
          ),
        );
    });
  const byValue = new Map<string, NormOfKpi[]>();
  for (const one of all) for (const value of one.norm.values) append(byValue, value, one);
  const elsewhere = reading
    .ownPassages()
    .filter(({ item, kind }) => item === undefined && kind !== 'heading' && kind !== 'cell')
    .flatMap((passage) =>
      partsOf(passage).flatMap((part) => {
        const found = promiseIn(part, passage, (values) =>
          ofNamed(part, passage, [...new Set(values.flatMap((value) => byValue.get(value) ?? []))], reading),
        );
        // Without a KPI that is linked or named, only the thing that both count tells that they are one.
        return found === undefined ||
          !found.isOwn ||
          !(isNamed(found.kpi, passage.text) || isOfSame(part.text, found.norm))
          ? []
          : [found];
      }),
    );
  return [...inItems, ...elsewhere];
}

interface NormOfKpi {
  readonly kpi: Item<'kpi'>;
  readonly norm: PeriodNorm;
}

function withValue(norms: readonly NormOfKpi[], values: readonly string[]): NormOfKpi[] {
  return norms.filter(({ norm }) => values.some((value) => norm.values.has(value)));
}

/** The norms of the KPIs that the sentence names; all where it names none: `95% per month (KPI-01)` is no number of KPI-08. */
function ofNamed(
  { sentence }: Part,
  passage: Passage,
  norms: readonly NormOfKpi[],
  reading: Reading,
): readonly NormOfKpi[] {
  const named = new Set(
    reading
      .mentionsIn(passage)
      .flatMap(({ to }) => (to !== undefined && isKind(to, 'kpi') && isNamed(to, sentence) ? [to] : [])),
  );
  return named.size > 0 ? norms.filter(({ kpi }) => named.has(kpi)) : norms;
}

function isNamed({ id }: Item<'kpi'>, text: string): boolean {
  const at = text.indexOf(id);
  return at !== -1 && !/^[0-9]/u.test(text.slice(at + id.length));
}

function isOfSame(text: string, { nouns }: PeriodNorm): boolean {
  return [...nounsIn(text)].some((noun) => hasWord(nouns, noun));
}

interface FoundPeriod extends PromisedPeriod {
  /** Whether the period is that of the number itself: not in `op 60% stoten wij per jaar 252 ton minder uit`. */
  readonly isOwn: boolean;
}

interface Part {
  readonly text: string;
  readonly sentence: string;
  readonly start: number;
}

const promisers = ['wish', 'question', 'criterion', 'requirement'] as const;

/** Where another number may begin. */
const joints = /[;:]|,\s(?!gemiddeld|on average)|\s(?:en|and|maar|but)\s/u;

function partsOf({ text }: Passage): Part[] {
  return sentencesOf(text).flatMap((sentence) => {
    let from = 0;
    const parts = sentence.text.split(joints).map((part) => {
      const at = sentence.text.indexOf(part, from);
      from = at + part.length;
      return { text: part, sentence: sentence.text, start: sentence.start + at };
    });
    const [first, second, ...others] = parts;
    if (first === undefined || second === undefined) return parts;
    const joined = (from: Part, until: Part): Part => ({
      ...from,
      text: sentence.text.slice(from.start - sentence.start, until.start - sentence.start + until.text.length),
    });
    // `Every quarter, 92% of …`: a period that opens a sentence is of the number behind it.
    if (isPeriodAlone(first.text)) return [joined(first, second), ...others];
    // `92% of …, per quarter`: one that closes it is of the number before it.
    const [last, beforeLast] = [parts.at(-1), parts.at(-2)];
    if (last === undefined || beforeLast === undefined || !isPeriodAlone(last.text.replace(closingMark, '')))
      return parts;
    return [...parts.slice(0, -2), joined(beforeLast, last)];
  });
}

const closingMark = /^\s*(?:gemeten\s|measured\s)?|[.;]?\s*$/gu;

function isPeriodAlone(text: string): boolean {
  const [period] = parseQuantities(text);
  return period !== undefined && period.start === 0 && period.end === text.length && periodOf(period) !== undefined;
}

function promiseIn(
  part: Part,
  passage: Passage,
  normsWith: (values: readonly string[]) => readonly NormOfKpi[],
): FoundPeriod | undefined {
  const [period, second] = periodsIn(part.text);
  if (period === undefined || second !== undefined || limitedPart.test(inSmallLetters(part.text))) return undefined;
  const values = valuesIn(part.text).filter((value) => !isAll.test(value));
  const same = normsWith(values);
  const [first] = same.filter(({ norm }) => !isOfOther(part.text, norm));
  if (first === undefined || same.some(({ norm }) => !areDifferent(norm.rhythm, period.rhythm))) return undefined;
  if (!isRarer(period.rhythm, first.norm.rhythm) || isWithinDay(first.norm.rhythm)) return undefined;
  const { start, end } = period;
  const ofPeriod = valuesIn(part.text.slice(start, end));
  // `Vier metingen per jaar op elk van de 40 vakken`: the period is of another number than that of the norm.
  if (!period.isBehind && ofPeriod.length > 0 && !ofPeriod.some((value) => first.norm.values.has(value)))
    return undefined;
  return {
    ...first,
    isOwn: period.isBehind || ofPeriod.some((value) => first.norm.values.has(value)),
    span: passage.span(part.start + start, part.start + end),
    written: part.text.trim().replace(/\s+/gu, ' '),
  };
}

interface PeriodInText {
  readonly rhythm: Rhythm;
  /** Whether it stands by itself: `in een kwartaal`. */
  readonly isBehind: boolean;
  readonly start: number;
  readonly end: number;
}

/** The periods of a text: those of its numbers, and `in een kwartaal`, `over a month`. */
function periodsIn(text: string): PeriodInText[] {
  const ofNumbers = parseQuantities(text).flatMap((quantity): PeriodInText[] => {
    const period = periodOf(quantity);
    // `Vier keer per jaar` is a quarter.
    const rhythm =
      period === undefined
        ? undefined
        : quantity.unit?.dimension === 'frequency'
          ? rhythmOf(quantity)
          : periodRhythm(period);
    if (rhythm === undefined || quantity.isAmbiguous || quantity.isConditional) return [];
    return [{ rhythm, isBehind: false, start: quantity.start, end: quantity.end }];
  });
  if (ofNumbers.length > 0) return ofNumbers;
  return [...inSmallLetters(text).matchAll(inPeriod)].flatMap(({ 0: written, groups, index }): PeriodInText[] => {
    const bare = barePeriods.get(groups?.['period'] ?? '');
    const rhythm =
      bare === undefined
        ? undefined
        : periodRhythm({ kind: 'period', count: rational(bare[0]), unit: unitNamed(bare[1]) });
    return rhythm === undefined ? [] : [{ rhythm, isBehind: true, start: index, end: index + written.length }];
  });
}

const inPeriod =
  /(?<![a-zà-ɏ])(?:in|over)\s(?:een|elke?|a|any|each|every)\s(?<period>(?:kalender)?(?:maand|kwartaal|jaar)|halfjaar|month|quarter|year)(?![a-zà-ɏ-]|\s(?:waarin|waarop|met|zonder|in which|with|without)(?![a-zà-ɏ]))/gu;

/** `98% van de elektrische hulpmiddelen` is of something else than `98% van de spoedopdrachten`. */
function isOfOther(text: string, { nouns }: PeriodNorm): boolean {
  const said = nounsIn(text);
  return said.size > 0 && nouns.size > 0 && ![...said].some((noun) => hasWord(nouns, noun));
}

/** All and nothing hold over any period. */
const isAll = /^ratio (?:1|100)\/1 |(?:^|\s)0\/1 /u;
