/** KPIs that are open at some hours (`ma–vr 8:00–18:00`) where what they answer is promised round the clock. */
import type { Item } from '../../model/item.ts';
import { type ItemPromises, itemPromises } from '../../reading/promises/item-promises.ts';
import { targetPassages } from '../../reading/promises/norm-claim.ts';
import { answerFields } from '../../reading/texts/answer-fields.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import type { Span } from '../../text/source-file.ts';

/** A norm with its hours and the promise that knows none. */
export interface LimitedNorm {
  readonly item: Item;
  readonly kpi: Item<'kpi'>;
  readonly promised: string;
  readonly isAsked: boolean;
  readonly hours: string;
  readonly span: Span;
  readonly place: Span;
}

const always =
  /(?<![a-zà-ɏ0-9])(?:24\s?[/x×]\s?7|7\s?[/x×]\s?24|24 uur per dag|24 hours a day|dag en nacht|round the clock|around the clock)(?![a-zà-ɏ0-9])/iu;

/** Days or hours of opening, as a whole: `ma–vr 8:00–18:00`, `tussen 8.00 en 18.00 uur`, `tijdens kantooruren`. */
const hours =
  /(?:(?<![a-zà-ɏ])(?:ma|mon|maandag|monday)[a-z]*\s?(?:[-–]|t\/m|tot en met|to)\s?(?:do|vr|za|thu|fri|sat|donderdag|vrijdag|zaterdag|friday|saturday)[a-z]*(?:\s+(?:van\s)?\d{1,2}[.:]\d{2}\s?(?:uur\s)?(?:[-–]|tot|to)\s?\d{1,2}[.:]\d{2})?)|(?:\d{1,2}[.:]\d{2}\s?(?:[-–]|tot|to)\s?\d{1,2}[.:]\d{2})|(?:(?:tijdens|during) (?:kantooruren|kantoortijden|office hours|business hours))/iu;

/** The norms that hold at some hours while the item that names their KPI promises the same round the clock. */
export function limitedNorms(reading: Reading): LimitedNorm[] {
  return itemPromises(reading).flatMap((found) =>
    found.kpis.flatMap((kpi) => {
      const target = targetPassages(reading, kpi).find(({ text }) => hours.test(text) && !always.test(text));
      return target === undefined ? [] : promisesOf(reading, found, kpi, target);
    }),
  );
}

function promisesOf(reading: Reading, { item }: ItemPromises, kpi: Item<'kpi'>, target: Passage): LimitedNorm[] {
  const match = hours.exec(target.text);
  if (match === null) return [];
  const measured = topicOf(`${kpi.data.title ?? ''} ${target.text}`);
  const passages = [...reading.passagesOf(item), ...reading.bodyPassages(item)].filter(
    ({ voice, field }) => voice === 'buyer' || field === undefined || answerFields.has(field),
  );
  for (const passage of passages) {
    for (const sentence of sentencesOf(passage.text)) {
      const promise = always.exec(sentence.text);
      // Who gives the hours of something else in the same breath limits himself.
      if (promise === null || hours.test(sentence.text)) continue;
      if (sharedWords(topicOf(sentence.text), measured) === 0) continue;
      const start = sentence.start + promise.index;
      return [
        {
          item,
          kpi,
          promised: promise[0],
          isAsked: passage.voice === 'buyer',
          hours: match[0],
          span: target.span(match.index, match.index + match[0].length),
          place: passage.span(start, start + promise[0].length),
        },
      ];
    }
  }
  return [];
}
