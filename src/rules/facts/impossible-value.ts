import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import { written } from './fact-place.ts';
import { isMoreThanPeriod } from './more-than-period.ts';
import { miscountsIn } from './number-of-unit.ts';

type Fault = 'share' | 'unit' | 'time' | 'number';

const messages: Readonly<Record<Fault, InBoth<(value: string) => string>>> = {
  share: {
    nl: (value) => `“${value}” is meer dan alles`,
    en: (value) => `“${value}” is more than everything there is`,
  },
  unit: {
    nl: (value) => `“${value}” is geschreven in promille in plaats van procent`,
    en: (value) => `“${value}” is written in per mille instead of per cent`,
  },
  time: {
    nl: (value) => `“${value}”: zoveel tijd gaat er niet in die periode`,
    en: (value) => `“${value}”: there is not so much time in that period`,
  },
  number: {
    nl: (value) => `“${value}”: getal en eenheid passen niet bij elkaar (enkelvoud of meervoud)`,
    en: (value) => `“${value}”: number and unit do not go together (singular or plural)`,
  },
};
const helps: Readonly<Record<Fault, InBoth<string>>> = {
  share: {
    nl: 'schrijf hoogstens 100%, of schrijf waarmee u vergelijkt ("ten opzichte van …")',
    en: 'write 100% at most, or write what you compare with ("compared with …")',
  },
  unit: {
    nl: 'schrijf % in plaats van ‰; is promille toch bedoeld, schrijf het dan als procent met een komma',
    en: 'write % instead of ‰; if you do mean per mille, write it as a percentage with decimals',
  },
  time: {
    nl: 'kijk het getal, de eenheid en de periode na; telt u de tijd van meer mensen op, schrijf dat er dan bij',
    en: 'check the number, its unit and the period; if you add up the time of several people, say so',
  },
  number: {
    nl: 'kijk na of het getal of de eenheid is veranderd, en schrijf de andere vorm van de eenheid',
    en: 'check whether the number or the unit was changed, and write the other form of the unit',
  },
};

export const impossibleValue = defineRule<{ value: string; fault: Fault }>({
  code: 'EMV429',
  name: 'impossible-value',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ value, fault }) => messages[fault].nl(value),
      en: ({ value, fault }) => messages[fault].en(value),
    },
    why: {
      nl: () => 'een beoordelaar ziet hier een tikfout, en twijfelt dan ook aan de andere getallen',
      en: () => 'an evaluator sees a mistake here, and then doubts the other numbers too',
    },
    help: {
      nl: ({ fault }) => helps[fault].nl,
      en: ({ fault }) => helps[fault].en,
    },
  },
  check({ reading, report, presume }) {
    // Where another text gives the value that was meant, that says more.
    const contradicted = rivalledFacts(reading);
    for (const fact of factsOf(reading)) {
      if (contradicted.has(fact) || fact.role === 'asked') continue;
      const fault = faultOf(fact);
      if (fault !== undefined) report(fact.claim.span, { value: written(fact), fault });
      else if ((fact.role !== 'history' && isLikelyShare(fact)) || isAboveOthers(fact, reading))
        presume(fact.claim.span, { value: written(fact), fault: 'share' });
    }
    for (const passage of reading.ownPassages()) {
      for (const { start, end } of miscountsIn(passage.text)) {
        presume(passage.span(start, end), { value: passage.quote({ start, end }), fault: 'number' });
      }
    }
  },
});

const whole = rational(1);
/** From two per cent on nobody writes per mille. */
const mostPermille = rational(20);

function faultOf(fact: Fact): Fault | undefined {
  if (isMoreThanPeriod(fact.quantity, written(fact), fact.claim.sentence.text)) return 'time';
  const { value, unit, direction } = fact.quantity;
  if (unit?.dimension !== 'ratio' || value.kind !== 'exact' || direction !== undefined) return undefined;
  if (unit.name === 'permille' && !isBelow(value.number, mostPermille)) return 'unit';
  const isMore = isBelow(whole, multiply(value.number, unit.factor));
  return isMore && isShareOfWhole(fact) ? 'share' : undefined;
}

/** Words beside a percentage that may well be above a hundred: growth, wages, prices, capacity, comparison. */
const beyondWhole = new RegExp(
  'groei|stijg|toenam|hoger|meer|opzichte|vergeleken|baseline|nulmeting|loon|salaris|tarief|prijs|prijzen|kosten|budget|begroting|omzet|capaciteit|bezetting|' +
    'dekking|solvabiliteit|liquiditeit|productiviteit|reserve|redundant|rendement|norm|waarde|jaarsalaris|referentie|growth|increas|higher|more|compared|relative|wage|salary|rate|price|cost|budget|turnover|capacity|load|value|yield|coverage|solvency|liquidity|productivity',
  'iu',
);
/** Who writes `at least 100.8% per month`, `<110%` or `119%` most likely means a share. */
function isLikelyShare({ quantity, claim: { passage, sentence } }: Fact): boolean {
  const { value, unit, direction, comparator } = quantity;
  if (unit?.name !== 'percent' || value.kind !== 'exact' || direction !== undefined) return false;
  // `950% of meer` says nothing of growth.
  const [before, behind] = [
    passage.text.slice(sentence.start, quantity.start),
    passage.text.slice(quantity.end, sentence.end),
  ];
  if (comparator?.isExplicit !== true && isRound(value.number)) return false;
  if (beyondWhole.test(before) || beyondWhole.test(behind)) return false;
  const isUpTo = /^(?:tot|up to)/iu.test(passage.text.slice(quantity.start, quantity.end));
  return !isUpTo && isBelow(whole, multiply(value.number, unit.factor));
}

/** `110%` and `150%` of something are agreed on; nobody chooses 119%. */
function isRound({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && numerator % 5n === 0n;
}

/** Items in which all percentages are of one thing: what is asked and what we offer, a norm and its baseline. */
const ofOneThing: ReadonlySet<string> = new Set(['requirement', 'kpi']);

/** Whether a percentage is above a hundred where the others of its KPI, requirement or row of a table are shares. */
function isAboveOthers({ quantity, claim: { passage, sentence } }: Fact, reading: Reading): boolean {
  const { item } = passage;
  if (!isAboveWhole(quantity) || quantity.direction !== undefined || beyondWhole.test(sentence.text)) return false;
  if (passage.kind === 'cell') {
    const cells = cellsOf(passage);
    if (beyondWhole.test(cells.join(' '))) return false;
    return areShares(cells.filter((cell) => cell !== passage.text).flatMap((cell) => parseQuantities(cell)));
  }
  if (item === undefined || !ofOneThing.has(item.kind)) return false;
  const passages = reading.passagesOf(item);
  if (passages.some(({ text }) => beyondWhole.test(text))) return false;
  const others = passages.filter((other) => other !== passage).flatMap((other) => reading.claims(other));
  return areShares(others.map((claim) => claim.quantity));
}

/** Whether there are percentages, and none of them is more than all. */
function areShares(quantities: readonly Quantity[]): boolean {
  const percentages = quantities.filter(({ unit, value }) => unit?.name === 'percent' && value.kind === 'exact');
  return percentages.length > 0 && !percentages.some(isAboveWhole);
}

function isAboveWhole({ value, unit }: Quantity): boolean {
  return unit?.name === 'percent' && value.kind === 'exact' && isBelow(whole, multiply(value.number, unit.factor));
}

/** What can never be above a hundred per cent. */
const parts = /beschikbaarheid|availability|uptime|bereikbaarheid/iu;

function isShareOfWhole({ quantity, claim: { passage, sentence } }: Fact): boolean {
  if (beyondWhole.test(sentence.text)) return false;
  const after = passage.text.slice(quantity.end - (quantity.noun?.length ?? 0), quantity.end);
  const isOfThings = /\d\s?%\s(?:van|of)\s/iu.test(passage.text.slice(quantity.start, quantity.end + 5));
  return isOfThings || parts.test(`${after} ${sentence.text}`);
}
