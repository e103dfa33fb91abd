import { measuredBefore } from '../../reading/texts/measured-before.ts';
import { type MeasuredFault, measuredOtherwise } from '../../smart/measured-otherwise.ts';
import { normLimits } from '../../smart/norm-limits.ts';
import { normStatements } from '../../smart/norm-statements.ts';
import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';

const differences: Readonly<Record<MeasuredFault, InBoth<string>>> = {
  unit: { nl: 'hetzelfde getal met een andere eenheid', en: 'the same number in another unit' },
  side: { nl: 'dat is precies de andere kant', en: 'that is the very other side' },
  number: { nl: 'dat is een andere termijn', en: 'that is another term' },
};

export const measuredInOtherTerms = defineRule<{
  kpi: string;
  norm: string;
  here: string;
  fault: MeasuredFault;
}>({
  code: 'EMV331',
  name: 'measured-in-other-terms',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, norm, here, fault }) =>
        `“${here}” is wat er eerder is gemeten, maar ${kpi} meet “${norm}”: ${differences[fault].nl}`,
      en: ({ kpi, norm, here, fault }) =>
        `“${here}” is what was measured before, but ${kpi} measures “${norm}”: ${differences[fault].en}`,
    },
    why: {
      nl: () => 'de beoordelaar kan zo niet zien of u de norm nu al haalt, en ziet een slordigheid in uw bewijs',
      en: () => 'the evaluator cannot see whether you meet the norm already, and sees a mistake in your proof',
    },
    help: {
      nl: ({ norm }) => `geef de uitkomst in de maat van de norm (“${norm}”), of verbeter de norm`,
      en: ({ norm }) => `give the result in the terms of the norm (“${norm}”), or correct the norm`,
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      const limits = normLimits(normStatements(kpi, reading));
      if (limits.length === 0) continue;
      for (const passage of measuredBefore(reading, kpi)) {
        for (const { fault, claim, start, limit } of measuredOtherwise(
          reading.claims(passage),
          limits,
          passage.item === kpi,
        )) {
          const here = passage.quote({ start, end: claim.quantity.end });
          report(passage.span(start, claim.quantity.end), { kpi: kpi.id, norm: limit.norm.text, here, fault }, [
            { span: limit.norm.place(limit.quantity), label: { nl: 'de norm', en: 'the norm' } },
          ]);
        }
      }
    }
  },
});
