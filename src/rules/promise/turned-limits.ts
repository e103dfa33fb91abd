/** Limits that are wrong by themselves: a promise to act that only says the earliest moment, a success of which at most so much is reached. */
import { isAtLeast } from '../../quantity/comparator-signs.ts';
import { asNumber } from '../../quantity/rational.ts';
import { isOfEscalation } from '../../reading/claims/escalation-terms.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { partAround } from '../../reading/texts/sentence-part.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/** `earliest`: a term without an end; `most`: a success with a ceiling; `notice`: an announcement without a least time. */
export type TurnedLimit = 'earliest' | 'most' | 'notice';

/** Why the limit of a fact cannot be meant as it is written; undefined when it can. */
export function turnedLimit(fact: Fact): TurnedLimit | undefined {
  const { quantity, role } = fact;
  if (quantity.comparator?.isExplicit !== true || quantity.value.kind !== 'exact') return undefined;
  if (role === 'asked' || role === 'history' || fact.claim.passage.voice !== 'ours') return undefined;
  const isUpward = isAtLeast(quantity.comparator.sign);
  if (shortUnits.has(quantity.unit?.name ?? '')) {
    if (isUpward) return isEarliestMoment(fact) ? 'earliest' : undefined;
    return isLatestNotice(fact) ? 'notice' : undefined;
  }
  if (quantity.unit?.name !== 'percent' || isUpward || role === 'trigger') return undefined;
  return isMostOfSuccess(fact) ? 'most' : undefined;
}

/** What is kept, tried or waited for lasts months; who acts, acts within weeks. */
const shortUnits: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'working-hour',
  'day',
  'working-day',
  'week',
]);

function isEarliestMoment(fact: Fact): boolean {
  const { claim, quantity, role } = fact;
  const { passage, sentence } = claim;
  const ahead = passage.text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start);
  const own = passage.text.slice(quantity.start, quantity.end);
  const isAfter = /(?:^|[\s(,])(?:na|after)\s$/iu.test(ahead);
  const isNotBefore = /^(?:niet eerder dan|no earlier than|not earlier than|not before)\s/iu.test(own);
  if (!isAfter && !isNotBefore) return false;
  if (onPurpose.test(ahead) || lasts.test(passage.text.slice(quantity.end, quantity.end + 30))) return false;
  if (role === 'norm') return fact.partners.some(({ unit }) => unit?.name === 'percent');
  if (isOfEscalation(passage)) return !/^[^;.]*(?::|→)/u.test(passage.text.slice(quantity.end));
  if (role === 'trigger' || !isAfter || waits.test(partAround(passage.text, sentence, quantity, breaks))) return false;
  return passage.item?.kind === 'risk' || acts.test(sentence.text);
}

const breaks = /[,;:]|\s(?:en|and|maar|but)\s/gu;

const onPurpose = /(?<![a-zà-ɏ])(?:pas|eerst|alleen|weer|opnieuw|only|again|once more)\s(?:(?:na|after)\s)?$/iu;

/** `Na minimaal 24 uur drogen`, `after at least two weeks below the norm`: so long something lasts. */
const lasts =
  /^\s(?:(?:of(?!\s(?:the|a|an|each|its|your|our)\s)|van(?!\s(?:vijf|5)\s)|zonder|without|onder|boven|te|achtereen|below|above|in a row)(?![a-zà-ɏ])|(?!ge|be|ver|her|ont|een\s|en\s|geen\s)[a-zà-ɏ]{3,30}en(?![a-zà-ɏ]))/iu;

/** Who keeps, tests, rests or is paid, waits on purpose. */
const waits = guardPattern(
  'pas|eerst|bewa|vernietig|verwijder|gewist|opzeg|beëindig|evalu|pauze|rust|droog|uithard|quarantaine|wacht|bedenk|proef|inwerk|garantie|verleng|index|prij|tari|betal|betaal|factu|ervaring|stabiel|only|not until|ret|delet|destroy|terminat|break|rest|dr|cur|trial|probation|warrant|exten|price|tariff|pa|invoice|experience|stable|wait',
  /(?<![a-zà-ɏ])(?:pas|eerst|bewa[a-z]*|vernietig[a-z]*|verwijder[a-z]*|gewist|opzeg[a-z]*|beëindig[a-z]*|evalu[a-z]*|pauze[a-z]*|rust[a-z]*|droog[a-z]*|uithard[a-z]*|quarantaine|[a-z]*wacht[a-z]*|bedenk[a-z]*|proef[a-z]*|inwerk[a-z]*|garantie[a-z]*|verleng[a-z]*|index[a-z]*|prijs[a-z]*|prijzen|tarief|tarieven|betal[a-z]*|betaal[a-z]*|factu[a-z]*|ervaring|stabiel|only|not until|retain[a-z]*|retention|delet[a-z]*|destroy[a-z]*|terminat[a-z]*|breaks?|rests?|dry|dried|drying|cur(?:ed|ing)|trial|probation|warrant[a-z]*|exten[a-z]*|prices?|tariffs?|pa(?:y|ys|id|yment|yments)|invoice[a-z]*|experience|stable|wait[a-z]*)(?![a-zà-ɏ])/iu,
);

/** Somebody does something for the buyer, or it is there. */
const acts = guardPattern(
  'dan|bel|bezoek|vindt|open|antwoord|reage|herstel|hersteld|opgelost|verholpen|meld|bericht|inform|geïnform|rapport|ingezet|vertrek|rijd|plaats|locatie|aanwezig|lever|vervang|ontvang|krijg|beschikbaar|gereed|klaar|ingehaald|aangevuld|gesprek|plan|analyse|oplossing|call|answer|respond|repair|fixed|resolved|restored|report|on site|present|arriv|deliver|replac|receiv|available|in place|bought|buy|mailbox|analysis',
  /(?<![a-zà-ɏ])(?:dan|bel|belt|bellen|(?:terug)?gebeld|belt terug|[a-z]*bezoek|vindt|opent|openen|(?:be)?antwoord[a-z]*|reage[a-z]*|herstel[a-z]*|opgelost|verholpen|meldt|gemeld|bericht|geïnformeerd|informeert|[a-z]*rapport[a-z]*|ingezet|vertrek[a-z]*|rijdt|rijden|ter plaatse|op locatie|aanwezig|levert|leveren|geleverd|vervang[a-z]*|ontvang[a-z]*|krijg[a-z]*|beschikbaar|gereed|klaar|ingehaald|aangevuld|gesprek|[a-z]*plan|[a-z]*analyse|oplossing|calls?|called|answer[a-z]*|respond[a-z]*|repair[a-z]*|fixed|resolved|restored|report[a-z]*|on site|present|arriv[a-z]*|deliver[a-z]*|replac[a-z]*|receiv[a-z]*|available|in place|bought|buys?|mailbox|analysis)(?![a-zà-ɏ])/iu,
);

function isLatestNotice({ claim: { passage, sentence }, quantity, role }: Fact): boolean {
  if (role === 'trigger' || !ceilings.test(passage.text.slice(quantity.start, quantity.end))) return false;
  // Between a term and `van tevoren` the same term can stand once more: `een week (vijf werkdagen) van tevoren`.
  const after = passage.text.slice(quantity.end, sentence.end).replace(/^\s\([^)]{0,40}\)/u, '');
  return beforehand.test(after) && announces.test(sentence.text);
}

/** `Uiterlijk vijf werkdagen vooraf` is the usual way to say at least five. */
const ceilings =
  /^(?:≤|<=|maximaal|hoogstens|hooguit|ten hoogste|niet meer dan|at most|no more than|a maximum of)\s?/iu;
const beforehand = /^\s(?:vooraf|van tevoren|tevoren|ervoor|in advance|beforehand|ahead)(?![a-zà-ɏ])/iu;
const announces = guardPattern(
  'kondig|bericht|brief|poster|inform|geïnform|weten|laten|meld|waarschuw|announc|notic|notif|letter|told|warn|inform',
  /(?<![a-zà-ɏ])(?:(?:aan|aange)kondig[a-z]*|kondig[a-z]*|bericht|brief|poster|informe[a-z]*|geïnformeerd|weten|meldt|gemeld|waarschuw[a-z]*|announc[a-z]*|notice|notif[a-z]*|letter|told|warn[a-z]*|inform[a-z]*)(?![a-zà-ɏ])/iu,
);

/** Of less than this at most so much may be good: a share of work by others, of paper, of a target group. */
const highShare = 70;
/** From here on it is a share of what goes well, whatever is done, unless something is filled, spent or measured up to it. */
const nearlyAll = 90;

function isMostOfSuccess(fact: Fact): boolean {
  const { claim, quantity, partners, role } = fact;
  const { passage, clause } = claim;
  const { value, direction } = quantity;
  if (value.kind !== 'exact' || direction !== undefined) return false;
  const percent = asNumber(value.number);
  if (percent < highShare || percent >= 100) return false;
  const own = passage.text.slice(quantity.start, quantity.end);
  // `Minder dan 95%` is how a miss is told; as a norm only the sign stands there.
  if (!ceilings.test(own) && !(role === 'norm' && own.startsWith('<'))) return false;
  if (ofCases.test(own)) return true;
  // A norm goes on behind a colon: `≥ 95% van de meldingen: materiaal ter plaatse binnen 25 minuten`.
  const end = role === 'norm' ? partEnd(passage.text, quantity.end) : Math.max(clause.end, quantity.end);
  const behind = passage.text.slice(quantity.start + own.search(/%|\s(?:procent|per\s?cent)/u), end);
  if (fails.test(behind)) return false;
  const row = passage.kind === 'cell' ? `${cellsOf(passage).join(' ')} ${passage.column}` : '';
  if (percent >= nearlyAll && !hasCeiling.test(`${row} ${claim.sentence.text}`)) return true;
  const hasTerm = partners.some(
    ({ unit, comparator, start }) =>
      shortUnits.has(unit?.name ?? '') && comparator?.sign === '≤' && start > quantity.end,
  );
  return hasTerm || (role === 'norm' && within.test(behind)) || succeeds.test(behind);
}

function partEnd(text: string, from: number): number {
  const end = text.slice(from).search(/;|\n|\.\s/u);
  return end === -1 ? text.length : from + end;
}

/** What has a ceiling of its own: a load, an occupancy, a budget, a price, an emission, a degree of moisture. */
const hasCeiling = guardPattern(
  'belast|bezet|benut|bruik|capaci|vulling|vulgraad|gevuld|vol|laden|laadt|budget|prijs|prijz|tarief|tariev|kosten|uitstoot|emissie|vocht|percentiel|snelheid|drempel|nulmeting|load|occup|use|usage|utili|fill|full|charg|price|cost|emission|consum|humid|percentile|speed|threshold|baseline',
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]{0,20}(?:belasting|belast|bezetting|bezet|benut|benutting|gebruik|verbruik|capaciteit|vulling|vulgraad|gevuld|budget|prijs|prijzen|tarief|tarieven|kosten|uitstoot|emissie|vocht|vochtigheid|snelheid|drempel|nulmeting)|vol|laden|geladen|laadt|percentiel|(?:over)?load(?:ed|s)?|occupied|occupancy|uses?|used|usage|utili[sz]ed|utili[sz]ation|filled|fill|full|charged?|charging|prices?|costs?|emissions?|consumption|consumes?|capacity|budgets?|humidity|percentile|speed|threshold|baseline)(?![a-zà-ɏ])/iu,
);

const within = /(?<![a-zà-ɏ])(?:binnen|within)\s\S+\s(?:second|minu|uur|werk|dag|hour|work|day)/iu;
const ofCases = /%\s(?:van|of)\s(?:de|het|alle|all|the)?\s?(?:gevallen|aanvragen|cases)(?![a-zà-ɏ])/iu;
const fails =
  /(?<![a-zà-ɏ])(?:te laat|afgekeurd|gemist|mislukt|niet|geen|bezet|benut|belast|gevuld|vol|verbruikt|besteed|late|rejected|missed|failed|not|no|used|full|spent|occupied|loaded)(?![a-zà-ɏ])/iu;
const succeeds =
  /(?<![a-zà-ɏ])(?:op tijd|tijdig|hersteld|opgelost|verholpen|beantwoord|geleverd|afgehandeld|afgerond|gehaald|behaald|geslaagd|tevreden|voldoet|voldoen|goedgekeurd|hergebruikt|toegepast|gerecycled|on time|repaired|resolved|answered|delivered|completed|achieved|passed|satisfied|approved|reused|recycled)(?![a-zà-ɏ])/iu;
