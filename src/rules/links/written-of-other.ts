/** Marks and working days right before the id of a KPI between brackets that only another KPI has: `8,4 of hoger (KPI-06)`. */
import { isKind } from '../../model/bid.ts';
import type { Item, Mention } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { dueTermsIn } from '../../reading/meetings/due-terms.ts';
import { bracketedMentions } from '../../reading/texts/bracketed-mentions.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';

/** An id beside a mark or a working day of another KPI. */
export interface WrittenOfOther {
  readonly mention: Mention;
  readonly named: Item<'kpi'>;
  readonly meant: Item<'kpi'>;
  /** The mark or the day, as written. */
  readonly words: string;
  readonly place: Span;
}

interface Written {
  /** The same for a mark or a day however it is written: `8,4` and `8.4`, `the fifth working day` and `working day 5`. */
  readonly key: string;
  readonly words: string;
}

/** The ids between brackets behind a mark or working day that stands nowhere in the KPI named, and in the norm of one other. */
export function writtenOfOther(reading: Reading): readonly WrittenOfOther[] {
  const kpis = reading.bid.items('kpi');
  const ofKpi = new Map(kpis.map((kpi) => [kpi, keysOf(reading, kpi)]));
  const withNorm = new Map<string, Item<'kpi'>[]>();
  for (const kpi of kpis) for (const key of keysOf(reading, kpi, 'target')) append(withNorm, key, kpi);
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'kpi') return [];
    return bracketedMentions(reading, passage).flatMap(({ mention, sentence, opening }): WrittenOfOther[] => {
      const named = mention.to !== undefined && isKind(mention.to, 'kpi') ? mention.to : undefined;
      const ahead = passage.text.slice(sentence.start, opening);
      const written = writtenIn(reading, passage, sentence.start + ahead.lastIndexOf(')') + 1, opening);
      if (named === undefined || written.some(({ key }) => ofKpi.get(named)?.has(key) === true)) return [];
      const found = written.flatMap(({ key, words }) => (withNorm.get(key) ?? []).map((meant) => ({ meant, words })));
      const [first, ...others] = found;
      if (first === undefined || others.some(({ meant }) => meant !== first.meant)) return [];
      return [{ mention, named, ...first, place: first.meant.span(['target']) }];
    });
  });
}

function keysOf(reading: Reading, kpi: Item<'kpi'>, field?: string): ReadonlySet<string> {
  const texts = reading.passagesOf(kpi).filter((passage) => field === undefined || passage.field === field);
  return new Set(texts.flatMap((passage) => writtenIn(reading, passage).map(({ key }) => key)));
}

function writtenIn(reading: Reading, passage: Passage, from = 0, until = passage.text.length): readonly Written[] {
  const text = passage.text.slice(from, until);
  const marks = [...text.matchAll(mark)].map(([words]) => ({ key: words.replace(',', '.'), words }));
  const ranked = dueTermsIn(text).flatMap(({ start, end, key }): Written[] => {
    const words = text.slice(start, end);
    return rank.test(words) ? [{ key: `day ${key}`, words }] : [];
  });
  const days = reading.claims(passage).flatMap(({ quantity }): Written[] => {
    const { unit, value, start, end } = quantity;
    if (unit?.dimension !== 'working-day-number' || value.kind !== 'exact' || start < from || end > until) return [];
    return [{ key: `day ${value.number.numerator * 7n}/7`, words: passage.quote(quantity) }];
  });
  return [...marks, ...ranked, ...days];
}

/** A number between one and ten with a decimal and no unit of its own: `een 8,4`, `≥8.4 on a scale of 1 to 10`. */
const mark =
  /(?<![\d.,€$£]|€\s)[1-9][.,]\d(?![\d%‰]|[.,]\d|\s?(?:%|procent|per ?cent|°|x\s)|\s(?!of |or |op |on |per |in |van |tot |and |en |average|gemiddeld|hoger|higher)[a-z]|[a-z])/giu;
/** `De zesde werkdag`, `the fifth working day`: a day in the month, and no term. */
const rank = /^(?:[a-z]{5,12}|\d{1,2}(?:e|de|ste|st|nd|rd|th))\s(?:werkdag|working day|business day)$/iu;
