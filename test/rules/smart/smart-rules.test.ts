import { describe, expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { type BidFiles, check, cleanBid, shown } from '../../support/bid.ts';
import { bidWith, type KpiFields } from './smart-bid.ts';

/** What the SMART rules beyond the gate find, as code and marked text. */
async function found(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check(files);
  return diagnostics
    .filter(({ type }) => /^EMV3(?:0[7-9]|[12]\d|3\d)$/u.test(type.code))
    .map((one) => shown(one).replace(/ \S+\.yaml /u, ' '));
}

type Case = readonly [says: string, fields: KpiFields, expected: readonly string[]];

const target = (title: string, text: string): KpiFields => ({ title: `"${title}"`, target: `"${text}"` });
const escalated = (title: string, text: string, escalation: string): KpiFields => ({
  ...target(title, text),
  escalation: `"${escalation}"`,
});

const startEvents: readonly Case[] = [
  ['a term of a single event', target('Transitie', 'afgerond ≤ 3 maanden'), ['EMV310 ≤ 3 maanden']],
  [
    'an English term',
    target('Mobilisation', 'crew operational within 10 working days'),
    ['EMV310 within 10 working days'],
  ],
  [
    'a term beside the whole of a share',
    target('Nulinspectie', '100% van de 214 installaties geïnspecteerd ≤ 7 weken'),
    ['EMV310 ≤ 7 weken'],
  ],
  [
    'a term beside the whole of an English share, under a title that is on time',
    target('Fleet connected on time', '100% of the vehicles connected ≤12 weeks'),
    ['EMV310 ≤12 weeks'],
  ],
  ['a term of the event behind it', target('Nulinspectie', 'Rapport ≤ 5 werkdagen van de inspectie'), []],
  ['a length of time', target('Travel time', '95% of the trips ≤12 minutes'), []],
  ['a term whose title names the event', target('Doorlooptijd onboarding', '≤ 6 weken'), ['EMV310 ≤ 6 weken']],
  [
    'a norm in structured form',
    { target: null, norms: '[{subject: "Livegang", atMost: "6 weken"}]' },
    ['EMV310 "6 weken"'],
  ],
  [
    'a norm in structured form with its start',
    { target: null, norms: '[{subject: "Livegang", atMost: "6 weken", from: "gunning"}]' },
    [],
  ],
  ['a start behind the term', target('Transitie', 'afgerond ≤ 3 maanden na opdracht'), []],
  ['a start before the term', target('Exit', 'Na opzegging binnen 3 maanden overgedragen'), []],
  [
    'a start that another field names',
    { ...target('Livegang', '≤ 6 weken'), measurement: '"Tijd van gunning tot livegang in Jira"' },
    [],
  ],
  ['a date', target('Oplevering', 'uiterlijk 30 juli 2027'), []],
  ['a response', target('Reactie op klachten', '≤ 1 werkdag'), []],
  ['a repair by priority', target('Hersteltijd', 'P1 ≤ 4 uur; P2 ≤ 8 uur'), []],
  ['a root cause analysis', target('RCA', 'RCA binnen 10 werkdagen'), []],
  ['an English response', target('Complaints', 'Reply within 2 working days'), []],
  ['a delivery', target('Levertijd', '≤ 2 werkdagen'), []],
  ['a duration that is itself the result', target('Wachttijd balie', '≤ 5 minuten'), []],
  ['a warranty', target('Garantie op asfalt', '10 jaar'), []],
  ['hours of training', target('Scholing', '8 uur herhaling per jaar'), []],
  ['a percentile', target('Prestatie', 'p95 < 300 ms'), []],
  ['a rate', target('Afsluitingen', '≤ 4 uur per nacht'), []],
];

const shares: readonly Case[] = [
  ['an availability without period', target('Beschikbaarheid', '≥ 99,9%'), ['EMV311 ≥ 99,9%']],
  ['an uptime without period', target('Uptime portal', '99.9%'), ['EMV311 99.9%']],
  ['audits without period', target('Kwaliteit', '≥ 4 interne audits'), ['EMV311 ≥ 4 interne audits']],
  ['audits a year', target('Kwaliteit', '≥ 4 interne audits per jaar'), []],
  ['an availability a month', target('Beschikbaarheid', '≥ 99,9% per maand'), []],
  [
    'a period in structured form',
    { ...target('Beschikbaarheid', ''), target: null, norms: '[{atLeast: "99,9%", per: "maand"}]' },
    [],
  ],
  ['an attainment with a period', target('Storingen', 'herstel ≤ 4 uur (95% gehaald per maand)'), []],
  ['no accidents at all', target('Veiligheid', '0 ongevallen met verzuim'), []],
  ['a count in total', target('Afsluitingen', '≤ 12 nachten in totaal'), []],
  ['people at work', target('Bezetting', 'minimaal 3 monteurs aanwezig'), []],
  ['a percentage of nothing', target('Klanttevredenheid', '≥ 90%'), ['EMV312 ≥ 90%']],
  ['an English percentage of nothing', target('Customer satisfaction', '≥ 85%'), ['EMV312 ≥ 85%']],
  ['who passes is not said', target('Adoptie', '≥ 80% slaagt voor de toets'), ['EMV312 ≥ 80%']],
  ['a percentage of customers', target('Klanttevredenheid', '≥ 90% van de bewoners'), []],
  ['a percentage of what the title names', target('Opgeloste meldingen', '≥ 90%'), []],
  ['a coverage', target('Testautomatisering', '≥ 80% dekking'), []],
  ['a share within a term', target('Bereikbaarheid', '90% binnen 30 seconden'), []],
];

const changes: readonly Case[] = [
  ['a reduction against a baseline', target('CO2', '-25% CO2 t.o.v. de nulmeting'), ['EMV313 -25% CO2']],
  ['a reduction in the title', target('CO2-reductie', '≥ 30%'), ['EMV313 ≥ 30%']],
  ['an English reduction', target('Carbon', '25% reduction compared with 2024'), ['EMV313 25% reduction']],
  [
    'a reduction within a term that has no start',
    {
      ...target('CO2', '≥25% reductie binnen 36 maanden ten opzichte van de nulmeting'),
      baseline: '"120 ton in 2026"',
    },
    ['EMV310 binnen 36 maanden'],
  ],
  [
    'a reduction within a term from award',
    {
      ...target('CO2', '≥25% reductie binnen 36 maanden na gunning t.o.v. de nulmeting'),
      baseline: '"120 ton in 2026"',
    },
    [],
  ],
  [
    'a reduction with its baseline',
    { ...target('CO2', '-25% CO2 t.o.v. de nulmeting'), baseline: '"1.860 ton in 2025"' },
    [],
  ],
  ['a share', target('Hergebruik', '≥ 65% van de massa'), []],
];

const triggers: readonly Case[] = [
  [
    'wrong seen from the other side',
    escalated('API', '100% endpoints conform', 'Non-conform >5% → herstelplan door de architect'),
    ['EMV315 >5%'],
  ],
  ['a share below the norm', escalated('Levering', '≥ 98% van de leveringen op tijd', '<95% → malus'), ['EMV315 <95%']],
  ['a limit above the norm', escalated('Verzuim', '≤ 5% verzuim', '>6% → verzuimgesprek met HR'), ['EMV315 >6%']],
  ['a time beyond the norm', escalated('Respons', '≤ 4 uur', '>8 uur → directie'), ['EMV315 >8 uur']],
  ['the same in minutes', escalated('Respons', '≤ 4 uur', '>300 minuten → directie'), ['EMV315 >300 minuten']],
  [
    'a score below the norm',
    escalated('Reizigers', 'NPS ≥ +30', 'NPS < +20 → verbetergesprek met de regio'),
    ['EMV315 < +20'],
  ],
  ['an English trigger', escalated('Bus punctuality', '95% of departures', '<90% → penalty'), ['EMV315 <90%']],
  [
    'a trigger that fires too early',
    escalated('Nachten', '≤ 12 nachten in totaal', 'meer dan 10 nachten → malus'),
    ['EMV316 meer dan 10 nachten'],
  ],
  [
    'steps in structured form',
    { ...target('Levering', '≥ 98% van de leveringen'), escalationSteps: '[{when: "<95%", then: "malus"}]' },
    ['EMV315 <95%'],
  ],
  [
    'the complement of a maximum',
    escalated('Wijzigingen', 'change failure rate ≤ 10%', '>10% failures → CAB-gate verhogen'),
    [],
  ],
  [
    'the complement of a minimum',
    escalated('CO2', '≥42% ten opzichte van het ontwerp', 'Maand <42% → planning herzien'),
    ['EMV313 ≥42%'],
  ],
  [
    'the complement with its count',
    escalated('Beschikbaarheid dienst', '≥99,5% per maand', '1 maand <99,5% → RCA; 2 maanden → verbeterplan'),
    [],
  ],
  ['the complement in another unit', escalated('Respons', '≤ 1 uur', '>60 minuten → directie'), []],
  [
    'the complement seen from the other side',
    escalated('Facturen', '98% van de facturen foutloos', '>2% foutief → controller'),
    [],
  ],
  ['the next whole percent', escalated('Levering', '≥ 80% van de leveringen', '≤79% → herstelplan van de planner'), []],
  ['a ladder that starts at the norm', escalated('Uptime', '≥ 99,9% per maand', '<99,9% → RCA; <99,5% → malus'), []],
  [
    'a ladder whose first step is any miss',
    escalated('Uptime', '≥ 99,9% per maand', 'Norm gemist → RCA; <99,5% → malus'),
    [],
  ],
  ['an early warning', escalated('Uptime', '≥ 99,5% per maand', '<99,7% → waarschuwing; <99,5% → malus'), []],
  ['an early warning alone', escalated('Uptime', '≥ 99,5% per maand', '<99,7% → signaal aan beheer'), []],
  ['a distance to the norm', escalated('Ritten', '≥ 60% van de kilometers', 'Achterstand >5% → extra voertuigen'), []],
  [
    'an excess over the norm',
    escalated('Prestatie', 'p95 < 300 ms', '>10% overschrijding → tuning door de architect'),
    [],
  ],
  ['another subject', escalated('Uptime', '≥ 99,9% per maand', 'Klanttevredenheid <80% → gesprek met de klant'), []],
  ['another period', escalated('Meldingen', '≤ 10 meldingen per maand', '>15 meldingen per kwartaal → analyse'), []],
  ['a bonus beyond the norm', escalated('Levering', '≥ 98% van de leveringen', '≥ 99,5% → bonus; <98% → malus'), []],
  [
    'a delay beside a date',
    escalated('Oplevering', 'uiterlijk 30 juli 2027', 'Meer dan 3 dagen achterstand → reserveweek'),
    [],
  ],
];

const escalations: readonly Case[] = [
  ['a count without window', { escalation: '"2x missen → malus"' }, ['EMV317 2x missen']],
  ['an English count without window', { escalation: '"3 late reports → penalty"' }, ['EMV317 3 late reports']],
  ['recurrence without count', { escalation: '"recidive → malus"' }, ['EMV317 recidive']],
  ['a count with window', { escalation: '"2x missen in 6 maanden → malus"' }, []],
  ['a count in a row', { escalation: '"3 rapporten achtereen te laat → malus"' }, []],
  ['months below the norm', { escalation: '"2 maanden → malus"' }, []],
  ['a count without sanction', { escalation: '"2 rapporten te laat → stuurgroep"' }, []],
  ['an empty action', { escalation: '"Overschrijding → passende actie"' }, ['EMV318 passende actie']],
  ['a trigger and nothing more', { escalation: '"Overschrijding →"' }, ['EMV318 Overschrijding →']],
  ['a body that acts', { escalation: '"Escalatie naar stuurgroep bij overschrijding"' }, []],
  ['a plan', { escalation: '"Bij afwijking: verbeterplan binnen 5 werkdagen"' }, []],
];

const rest: readonly Case[] = [
  ['a vague rhythm', { reporting: '"Periodiek"' }, ['EMV320 "Periodiek"']],
  ['after each request', { reporting: '"Per aanvraag"' }, []],
  ['on request', { reporting: '"On request"' }, ['EMV320 "On request"']],
  ['a meeting without rhythm', { reporting: '"In het voortgangsoverleg"' }, ['EMV320 "In het voortgangsoverleg"']],
  ['a rhythm and on request', { reporting: '"Maandelijks en op verzoek"' }, []],
  ['an event', { reporting: '"Per wegvak"' }, []],
  ['a dashboard that is always open', { reporting: '"Continu via het dashboard"' }, []],
  ['a report whose name says how often', { reporting: '"Maandrapportage"' }, []],
  ['when and not with what', { measurement: '"Maandelijks"' }, ['EMV321 "Maandelijks"']],
  ['an English when', { measurement: '"Measured quarterly"' }, ['EMV321 "Measured quarterly"']],
  ['a survey with its rhythm', { measurement: '"Kwartaal-NPS"' }, []],
  ['two bare norms', target('Storingen', '≤ 4 uur; ≤ 8 uur'), ['EMV322 ≤ 8 uur']],
  ['two norms with their class', target('Storingen', 'P1 ≤ 4 uur; P2 ≤ 8 uur'), []],
  ['a ladder of shares', target('Gesprekken', '95% binnen 20 seconden, 100% binnen 60 seconden'), []],
  ['a date without year', target('Oplevering', 'uiterlijk 30 juli'), ['EMV326 uiterlijk 30 juli']],
  ['a date that holds every year', target('Jaarverslag', 'elk jaar uiterlijk 31 maart'), []],
];

describe.each([
  ['start of a term', startEvents],
  ['period and base', shares],
  ['value to start from', changes],
  ['trigger', triggers],
  ['sanction and action', escalations],
  ['other elements', rest],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', async (_says, fields, expected) => {
    expect(await found(bidWith(fields))).toEqual(expected);
  });
});

const other = (fields: KpiFields = {}): KpiFields => ({
  title: '"Klachten"',
  target: '"reactie ≤ 2 werkdagen"',
  ...fields,
});
const owner = { owner: '"Manager"' };

describe('many KPIs', () => {
  test('one without owner among many stands out', async () => {
    expect(await found(bidWith(owner, owner, other()))).toEqual(['EMV309 KPI-03']);
  });

  test('two without owners are fine', async () => {
    expect(await found(bidWith({}, other()))).toEqual([]);
  });

  test('a dashboard without owners is one finding with the others beside it', async () => {
    const { diagnostics } = await check(bidWith(...Array.from({ length: 16 }, () => other())));
    const [finding, ...more] = diagnostics.filter(({ type }) => type.code === 'EMV309');
    expect(more).toEqual([]);
    expect(finding?.certainty).toBe('presumed');
    expect(finding?.related).toHaveLength(15);
    expect(finding === undefined ? '' : phrase(finding, 'nl').message).toBe(
      '16 KPI’s hebben geen eigenaar: KPI-01, KPI-02, KPI-03, KPI-04, KPI-05, KPI-06 en nog 10',
    );
  });

  test('an accepted finding is told apart from the group', async () => {
    const waived = other({ waivers: '[{code: EMV309, reason: "Deze KPI meet de opdrachtgever zelf"}]' });
    const kpis = [waived, ...Array.from({ length: 5 }, () => other())];
    const { diagnostics } = await check(bidWith(...kpis));
    const findings = diagnostics.filter(({ type }) => type.code === 'EMV309');
    expect(findings.map(shown)).toEqual(['EMV309 kpis.yaml KPI-02']);
    expect(findings[0]?.related).toHaveLength(4);
  });

  test('escalation and evidence are asked where most have them', async () => {
    const escalation = { escalation: '"Overschrijding → stuurgroep"' };
    const files = bidWith(escalation, other(escalation), other());
    expect(await found(files)).toEqual(['EMV319 KPI-03']);
    const proved = {
      ...bidWith(other(), other(), other(), other()),
      'wishes.yaml':
        'wishes:\n' +
        [1, 2, 3, 4]
          .map(
            (id) =>
              `  - id: W-0${id}\n    text: "Klachten"\n    kpis: [KPI-0${id}]\n${id < 4 ? '    proof: ["Referentie"]\n' : ''}`,
          )
          .join(''),
    };
    expect(await found(proved)).toEqual(['EMV314 KPI-04']);
  });
});

const manifest = (checks: string): BidFiles => ({ 'emvi.yaml': `emvi: 1\ntitle: "Plan"\nchecks:\n  ${checks}\n` });

describe('what the manifest asks', () => {
  test.each([
    ['owner', 'KPI-01'],
    ['escalation', 'KPI-01'],
    ['sanction', 'KPI-01'],
    ['baseline', 'KPI-01'],
    ['evidence', 'W-01'],
    ['risk', 'W-01'],
  ])('%s is missed with certainty', async (element, id) => {
    const { diagnostics } = await check({ ...cleanBid, ...manifest(`requires: [${element}]`) });
    expect(diagnostics.map(shown).map((text) => text.replace(/ \S+\.yaml /u, ' '))).toEqual([`EMV308 ${id}`]);
    expect(diagnostics[0]?.certainty).toBe('certain');
  });

  test('what is asked and there is fine', async () => {
    const kpi = {
      ...owner,
      sanctions: '[penalty]',
      baseline: '"8 weken in 2025"',
      escalation: '"Overschrijding → stuurgroep"',
    };
    const asked = manifest('requires: [owner, sanction, baseline, escalation, period, startEvent]');
    expect(await found({ ...bidWith(kpi), ...asked })).toEqual([]);
  });

  test('a penalty in the escalation is a sanction', async () => {
    const kpi = { escalation: '"Overschrijding → malus"' };
    expect(await found({ ...bidWith(kpi), ...manifest('requires: [sanction]') })).toEqual([]);
  });

  test('a lowest score makes the check fail and names the KPIs below it', async () => {
    const { diagnostics } = await check({ ...bidWith({}, other(owner)), ...manifest('minSmart: 75') });
    const finding = diagnostics.find(({ type }) => type.code === 'EMV307');
    expect(finding?.severity).toBe('error');
    expect(finding === undefined ? '' : phrase(finding, 'nl').message).toContain('KPI-01');
  });

  test('a lowest score in quotes is read all the same', async () => {
    const { diagnostics } = await check({ ...cleanBid, ...manifest('minSmart: "90"') });
    expect(diagnostics.map(({ type }) => type.code)).toContain('EMV307');
  });
});

describe('what the buyer asks', () => {
  const wish = (text: string): BidFiles => ({
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${text}"\n    kpis: [KPI-01]\n`,
  });

  test.each([
    ['a bonus-malus', 'Een transparant bonus-malussysteem', {}, true],
    ['a bonus-malus that is there', 'Een transparant bonus-malussysteem', { sanctions: '[bonus]' }, false],
    ['a baseline', 'Minder uitstoot ten opzichte van een nulmeting', {}, true],
    ['an owner', 'Elke KPI heeft een eigenaar', {}, true],
    ['nothing of the kind', 'Een snelle onboarding', {}, false],
    ['clean cars', 'Ten minste 50% van de voertuigen is zero-emissie', {}, false],
  ] as const)('%s', async (_, text, fields, isMissing) => {
    const codes = await found({ ...bidWith(fields), ...wish(text) });
    expect(codes.includes(`EMV323 ${text}`)).toBe(isMissing);
  });
});

describe('answers without a KPI', () => {
  const answer = (text: string): BidFiles => ({
    'criteria.yaml': `criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "Hoe houdt u ons op de hoogte?"\n        approach: "${text}"\n        proof: ["Communicatieplan"]\n`,
  });

  test.each([
    ['Wij houden u goed op de hoogte.', ['EMV324 V1']],
    ['Berichten worden wekelijks verstuurd.', ['EMV325 V1']],
    ['De omgevingsmanager belt binnen 1 werkdag.', []],
    ['Our site manager calls every resident within 24 hours.', []],
  ])('%s', async (text, expected) => {
    expect(await found({ ...cleanBid, ...answer(text) })).toEqual(expected);
  });
});
