import { isDuration } from '../../quantity/durations.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked } from '../../reading/promises/promise-claim.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';
import { milestonesIn } from './milestone-words.ts';
import { type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

type Parameters = PairParameters & { readonly end: 'start' | 'end'; readonly one: string; readonly other: string };

export const termEventsDiffer = defineRule<Parameters>({
  code: 'EMV405',
  name: 'term-events-differ',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: (p) =>
        p.end === 'start'
          ? `“${p.measured}” in ${p.kpi} begint bij “${p.other}” terwijl ${promiser.nl(p)}: “${p.promised}”, vanaf “${p.one}”`
          : `“${p.measured}” in ${p.kpi} eindigt bij “${p.other}” terwijl ${promiser.nl(p)}: “${p.promised}” voor “${p.one}”`,
      en: (p) =>
        p.end === 'start'
          ? `“${p.measured}” in ${p.kpi} starts at “${p.other}” while ${promiser.en(p)}: “${p.promised}”, from “${p.one}”`
          : `“${p.measured}” in ${p.kpi} ends at “${p.other}” while ${promiser.en(p)}: “${p.promised}” for “${p.one}”`,
    },
    label: {
      nl: ({ one }) => `niet hetzelfde als “${one}”`,
      en: ({ one }) => `not the same as “${one}”`,
    },
    why: {
      nl: () =>
        'dezelfde termijn voor iets anders bewijst de belofte niet, en na gunning ontstaat er discussie over wanneer u klaar was',
      en: () =>
        'the same term for something else does not prove the promise, and after award it is disputed when you were done',
    },
    help: {
      nl: ({ kpi, item, one }) => `noem in ${kpi} en ${item} dezelfde gebeurtenis, bijvoorbeeld “${one}”`,
      en: ({ kpi, item, one }) => `name the same event in ${kpi} and ${item}, for example “${one}”`,
    },
  },
  check({ reading, presume }) {
    for (const { pairs } of itemPromises(reading)) {
      for (const pair of pairs) {
        const found = startsDiffer(pair) ?? endsDiffer(pair);
        if (found === undefined) continue;
        presume(pair.norm.claim.span, { ...pairParameters(pair), ...found }, [promisePlace(pair.promise)]);
      }
    }
  },
});

type Events = Pick<Parameters, 'end' | 'one' | 'other'>;

function startsDiffer({ coverage, norm, promise }: PromisePair): Events | undefined {
  if (!coverage.gaps.some(({ kind }) => kind === 'start-event')) return undefined;
  const [one = '', other = ''] = [promise.claim.quantity.startEvent, norm.claim.quantity.startEvent];
  const [started, counted] = [promise, norm].map(({ claim }) => topicOf(eventOf(claim)));
  if (started === undefined || counted === undefined) return undefined;
  return sharedWords(started, counted) > 0 ? undefined : { end: 'start', one, other };
}

/** The event with what it is of: `ontvangst van de toewijzing`. */
function eventOf({ quantity, passage }: PromisePair['promise']['claim']): string {
  const { startEvent = '', end } = quantity;
  const behind = passage.text.slice(end, end + longestEvent);
  const at = behind.indexOf(startEvent);
  const rest = at < 0 ? '' : behind.slice(at + startEvent.length);
  return `${startEvent} ${/^\s+(?:van|of)\s[^,.;:()]*/iu.exec(rest)?.[0] ?? ''}`;
}

const longestEvent = 120;

function endsDiffer({ coverage, norm, promise }: PromisePair): Events | undefined {
  const { unit, per } = norm.claim.quantity;
  if (coverage.relation !== 'equal' || unit === undefined || per.length > 0) return undefined;
  if (!isDuration(unit.dimension) && unit.dimension !== 'date') return undefined;
  const [promised, measured] = [phraseBefore(promise), phraseBefore(norm)];
  const [asked, given] = [topicOf(promised), topicOf(measured)];
  if (asked.size === 0 || given.size === 0 || sharedWords(asked, given) > 0) return undefined;
  const title = topicOf(`${norm.kpi.data.title ?? ''} ${norm.kpi.data.description ?? ''}`);
  const isOtherMoment = milestonesIn(asked).size > 0 && milestonesIn(given).size > 0;
  // In our own sentences the words before a term are a subject and a verb; in the buyer's they are what is asked.
  if (!isOtherMoment && (!isAsked(promise) || sharedWords(asked, title) > 0)) return undefined;
  return { end: 'end', one: promised, other: measured };
}

/** The last words before a number, as written, from the last sign on. */
function phraseBefore({ claim }: Pick<PromisePair['promise'], 'claim'>): string {
  const { clause, passage, quantity, sentence } = claim;
  const previous = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  const words =
    passage.text
      .slice(previous, quantity.start)
      .split(/[,;:()–—]/u)
      .at(-1) ?? '';
  return words.replace(/\s+/gu, ' ').trim();
}
