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

const ofNoNormInParticular: readonly Case[] = [
  [
    'Gewoon bezoek: ≥92% binnen 6 dagen na aanvraag; spoedbezoek: 100% binnen 2 dagen na aanvraag',
    'Onder 69% of een spoedbezoek na meer dan 2 dagen → extra dagdeel',
    ['EMV315 Onder 69%?'],
  ],
  [
    'Gewoon bezoek: ≥92% binnen 6 dagen na aanvraag; spoedbezoek: 100% binnen 2 dagen na aanvraag',
    'Onder 92% of een spoedbezoek na meer dan 1 dag → extra dagdeel',
    ['EMV316 meer dan 1 dag?'],
  ],
  [
    'Gewoon bezoek: ≥92% binnen 6 dagen na aanvraag; spoedbezoek: 100% binnen 2 dagen na aanvraag',
    'Onder 92% of een spoedbezoek na meer dan 2 dagen → extra dagdeel',
    [],
  ],
  [
    '≥40% of the parts reused per year; 100% of the trips without emissions',
    '<50% in a year → plan of the buyer; <100% of the trips → other vehicle',
    ['EMV316 <50%?'],
  ],
  [
    'Gerepareerd ≤3 uur na melding, in 100% van de gevallen per kwartaal',
    '1 geval >2 uur → oorzaakanalyse; 2 gevallen >2 uur binnen 12 maanden → korting',
    ['EMV316 >2 uur?'],
  ],
  [
    '≥94% van de opdrachten binnen 3 dagen na aanvraag en 100% binnen 7 dagen na aanvraag',
    'Onder 94% of een opdracht die langer dan 9 dagen duurt → analyse van de planner',
    ['EMV315 langer dan 9 dagen?'],
  ],
  [
    '≥94% van de opdrachten binnen 3 dagen na aanvraag en 100% binnen 7 dagen na aanvraag',
    'Onder 94% of een opdracht die langer dan 7 dagen duurt → analyse van de planner',
    [],
  ],
  [
    '≥94% van de opdrachten binnen 3 dagen na aanvraag',
    'Onder 94% of een opdracht die langer dan 9 dagen duurt → analyse van de planner',
    [],
  ],
  [
    'Op ≥94% van de plaatsen een monteur ≤60 minuten na melding en op 100% ≤90 minuten',
    '<94% of een aankomst >120 minuten → andere standplaats',
    ['EMV315 >120 minuten?'],
  ],
  [
    '100% van de vragen per maand beantwoord ≤60 minuten na ontvangst; ≥95% van de vragen per maand beantwoord ≤45 minuten na ontvangst; vervulde vragen per maand: groep A, C en D samen ≤75%, groep B ≥50%',
    'Een antwoord >60 minuten of een maand met <95% binnen 45 minuten, <75% vervuld in groep A, C en D of <50% in groep B → overleg',
    ['EMV327 <75% vervuld'],
  ],
  ['≥95% van de vragen binnen 2 dagen', 'Onder 95% of verzuim >9% → gesprek met HR', []],
  ['≥95% binnen 2 uur en 100% binnen 8 uur', 'Onder 95% of een telefoontje na meer dan 30 minuten → analyse', []],
  ['≥95% binnen 2 dagen en 100% binnen 9 dagen', 'Onder 95% → plan van de planner; onder 90% → korting', []],
];

const withATime: readonly Case[] = [
  ['≥97% binnen 2 uur en 100% binnen 3 uur', 'Onder 97% binnen 2 uur of onder 100% binnen 3 uur → plan', []],
  [
    '≥97% binnen 2 uur en 100% binnen 3 uur',
    'Onder 79% binnen 2 uur of onder 100% binnen 3 uur → plan',
    ['EMV315 Onder 79%'],
  ],
  [
    '≥97% binnen 2 uur en 100% binnen 3 uur',
    'Onder 97% binnen 2 dagen of onder 100% binnen 3 uur → plan',
    ['EMV315 binnen 2 dagen?'],
  ],
  [
    '≥97% binnen 6 weken en 100% binnen 8 weken',
    'Onder 97% binnen 8 weken of onder 100% binnen 8 weken → plan',
    ['EMV315 binnen 8 weken?'],
  ],
  [
    '≥97% within 2 hours and 100% within 3 hours',
    'Below 97% within 1 hour or below 100% within 3 hours → plan of the manager',
    ['EMV316 within 1 hour?'],
  ],
  [
    '≥97% binnen 2 uur en 100% binnen 3 uur',
    'Onder 97% na minimaal 2 uur of onder 100% binnen 3 uur → plan',
    ['EMV327 minimaal 2 uur?'],
  ],
  ['≥97% binnen 2 uur na melding', '2 maanden onder 97% binnen 12 maanden → korting', []],
  ['≥97% binnen 2 uur na melding', 'Onder 97% binnen een kwartaal → korting', []],
  [
    'Klasse B: ≥95% hersteld ≤42 uur na melding; klasse C: ≥95% hersteld ≤5 werkdagen na melding',
    '<95% van klasse B binnen 24 uur of <95% van klasse C binnen 5 werkdagen → maatregel',
    ['EMV316 binnen 24 uur?'],
  ],
];

const besideTheFirst: readonly Case[] = [
  [
    '≤400 ritten in het hele werk',
    'Prognose >4000 ritten → extra schip; >400 ritten → korting',
    ['EMV315 >4000 ritten?'],
  ],
  ['≤400 ritten in het hele werk', 'Prognose >400 ritten → extra schip; >400 ritten → korting', []],
  ['≤400 trips in the whole work', 'Forecast >380 trips → warning to the planner; >400 trips → penalty', []],
  ['≥92% per kwartaal', 'Kwartaal <92% → verbeterplan; twee kwartalen op rij <96% → korting', ['EMV316 <96%?']],
];

describe.each([
  ['the wrong way round', reversed],
  ['of no norm in particular', ofNoNormInParticular],
  ['with a time', withATime],
  ['beside the first', besideTheFirst],
  ['of several parts', several],
  ['in another unit', units],
  ['at a moment', moments],
  ['before the norm', early],
] as const)('a trigger %s', (_, cases) => {
  test.each(cases)('%s | %s', async (target, escalation, expected) => {
    expect(await found(kpi(target, escalation))).toEqual(expected);
  });
});

describe('what follows on a repetition', () => {
  const other = (share: string): KpiFields =>
    kpi(
      `≥${share} van de meldingen per maand`,
      `Onder ${share}: plan van de planner; 2 maanden achtereen onder ${share}: korting`,
    );
  const odd = kpi(
    '≥98% van de adressen per maand',
    'Onder 98%: plan van de planner; 2 maanden achtereen onder 89%: korting',
  );
  const last = async (...kpis: readonly KpiFields[]): Promise<string[]> => {
    const { diagnostics } = await check(bidWith(...kpis));
    return diagnostics.filter(({ type }) => type.code === 'EMV315').map((one) => shown(one));
  };

  test('lies beyond the norm in one KPI only', async () => {
    expect(await last(other('95%'), other('92%'), odd)).toEqual([expect.stringContaining('onder 89%')]);
  });

  test('may lie beyond the norm where the bid has that in more of them, or nowhere else at the norm', async () => {
    expect(await last(other('95%'), other('92%'), odd, odd)).toEqual([]);
    expect(await last(other('95%'), odd)).toEqual([]);
  });
});
