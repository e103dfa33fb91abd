import { costOf } from '../../smart/costs.ts';
import { isRequired } from '../../smart/required.ts';
import { defineRule } from '../rule.ts';
import { isUsual, kpisLacking, listed, type MissingParameters, reportLacks } from './missing-element.ts';

/** From so many KPIs on a bid has a dashboard, and a dashboard has owners. */
const dashboardSize = 5;

export const kpiWithoutOwner = defineRule<MissingParameters>({
  code: 'EMV309',
  name: 'kpi-without-owner',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ items }) =>
        items.length === 1
          ? `${items[0]} heeft geen eigenaar`
          : `${items.length} KPI’s hebben geen eigenaar: ${listed(items, 'nl')}`,
      en: ({ items }) =>
        items.length === 1 ? `${items[0]} has no owner` : `${items.length} KPIs have no owner: ${listed(items, 'en')}`,
    },
    why: costOf('owner'),
    help: {
      nl: () => 'schrijf bij de KPI `owner:` met een rol, bijvoorbeeld `owner: "Service Delivery Manager"`',
      en: () => 'write `owner:` with a role at the KPI, for instance `owner: "Service Delivery Manager"`',
    },
  },
  check(context) {
    if (isRequired(context.bid, 'owner')) return;
    const lacks = kpisLacking(context, 'owner');
    const isAsked = isUsual(context, 'owner') || context.bid.provingKpis().length >= dashboardSize;
    if (!isAsked) return;
    const presumed = lacks.map((lack) => ({ ...lack, isCertain: false }));
    reportLacks(context, 'EMV309', presumed, { nl: 'ook zonder eigenaar', en: 'without an owner too' });
  },
});
