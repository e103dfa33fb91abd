import { type BidFiles, cleanBid } from '../../support/bid.ts';

/** The fields of a KPI that differ from a complete one; `null` takes a field away. */
export type KpiFields = Readonly<Record<string, string | null>>;

const complete: KpiFields = {
  title: '"Onboarding"',
  target: '"≤ 6 weken na gunning"',
  measurement: '"Projectplan"',
  reporting: '"Wekelijks"',
};

/** A bid with these KPIs, all serving one wish. */
export function bidWith(...kpis: readonly KpiFields[]): BidFiles {
  const ids = kpis.map((_, index) => `KPI-${String(index + 1).padStart(2, '0')}`);
  const text = kpis.map((fields, index) => itemOf(ids[index] ?? '', { ...complete, ...fields })).join('');
  return {
    ...cleanBid,
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    kpis: [${ids.join(', ')}]\n`,
    'kpis.yaml': `kpis:\n${text}`,
  };
}

function itemOf(id: string, fields: KpiFields): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`    ${key}: ${value}\n`]));
  return `  - id: ${fields['id'] ?? id}\n${lines.filter((line) => !line.startsWith('    id:')).join('')}`;
}
