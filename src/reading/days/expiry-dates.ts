/** Until when evidence is valid: what a text says of it against the date under `expires`. */
import type { Item } from '../../model/item.ts';
import { type CalendarDay, dayNumber, readDay } from '../../text/calendar.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../words/topic.ts';

/** A text that gives another last day than the evidence that it speaks of. */
export interface ExpiryRivalry {
  readonly claim: Claim;
  readonly evidence: Item<'evidence'>;
  readonly expires: string;
}

interface Dated {
  readonly evidence: Item<'evidence'>;
  readonly expires: string;
  readonly day: CalendarDay;
  readonly title: Topic;
  /** Numbers of standards in its title: `27001`. */
  readonly numbers: readonly string[];
}

/** What stands before the last day on which something is valid. */
const validUntil =
  /(?<![a-zà-ɏ])(?:geldig|gecertificeerd|erkend|certified|accredited|loopt|looptijd|geldt|verloopt|valid|runs?|expires?)(?:\s[a-zà-ɏ]+){0,3}\s(?:tot|t\/m|until|through|up to|op|on)?(?:\s(?:en met|and including))?\s*$/u;

/** The texts that name another day until which evidence is valid than the evidence does. */
export function expiryRivalriesOf(reading: Reading): ExpiryRivalry[] {
  const dated = reading.bid.items('evidence').flatMap(readExpiry);
  if (dated.length === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    if (passage.item?.kind === 'evidence' || passage.kind === 'heading' || !/20\d\d/u.test(passage.text)) return [];
    return reading.claims(passage).flatMap((claim): ExpiryRivalry[] => {
      const found = saysUntil(claim) ? evidenceIn(claim, passage, reading, dated) : undefined;
      if (found === undefined || isSameEnd(claim, found.day)) return [];
      return [{ claim, evidence: found.evidence, expires: found.expires }];
    });
  });
}

function readExpiry(evidence: Item<'evidence'>): Dated[] {
  const { expires, title = '', proves = '' } = evidence.data;
  const day = expires === undefined ? undefined : readDay(expires);
  if (expires === undefined || day === undefined) return [];
  return [{ evidence, expires, day, title: topicOf(`${title} ${proves}`), numbers: numbersIn(title) }];
}

function saysUntil({ passage, quantity, sentence }: Claim): boolean {
  if (quantity.value.kind !== 'date' || quantity.value.year === undefined) return false;
  const written = passage.text.slice(quantity.start, quantity.end);
  const numberAt = quantity.start + Math.max(0, written.search(/\d/u));
  return validUntil.test(inSmallLetters(passage.text.slice(Math.max(sentence.start, numberAt - 60), numberAt)));
}

/** `Tot 1 maart` and `tot en met 28 februari` end on one day. */
function isSameEnd({ quantity: { value } }: Claim, day: CalendarDay): boolean {
  if (value.kind !== 'date') return true;
  const said = dayNumber({ year: value.year ?? day.year, month: value.month, day: value.day });
  return Math.abs(said - dayNumber(day)) <= 1;
}

/** The evidence that a sentence names by its id, by the number of its standard or by the words of its title. */
function evidenceIn(
  { sentence }: Claim,
  passage: Passage,
  reading: Reading,
  dated: readonly Dated[],
): Dated | undefined {
  const place = passage.span(sentence.start, sentence.end);
  const ids = reading
    .mentionsIn(passage)
    .filter(({ span }) => span.start < place.end && place.start < span.end)
    .map(({ to }) => to);
  const named = dated.filter(({ evidence }) => ids.includes(evidence));
  if (named.length > 0) return onlyOne(named);
  const numbers = numbersIn(sentence.text);
  const ofStandard = dated.filter((one) => one.numbers.some((number) => numbers.includes(number)));
  if (numbers.length > 0) return onlyOne(ofStandard);
  const said = topicOf(sentence.text);
  const ofTitle = dated.filter(({ title }) => sharedWords(said, title) >= wordsOfName);
  return onlyOne(ofTitle.length > 0 ? ofTitle : dated.filter(({ evidence }) => isLinked(passage, evidence, reading)));
}

const wordsOfName = 2;

/** `Our certificate is valid until …` at a requirement whose evidence has one last day. */
function isLinked({ item }: Passage, evidence: Item<'evidence'>, { bid }: Reading): boolean {
  return item !== undefined && bid.linksFrom(item, 'evidence').some(({ to }) => to === evidence);
}

function onlyOne(found: readonly Dated[]): Dated | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Numbers of standards: years are none. */
function numbersIn(text: string): string[] {
  return (text.match(/(?<!\d)\d{4,5}(?!\d)/gu) ?? []).filter((number) => !/^(?:19|20)\d\d$/u.test(number));
}
