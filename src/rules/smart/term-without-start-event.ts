import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

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
    reportLacks(context, 'EMV310', kpisLacking(context, 'startEvent'), label);
  },
});
