/**
 * Pairs of numbers that share their words and still cannot contradict each other: a share of things against how many
 * fewer there are, the size of one thing against a limit of another, a part against the whole.
 */
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { add, isBelow, isSame, type Rational, rational } from '../../quantity/rational.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { tellingWords } from '../words/fact-words.ts';
import { hasWord, sharedWords, stemOf, type Topic } from '../words/topic.ts';
import type { Fact } from './facts.ts';
import { areOfOtherKinds } from './kinds-of-amount.ts';

/** Whether the two are of other things, whatever words they share. */
export function areApart(first: Fact, second: Fact): boolean {
  return (
    isShareOfWhatChanges(first, second) ||
    isShareOfWhatChanges(second, first) ||
    isSizeOfOther(first, second) ||
    isSizeOfOther(second, first) ||
    isPartOfSum(first, second) ||
    isPartOfSum(second, first) ||
    isToldPart(first, second) ||
    areOfOtherKinds(first, second) ||
    isLearner(first) !== isLearner(second) ||
    isRest(first) !== isRest(second) ||
    isDistance(first) !== isDistance(second) ||
    isEventOfTimetable(first, second) ||
    isEventOfTimetable(second, first) ||
    isOfContainer(first, second) ||
    isOfContainer(second, first) ||
    isNamedPart(first, second) ||
    isNamedPart(second, first) ||
    isKindOf(first, second) ||
    isKindOf(second, first) ||
    runFromOtherEvents(first, second) ||
    isOfSomebodyElse(first, second) ||
    isOfSomebodyElse(second, first) ||
    isShareOfPrice(first) !== isShareOfPrice(second) ||
    isReportAfterPhase(first, second) ||
    isReportAfterPhase(second, first)
  );
}

/** `Het jaarverslag verschijnt op 30 april` is no end of a phase on 31 March. */
function isReportAfterPhase({ claim: { passage, sentence } }: Fact, { claim: { passage: planned } }: Fact): boolean {
  if (planned.item?.kind !== 'phase' || passage.item?.kind === 'phase' || planned.path[0] === 'milestones')
    return false;
  return reportComes.test(inSmallLetters(passage.text.slice(sentence.start, sentence.end)));
}

const reportComes =
  /(?:rapport|rapportage|verslag|overzicht|report|review|statement)\s(?:[a-zà-ɏ]+\s){0,4}?(?:verschijnt|volgt|ligt|komt|is er|ontvangt|appears|follows|comes|arrives|is due|is published)(?![a-zà-ɏ])/u;

/** `1,5% van de factuur van die maand` is what it costs, and no share of what is done. */
function isShareOfPrice({ claim: { passage, sentence }, quantity }: Fact): boolean {
  if (quantity.unit?.dimension !== 'ratio') return false;
  if (priceBehind.test(inSmallLetters(passage.text.slice(quantity.start, quantity.end + 50)))) return true;
  // `2% of the fee for late documents, 5% for empty posts`: what it is a share of is said once.
  if (!costBehind.test(passage.text.slice(quantity.end, quantity.end + 8))) return false;
  return priceBehind.test(inSmallLetters(passage.text.slice(sentence.start, quantity.start)));
}

const costBehind = /^\s(?:voor|bij|als|for|if)\s/iu;

const priceBehind =
  /%\s(?:van|op|of|on|off)\s(?:(?:de|het|uw|onze|die|dat|that|the|your|our|this)\s)?(?:[a-zà-ɏ]+[’']s\s)?(?:[a-zà-ɏ-]+\s)?[a-zà-ɏ]{0,20}(?:factuur|vergoeding|prijs|bijdrage|aanneemsom|contractsom|opdrachtsom|bedrag|omzet|invoice|fee|price|turnover)(?![a-zà-ɏ])/u;

/** What is told of a person or of an earlier client is only held against a text that names them: `Ineke Straatsma werkt 32 uur per week`. */
function isOfSomebodyElse(
  { claim: { passage }, quantity }: Fact,
  { claim: other, quantity: otherQuantity, names }: Fact,
): boolean {
  const { item } = passage;
  if (item?.kind !== 'person' && item?.kind !== 'reference') return false;
  // Hours in a week are no years of experience.
  if (item.kind === 'person' && quantity.unit?.dimension !== otherQuantity.unit?.dimension) return true;
  const { name, client } = item.data as { readonly name?: string; readonly client?: string };
  // The last word of a name is the one that no other has: `Gemeente Westerkwartier`, `Ineke Straatsma`.
  const last = [...tellingWords(name ?? client ?? '')].at(-1);
  return last === undefined || ![tellingWords(upToNext(other)), names].some((words) => words.has(last));
}

/** The text around a number up to the next semicolon: `Vermaat heeft elf jaar ervaring; bij afwezigheid vervangt Okafor haar`. */
function upToNext({ passage: { text }, quantity }: Fact['claim']): string {
  const end = text.indexOf(';', quantity.end);
  return end < 0 ? text : text.slice(0, end);
}

/** `Twee uur eerder dan geëist` is how far apart two moments are, and no term. */
function isDistance({ claim: { passage }, quantity }: Fact): boolean {
  return distanceBehind.test(passage.text.slice(quantity.end, quantity.end + 16));
}

const distanceBehind =
  /^\s(?:(?:eerder|vroeger|later|sneller|korter|langer|earlier|later|sooner|faster|shorter|longer)\s(?:dan|than)|(?:eerder|vroeger|earlier|sooner)\s)/iu;

/** `| 7.30 uur | De stembureaus gaan open |`: what happens then is held against a limit only where two words name it. */
function isEventOfTimetable({ claim: { passage }, quantity: { value }, near }: Fact, limit: Fact): boolean {
  const { comparator, value: last } = limit.quantity;
  if (passage.kind !== 'cell' || comparator?.isExplicit !== true || !clockAlone.test(passage.text)) return false;
  if (cellsOf(passage)[0] !== passage.text.trim()) return false;
  const isMost = isAtMost(comparator.sign);
  if (isMost && value.kind === 'exact' && last.kind === 'exact' && isBelow(value.number, last.number)) return true;
  return sharedWords(near, limit.near) < 2;
}

const clockAlone = /^\s*\d{1,2}[.:]\d{2}(?:\s?(?:uur|u|h|am|pm|a\.m\.|p\.m\.))?\s*$/iu;

/** Events of which writers take one for the other. */
const likeEvents = [
  /^(?:gun|award|opdracht|contract|onderteken|signing|signature|start|begin|aanvang|ingang|commencement|kick|overname|transfer)/u,
  /^(?:meld|ontvang|recei|aanvra|vraag|vragen|question|verzoek|request|signaal|bericht|oproep|call|report|klacht|complaint|constat|ontdek|detect|discover|vaststel|storing|incident|alarm)/u,
];

const eventBehind =
  /^\s(?:na|after)\s(?:(?:de|het|een|elke|iedere|the|an?|each|every)\s)?([a-zà-ɏ-]+(?:\s(?!(?:de|het|een|the|an?)\s)[a-zà-ɏ-]+)?)/iu;

/** `Binnen 2 werkdagen na een vraag` and `binnen 10 werkdagen na een gemiste norm` are two terms. */
function runFromOtherEvents(first: Fact, second: Fact): boolean {
  if (first.quantity.unit?.dimension !== second.quantity.unit?.dimension) return false;
  const one = eventOf(first);
  const other = eventOf(second);
  if (one.length === 0 || other.length === 0 || one.some((word) => other.includes(word))) return false;
  return !likeEvents.some((like) => [one, other].every((words) => words.some((word) => like.test(word))));
}

function eventOf({ claim: { passage }, quantity }: Fact): readonly string[] {
  const words = eventBehind.exec(passage.text.slice(quantity.end, quantity.end + 60))?.[1];
  return words === undefined ? [] : inSmallLetters(words).split(/\s+/u).map(stemOf);
}

const shareOf = /(?:%|‰|procent|promille|percent|per cent)\s+(?:van|of)\s/iu;

/** Words with which `25% van de ritten` says how many fewer there are. */
const change =
  /(?:reduc|afnam|afneem|neemt af|daal|dalen|bespa|verla[ag]|vermin|terug|minder|krimp|halve|stij|toena|toene|groei|verho|meer|decreas|saving|save|lower|cut|fewer|less|increas|grow|rais|more|drop)/iu;

/** `90% van de storingen` that are solved in time, against `10% minder storingen`. */
function isShareOfWhatChanges({ claim, quantity }: Fact, changed: Fact): boolean {
  if (quantity.unit?.dimension !== 'ratio' || quantity.direction !== undefined) return false;
  if (changed.quantity.direction === undefined) return false;
  return shareOf.test(claim.passage.text.slice(quantity.start, quantity.end)) && !change.test(claim.sentence.text);
}

const sizes: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass']);

/** The thing whose size follows: `vakken van 80 meter`. */
const thingBefore =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])([A-Za-zÀ-ÖØ-öø-ɏ]{3,})\s(?:van|of)\s(?:[A-Za-zÀ-ÖØ-öø-ɏ]+\s){0,2}$/u;

/** Names of sizes say nothing of the thing: `een diepte van 80 meter`. */
const sizeNames =
  /^(?:afstand|lengte|breedte|hoogte|diepte|dikte|straal|marge|omvang|oppervlakte?|gewicht|afwijking|strook|zone|doorsnede|diameter|totaal|maximum|minimum|norm|distance|length|width|height|depth|thickness|radius|margin|size|area|weight|deviation|strip|total)$/iu;

/** `Vakken van 80 meter` against a text that does not speak of those. */
function isSizeOfOther({ claim: { passage, sentence }, quantity }: Fact, { near, around, names }: Fact): boolean {
  if (!sizes.has(quantity.unit?.dimension ?? '')) return false;
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - 50), quantity.start);
  const thing = thingBefore.exec(before)?.[1];
  if (thing === undefined || sizeNames.test(thing)) return false;
  const words = tellingWords(thing);
  const isSaid = (topic: Topic): boolean =>
    [...words].some((word) => hasWord(topic, word) || [...topic].some((other) => other.endsWith(word)));
  return words.size > 0 && ![near, around, names].some(isSaid);
}

/** `Eén strategisch, drie tactische en vijf operationele overleggen` are `negen overleggen`. */
function isPartOfSum({ claim: { sentence }, quantity: part }: Fact, { quantity: whole }: Fact): boolean {
  const total = countOf(whole);
  if (total === undefined || countOf(part) === undefined) return false;
  if (!haveSameWords(part.noun ?? '', whole.noun ?? '')) return false;
  const counts = listedCounts(sentence.text);
  if (counts.length < 2) return false;
  const sum = counts.reduce(add, rational(0));
  return isSame(sum, total) || (oneMore.test(sentence.text) && isSame(add(sum, rational(1)), total));
}

/** A number that English text also uses as a pronoun is not read as a count: `one strategic, three tactical meetings`. */
const oneMore = /(?<![a-zà-ɏ])one\s[a-zà-ɏ-]+,/iu;

/** `16 strooiers: 14 op de routes en 2 in reserve`: wherever the bid adds them up, the one is a part of the other. */
function isToldPart(first: Fact, second: Fact): boolean {
  const [one, other] = [first.quantity, second.quantity];
  const dimension = one.unit?.dimension ?? '';
  if (dimension !== other.unit?.dimension || (dimension !== 'count' && !sizes.has(dimension))) return false;
  return first.sums().areParts(one, other);
}

/** `Zes leerlingmonteurs` are no part of the `twee monteurs` that stand by. */
function isLearner({ quantity: { unit, noun } }: Fact): boolean {
  return unit?.dimension === 'count' && learner.test(noun ?? '');
}

const learner =
  /(?<![a-zà-ɏ])(?:leerling|stagia?ir|aspirant|trainee|apprentice|student|intern(?:s|ship)?(?![a-zà-ɏ]))/iu;

/** `De 7 andere activiteiten` are not all activities, and `vier extra medewerkers` not all who work. */
function isRest({ claim: { passage }, quantity: { unit, noun, start } }: Fact): boolean {
  if (unit?.dimension !== 'count') return false;
  return (
    /(?:^|\s)(?:eerste|laatste|nog eens|first|last|a further|another)\s$/iu.test(
      passage.text.slice(Math.max(0, start - 12), start),
    ) ||
    /^(?:andere?|overige|resterende|extra|aanvullende|tijdelijke|reserve|other|remaining|additional|temporary|spare)\s/iu.test(
      noun ?? '',
    )
  );
}

const container =
  /(?<![a-zà-ɏ])([a-zà-ɏ]*(?:schil|ploeg|team|groep|pool|reserve|poule|kern|panel|commissie|group|crew|squad))\s(?:van|of)\s$/u;
const list = /(?<![a-zà-ɏ])([a-zà-ɏ]*(?:lijst|list))\s(?:van|met|of|with)\s$/u;

/** `Flexibele schil van vijf hulpverleners` are not all `14 hulpverleners`, where the other does not speak of the shell. */
function isOfContainer({ claim: { passage }, quantity }: Fact, other: Fact): boolean {
  const dimension = quantity.unit?.dimension;
  // `Een lijst van 38 punten` holds other points than the five, at least, of an evaluation.
  const isList = quantity.unit?.name === 'point' && other.quantity.comparator?.isExplicit === true;
  if (dimension !== 'count' && !isList) return false;
  const before = inSmallLetters(passage.text.slice(Math.max(0, quantity.start - 30), quantity.start));
  const name = (isList ? list : container).exec(before)?.[1];
  return name !== undefined && !inSmallLetters(other.claim.sentence.text).includes(name);
}

/** `19 zittende controleurs` are a part of the `26 controleurs`: fewer, and of a kind that is named before them. */
function isNamedPart(
  { quantity: part, claim: { sentence: own } }: Fact,
  { quantity: whole, claim: { sentence } }: Fact,
): boolean {
  const [some, all] = [countOf(part), countOf(whole)];
  if (some === undefined || all === undefined || !isBelow(some, all)) return false;
  // Kinds that are listed one after another add up to the whole.
  if (listedCounts(own.text).length > 1) return false;
  const [kind = '', ...names] = wordsIn(part);
  const [name = ''] = wordsIn(whole);
  if (name === '' || kind === name || !names.includes(name) || filler.test(kind)) return false;
  // A text that speaks of the kind as well counts the same.
  return !inSmallLetters(sentence.text).includes(`${kind} ${name}`);
}

const filler = /^(?:van|of|de|het|een|the|a|an|our|your|onze|uw)$/u;

function wordsIn({ noun }: Quantity): string[] {
  return (noun ?? '').toLowerCase().split(/\s+/u);
}

/** `150 leenlaptops` are a kind of the `620 laptops`, and fewer. */
function isKindOf({ quantity: kind }: Fact, { quantity: whole }: Fact): boolean {
  const [some, all] = [countOf(kind), countOf(whole)];
  if (some === undefined || all === undefined) return false;
  const [name, part] = [headOf(kind), headOf(whole)];
  if (!isBelow(some, all) && !ownKind.test(name)) return false;
  return part.length > 3 && name.length > part.length + 2 && name.endsWith(part);
}

const ownKind = /^(?:leen|reserve|proef|huur|nood|test|wissel|tijdelijke|spare|loan|trial)/u;

function headOf({ noun }: Quantity): string {
  return (noun ?? '').toLowerCase().split(/\s/u)[0] ?? '';
}

function countOf({ unit, value, per }: Quantity): Rational | undefined {
  return unit?.dimension === 'count' && value.kind === 'exact' && per.length === 0 ? value.number : undefined;
}

/** The numbers of a text that do nothing but count, when they stand in one list. */
function listedCounts(text: string): Rational[] {
  const counts = parseQuantities(text).filter((quantity) => countOf(quantity) !== undefined);
  const isList = counts.every((count, index) => {
    const next = counts[index + 1];
    return (
      next === undefined ||
      /^[\s,]*(?:[A-Za-zÀ-ÖØ-öø-ɏ-]+\s+)?(?:en|and|plus)?\s*$/u.test(text.slice(count.end, next.start))
    );
  });
  return isList ? counts.flatMap((count) => countOf(count) ?? []) : [];
}
