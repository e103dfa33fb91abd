import { valueKey } from '../../reading/claims/value-key.ts';
import { defineRule } from '../rule.ts';
import {
  gapsOf,
  normSpan,
  type PairParameters,
  pairParameters,
  promisePlace,
  promiser,
  type Shortfall,
  shortfallOf,
} from './pair-words.ts';

const because = {
  nl: {
    later: 'wie deze norm haalt, mag er langer over doen',
    more: 'wie deze norm haalt, mag hoger uitkomen',
    less: 'wie deze norm haalt, mag lager uitkomen',
  },
  en: {
    later: 'whoever meets this norm may take longer',
    more: 'whoever meets this norm may end higher',
    less: 'whoever meets this norm may end lower',
  },
} as const;

export const normWeaker = defineRule<PairParameters & { shortfall: Shortfall }>({
  code: 'EMV400',
  name: 'norm-weaker-than-promise',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; ${because.nl[p.shortfall]}`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; ${because.en[p.shortfall]}`,
    },
    label: {
      nl: ({ promised }) => `minder dan “${promised}”`,
      en: ({ promised }) => `less than “${promised}”`,
    },
    why: {
      nl: () => 'de beoordelaar ziet dat de KPI minder bewijst dan de belofte en rekent met de zwakste van de twee',
      en: () => 'the evaluator sees that the KPI proves less than the promise, and counts the weaker of the two',
    },
    help: {
      nl: ({ kpi, promised }) =>
        `maak de norm van ${kpi} ten minste zo streng als “${promised}”, of koppel een KPI die dat meet`,
      en: ({ kpi, promised }) =>
        `make the norm of ${kpi} at least as strict as “${promised}”, or link a KPI that measures it`,
    },
  },
  check({ reading, report, presume }) {
    const said = new Set<string>();
    for (const found of gapsOf(reading, 'value')) {
      // A norm that only varies the condition of another is the business of EMV402.
      if (found.norm.head !== undefined) continue;
      // The same promise in the summary of an answer and in the answer is one finding.
      const { promise, norm } = found;
      const key = `${promise.item.address} ${norm.kpi.address} ${norm.claim.quantity.start} ${valueKey(promise.claim.quantity)}`;
      if (said.has(key)) continue;
      said.add(key);
      const say = found.isSure && !found.gap.isPresumed ? report : presume;
      say(normSpan(found, found.gap.norm), { ...pairParameters(found), shortfall: shortfallOf(found) }, [
        promisePlace(found.promise),
      ]);
    }
  },
});
