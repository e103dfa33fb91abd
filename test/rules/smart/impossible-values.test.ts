import { describe, expect, test } from 'vitest';
import { check, shown } from '../../support/bid.ts';
import { bidWith, type KpiFields } from './smart-bid.ts';

async function found(fields: KpiFields): Promise<string[]> {
  const { diagnostics } = await check(bidWith(fields));
  return diagnostics
    .filter(({ type }) => /^EMV3(?:28|29|30)$/u.test(type.code))
    .map((one) => shown(one).replace(/ \S+\.yaml /u, ' '));
}

const target = (text: string, fields: KpiFields = {}): KpiFields => ({ target: `"${text}"`, ...fields });

type Case = readonly [fields: KpiFields, expected: readonly string[]];

const shares: readonly Case[] = [
  [target('120% van de bewoners gebeld'), ['EMV328 120% van de bewoners gebeld']],
  [target('1000% of the invoices paid on time'), ['EMV328 1000% of the invoices paid']],
  [{ target: null, norms: '[{subject: "monteurs met certificaat", exactly: "110%"}]' }, ['EMV328 110%']],
  [target('≥990% van de tijd beschikbaar'), ['EMV328 ≥990% van de tijd beschikbaar']],
  [target('100% van de bewoners gebeld'), []],
  [target('120% van de bewoners van vorig jaar'), []],
  [target('≥110% van de geplande plaatsingen'), []],
  [target('≥105% van de opdrachtwaarde'), []],
  [target('150% meer bezoekers'), []],
  [target('≥130% van de kosten gedekt'), []],
  [target('groei tot 140% van de deelnemers'), []],
  [target('≤120% ten opzichte van de nulmeting'), []],
  [target('≥ 99% of the boxes cold, per month', { baseline: '"986.0% in 2026"' }), ['EMV328 986.0%']],
  [target('≥ 99% of the boxes cold, per month', { baseline: '"98.6% in 2026"' }), []],
  [target('≤ 120% van de bezetting', { baseline: '"131% in 2026"' }), []],
  [target('≥ 25% reductie van het verbruik', { baseline: '"131% in 2026"' }), []],
  [
    target('100% van de alarmen ≤10 minuten', { baseline: '"140 van 14 alarmen op tijd"' }),
    ['EMV328 140 van 14 alarmen'],
  ],
  [target('100% van de alarmen ≤10 minuten', { baseline: '"14 van de 14 alarmen op tijd"' }), []],
  [target('≥ 98% of the calls answered', { escalation: '"Below 980%: plan by the planner"' }), ['EMV328 Below 980%']],
  [
    target('P1: 100% gemeld binnen 5 minuten; P2: ≥ 98% gemeld binnen 15 minuten', {
      escalation: '"P1 onder 100% of meldingen van P2 onder 980%: gesprek van de planner binnen 3 werkdagen"',
    }),
    ['EMV328 onder 980%'],
  ],
  [target('≥ 98% of the calls answered', { escalation: '"Below 98%: plan by the planner"' }), []],
  [target('≥ 110% van het quotum', { escalation: '"Onder 105%: plan van de planner"' }), []],
  [target('≥120% van de leden', { title: '"Groei van het ledental"' }), []],
];

const empty: readonly Case[] = [
  [target('≥0% van de klachten'), ['EMV329 ≥0% van de klachten']],
  [target('≤100% van de monteurs gecertificeerd'), ['EMV329 ≤100% van de monteurs gecertificeerd']],
  [target('minimaal 0 audits per jaar'), ['EMV329 minimaal 0 audits per jaar']],
  [{ target: null, norms: '[{subject: "audits", atLeast: "0 audits", per: "jaar"}]' }, ['EMV329 0 audits']],
  [target('≤0 klachten per jaar'), []],
  [target('0 ongevallen per jaar'), []],
  [target('NPS ≥ 0'), []],
  [target('groei ≥0% per jaar'), []],
  [target('≤100% van de kosten van 2026'), []],
  [target('≥100% van de monteurs gecertificeerd'), []],
];

const permilles: readonly Case[] = [
  [
    target('≥95‰ van de ritten op tijd', { measurement: '"95% van de ritten in het projectplan"' }),
    ['EMV330 ≥95‰ van de ritten'],
  ],
  [
    target('≥12% minder verloop onder chauffeurs', { baseline: '"Verloop onder chauffeurs 12‰ in 2026"' }),
    ['EMV330 12‰'],
  ],
  [target('≤3‰ van de ritten met schade', { measurement: '"Projectplan, steekproef van 5% van de ritten"' }), []],
];

describe.each([
  ['a share above the whole', shares],
  ['a norm that is always met', empty],
  ['per mille beside percent', permilles],
] as const)('%s', (_, cases) => {
  test.each(cases)('%j', async (fields, expected) => {
    expect(await found(fields)).toEqual(expected);
  });
});
