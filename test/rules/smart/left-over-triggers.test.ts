import { expect, test } from 'vitest';
import { check } from '../../support/bid.ts';
import { bidWith } from './smart-bid.ts';

/** The target, an escalation that meets it, the same with one number that meets no norm, and what is said of that one. */
const cases = [
  [
    '≥95% of the installations completed with a standstill of ≤60 minutes, per wave',
    'Wave <95% → the manager adds a pair of fitters; an installation with a standstill >60 minutes → cause in the report',
    '>60',
    '>75',
    'EMV315',
  ],
  [
    '≥98% van de uitslagen per maand in het leerportaal ≤3 werkdagen na de training',
    '<98% in 1 maand of een registratie >3 werkdagen → de planner vult aan binnen 1 werkdag na signalering',
    '>3',
    '>2',
    'EMV316',
  ],
  [
    'Aandeel draaiuren ≥ 40% in 2028, ≥ 55% in 2029 en ≥ 70% in 2030',
    '2028 < 40%, 2029 < 55% of 2030 < 70% → inhaalplan van de planner; 1 jaar onder de norm → malus',
    '< 40',
    '< 30',
    'EMV315',
  ],
  [
    'Engineer responds ≤10 minutes after the report in ≥98% of faults; restored ≤60 minutes after the report in ≥95% of faults',
    'Response ≤10 minutes in <98% or restoration ≤60 minutes in <95% of faults → analysis by the engineer',
    '≤60',
    '≤75',
    'EMV315',
  ],
  [
    '≤12% van de lopende trajecten, per kalenderjaar',
    'Kalenderjaar >12% → verbeterplan van de planner',
    '>12',
    '>9',
    'EMV316',
  ],
  [
    '≥ 900 ton zout op elke dag van 1 oktober t/m 15 maart en ≥ 450 ton op elke dag van 16 maart t/m 30 april',
    'Een dag onder 900 ton (vanaf 16 maart: onder 450 ton): de planner bestelt met spoed',
    'onder 900',
    'onder 675',
    'EMV315',
  ],
  [
    '≤400 ritten in het hele werk',
    'Prognose >400 ritten → plan van de planner; eindstand >400 ritten → malus',
    'eindstand >400',
    'eindstand >500',
    'EMV315',
  ],
] as const;

test.each(cases)(
  '%s: what is left of the triggers is what is left of the norms',
  async (target, text, from, to, code) => {
    const codesOf = async (escalation: string): Promise<readonly string[]> => {
      const fields = { title: '"Dienstverlening"', target: `"${target}"`, escalation: `"${escalation}"` };
      const { diagnostics } = await check(bidWith(fields));
      return diagnostics.flatMap(({ type }) => (/^EMV31[5-7]$/u.test(type.code) ? [type.code] : []));
    };
    expect(await codesOf(text)).toEqual([]);
    expect(await codesOf(text.replace(from, to))).toEqual([code]);
  },
);

test.each([
  // A limit for a single bad case is far from that of the norm.
  ['≥95% hersteld ≤60 minuten na melding', '<95% → plan van de planner; een storing >3 uur → gesprek'],
  ['≥95% restored ≤60 minutes after the call', '<95% → plan by the planner; a fault >90 minutes → talk'],
  // The other alternative of a count.
  ['0 afzettingen per maand; gras ≤30 cm in ≥98% van de hoeken', '≥1 afzetting of <98% van de hoeken → gesprek'],
  // Two numbers of one kind are left, and nobody knows which of them is meant.
  ['≥95% hersteld ≤60 minuten na melding', '<95%, een rapport >70 minuten of een brief >80 minuten → gesprek'],
  // A warning, and what is left before the norm is missed.
  ['≤12% van de trajecten', 'Kwartaal >10% → waarschuwing door de planner; kalenderjaar >12% → verbeterplan'],
])('%s: %s is silent', async (target, escalation) => {
  const fields = { title: '"Dienstverlening"', target: `"${target}"`, escalation: `"${escalation}"` };
  const { diagnostics } = await check(bidWith(fields));
  expect(diagnostics.filter(({ type }) => /^EMV31[5-7]$/u.test(type.code))).toEqual([]);
});
