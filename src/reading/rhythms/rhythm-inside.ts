/** The rhythm that a number has inside its words. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Per, Quantity } from '../../quantity/quantity.ts';

/** The period of a quantity, the longest when it has more: `4 kwartaalreviews per jaar`. */
export function periodOf({ per }: Quantity): Extract<Per, { kind: 'period' }> | undefined {
  return per.flatMap((each) => (each.kind === 'period' ? [each] : [])).at(-1);
}

/**
 * A quantity, or the rhythm inside it where that is all it has: `100% van de maandelijkse dashboards` is of what comes each
 * month, and `de vijf klachten staan elke maand op de agenda` of an agenda of each month.
 */
export function rhythmInside(quantity: Quantity, text: string): Quantity {
  return periodOf(quantity) === undefined ? ofNoun(quantity, text) : behindVerb(quantity, text);
}

function ofNoun(quantity: Quantity, text: string): Quantity {
  const { noun } = quantity;
  if (noun === undefined) return quantity;
  const at = text.indexOf(noun, quantity.start);
  const [first] = at === -1 || at > quantity.end ? [] : parseQuantities(noun);
  if (first === undefined || first.start > 0 || first.unit?.dimension !== 'frequency') return quantity;
  // `99,5% van de uren` is of no more than the hours themselves.
  if (first.noun === undefined) return quantity;
  return { ...first, start: at + first.start, end: at + first.end };
}

function behindVerb(quantity: Quantity, text: string): Quantity {
  const verb =
    quantity.unit?.dimension === 'count' ? beforePeriod.exec(text.slice(quantity.start, quantity.end)) : null;
  if (verb === null) return quantity;
  const at = quantity.start + verb.index + verb[0].length;
  const [first] = parseQuantities(text.slice(at, quantity.end));
  if (first?.unit?.dimension !== 'frequency') return quantity;
  return { ...first, start: at + first.start, end: at + first.end };
}

/** Behind a verb the number is of who does it: `vier inspecteurs bekijken elk jaar`; `vier nieuwe inspecties elk jaar` has none. */
const beforePeriod =
  /\s(?:staan|staat|komen|komt|gaan|gaat|worden|wordt|zijn|are|come|go)\s(?=(?:per|elke?|ieder[e]?|each|every)\s)|(?<=(?:s|en)\s)[a-zà-ɏ]{2,30}en\s(?=(?:elke?|iedere?)\s)|(?<=s\s)[a-z]{2,30}[a-rt-z]\s(?=(?:each|every)\s)/iu;

/**
 * The clause that a rhythm opens with a comma behind it: `Tweemaal per dag, om zeven en om twaalf uur, ligt er een testkaart`.
 * @returns its text, and the number right behind the comma, which holds in the rhythm: `Every quarter, 92% of …`
 */
export function clauseOpened(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  { unit, start, end }: Quantity,
): { readonly text: string; readonly first: Quantity | undefined } | undefined {
  if (start !== sentence.start || text[end] !== ',' || unit?.dimension !== 'frequency') return undefined;
  const behind = text.slice(end, Math.min(sentence.end, end + longestClause)).split(/[;:()→]/u, 1)[0] ?? '';
  const first = parseQuantities(behind).find((quantity) => quantity.start <= nearest);
  return { text: `${text.slice(start, end)}${behind}`, first };
}

const longestClause = 160;
/** `, at least`. */
const nearest = 14;
