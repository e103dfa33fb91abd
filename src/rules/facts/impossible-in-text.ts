/** What no count, working day or career can be, told in one breath: `37 van de 31 processen`, `1 werkdag (90 werkuren)`. */
import { writtenNumber } from '../../quantity/numerals.ts';
import { isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { numberIn } from '../sums/number-in-text.ts';

/** A piece of a text that cannot be true, with its half-open offsets. */
export interface ImpossiblePiece {
  readonly fault: 'part' | 'time';
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
}

const amount = String.raw`(?:\d{1,3}(?:[.,]\d{3})+|\d+|[a-zë]{3,14})`;

/** `37 van de 31 processen`, `110 of the 94 contracts`: a noun behind it, so that `8 van de 10` out of a mark is left alone. */
const partOfWhole = new RegExp(
  String.raw`(?<before>[a-zà-ɏ-]*)(?<=^|[\s(“"])(?<piece>(?<part>${amount})\s(?:van\s(?:de|het|alle|onze|uw|deze)|out\sof(?:\sthe)?|of\s(?:the|all|our|your|these))\s(?<whole>${amount})\s(?:[a-z]\d-?)?[a-zà-ɏ-]{4,})`,
  'gu',
);
/** What is numbered, and not counted: `in week 37 van de 31 weken`, `stap 4 van de 3`. */
const numbered =
  /(?:^|\s)(?:week|dag|stap|fase|jaar|maand|kwartaal|perceel|bijlage|artikel|pagina|nummer|nr\.?|no\.?|wens|eis|kpi|vraag|day|step|phase|year|month|quarter|lot|annex|page|number|question|lid|versie|version|in|sinds|since|niveau|level|trede)\s$/u;
const inDays = guardPattern(
  'werkdag|working',
  /(?<![a-zà-ɏ0-9.,-])(?<piece>(?<days>[0-9]{1,2}|een|één|[a-z]{3,6})\s(?:werkdag(?:en)?|working\sdays?)\s\((?<hours>[0-9]{1,3})\s(?:werkuren|kantooruren|uren|uur|working\shours|office\shours|hours)\))/gu,
);
const inYears = guardPattern('jaar|years', /(?<![0-9.,])(?<years>[0-9]{2,3})\s(?:jaar|years)(?![a-zà-ɏ])/gu);

/** More hours than a working day has, with those of the night shift. */
const mostHours = rational(12);
/** Nobody works for so long. */
const mostYears = rational(60);

/** The pieces of a text that cannot be true, whatever the rest of the bid says. */
export function impossibleIn({ text, field }: Passage): ImpossiblePiece[] {
  const small = inSmallLetters(text);
  const ofFewer = / (?:van|of) /u.test(small) ? [...small.matchAll(partOfWhole)].filter(isOfFewer(small)) : [];
  return [
    ...ofFewer.map((match) => pieceOf('part', match, true)),
    ...[...inDays.matchAll(small)]
      .filter(({ groups = {} }) => isMoreHours(groups['days'] ?? '', groups['hours'] ?? ''))
      .map((match) => pieceOf('time', match, true)),
    ...(field === 'experience' ? [...inYears.matchAll(small)] : [])
      .filter(({ groups = {} }) => isBelow(mostYears, numberIn(groups['years'] ?? '') ?? mostYears))
      .map((match) => pieceOf('time', match, false)),
  ];
}

function pieceOf(fault: ImpossiblePiece['fault'], match: RegExpMatchArray, isSure: boolean): ImpossiblePiece {
  const end = (match.index ?? 0) + match[0].length;
  return { fault, start: end - (match.groups?.['piece'] ?? match[0]).length, end, isSure };
}

function isOfFewer(text: string): (match: RegExpMatchArray) => boolean {
  return ({ groups = {}, index = 0, 0: match }) => {
    const [part, whole] = [countOf(groups['part'] ?? ''), countOf(groups['whole'] ?? '')];
    const start = index + match.length - (groups['piece'] ?? '').length;
    const isYear = /^(?:19|20)\d\d$/u.test(groups['part'] ?? '');
    if (part === undefined || whole === undefined || isYear) return false;
    return isBelow(whole, part) && !numbered.test(text.slice(Math.max(0, start - 12), start));
  };
}

function countOf(written: string): Rational | undefined {
  const number = /^\d/u.test(written) ? numberIn(written) : writtenNumber(written);
  return number?.denominator === 1n ? number : undefined;
}

function isMoreHours(days: string, hours: string): boolean {
  const [count, told] = [/^(?:een|één|one|a)$/u.test(days) ? rational(1) : countOf(days), countOf(hours)];
  return count !== undefined && told !== undefined && isBelow(multiply(count, mostHours), told);
}
