import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { type Candidate, likeFactsOf } from '../../reading/facts/fact-candidates.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { isTellingNumber } from '../../reading/promises/pair-promises.ts';
import { isOrphan, scoredKinds } from '../../reading/risks/scored-items.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { written } from '../facts/fact-place.ts';
import { defineRule } from '../rule.ts';

export const measuringKpiNotNamed = defineRule<{ item: string; promised: string; kpi: string; isRisk: boolean }>({
  code: 'EMV519',
  name: 'measuring-kpi-not-named',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ item, promised, kpi, isRisk }) =>
        `${item} ${isRisk ? 'gaat over' : 'belooft'} “${promised}” en ${kpi} meet dat, maar ${item} noemt ${kpi} niet`,
      en: ({ item, promised, kpi, isRisk }) =>
        `${item} ${isRisk ? 'is about' : 'promises'} “${promised}” and ${kpi} measures it, but ${item} does not name ${kpi}`,
    },
    label: {
      nl: ({ kpi }) => `dit meet ${kpi}`,
      en: ({ kpi }) => `this is what ${kpi} measures`,
    },
    why: {
      nl: () => 'de beoordelaar zoekt dit getal bij de genoemde KPI’s en vindt het niet, terwijl u het wel meet',
      en: () =>
        'the evaluator looks for this number at the KPIs that are named and does not find it, while you do measure it',
    },
    help: {
      nl: ({ item, kpi }) => `zet ${kpi} onder \`kpis:\` bij ${item}`,
      en: ({ item, kpi }) => `put ${kpi} under \`kpis:\` of ${item}`,
    },
  },
  check({ bid, reading, report }) {
    const said = new Set<string>();
    for (const [fact, candidates] of likeFactsOf(reading)) {
      const { item } = fact.claim.passage;
      if (item === undefined || !promises(fact)) continue;
      const linked = new Set<Item>(bid.linked(item, 'kpis', 'kpi'));
      // Only who points at KPIs can point at the wrong one.
      if (linked.size === 0 && !scoredKinds.has(item.kind)) continue;
      const norm = normBeside(fact, candidates, linked) ?? orphanBeside(fact, candidates, linked, bid);
      const kpi = norm?.claim.passage.item;
      if (norm === undefined || kpi === undefined || names(reading, item, kpi)) continue;
      const key = `${item.address} ${kpi.address}`;
      if (said.has(key)) continue;
      said.add(key);
      const label = { nl: `dit meet ${kpi.id}`, en: `this is what ${kpi.id} measures` };
      report(fact.claim.span, { item: item.id, promised: written(fact), kpi: kpi.id, isRisk: item.kind === 'risk' }, [
        { span: norm.claim.span, label },
      ]);
    }
  },
});

/** What says a number that a KPI of its own must measure: an answer, a headline, our explanation, the risk that a norm is missed. */
function promises({ role, claim: { passage } }: Fact): boolean {
  const kind = passage.item?.kind;
  if (kind === 'risk') return role === 'trigger' && passage.field === 'consequence';
  if (role !== 'text') return false;
  if (kind === 'requirement') return passage.field === 'explanation';
  return kind === 'wish' || kind === 'question' || kind === 'winTheme';
}

/** So much must tie a promise and a norm that say the same, where no word of their own does. */
const leastScore = 5;

/** The norm that gives the value of a promise, when no KPI that the answer names gives it. */
function normBeside(fact: Fact, candidates: readonly Candidate[], linked: ReadonlySet<Item>): Fact | undefined {
  const { comparator, unit } = fact.quantity;
  if (comparator?.isExplicit !== true && unit?.dimension !== 'ratio') return undefined;
  const same = candidates.filter(({ relation }) => relation === 'same' || relation === 'number');
  if (same.some((other) => isOf(linked, other.fact))) return undefined;
  return same.find(
    ({ fact: other, score, isSure }) =>
      other.role === 'norm' && other.claim.passage.item?.kind === 'kpi' && (isSure || score >= leastScore),
  )?.fact;
}

/** The norm of a KPI that no wish or question names, where it gives the value of a promise that no other KPI measures. */
function orphanBeside(
  { quantity }: Fact,
  candidates: readonly Candidate[],
  linked: ReadonlySet<Item>,
  bid: Bid,
): Fact | undefined {
  const same = candidates.filter(({ relation }) => relation === 'same' || relation === 'number');
  if (!isTellingNumber(quantity) || same.some((other) => isOf(linked, other.fact))) return undefined;
  return same.find(({ fact: { role, claim }, score }) => {
    const { item } = claim.passage;
    return role === 'norm' && item?.kind === 'kpi' && score >= leastOfOrphan && isOrphan(bid, item);
  })?.fact;
}

/** What must tie a promise to a KPI that would measure nothing else. */
const leastOfOrphan = 2;

function isOf(items: ReadonlySet<Item>, { claim: { passage } }: Fact): boolean {
  return passage.item !== undefined && items.has(passage.item);
}

function names(reading: Reading, item: Item, kpi: Item): boolean {
  const own = [...reading.passagesOf(item), ...reading.bodyPassages(item)];
  return own.some((passage) => reading.mentionsIn(passage).some(({ to }) => to === kpi));
}
