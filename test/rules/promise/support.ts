import { type BidFiles, check, cleanBid, shown } from '../../support/bid.ts';

/** A bid with one wish and one KPI. */
export function bidWith(asked: string, target: string, title: string, answer = ''): BidFiles {
  return {
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${asked}"\n${answer}    kpis:\n      - KPI-01\n`,
    'kpis.yaml':
      `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n` +
      '    measurement: "Register"\n    reporting: "Maandelijks"\n',
  };
}

/** What the rules about promises find in a bid. */
export async function foundPromiseCodes(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check({ ...cleanBid, ...files });
  return diagnostics.map(shown).filter((finding) => /^EMV(?:40|41[0-4]|80[01])/u.test(finding));
}
