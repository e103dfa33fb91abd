/** Numbers in our own words that promise nothing: how things are or were, here or elsewhere, and what the buyer says. */
import type { Bid } from '../../model/bid.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import { isQuoted } from '../texts/quotations.ts';
import type { TextPiece } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { wordListPattern } from '../texts/word-list.ts';
import { withoutLegalForm } from './bidder-names.ts';
import { ofClause, yearOf } from './claim-kinds.ts';

/** What a number in our own words is, where it is no promise: `asked` where it gives what the buyer asks. */
export type Background = 'told' | 'asked';

/** Says of the numbers of a bid whether they are background. */
export const backgroundIn: (bid: Bid) => (claim: Claim) => Background | undefined = oncePer((bid) => {
  const closingYear = Number(/^\d{4}/u.exec(bid.manifest.dates?.closing ?? '')?.[0] ?? 0);
  const isElsewhere = elsewhereIn(bid);
  const of = (claim: Claim): Background | undefined => {
    if (claim.passage.voice !== 'ours') return undefined;
    if (isSaidByBuyer(claim)) return 'asked';
    const isTold =
      isOfPastYear(claim, closingYear) ||
      isBeginOfChange(claim) ||
      isFoundOut(claim) ||
      isQuoted(claim) ||
      isElsewhere(claim);
    return isTold ? 'told' : undefined;
  };
  return of;
});

/** `99,8% in 2026` in a bid of 2027, and a row or column of a table that is headed by such a year. */
function isOfPastYear(claim: Claim, closingYear: number): boolean {
  const { passage, quantity } = claim;
  const isPast = (year: number | undefined): boolean => year !== undefined && year < closingYear;
  if (quantity.unit?.dimension === 'date') return false;
  if (passage.kind === 'cell') {
    const ofColumn = /(?<!\d)20\d\d(?!\d)/u.exec(passage.column)?.[0];
    const years = [
      ...cellsOf(passage).filter((cell) => /^20\d\d$/u.test(cell)),
      ...(ofColumn === undefined ? [] : [ofColumn]),
    ];
    return years.some((year) => isPast(Number(year)));
  }
  if (isUnderPastYears(passage, closingYear)) return true;
  // Most numbers stand near no year; looking through a long sentence for each of them takes time.
  const around = passage.text.slice(Math.max(0, quantity.start - 80), quantity.end + 80);
  if (!/(?<!\d)20\d\d/u.test(around)) return false;
  const inBrackets = /^[^.;,()]{0,40}\(20(\d\d)\)/u.exec(passage.text.slice(quantity.end, quantity.end + 50))?.[1];
  return isPast(inBrackets === undefined ? yearOf(claim) : 2000 + Number(inBrackets));
}

/** Whether the heading of a section names years, and all of them are past: `Zandwijk, 2023–2024`. */
function isUnderPastYears({ path, heading = '' }: Passage, closingYear: number): boolean {
  if (path.length > 0 || !heading.includes('20')) return false;
  const years = heading.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return years.length > 0 && years.every((year) => Number(year) < closingYear);
}

const from = /(?:^|\s)(?:van|from)\s+(?:(?:gemiddeld|circa|ongeveer|about|an average of)\s+)?$/u;
const towards = /^[^.;,]{0,50}?\s(?:naar|tot|to)\s+(?:[a-zà-ɏ]+\s+){0,2}\d/u;

/** Where something comes from: `daalt van 6,8% naar 4%`. */
function isBeginOfChange({ passage: { text }, quantity }: Claim): boolean {
  if (quantity.unit === undefined || /^(?:date|time-of-day|service-window)$/u.test(quantity.unit.dimension))
    return false;
  return (
    from.test(inSmallLetters(text.slice(Math.max(0, quantity.start - 24), quantity.start))) &&
    towards.test(inSmallLetters(text.slice(quantity.end, quantity.end + 80)))
  );
}

const findings =
  /(?<![a-zà-ɏ])(?:blijkt|bleek|blijken|wijst uit|wijzen uit|laat zien|laten zien|toont aan|volgens (?:de|het|uw|een)|shows? that|found that|according to|it appears)(?![a-zà-ɏ])/u;

/** `Uit de sorteeranalyse blijkt dat 34% van het restafval gft is`. */
function isFoundOut({ passage, sentence, quantity }: Claim): boolean {
  return findings.test(inSmallLetters(wordsBefore(passage, sentence.start, quantity.start)));
}

/** So far back people still know what a number belongs to. */
const reach = 160;

function wordsBefore({ text }: Passage, start: number, end: number): string {
  return text.slice(Math.max(start, end - reach), end);
}

const asker =
  '(?:u|uw organisatie|de gemeente|de provincie|het waterschap|de opdrachtgever|de aanbestedende dienst|de leidraad|het bestek|het programma van eisen|you|the client|the buyer|the authority|the contracting authority|the council|the tender guide)';
const asking =
  '(?:vraagt|eist|wilt|wil|wenst|verlangt|verwacht|noemt|hanteert|schrijft|staat toe|allows?|asks?|requires?|wants?|expects?|requests?|specifies|specify|demands?)';
const askedBefore = new RegExp(
  `(?<![a-zà-ɏ])(?:${asker} (?:[a-zà-ɏ]+ ){0,2}?${asking}|${asking} ${asker}|(?:de|uw|the|your) (?:[a-zà-ɏ]*eis|norm van de opdrachtgever|requirement|minimum)(?: is| van| of| luidt|:))(?<between>[^.;:]*)$`,
  'u',
);
const askedBehind = new RegExp(
  `^(?:,? (?:die|dat|that|which))? ${asker} (?:[a-zà-ɏ]+ ){0,2}?(?:toestaat|${asking})(?![a-zà-ɏ])`,
  'u',
);
/** `Waar u er 60 vraagt`, `terwijl het bestek ten minste 98% verlangt`: the number stands between who asks and the verb. */
const askerBefore = new RegExp(
  `(?<![a-zà-ɏ])(?:waar|terwijl|hoewel) ${asker} (?:(?:er|een|de|ten|minste|hoogste|minimaal|minstens|maximaal|hoogstens|slechts|maar) ){0,3}$`,
  'u',
);
const askingBehind = new RegExp(`^[^.,;:()]{0,40}? ?(?:${asking}|toestaat)(?![a-zà-ɏ])`, 'u');
const ownSubject = /(?<![a-zà-ɏ])(?:wij|we|ons|onze|our)(?![a-zà-ɏ])/u;

/** `De gemeente vraagt 99,0%`, `you allow 120 hours`; not what we then do about it. */
function isSaidByBuyer({ passage, sentence, quantity }: Claim): boolean {
  if (askedBehind.test(inSmallLetters(passage.text.slice(quantity.end, quantity.end + 60)))) return true;
  const before = inSmallLetters(wordsBefore(passage, sentence.start, quantity.start));
  // The verb may have been read as what the number counts.
  if (askerBefore.test(before)) {
    const behind = passage.text.slice(quantity.start, quantity.end + 45).replace(/[0-9]+(?:[.,][0-9]+)?\s?%?/u, '');
    if (askingBehind.test(inSmallLetters(behind).trimStart())) return true;
  }
  const found = askedBefore.exec(before);
  return found !== null && !ownSubject.test(found.groups?.['between'] ?? '');
}

const somewhere =
  /(?<![A-Za-zà-ɏ])(?:gemeente|provincie|stad|waterschap|municipality of|city of|province of)\s(?<name>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+)/gu;
const elsewhere = ofClause((text) => /(?<![a-zà-ɏ])(?:elders|elsewhere)(?![a-zà-ɏ])/u.test(inSmallLetters(text)));

/** Whether the sentence tells of another place or client than that of the bid. */
function elsewhereIn(bid: Bid): (claim: Claim) => boolean {
  const { manifest } = bid;
  const here = [manifest.title, manifest.tender?.name, manifest.tender?.buyer].join(' ').toLowerCase();
  const clients = bid
    .items('reference')
    .flatMap(({ data }) => (data.client === undefined ? [] : [withoutLegalForm(data.client)]))
    .flatMap((name) => [name, name.replace(/^(?:gemeente|provincie|waterschap)\s+/iu, '')])
    .filter((name) => name.length > 3 && !here.includes(name.toLowerCase()));
  const pattern = clients.length === 0 ? undefined : wordListPattern(clients);
  const namesOther = ({ text }: TextPiece): boolean =>
    (pattern !== undefined && text.search(pattern) !== -1) ||
    [...text.matchAll(somewhere)].some(({ groups }) => !here.includes((groups?.['name'] ?? '').toLowerCase()));
  const known = new WeakMap<TextPiece, boolean>();
  return (claim) => {
    if (elsewhere(claim)) return true;
    const found = known.get(claim.sentence) ?? namesOther(claim.sentence);
    known.set(claim.sentence, found);
    return found;
  };
}
