import { isBelow, rational } from '../../quantity/rational.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { textsWith } from '../../reading/texts/texts-with.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import { written } from './fact-place.ts';
import { impossibleIn } from './impossible-in-text.ts';
import { isAboveWhole, isMoreThanAll, seemsMoreThanAll } from './more-than-all.ts';
import { isMoreThanPeriod } from './more-than-period.ts';
import { miscountsIn } from './number-of-unit.ts';

type Fault = 'share' | 'part' | 'unit' | 'time' | 'number';

const messages: Readonly<Record<Fault, InBoth<(value: string) => string>>> = {
  share: {
    nl: (value) => `“${value}” is meer dan alles`,
    en: (value) => `“${value}” is more than everything there is`,
  },
  part: {
    nl: (value) => `“${value}”: een deel is nooit meer dan het geheel`,
    en: (value) => `“${value}”: a part is never more than the whole`,
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
  part: {
    nl: 'kijk beide aantallen na: een van de twee is veranderd, of ze staan andersom',
    en: 'check both counts: one of them was changed, or they stand the wrong way round',
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
    // `De oplage is 105% van het aantal kiezers`: who says so in several texts means it.
    const told = textsWith(reading, (quantity) => (isAboveWhole(quantity) ? sizeKey(quantity) : undefined));
    for (const fact of factsOf(reading)) {
      if (contradicted.has(fact) || fact.role === 'asked' || (told.get(sizeKey(fact.quantity)) ?? 0) > 1) continue;
      const fault = faultOf(fact);
      if (fault !== undefined) report(fact.claim.span, { value: written(fact), fault });
      else if (seemsMoreThanAll(fact, reading)) presume(fact.claim.span, { value: written(fact), fault: 'share' });
    }
    for (const passage of reading.ownPassages()) {
      for (const { start, end } of miscountsIn(passage.text)) {
        presume(passage.span(start, end), { value: passage.quote({ start, end }), fault: 'number' });
      }
      for (const { start, end, fault, isSure } of impossibleIn(passage)) {
        const say = isSure ? report : presume;
        say(passage.span(start, end), { value: passage.quote({ start, end }), fault });
      }
    }
  },
});

/** From two per cent on nobody writes per mille. */
const mostPermille = rational(20);

function faultOf(fact: Fact): Fault | undefined {
  if (isMoreThanPeriod(fact.quantity, written(fact), fact.claim.sentence.text)) return 'time';
  const { value, unit, direction } = fact.quantity;
  if (unit?.dimension !== 'ratio' || value.kind !== 'exact' || direction !== undefined) return undefined;
  if (unit.name === 'permille' && !isBelow(value.number, mostPermille)) return 'unit';
  return isMoreThanAll(fact) ? 'share' : undefined;
}
