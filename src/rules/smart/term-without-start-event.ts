import { costOf } from '../../smart/costs.ts';
import { termsOf } from '../../smart/norm-elements.ts';
import { normStatements } from '../../smart/norm-statements.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { kpisLacking, type Lack, listed, type MissingParameters, reportLacks } from './missing-element.ts';

export const termWithoutStartEvent = defineRule<MissingParameters>({
  code: 'EMV310',
  name: 'term-without-start-event',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items, words }) =>
        items.length === 1
          ? `de termijn van ${items[0]} zegt niet wanneer hij begint: “${words}”`
          : `bij ${items.length} KPI’s zegt de termijn niet wanneer hij begint: ${listed(items, 'nl')}`,
      en: ({ items, words }) =>
        items.length === 1
          ? `the term of ${items[0]} does not say when it starts: “${words}”`
          : `the terms of ${items.length} KPIs do not say when they start: ${listed(items, 'en')}`,
    },
    label: {
      nl: () => 'na welk moment?',
      en: () => 'after which moment?',
    },
    why: costOf('startEvent'),
    help: {
      nl: () =>
        'zet achter de termijn waar hij begint, bijvoorbeeld `≤ 6 weken na gunning`, of noem de datum waarop het klaar is',
      en: () =>
        'say after the term when it starts, for instance `≤ 6 weeks after award`, or give the date by which it is done',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'startEvent')) return;
    const label = { nl: 'ook hier ontbreekt het begin', en: 'the start is missing here too' };
    const lacks = kpisLacking(context, 'startEvent');
    const odd = oddTerm(context);
    const isKnown = lacks.some(({ item }) => item === odd?.item);
    reportLacks(context, 'EMV310', odd === undefined || isKnown ? lacks : [...lacks, odd], label);
  },
});

/** So many other terms show that a bid says of each when it starts. */
const leastNamed = 4;

/** The one term of a bid without a start, where each of the others has one behind it: there it was forgotten. */
function oddTerm({ bid, reading }: RuleContext<MissingParameters>): Lack | undefined {
  const terms = bid
    .items('kpi')
    .flatMap((kpi) => termsOf(kpi, normStatements(kpi, reading)).map((term) => ({ kpi, ...term })));
  const [open, second] = terms.filter(({ hasStart }) => !hasStart);
  if (open === undefined || second !== undefined) return undefined;
  if (terms.filter(({ isNamed }) => isNamed).length < leastNamed) return undefined;
  const { kpi, norm, quantity } = open;
  return { item: kpi, span: norm.place(quantity), words: norm.text, points: 0, isCertain: false };
}
