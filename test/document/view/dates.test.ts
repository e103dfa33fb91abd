import { expect, test } from 'vitest';
import { Views } from '../../../src/document/view/view.ts';
import { check, cleanBid } from '../../support/bid.ts';

const phases = `phases:
  - id: F-1
    title: "Baggeren"
    start: "2027-05-03"
    end: "2027-10-29"
    activities: ["Afgerond op 2027-10-29"]
    milestones: [{ text: "Helft gereed", at: "2027-07-30" }, { text: "Klaar", at: "week 30" }]
`;

test.each([
  ['nl', '30 juli 2027', '3 mei 2027 – 29 oktober 2027'],
  ['en', '30 July 2027', '3 May 2027 – 29 October 2027'],
] as const)('a date alone in a field is printed as people write it (%s)', async (language, milestone, period) => {
  const { bid } = await check({ ...cleanBid, 'phases.yaml': phases });
  const [phase] = bid?.items('phase') ?? [];
  if (bid === undefined || phase === undefined) throw new Error('the bid cannot be read');
  const view = new Views(bid, language).of(phase);
  const [half, done] = view['milestones'] as readonly { readonly at: string }[];
  expect(half?.at).toContain(milestone);
  expect(done?.at).toContain('week 30');
  expect(String(view['period']).replace(/:field\[|\]\{[^}]*\}/gu, '')).toContain(period);
  // What is typed in a sentence stays as it is typed.
  expect((view['activities'] as readonly string[])[0]).toContain('Afgerond op 2027-10-29');
});
