import { formatNumber } from '../../quantity/format-quantity.ts';
import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { partLabel, type SumOff } from './sum-off.ts';
import { sumsOffIn } from './table-sums.ts';
import { tablesOf } from './tables.ts';
import { groupsOffIn } from './told-groups.ts';
import { hoursOffIn } from './told-hours.ts';
import { partsOffIn } from './told-parts.ts';
import { percentagesOffIn } from './told-percentages.ts';
import { workingsOffIn } from './told-products.ts';

export const sumOffParts = defineRule<{ total: string; working: string; right: string; rightInEnglish: string }>({
  code: 'EMV472',
  name: 'sum-off-parts',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ total, working, right }) => `er staat “${total}”, maar ${working} is ${right}`,
      en: ({ total, working, rightInEnglish }) => `it says “${total}”, but ${working} is ${rightInEnglish}`,
    },
    label: {
      nl: () => 'dit klopt niet met de delen',
      en: () => 'this does not go with its parts',
    },
    why: {
      nl: () => 'een beoordelaar telt na, en vertrouwt na één rekenfout ook uw andere getallen niet',
      en: () => 'an evaluator adds it up, and after one mistake no longer trusts your other numbers',
    },
    help: {
      nl: () => 'verbeter het totaal of een van de delen; noem het deel dat ontbreekt',
      en: () => 'correct the total or one of its parts; name the part that is missing',
    },
  },
  check({ reading, report, presume }) {
    const said = new Set<string>();
    const tell = ({ span, total, working, right, parts, isCertain }: SumOff): void => {
      const key = placeKey(span);
      if (said.has(key)) return;
      said.add(key);
      const say = isCertain ? report : presume;
      say(
        span,
        { total, working, right: formatNumber(right, 'nl'), rightInEnglish: formatNumber(right, 'en') },
        parts.slice(0, mostPlaces).map((part) => ({ span: part, label: partLabel })),
      );
    };
    for (const table of tablesOf(reading)) for (const sum of sumsOffIn(table)) tell(sum);
    for (const passage of reading.ownPassages()) {
      const told = [workingsOffIn, percentagesOffIn, hoursOffIn, groupsOffIn, partsOffIn];
      for (const sum of told.flatMap((find) => find(passage))) tell(sum);
    }
  },
});

const mostPlaces = 6;
