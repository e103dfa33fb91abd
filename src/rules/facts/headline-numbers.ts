/** Numbers that stand alone before the text that tells what they are: `- **3 minutes.** In the main building our officer is …`. */
import type { Item } from '../../model/item.ts';
import type { Claim } from '../../reading/claim.ts';
import { tellingWords } from '../../reading/fact-words.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import type { Passage } from '../../reading/passage.ts';
import { familyOf } from '../../reading/promise-coverage.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Topic } from '../../reading/topic.ts';
import { sizeKey } from '../../reading/value-key.ts';

/** A headline and the norm of the KPI that its text is about. */
export interface HeadlineOffKpi {
  readonly fact: Fact;
  readonly kpi: Item<'kpi'>;
  readonly norm: Claim;
}

/** What the text must have in common with one KPI, and more than with the next. */
const leastShared = 3;
const clearly = 2;
const numberInCommon = 2;

/** The headlines whose number is none of the one KPI that has the words and the other numbers of their text. */
export function headlinesOffKpi(reading: Reading): readonly HeadlineOffKpi[] {
  const headlines = factsOf(reading).filter(isHeadline);
  if (headlines.length === 0) return [];
  const kpis = reading.bid.items('kpi').map((kpi) => {
    const claims = reading.passagesOf(kpi).flatMap((passage) => reading.claims(passage));
    const words = tellingWords([kpi.data.title, kpi.data.description, kpi.data.target].join(' '));
    return { kpi, words, claims, keys: new Set(claims.map(keyOf)) };
  });
  return headlines.flatMap((fact): HeadlineOffKpi[] => {
    const { passage, sentence } = fact.claim;
    const words = tellingWords(passage.text.slice(sentence.end));
    const others = reading.claims(passage).filter(({ quantity }) => quantity.start >= sentence.end);
    const [best, next] = kpis
      .map((each) => ({ ...each, score: shared(words, each.words) + sharedNumbers(others, each.keys) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < leastShared || best.score - (next?.score ?? 0) < clearly) return [];
    if (best.keys.has(keyOf(fact.claim))) return [];
    const family = familyOf(fact.quantity);
    const norm = best.claims.find(
      ({ passage: { field }, quantity }) => field === 'target' && familyOf(quantity) === family,
    );
    return norm === undefined ? [] : [{ fact, kpi: best.kpi, norm }];
  });
}

const held: ReadonlySet<string> = new Set(['duration', 'ratio']);

/** A sentence that is nothing but a number, at the start of a text that goes on. */
function isHeadline({ claim: { passage, sentence }, quantity }: Fact): boolean {
  if (!isOfSection(passage) || sentence.start !== 0 || sentence.end >= passage.text.trimEnd().length) return false;
  if (!held.has(familyOf(quantity) ?? '') || quantity.value.kind !== 'exact') return false;
  return bare.test(`${passage.text.slice(0, quantity.start)}${passage.text.slice(quantity.end, sentence.end)}`);
}

const bare = /^[\s*_.:!–—-]*$/u;

function isOfSection({ kind, path }: Passage): boolean {
  return path.length === 0 && (kind === 'list-item' || kind === 'paragraph');
}

function keyOf({ quantity }: Claim): string {
  return `${familyOf(quantity) ?? ''} ${sizeKey(quantity)}`;
}

function shared(one: Topic, other: Topic): number {
  return [...one].filter((word) => other.has(word)).length;
}

function sharedNumbers(claims: readonly Claim[], keys: ReadonlySet<string>): number {
  return new Set(claims.map(keyOf).filter((key) => keys.has(key))).size * numberInCommon;
}
