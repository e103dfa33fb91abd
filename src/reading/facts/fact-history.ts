/** Numbers that tell what was: a baseline, a report, what a proof shows of the past, and how it is today. */
import type { Item } from '../../model/item.ts';
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { isPast, ofClause, yearIn } from '../claims/claim-kinds.ts';
import { isOfEscalation } from '../claims/escalation-terms.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';

/** Words that tell what was, beside the verbs of the past. */
const history = guardPattern(
  'vorig|afgelopen|eerder|destijds|referentie|momenteel|last year|previous|reference|currently',
  /(?<![a-zà-ɏ])(?:vorige?|afgelopen|eerdere?(?!\s+dan\s)|destijds|referentie|momenteel|last year|previous(?:ly)?|reference|currently)(?![a-zà-ɏ])/iu,
);

const tellsHistory = ofClause((text) => history.test(text));

/** `Zij hebben uiterlijk op 31 maart 2030 een baan, bij ons of elders`: a day by which something is done tells nothing of the past. */
export function isDayAhead({ passage, quantity: { value, comparator } }: Claim): boolean {
  if (value.kind !== 'date' || comparator?.isExplicit !== true || passage.item?.kind === 'evidence') return false;
  return isAtMost(comparator.sign);
}

const averageWords = /(?<![a-zà-ɏ])(?:gemiddelde?|average|mean)(?![a-zà-ɏ])/iu;

/** Whether a number tells what was, and promises nothing. */
export function isHistory(claim: Claim): boolean {
  const { passage, sentence } = claim;
  if (passage.field === 'baseline') return claim.quantity.value.kind !== 'date';
  // `>1.2% dropped → …`: what follows when it was so.
  if (isOfEscalation(passage)) return false;
  if (isResult(passage)) return true;
  // What changed somewhere took so long there.
  if (passage.item?.kind === 'evidence' && isTermOfChange(claim)) return true;
  // A proof that gives an average tells what was.
  if (passage.item?.kind === 'evidence' && averageWords.test(sentence.text)) return true;
  return isPast(claim) || tellsHistory(claim) || isReplaced(claim) || isOfToday(claim) || isOfPresentProvider(claim);
}

const changed =
  /(?<![a-zà-ɏ])(?:gedaald|gestegen|gegroeid|afgenomen|toegenomen|daling|stijging|groei|fallen|risen|grown|dropped|increase|decrease|(?:van|from)\s\S+\s(?:naar|to))(?![a-zà-ɏ])/iu;

/** `Terugval gedaald van 19% naar 8% in drie jaar` in a proof. */
function isTermOfChange({ quantity, sentence }: Claim): boolean {
  return quantity.unit !== undefined && isDuration(quantity.unit.dimension) && changed.test(sentence.text);
}

const todayBehind = /^(?:[^.,;()]|[.,](?=\d)){0,30}?\s(?:nu|thans|vandaag|today|now|at present)(?=[\s.,;)]|$)/iu;

/** `Tegen 3,4% nu`, `against 94.5% today`. */
function isOfToday({ passage, quantity }: Claim): boolean {
  if (quantity.unit?.dimension !== 'ratio' && quantity.unit?.dimension !== 'grade') return false;
  const numberAt = passage.text.slice(quantity.start).search(/\d/u);
  return todayBehind.test(passage.text.slice(quantity.start + Math.max(0, numberAt), quantity.end + 24));
}

/** `Reserve 10% in plaats van 5%`: what it was, or would have been. */
function isReplaced({ passage, quantity, sentence }: Claim): boolean {
  return insteadOf.test(passage.text.slice(Math.max(sentence.start, quantity.start - 20), quantity.start));
}

const insteadOf = guardPattern(
  'in plaats van|i.p.v.|instead of|rather than',
  /(?<![a-zà-ɏ])(?:in plaats van|i\.p\.v\.|instead of|rather than)\s(?:de |een |the |an? )?$/iu,
);

const presentProvider = guardPattern(
  'huidige|zittende|vertrekkende|current|present|incumbent|outgoing',
  /(?<![a-zà-ɏ])(?:huidige|zittende|vertrekkende|current|present|incumbent|outgoing)\s(?:dienstverlener|opdrachtnemer|leverancier|aannemer|aanbieder|vervoerder|beheerder|partij|bureau|provider|contractor|supplier|operator|agency)s?\s(?:nu\s|now\s)?(?:heeft|hebben|telt|tellen|werkt|werken|haalt|halen|heeft|rijdt|gebruikt|has|have|employs?|counts?|uses?|reaches|runs?)(?![a-zà-ɏ])/iu,
);

/** `De huidige dienstverlener heeft 25 mensen: 20 bedienaars en 5 wachtleiders` tells how it is, not what we bring. */
function isOfPresentProvider({ passage, quantity, sentence }: Claim): boolean {
  const dimension = quantity.unit?.dimension;
  if (dimension === undefined || dimension === 'date' || isDuration(dimension)) return false;
  return presentProvider.test(passage.text.slice(sentence.start, quantity.start));
}

const report =
  /(?:verslag|rapport|meting|onderzoek|enqu|peiling|toets|test|audit|report|survey|study|result|logboek|registratie|log(?![a-zà-ɏ])|register|record)/iu;

/** What a dated report measured is a fact of that year: `Verslag hersteltest oktober 2026`. */
function isResult({ item }: Passage): boolean {
  if (item?.kind !== 'evidence') return false;
  const { title = '', proves = '' } = (item as Item<'evidence'>).data;
  return report.test(title) && /(?<!\d)20\d{2}(?!\d)/u.test(`${title} ${proves}`);
}

/** The year of which a text tells: that of its sentence, or else of the title of the proof. */
export function yearTold({ passage: { item }, sentence }: Claim): number | undefined {
  const year = yearIn(sentence.text);
  if (year !== undefined || item?.kind !== 'evidence') return year;
  return yearIn((item as Item<'evidence'>).data.title ?? '');
}
