/** The numbers by which our own running text promises something, apart from what it tells about the company or the contract. */

import { isBelow, multiply, rational } from '../../quantity/rational.ts';
import { answerFields } from '../../reading/answer-fields.ts';
import { groupOf } from '../../reading/fact-relation.ts';
import type { Fact } from '../../reading/facts.ts';
import { type Passage, placeholder } from '../../reading/passage.ts';
import { hasActor, isIn, isOurs } from '../../reading/promise-sentences.ts';
import { wordListPattern } from '../../reading/word-list.ts';
import type { Language } from '../../text/language.ts';

/** Whether a text is running prose in which somebody could promise something that no data holds. */
export function isRunningProse({ kind, field, path, text }: Passage): boolean {
  if (text.includes(placeholder)) return false;
  if (path.length === 0) return kind === 'paragraph' || kind === 'list-item';
  return path.length === 1 && field !== undefined && answerFields.has(field);
}

/** Words of a sentence that tells how things are or were: the company, its experience, the law, what the buyer has or wants. */
const telling: Readonly<Record<Language, RegExp>> = {
  nl: wordListPattern([
    ...'al|reeds|sinds|inmiddels|momenteel|jarenlang*|ervaring|ervaren|referentie*|trackrecord|track record|portefeuille|omzet'.split(
      '|',
    ),
    ...'opgericht|marktaandeel|vestigingen|in dienst|eerder*|vorig*|afgelopen|laatste|vergelijkbare|elders|familiebedrijf'.split(
      '|',
    ),
    ...'ons bedrijf|onze organisatie|onze klanten|landelijk*|wereldwijd*|wet|wettelijk*|akkoord|klimaatakkoord|verordening'.split(
      '|',
    ),
    ...'hebben wij|hebben we|wij hebben|we hebben|wij bedienen|we bedienen|wij tellen|wij zijn een|wij zijn het|wij zijn de|wij behoren'.split(
      '|',
    ),
    ...'zien|weten|lezen|begrijpen|merken|herkennen|constateren|blijkt|blijken|onderscheiden|verwachten|schatten|onderzoek'.split(
      '|',
    ),
    ...'opdrachtgever wil|opdrachtgever vraagt|opdrachtgever wenst|opdrachtgever eist|opdrachtgever verwacht|opdrachtgever stelt'.split(
      '|',
    ),
    ...'u wilt|u vraagt|u wenst|u eist|u verwacht|u stelt|u hanteert|u heeft|u geeft|u staat|uw eis|uw wens|uw vraag|uw norm|leidraad'.split(
      '|',
    ),
    ...'kans|risico|stel dat|bijvoorbeeld|mogelijk'.split('|'),
  ]),
  en: wordListPattern([
    ...'already|since|currently|experience*|reference*|track record|portfolio|turnover of|founded|established|market share|branches'.split(
      '|',
    ),
    ...'employees|previous*|last|past|recent|comparable|similar|elsewhere|our company|our organisation|our firm|our customers|our clients'.split(
      '|',
    ),
    ...'nationwide|worldwide|law|legal*|statutory|regulation|we have|we employ|we serve|we own|we are a|we are an|we are the|has been|have been'.split(
      '|',
    ),
    ...'we see|we know|we read|we understand|shows|show|showed|we expect|we estimate|survey|research'.split('|'),
    ...'client wants|client asks|client requires|client expects|buyer wants|buyer asks|buyer requires|council wants|council requires'.split(
      '|',
    ),
    ...'you want|you ask|you require|you request|you expect|you demand|you allow|you have|you set|tender guide|your requirement|your target'.split(
      '|',
    ),
    ...'chance|risk|suppose|for example|for instance|possible|possibly'.split('|'),
  ]),
};

/** English tells the past with the ending of the verb. */
const pastTense = /(?<![a-z])we (?!need|exceed|proceed|succeed|feed|speed|embed)[a-z]{2,}ed(?![a-z])/iu;

/** Says that a share is a change which we bring about. */
const changing =
  /(?<![a-zà-ɏ])(?:verminder|verlag|reducer|bespar|verhog|vergro|beperk|reduc|lower|cut|sav|increas|rais)[a-zà-ɏ]{0,4}(?![a-zà-ɏ])/iu;

const apart: ReadonlySet<string> = new Set(
  'money date day-number working-day-number week-number month-number quarter-number year-number time-of-day service-window type-size screen-size'.split(
    ' ',
  ),
);
const whole = rational(1);
/** More often a year nobody does what needs a promise of its own. */
const mostAYear = rational(13);

/** Whether a number promises something: its sentence says who does it, and does not tell how things are. */
export function isPromised(fact: Fact, language: Language, roles: RegExp | undefined): boolean {
  const { text } = fact.claim.sentence;
  if (!isPromisedKind(fact) || isIn(telling[language], text) || (language === 'en' && pastTense.test(text)))
    return false;
  if (hasActor(text, language, roles)) return true;
  return isOurs(text, language) && fact.quantity.comparator?.isExplicit === true;
}

/** Whether a number is a promise by its kind: a share, a term with its limit, a rhythm or a count with its minimum. */
function isPromisedKind({ quantity, claim, role, partners }: Fact): boolean {
  const { value, direction, noun, per } = quantity;
  if (role !== 'text' || quantity.isApproximate || value.kind !== 'exact') return false;
  const isLimited = quantity.comparator?.isExplicit === true;
  const group = groupOf(quantity);
  if (group === 'ratio') {
    // `100%` without more is a manner of speaking, and more than that a slip of the pen.
    const isWhole = !isBelow(multiply(value.number, quantity.unit?.factor ?? whole), whole);
    return (
      isLimited || direction !== undefined || changing.test(claim.sentence.text) || (noun !== undefined && !isWhole)
    );
  }
  if (group === 'rate') {
    const [period] = per.filter(({ kind }) => kind === 'period');
    if (period?.kind !== 'period' || isLimited) return period !== undefined;
    // `300 projecten per jaar`, `jaarlijks 40 leerlingen`: that tells how large a company is.
    if (period.unit.name !== 'year') return true;
    return isBelow(value.number, mostAYear) && !partners.some(({ unit }) => unit?.dimension === 'count');
  }
  if (group === 'time' || group === 'calendar-time') return isLimited || quantity.startEvent !== undefined;
  return isLimited && !apart.has(group);
}
