import { append } from '../../model/item-index.ts';
import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { roleNames } from '../../reading/promises/promise-sentences.ts';
import { Backing } from '../../reading/slips/backing.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { proseSections } from '../../reading/texts/prose-sections.ts';
import { defineRule } from '../rule.ts';
import { written } from './fact-place.ts';
import { isPromised, isRunningProse } from './promised-numbers.ts';

export const numberWithoutBacking = defineRule<{ numbers: readonly string[]; count: number }>({
  code: 'EMV422',
  name: 'number-without-backing',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ numbers, count }) =>
        count === 1
          ? `belofte zonder KPI of ander houvast: ${quote(numbers)}`
          : `${count} beloften zonder KPI of ander houvast: ${quote(numbers)}${count > numbers.length ? ' …' : ''}`,
      en: ({ numbers, count }) =>
        count === 1
          ? `a promise that no KPI or other data holds: ${quote(numbers)}`
          : `${count} promises that no KPI or other data holds: ${quote(numbers)}${count > numbers.length ? ' …' : ''}`,
    },
    label: {
      nl: () => 'wie meet of bewaakt dit?',
      en: () => 'who measures or watches this?',
    },
    why: {
      nl: () => 'dit wordt na gunning contract, maar niemand meet of bewaakt het',
      en: () => 'this becomes contract after award, but nobody measures or watches it',
    },
    help: {
      nl: () =>
        'leg de belofte vast: als KPI, bij een wens of vraag, in een fase, of als overleg of rapportage; of noem het nummer van de KPI die haar meet',
      en: () =>
        'put the promise in the data: as a KPI, at a wish or question, in a phase, or as a meeting or report; or name the id of the KPI that measures it',
    },
  },
  check({ bid, reading, report }) {
    const roles = roleNames(bid);
    const promised = new Map<Passage, Fact[]>();
    for (const fact of factsOf(reading)) {
      const { passage } = fact.claim;
      if (passage.voice !== 'ours' || !isRunningProse(passage) || !isPromised(fact, bid.language, roles)) continue;
      if (reading.mentionsIn(passage).length === 0) append(promised, passage, fact);
    }
    if (promised.size === 0) return;
    const backing = new Backing(reading, [...promised.values()].flat());
    const contested = rivalledFacts(reading);
    for (const section of proseSections(reading)) {
      const loose = section
        .flatMap((passage) => promised.get(passage) ?? [])
        .filter((fact) => !contested.has(fact) && !backing.has(fact));
      const [first, ...others] = loose;
      if (first === undefined) continue;
      const label = { nl: 'ook zonder houvast', en: 'without a hold too' };
      report(
        first.claim.span,
        { numbers: loose.slice(0, mostNamed).map(written), count: loose.length },
        others.map(({ claim }) => ({ span: claim.span, label })),
      );
    }
  },
});

const mostNamed = 3;

function quote(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
