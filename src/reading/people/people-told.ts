/** What running text says of one person of the bid, by name or by role: how much time and how many years. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { writtenNumber } from '../../quantity/numerals.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { divide, isSame, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { oncePer } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { sentencesOf, type TextPiece } from '../texts/sentences.ts';
import { cellsOf } from '../texts/table-rows.ts';
import { placesOfName } from './places-of-name.ts';

/** A text that gives another amount for a person than the list of people does. */
export interface ToldOtherwise {
  readonly person: Item<'person'>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Whether the text names the person or the role in the very sentence. */
  readonly isNamed: boolean;
}

/** The texts that give a person another number of hours, days or fte a week than `availability:` does. */
export function otherAvailability(reading: Reading): ToldOtherwise[] {
  return toldOf(reading).flatMap((told): ToldOtherwise[] => {
    const { availability = '' } = told.person.data;
    if (told.isOfCell ? !atStart.test(told.text) : !atWork.test(told.text)) return [];
    const own = workIn(availability);
    const work = workIn(told.text);
    // `24 uur per week tot en met 30 september 2027` at both speaks of the same months.
    const isOnly = own.length === 1 && work.length === 1 && limited.test(availability);
    if (limited.test(told.text) && !isOnly) return [];
    return work
      .filter((one) => !own.some((other) => isAsMuch(one, other)))
      .filter((one) => own.some(({ kind }) => kind === one.kind))
      .map(({ start, end }) => placed(told, start, end));
  });
}

/** The texts that give a person another number of years of experience than `experience:` does. */
export function otherExperience(reading: Reading): ToldOtherwise[] {
  return toldOf(reading).flatMap((told): ToldOtherwise[] => {
    const { experience = '' } = told.person.data;
    const own = ownYears(experience);
    if (own.length === 0) return [];
    return (told.isOfCell ? yearsInCell(told) : yearsOfWork(told.text))
      .filter(({ years }) => !own.some((other) => isSame(other, years)))
      .map(({ start, end }) => placed(told, start, end));
  });
}

function placed({ person, passage, start: from, isNamed }: Told, start: number, end: number): ToldOtherwise {
  return { person, passage, start: from + start, end: from + end, isNamed };
}

interface Told {
  readonly person: Item<'person'>;
  readonly passage: Passage;
  /** The sentence, and where it starts in the passage. */
  readonly text: string;
  readonly start: number;
  readonly isNamed: boolean;
  /** Whether the text is a cell in the row of the person. */
  readonly isOfCell: boolean;
}

/** The sentences that speak of one person, and the cells of the rows that begin with one. */
const toldOf: (reading: Reading) => readonly Told[] = oncePer((reading) => {
  const people = new PeopleNames(reading.bid);
  const made = reading.ownPassages().flatMap((passage): Told[] => {
    const { kind, item, field } = passage;
    if (kind === 'cell') return ofRow(passage, people);
    if (kind === 'heading' || (item !== undefined && ofOthers.has(item.kind))) return [];
    if (field === 'escalation' || field === 'baseline') return [];
    let before: Item<'person'> | undefined;
    return sentencesOf(passage.text)
      .flatMap(partsOf(people))
      .flatMap(({ text, start }): Told[] => {
        const [first, ...others] = people.in(text);
        // `Sanne Verbruggen is uw contractmanager. Zij werkt veertien jaar in dit vak; is zij er niet, dan neemt Dirk Hoekema waar.`
        if (pronoun.test(text)) {
          const until = first?.at ?? text.length;
          return before === undefined
            ? []
            : [{ person: before, passage, text: text.slice(0, until), start, isNamed: false, isOfCell: false }];
        }
        before = others.length === 0 ? first?.person : undefined;
        if (first === undefined || before === undefined) return [];
        const ofPerson = { text: text.slice(first.at), start: start + first.at };
        return [{ person: before, passage, ...ofPerson, isNamed: true, isOfCell: false }];
      });
  });
  return made;
});

/** `Els Tiemens is your contact, 20 hours a week; Ed Bol stands in for her`: of two people each has a part of the sentence. */
function partsOf(people: PeopleNames): (sentence: TextPiece) => readonly TextPiece[] {
  return (sentence) => {
    const { text, start } = sentence;
    if (!text.includes('; ') || people.in(text).length < 2) return [sentence];
    let at = start;
    return text.split(/(?<=;)\s/u).map((part) => {
      const piece = { text: part, start: at, end: at + part.length };
      at = piece.end + 1;
      return piece;
    });
  };
}

/** `Servicemanager | I. de Laat | 10 jaar | 24 uur per week`; a row that begins with a task tells what the task takes. */
function ofRow(passage: Passage, people: PeopleNames): Told[] {
  if (!/\d/u.test(passage.text)) return [];
  const [name = ''] = cellsOf(passage);
  const [first, ...others] = people.in(name);
  if (first === undefined || first.at > 0 || others.length > 0) return [];
  return [{ person: first.person, passage, text: passage.text, start: 0, isNamed: true, isOfCell: true }];
}

/** Items in which a name stands for something else than what the person does for this buyer. */
const ofOthers: ReadonlySet<string> = new Set(['person', 'role', 'meeting', 'reference', 'evidence', 'party', 'risk']);
const pronoun = /^(?:zij|ze|hij|she|he)\s/iu;

/** The people of a bid by their name, and by their role where they alone have it. */
class PeopleNames {
  readonly #people: readonly { readonly person: Item<'person'>; readonly names: readonly string[] }[];
  readonly #longerRoles: readonly string[];

  constructor(bid: Bid) {
    const all = bid.items('person');
    const roles = bid.items('role');
    this.#longerRoles = roles.map(({ data }) => inSmallLetters(data.name ?? '')).filter((name) => name !== '');
    this.#people = all.map((person) => {
      const { name, label, role } = person.data;
      const isOnly = all.filter(({ data }) => data.role === role).length === 1;
      const roleName = isOnly ? roles.find(({ id }) => id === role)?.data.name : undefined;
      const names = [name, label, roleName].flatMap((one) => (one === undefined ? [] : [inSmallLetters(one)]));
      return { person, names: names.filter((one) => one.length >= shortestName) };
    });
  }

  /** The people whom a text names, in its order, with where it first does so. */
  in(text: string): { readonly person: Item<'person'>; readonly at: number }[] {
    const small = inSmallLetters(text);
    return this.#people
      .flatMap(({ person, names }) => {
        const places = names.flatMap((name) => this.#placeOf(small, name) ?? []);
        return places.length === 0 ? [] : [{ person, at: Math.min(...places) }];
      })
      .sort((one, other) => one.at - other.at);
  }

  #placeOf(text: string, name: string): number | undefined {
    return placesOfName(text, name).find((at) => {
      const [ahead, behind] = [text.slice(Math.max(0, at - 12), at), text.slice(at + name.length)];
      // `The Contract manager of the province` is another role, and `een planner` any of them.
      const isOther = this.#longerRoles.some((role) => role.length > name.length && text.startsWith(role, at));
      return !isOther && !anyOf.test(ahead) && !ofBuyer.test(behind);
    });
  }
}

const shortestName = 5;
const anyOf = /(?<![a-zà-ɏ])(?:een|elke|iedere|geen|uw|beide|a|an|each|every|no|your|any)\s$/u;
const ofBuyer = /^(?:\svan\s(?:de|het|uw)|\sof\s(?:the|your)|\sbij\s(?:de|het)|\s(?:a|b|c|d)(?![a-z]))\s/u;

interface Work {
  readonly kind: 'hours' | 'fte';
  readonly amount: Rational;
  readonly start: number;
  readonly end: number;
}

const weekly =
  /(?<![a-zà-ɏ0-9.,])(?<number>\d{1,3}(?:[.,]\d)?|[a-zë]{3,14})\s(?:(?<unit>uur|uren|hours?|dag|dagen|days?)\s(?:per\s|in\sde\s|a\s|each\s|every\s)?week|(?<fte>fte))(?![a-zà-ɏ])/gu;
const hoursOfDay = rational(8);

/** How much of a week a text names: in hours, where a day is eight of them, or in fte. */
function workIn(text: string): Work[] {
  return [...inSmallLetters(text).matchAll(weekly)].flatMap((match): Work[] => {
    const { number = '', unit = '', fte } = match.groups ?? {};
    const amount = writtenNumber(number);
    if (amount === undefined) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    if (fte !== undefined) return [{ kind: 'fte', amount, ...place }];
    return [{ kind: 'hours', amount: /^d/u.test(unit) ? multiply(amount, hoursOfDay) : amount, ...place }];
  });
}

function isAsMuch(one: Work, other: Work): boolean {
  return one.kind === other.kind && isSame(one.amount, other.amount);
}

/** Being there, and not what the time is spent on: `de Contractmanager (16 uur per week)`, `besteedt 4 uur per week aan de rapportage`. */
const atWork =
  /\(\d{1,3}(?:[.,]\d)?\s(?:uur|uren|hours?|fte)|(?<![a-zà-ɏ])(?:for \d{1,2} hours|beschikbaar|inzetbaar|aanwezig|bezig|is uw|is your|leidt|leads|coördineert|coordinates|engaged|bereikbaar|aanspreekpunt|available|present|contact|works?|werkt|komt|for you|voor u)(?![a-zà-ɏ])/iu;
/** What holds during a part of the contract need not be what holds otherwise. */
const limited =
  /(?<![a-zà-ɏ])(?:tijdens|gedurende|zolang|buiten|overgang|overname|implementatie|transitie|seizoen|vanaf|tot en met|eerste|during|until|season|transition|mobilisation|outside|first\s(?:\S+\s)?(?:weeks|months|year)|samen|together|besteedt|spends)(?![a-zà-ɏ])/iu;

/** `24 uur per week`, `0,8 fte`: a cell that opens with how much. */
const atStart = /^\s*\d/u;

interface Years {
  readonly years: Rational;
  readonly start: number;
  readonly end: number;
}

const twelve = rational(12);
const ofExperience = /^\s(?:of\s)?(?:[a-zà-ɏ-]+\s){0,2}(?:ervaring|experience)(?![a-zà-ɏ])/iu;
/** `Al 21 jaar in het vak`. */
const inTrade = /^\s(?:in\s(?:het|dit|zijn|haar|hun)\svak|in\s(?:the|this)\s(?:field|trade|business))(?![a-zà-ɏ])/iu;
const worksAhead = /(?<![a-zà-ɏ])(?:werkt|zit|loopt|works|worked)\s(?:al\s|for\s|already\s){0,2}$/iu;
const worksBehind = /^\s(?:mee\s)?(?:in|als|bij|met|as|at|with)\s/iu;

/** How many years of work or experience a sentence names. */
function yearsOfWork(text: string): Years[] {
  return timesIn(text).filter(({ start, end }) => {
    const [ahead, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 50)];
    return ofExperience.test(behind) || inTrade.test(behind) || (worksAhead.test(ahead) && worksBehind.test(behind));
  });
}

/** The months and years of a text, in years. */
function timesIn(text: string): Years[] {
  return parseQuantities(text).flatMap(({ value, unit, comparator, start, end }): Years[] => {
    if (value.kind !== 'exact' || unit?.dimension !== 'calendar-time' || comparator?.isExplicit === true) return [];
    return [{ years: divide(multiply(value.number, unit.factor), twelve), start, end }];
  });
}

const yearsHead = /(?<![a-zà-ɏ])(?:ervaring|jaren|dienstjaren|werkervaring|experience|years)(?![a-zà-ɏ])/iu;

/** `13 jaar` under `Ervaring`. */
function yearsInCell({ passage: { text, column } }: Told): Years[] {
  if (!atStart.test(text) || !yearsHead.test(`${column} ${text}`)) return [];
  const [years] = timesIn(text);
  return years === undefined ? [] : [years];
}

/** The times of a list of experience in years, and the numbers that are none: `14 overnames, waarvan drie bij hogescholen`. */
function ownYears(experience: string): readonly Rational[] {
  const times = timesIn(experience);
  let rest = experience;
  for (const { start, end } of times) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return [...times.map(({ years }) => years), ...numbersIn(rest)];
}

/** All numbers of a text, in digits or in words. */
function numbersIn(text: string): Rational[] {
  return [...inSmallLetters(text).matchAll(/\d{1,3}|[a-zë]{3,14}/gu)].flatMap(([word]) => writtenNumber(word) ?? []);
}
