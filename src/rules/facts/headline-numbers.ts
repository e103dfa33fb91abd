/** Numbers that stand alone before the text that tells what they are: `- **3 minutes.** In the main building our officer is …`. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';

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
  const known = knownOf(reading);
  return headlines.flatMap((fact): HeadlineOffKpi[] => {
    const best = bestFor(fact, reading, known);
    if (best === undefined || best.keys.has(keyOf(fact.claim))) return [];
    const family = familyOf(fact.quantity);
    const norm = best.claims.find(
      ({ passage: { field }, quantity }) => field === 'target' && familyOf(quantity) === family,
    );
    return norm === undefined ? [] : [{ fact, kpi: best.kpi, norm }];
  });
}

interface KnownKpi {
  readonly kpi: Item<'kpi'>;
  readonly claims: readonly Claim[];
  readonly keys: ReadonlySet<string>;
}

/** The KPIs of a bid by the words of their norm and by the numbers that they give. */
interface KnownKpis {
  readonly byWord: ReadonlyMap<string, readonly KnownKpi[]>;
  readonly byNumber: ReadonlyMap<string, readonly KnownKpi[]>;
}

function knownOf(reading: Reading): KnownKpis {
  const byWord = new Map<string, KnownKpi[]>();
  const byNumber = new Map<string, KnownKpi[]>();
  for (const kpi of reading.bid.items('kpi')) {
    const claims = reading.passagesOf(kpi).flatMap((passage) => reading.claims(passage));
    const known = { kpi, claims, keys: new Set(claims.map(keyOf)) };
    const { title, description, target } = kpi.data;
    for (const word of tellingWords([title, description, target].join(' '))) append(byWord, word, known);
    for (const key of known.keys) append(byNumber, key, known);
  }
  return { byWord, byNumber };
}

/** The KPI that has clearly more than the next in common with the text behind a headline. */
function bestFor({ claim: { passage, sentence } }: Fact, reading: Reading, known: KnownKpis): KnownKpi | undefined {
  const scores = new Map<KnownKpi, number>();
  const count = (kpis: readonly KnownKpi[] | undefined, worth: number): void => {
    for (const kpi of kpis ?? []) scores.set(kpi, (scores.get(kpi) ?? 0) + worth);
  };
  for (const word of tellingWords(passage.text.slice(sentence.end))) count(known.byWord.get(word), 1);
  const others = reading.claims(passage).filter(({ quantity }) => quantity.start >= sentence.end);
  for (const key of new Set(others.map(keyOf))) count(known.byNumber.get(key), numberInCommon);
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < leastShared || best[1] - (next?.[1] ?? 0) < clearly) return undefined;
  return best[0];
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
