/** Who does something within a term: two texts that give the same act to another role. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { amountKey, groupOf } from '../claims/value-key.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, type Topic } from '../words/topic.ts';

/** A text in which a role does something within a term. */
export interface Act {
  readonly role: Item<'role'>;
  readonly passage: Passage;
  /** The role as the text names it. */
  readonly start: number;
  readonly end: number;
  readonly words: Topic;
}

/** Two texts that tell of one act, with another role each. */
export interface OtherActor {
  readonly here: Act;
  readonly there: Act;
}

const fewestWords = 2;
/** A term that so many texts give is that of many acts. */
const mostAlike = 40;

/** The acts that running text gives to another role than a KPI, a wish or a risk does. */
export function otherActors(reading: Reading): OtherActor[] {
  const roles = new RolesNamed(reading.bid);
  const byTerm = new Map<string, Act[]>();
  for (const passage of reading.ownPassages()) {
    const { kind, item, field } = passage;
    if (kind === 'heading' || kind === 'cell' || field === 'baseline') continue;
    if (item !== undefined && passage.path.length > 0 && !holding.has(item.kind)) continue;
    for (const claim of reading.claims(passage)) {
      const act = actOf(claim, roles);
      if (act !== undefined) append(byTerm, amountKey(claim.quantity), act);
    }
  }
  return [...byTerm.values()].flatMap((acts): OtherActor[] => {
    if (acts.length > mostAlike) return [];
    const fixed = acts.filter(({ passage }) => passage.path.length > 0);
    return acts.flatMap((here) => {
      const alike = fixed.filter((there) => there.passage !== here.passage && areOneAct(here, there));
      const there = alike.find(({ role }) => role !== here.role);
      const isAgreed = alike.some(({ role }) => role === here.role);
      return there === undefined || isAgreed || here.passage.path.length > 0 ? [] : [{ here, there }];
    });
  });
}

const holding: ReadonlySet<string> = new Set(['kpi', 'wish', 'question', 'risk', 'requirement']);

function areOneAct(one: Act, other: Act): boolean {
  return [...one.words].filter((word) => hasWord(other.words, word)).length >= fewestWords;
}

function actOf(claim: Claim, roles: RolesNamed): Act | undefined {
  const { passage, quantity, sentence } = claim;
  if (groupOf(quantity) !== 'time' && quantity.unit?.dimension !== 'time') return undefined;
  if (quantity.value.kind !== 'exact' || quantity.per.length > 0) return undefined;
  const { text } = passage;
  const ahead = text.slice(sentence.start, quantity.start);
  const behind = text.slice(quantity.end, sentence.end);
  const from = sentence.start + Math.max(...[';', '→', ': '].map((sign) => ahead.lastIndexOf(sign))) + 1;
  // `Na 2 werkdagen: de planner belt`: what stands before the colon is when, and no act.
  const next = behind.search(/[;→]|:\s/u);
  const until = next < 0 ? sentence.end : quantity.end + next;
  const part = text.slice(from, until);
  const [named, ...others] = roles.in(part);
  if (named === undefined || others.length > 0 || anyOne.test(part.slice(0, named.start))) return undefined;
  const words = tellingWords(part.slice(0, named.start) + part.slice(named.end));
  return { role: named.role, passage, start: from + named.start, end: from + named.end, words };
}

/** `Wie een bedrijfsarts nodig heeft`: any of them, and what is done for somebody. */
const anyOne = /(?<![a-zà-ɏ])(?:een|elke|iedere|geen|an?|any|each|every|no)\s$/iu;

class RolesNamed {
  readonly #names: readonly { readonly role: Item<'role'>; readonly name: string }[];

  constructor(bid: Bid) {
    this.#names = bid
      .items('role')
      .map((role) => ({ role, name: inSmallLetters(role.data.name ?? '').trim() }))
      .filter(({ name }) => name.length >= shortestName)
      .sort((one, other) => other.name.length - one.name.length);
  }

  /** The roles that a text names, each once. */
  in(text: string): { readonly role: Item<'role'>; readonly start: number; readonly end: number }[] {
    let small = inSmallLetters(text);
    return this.#names.flatMap(({ role, name }) => {
      const at = small.indexOf(name);
      if (at < 0 || /[a-zà-ɏ]/u.test(small.charAt(at - 1))) return [];
      small = small.replaceAll(name, ' '.repeat(name.length));
      return [{ role, start: at, end: at + name.length }];
    });
  }
}

const shortestName = 5;
