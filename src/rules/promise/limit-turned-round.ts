import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { placesOfOpposites } from '../../reading/facts/promise-facts.ts';
import { loneSignsOf } from '../../reading/slips/lone-signs.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import type { InBoth } from '../../text/language.ts';
import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { type TurnedLimit, turnedLimit } from './turned-limits.ts';

type Told = (here: string) => string;

const messages: Readonly<Record<TurnedLimit, InBoth<Told>>> = {
  earliest: {
    nl: (here) => `“${here}” zegt hoe lang het op zijn minst duurt, en niet wanneer u klaar bent`,
    en: (here) => `“${here}” says how long it takes at least, and not when you are done`,
  },
  most: {
    nl: (here) => `“${here}” is een bovengrens op iets dat goed gaat`,
    en: (here) => `“${here}” is a ceiling on something that goes well`,
  },
  notice: {
    nl: (here) => `“${here}” vooraf laat toe dat u pas op het laatste moment iets laat weten`,
    en: (here) => `“${here}” in advance allows you to tell it at the last moment`,
  },
};

const helps: Readonly<Record<TurnedLimit, InBoth<string>>> = {
  earliest: {
    nl: 'schrijf wanneer het uiterlijk gebeurd is: “binnen …”; is wachten juist de bedoeling, schrijf dan “pas na …”',
    en: 'write when it has been done at the latest: “within …”; if waiting is what you mean, write “only after …”',
  },
  most: {
    nl: 'schrijf hoeveel er op zijn minst goed gaat: “minstens …” of “≥”',
    en: 'write how much goes well at least: “at least …” or “≥”',
  },
  notice: {
    nl: 'schrijf hoe lang van tevoren op zijn minst: “minstens …” of “uiterlijk … vooraf”',
    en: 'write how long in advance at least: “at least …”',
  },
};

export const limitTurnedRound = defineRule<{ here: string; limit: TurnedLimit }>({
  code: 'EMV415',
  name: 'limit-turned-round',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, limit }) => messages[limit].nl(here),
      en: ({ here, limit }) => messages[limit].en(here),
    },
    why: {
      nl: () =>
        'wie aan deze grens wordt gehouden, hoeft niets te presteren; de beoordelaar ziet geen belofte of een vergissing',
      en: () => 'whoever is held to this limit need not perform; the evaluator sees no promise or a mistake',
    },
    help: {
      nl: ({ limit }) => helps[limit].nl,
      en: ({ limit }) => helps[limit].en,
    },
  },
  check({ reading, report }) {
    // Where another text gives the limit that was meant, that says more.
    const contradicted = rivalledFacts(reading);
    const turned = new Set([
      ...loneSignsOf(reading).map(({ told }) => placeKey(told.span)),
      ...placesOfOpposites(reading),
    ]);
    for (const fact of factsOf(reading)) {
      const isSaid = contradicted.has(fact) || turned.has(placeKey(fact.claim.span));
      const limit = isSaid || isOfSanction(fact) ? undefined : turnedLimit(fact);
      if (limit === undefined) continue;
      const { passage } = fact.claim;
      const start = passage.text.slice(0, fact.quantity.start).search(/(?<![a-zà-ɏ])(?:na|after)\s$/iu);
      const from = start === -1 ? fact.quantity.start : start;
      const here = passage.text.slice(from, fact.quantity.end).replace(/\s+/gu, ' ');
      report(passage.span(from, fact.quantity.end), { here, limit });
    }
  },
});

/** `| KPI-06 | Nieuwe leerling na meer dan vijf werkdagen | € 250 |`: what is paid for. */
function isOfSanction({ claim: { passage } }: Fact): boolean {
  return passage.kind === 'cell' && cellsOf(passage).some((cell) => cell.includes('€'));
}
