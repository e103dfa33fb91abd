/** The day by which a report or a meeting comes each time, in the list of the bid and in the texts that name it. */
import type { Item } from '../../model/item.ts';
import { canBeSameDay, daysIn, type NamedDay } from '../days/named-days.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { meetingFinder, reportFinder } from './meetings-named.ts';

/** A day that a text gives for a report, with the one that the list gives. */
export interface ReportDay {
  readonly told: NamedDay;
  readonly listed: NamedDay;
}

/** `Uiterlijk op 1 april ligt er een jaarverslag` where the list says `jaarlijks, uiterlijk op 1 maart`. */
export function reportDaysApart(reading: Reading): readonly ReportDay[] {
  const { bid } = reading;
  const listed = new Map<Item, NamedDay>();
  for (const item of [...bid.items('report'), ...bid.items('meeting')]) {
    const [day, ...more] = reading
      .passagesOf(item)
      .filter(({ field }) => field === 'frequency')
      .flatMap((passage) => daysIn(passage, reading));
    if (day !== undefined && more.length === 0 && isLimit(day)) listed.set(item, day);
  }
  if (listed.size === 0) return [];
  const [reports, meetings] = [reportFinder(bid), meetingFinder(bid)];
  /** `| Jaarrapport | jaarlijks | 31 januari |`: a cell of nothing but a day, in a row that is named after the report. */
  const inRow = (passage: Passage, days: readonly NamedDay[]): ReportDay[] => {
    const [told] = days;
    const [name = ''] = cellsOf(passage);
    if (told === undefined || !onlyDay.test(passage.text) || beforehand.test(`${name} ${passage.column}`)) return [];
    const [named, ...others] = new Set<Item>([...reports(name), ...meetings(name)]);
    const given = named === undefined || others.length > 0 ? undefined : listed.get(named);
    return given === undefined || canBeSameDay(told.day, given.day) ? [] : [{ told, listed: given }];
  };
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'report' || passage.item?.kind === 'meeting') return [];
    const days = daysIn(passage, reading);
    if (days.length === 0) return [];
    if (passage.kind === 'cell') return inRow(passage, days);
    return sentencesOf(passage.text).flatMap(({ text, start, end }): ReportDay[] => {
      const [told, ...more] = days.filter((day) => start <= day.start && day.start < end);
      if (told === undefined || more.length > 0 || !isLimit(told) || beforehand.test(text)) return [];
      const [named, ...others] = new Set<Item>([...reports(text), ...meetings(text)]);
      const given = named === undefined || others.length > 0 ? undefined : listed.get(named);
      return given === undefined || canBeSameDay(told.day, given.day) ? [] : [{ told, listed: given }];
    });
  });
}

const limit = /(?<![a-zà-ɏ])(?:uiterlijk(?:\sop)?|voor|vóór|by|before|no later than|at the latest(?:\son)?)\s$/iu;

function isLimit({ passage, start, edge }: NamedDay): boolean {
  return edge === undefined && limit.test(passage.text.slice(Math.max(0, start - 24), start));
}

/** One day, with or without the word that makes it the last one. */
const onlyDay =
  /^\s*(?:(?:elk jaar|ieder jaar|jaarlijks|each year|every year|annually),?\s)?(?:uiterlijk(?:\sop)?\s|voor\s|vóór\s|by\s|before\s|no later than\s)?\d{1,2}\s[a-z]{3,9}\s*$/iu;

/** `Het concept van het jaarverslag ligt er uiterlijk 1 februari`: another day than that of the report. */
const beforehand =
  /concept|draft|(?<![a-zà-ɏ])(?:reactie|reageert|reageren|bespreken|besproken|eerste|laatste|response|respond|discuss(?:ed)?|first|last)(?![a-zà-ɏ])/iu;
