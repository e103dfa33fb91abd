/** The day on which a text lets phases begin that it names by their ids: `F-2, F-3 en F-4 starten op 1 september`. */
import { isKind } from '../../model/bid.ts';
import type { Item, Mention } from '../../model/item.ts';
import { canBeSameDay, daysIn, type NamedDay } from '../../reading/days/named-days.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { readDay } from '../../text/calendar.ts';

/** A day on which a text lets a phase begin, that is not the day on which the phase says it does. */
export interface PhaseStart {
  readonly named: NamedDay;
  readonly phase: Item<'phase'>;
  readonly start: string;
}

/** Between the id of a phase and the word that says it begins no other thing is named. */
const reach = 70;
const begins =
  /(?<![a-zà-ɏ])(?:start(?:en|s)?|begint|beginnen|begins?|loopt|lopen|duurt|duren|runs?|lasts?|gaat in|gaan in)\s(?:er\s)?(?:op|on|van|vanaf|from|per)\s(?:[a-z]{3,9}day\s|[a-z]{3,7}dag\s)?$/iu;

const isOfOther =
  /(?<![a-zà-ɏ])(?:van|voor|na|in|tijdens|uit|bij|met|aan|of|for|after|before|during|with|to)\s(?:(?:de|het|fase|fasen|the|phase|phases)\s){0,2}$/iu;

/** The days behind the ids of phases that begin on other days. */
export function phaseStartsApart(reading: Reading): readonly PhaseStart[] {
  return reading.ownPassages().flatMap((passage) => {
    const mentions = reading.mentionsIn(passage).filter(({ to }) => to !== undefined && isKind(to, 'phase'));
    if (mentions.length === 0 || passage.item?.kind === 'phase') return [];
    const origin = passage.span().start;
    const days = daysIn(passage, reading).filter(({ edge }) => edge !== 'last');
    return sentencesOf(passage.text).flatMap((sentence): PhaseStart[] => {
      const isInside = (at: number): boolean => sentence.start <= at && at < sentence.end;
      return days
        .filter(({ start }) => isInside(start))
        .flatMap((named, index, all): PhaseStart[] => {
          const from = Math.max(sentence.start, all[index - 1]?.end ?? 0);
          const ahead = passage.text.slice(from, named.start);
          const verb = begins.exec(ahead);
          if (verb === null) return [];
          const near = listedLast(
            mentions.filter(({ span }) => span.start - origin >= from && span.end - origin <= named.start),
          );
          const last = near.at(-1);
          const between = last === undefined ? '' : passage.text.slice(last.span.end - origin, from + verb.index);
          if (last === undefined || between.length > reach || /[;:]/u.test(between)) return [];
          const first = near[0];
          // `De voorbereiding van S-1 begint op 1 juni`: another thing begins than the phase.
          if (first === undefined || isOfOther.test(passage.text.slice(sentence.start, first.span.start - origin)))
            return [];
          // `Starten op 1 september van 2027, 2028 en 2029`: of several phases the year is not told.
          const day = near.length > 1 ? { month: named.day.month, day: named.day.day } : named.day;
          const phases = near.flatMap(({ to }) => (to !== undefined && isKind(to, 'phase') ? [to] : []));
          const apart = phases.flatMap((phase): PhaseStart[] => {
            const own = readDay(phase.data.start ?? '');
            return own === undefined || canBeSameDay(day, own) ? [] : [{ named, phase, start: phase.data.start ?? '' }];
          });
          return apart.slice(0, 1);
        });
    });
  });
}

/** The ids at the end that stand in one list: `F-2, F-3 en F-4`. */
function listedLast(mentions: readonly Mention[]): readonly Mention[] {
  let first = mentions.length - 1;
  for (; first > 0; first -= 1) {
    const [before, own] = [mentions[first - 1], mentions[first]];
    if (before === undefined || own === undefined) break;
    const gap = own.span.file.text.slice(before.span.end, own.span.start);
    if (!/^(?:,\s(?:en\s|and\s)?|\s(?:en|and)\s)$/u.test(gap)) break;
  }
  return mentions.slice(Math.max(0, first));
}
