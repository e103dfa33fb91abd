import { describe, expect, test } from 'vitest';
import { check, shown } from '../../support/bid.ts';
import { bidWith, type KpiFields } from './smart-bid.ts';

/** What the rules on triggers find, as code and marked text; a guess ends with a question mark. */
async function found(fields: KpiFields): Promise<string[]> {
  const { diagnostics } = await check(bidWith(fields));
  return diagnostics
    .filter(({ type }) => /^EMV3(?:15|16|27)$/u.test(type.code))
    .map((one) => `${shown(one).replace(/ \S+\.yaml /u, ' ')}${one.certainty === 'presumed' ? '?' : ''}`)
    .sort();
}

type Case = readonly [target: string, escalation: string, expected: readonly string[]];

const kpi = (target: string, escalation: string): KpiFields => ({
  title: '"Dienstverlening"',
  target: `"${target}"`,
  escalation: `"${escalation}"`,
});

const reversed: readonly Case[] = [
  ['≥92% van de leveringen per week', 'Week >92% → herstelplan van de planner', ['EMV327 >92%']],
  ['≤3 uur na de oproep', '<3 uur → de teamleider belt', ['EMV327 <3 uur']],
  ['≤6% van de opdrachtsom per jaar', 'Jaar <6% → inhaalplan', ['EMV327 <6%']],
  [
    'reply within 2 working days',
    'Less than 2 working days → call by the manager',
    ['EMV327 Less than 2 working days'],
  ],
  ['≥12 toolboxmeetings per jaar', 'Jaar met >12 toolboxmeetings → overleg', ['EMV327 >12 toolboxmeetings']],
  ['≥92% van de leveringen', 'Slaagcijfer ≥92% → herstelplan', ['EMV327 ≥92%']],
  ['≥92% van de leveringen', 'Leveringen >88% → herstelplan', ['EMV327 >88%?']],
  ['≥92% van de leveringen', '>99% → bonus van 1%; <92% → malus', []],
  ['≥92% van de leveringen', '<92% → verbeterplan; weer >92% → einde van het verbeterplan', []],
  ['≥92% van de leveringen op tijd', 'te laat >8% → malus', []],
  ['≥92% van de leveringen', 'Verzuim >9% → gesprek met HR', []],
  ['≤10 werkdagen na gunning', 'nog <3 werkdagen over → extra ploeg', []],
  ['rooms cleaned ≤4 hours after the inspection', 'two months in at most 12 months → penalty', []],
  ['≤10 werkdagen na gunning gereed', '<5 werkdagen vooraf niet gereed → extra ploeg', []],
];

const several: readonly Case[] = [
  ['P1 ≤10 min, P2 ≤45 min', 'Maand met P1 >10 min of P2 >90 min → overleg', ['EMV315 >90 min']],
  ['P1 ≤10 min, P2 ≤45 min', 'Maand met P1 <10 min of P2 >45 min → overleg', ['EMV327 <10 min']],
  [
    'Reparatie ≤6 uur na melding; analyse ≤12 dagen na melding',
    'Reparatie >6 uur, analyse >20 dagen → directie',
    ['EMV315 >20 dagen'],
  ],
  ['Reparatie ≤6 uur na melding; analyse ≤12 dagen na melding', 'Reparatie >6 uur of analyse >12 dagen → directie', []],
  [
    '≥95% of the meals on time per month; complaints answered ≤3 hours after receipt',
    'One month below 95%, or a complaint later than 5 hours → penalty',
    ['EMV315 5 hours'],
  ],
  [
    '≥95% of the meals on time per month; complaints answered ≤3 hours after receipt',
    'One month below 95%, or a complaint later than 3 hours → penalty',
    [],
  ],
  ['≥8 audits per jaar; elk ≥20% minder bevindingen', 'Jaar met <8 audits of een gemist verslag → plan', []],
  ['Brandstofdekking ≥90% per maand; mislukte leveringen ≤4%', 'Dekking <80% → plan', ['EMV315 <80%']],
  ['Mislukte leveringen ≤4%; dekking ≥90%', 'Mislukte leveringen >6% → plan van de planner', ['EMV315 >6%']],
  [
    'Reparatie ≤6 uur na melding',
    'Reparatie >8 uur → directie; 2 overschrijdingen per jaar → malus',
    ['EMV315 >8 uur'],
  ],
];

const units: readonly Case[] = [
  ['≥92% van de leveringen', '<92‰ → malus', ['EMV315 <92‰']],
  ['≤4 werkdagen na melding', 'Meer dan 4 weken → directie', ['EMV315 Meer dan 4 weken']],
  ['≤2 weken na melding', '>10 werkdagen → directie', []],
  ['≤1 maand na melding', '>30 dagen → directie', []],
  ['≤1 werkdag na melding', '>1 week → directie', ['EMV315 >1 week']],
  ['≤3 klachten per 1.000 ritten', '>3 klachten per 500 ritten → oorzaak in het overleg', ['EMV315 >3 klachten']],
  ['≤3 klachten per 1.000 ritten', '>3 klachten per 1.000 ritten → oorzaak in het overleg', []],
  ['≥8 op een schaal van 10', 'Cijfer lager dan 7 → verbeterplan', ['EMV315 lager dan 7']],
  ['>7.5 on a scale from 1 to 10', 'Score of 7.5 or lower → plan of the manager', []],
];

const moments: readonly Case[] = [
  ['≥30% van het afval binnen 24 maanden na de start', 'Na 24 maanden onder 30% → malus', []],
  ['≥30% van het afval binnen 24 maanden na de start', 'Na 30 maanden onder 30% → malus', ['EMV315 onder 30%']],
  ['≥30% van het afval binnen 24 maanden na de start', 'Na 12 maanden onder 15% → malus', []],
  ['≥15 werkdagen vooraf aangekondigd', 'Later dan 15 werkdagen vooraf → verschoven', []],
  ['≥15 werkdagen vooraf aangekondigd', 'Later gemeld dan 9 werkdagen vooraf → verschoven', ['EMV315 9 werkdagen']],
  ['≥15 werkdagen vooraf aangekondigd', 'Later gemeld dan 20 werkdagen vooraf → verschoven', ['EMV316 20 werkdagen']],
  ['≤4 uur na melding', 'Niet binnen 8 uur hersteld → directie', ['EMV315 binnen 8 uur']],
  ['≤4 uur na melding', 'Niet binnen 4 uur hersteld → directie', []],
  ['≤4 uur na melding', '2 keer binnen 12 maanden → malus', []],
];

const early: readonly Case[] = [
  ['≤40 minuten na de melding', 'Aanrijtijd >30 minuten → analyse in het overleg', ['EMV316 >30 minuten?']],
  ['≤40 minuten na de melding', '>30 minuten → signaal aan de planner', []],
  ['≤40 minuten na de melding', '>30 minuten → gesprek; >40 minuten → korting', []],
  [
    '≤12 avonden in totaal',
    'Dreiging van een 13e avond → plan; meer dan 15 avonden → korting',
    ['EMV315 meer dan 15 avonden'],
  ],
  ['≤12 avonden in totaal', 'Dreiging van een 13e avond → plan; meer dan 12 avonden → korting', []],
  ['≥92% van de leveringen', '>80% van de malusgrens → waarschuwing', []],
  ['≥92% van de leveringen', 'Respons <30% → nieuwe meting', []],
  [
    'Geen avonden te laat: 0 grote afwijkingen per audit',
    'Meer dan 2 grote afwijkingen → plan',
    ['EMV315 Meer dan 2 grote afwijkingen'],
  ],
];

describe.each([
  ['the wrong way round', reversed],
  ['of several parts', several],
  ['in another unit', units],
  ['at a moment', moments],
  ['before the norm', early],
] as const)('a trigger %s', (_, cases) => {
  test.each(cases)('%s | %s', async (target, escalation, expected) => {
    expect(await found(kpi(target, escalation))).toEqual(expected);
  });
});
