/** The days on which the answers to a round of questions came, in the list of rounds and in the texts that tell of them. */

import { readDay } from '../../text/calendar.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Span } from '../../text/source-file.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf } from '../texts/sentences.ts';
import { canBeSameDay, daysIn, monthsApart, type NamedDay } from './named-days.ts';

/** A day that a text gives for the answers, with the field of the round that gives another. */
export interface RoundDay {
  readonly told: NamedDay;
  readonly written: string;
  readonly span: Span;
}

const answers = guardPattern(
  'antwoord|inlichtingen|answer|clarification',
  /(?<![a-zà-ɏ])(?:antwoorden|beantwoord|nota(?:['’]s)?\svan\sinlichtingen|answers|answered|clarifications)(?![a-zà-ɏ])/iu,
);

/** `De antwoorden kwamen op 22 december` where the only round that comes near was published on 22 January. */
export function roundDaysApart(reading: Reading): readonly RoundDay[] {
  const rounds = reading.bid.items('round').flatMap((round) => {
    const { published } = round.data;
    const day = published === undefined ? undefined : readDay(published);
    return day === undefined || published === undefined
      ? []
      : [{ day, written: published, span: round.span(['published']) }];
  });
  if (rounds.length === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    const days = daysIn(passage, reading);
    if (days.length === 0 || passage.item?.kind === 'reference') return [];
    return sentencesOf(passage.text).flatMap((sentence): RoundDay[] => {
      if (!answers.test(sentence.text)) return [];
      const told = days.filter(({ start }) => sentence.start <= start && start < sentence.end);
      if (told.some(({ day }) => rounds.some((round) => canBeSameDay(day, round.day)))) return [];
      return told.flatMap((named) => {
        const before = passage.text.slice(sentence.start, named.start);
        const round = rounds.find(({ day }) => monthsApart(named.day, day) !== undefined);
        // `Vragen konden tot 11 december; de antwoorden kwamen op 22 december`: the day behind the answers.
        return round === undefined || !answers.test(before)
          ? []
          : [{ told: named, written: round.written, span: round.span }];
      });
    });
  });
}
