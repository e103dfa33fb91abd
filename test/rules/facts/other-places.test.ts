import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const onboarding = kpi('KPI-01', 'Onboarding', '≤ 6 weken na gunning');
const nights = (baseline = '18 nachten volgens het contract'): string =>
  `kpis:\n${kpi('KPI-01', 'Nachtafsluitingen', '≤ 12 nachten', `    baseline: "${baseline}"\n`)}`;
const theme = (text: string): string =>
  `winThemes:\n  - id: T-01\n    title: "Minder hinder"\n    text: "${text}"\n    kpis: [KPI-01]\n`;
const requirement = (text: string, explanation: string): string =>
  `requirements:\n  - id: "Eis 1"\n    text: "${text}"\n    compliance: compliant\n    explanation: "${explanation}"\n    kpis: [KPI-01]\n`;
const calmWish = 'wishes:\n  - id: W-01\n    text: "De weg is overdag open."\n    kpis: [KPI-01]\n';
const rounds = (closes: string): string =>
  `rounds:\n  - id: NvI-1\n    title: "Eerste nota"\n    closes: ${closes}\nclarifications:\n  - id: CV-01\n    text: "Hoeveel gebruikers zijn er?"\n    round: NvI-1\n    status: answered\n    touches: [W-01]\n    answer: "Er zijn 1.400 gebruikers en een melding duurt gemiddeld 40 minuten."\n`;
const assumption = (text: string): string =>
  `assumptions:\n  - id: A-01\n    text: "${text}"\n    reason: "Dat zijn de aantallen uit de nota van inlichtingen."\n    effect: "Bij meer bespreken wij het rooster."\n    touches: [W-01, KPI-01]\n`;
const windows = (text: string, hours: string): string =>
  `serviceWindows:\n  - id: loket\n    text: "${text}"\n    window: "${hours}"\n`;
const person = (experience: string): string =>
  `people:\n  - id: P-01\n    name: "H. Verwey"\n    experience: "${experience}"\n    meets: ["Eis 1"]\n`;
const questions = 'emvi: 1\ntitle: "Plan"\ndates:\n  questions: "2026-12-11"\n  closing: "2027-02-12"\n';

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:40[0-8]|42[01]|434|51[5-9]) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'a win theme with another number than its KPI': {
    'kpis.yaml': nights(),
    'wishes.yaml': calmWish,
    'offer.yaml': theme('⟦EMV420:15 nachten⟧ in plaats van 18'),
  },
  'a win theme that repeats its KPI': {
    'kpis.yaml': nights(),
    'wishes.yaml': calmWish,
    'offer.yaml': theme('12 nachten in plaats van 18'),
  },
  'a baseline that gives the contract otherwise': {
    'kpis.yaml': nights('⟦EMV420:23 nachten⟧ volgens het contract'),
    'wishes.yaml': calmWish,
    'requirements.yaml': requirement(
      'De weg is ten hoogste 18 nachten dicht.',
      'De weg is ten hoogste 12 nachten dicht.',
    ),
  },
  'a baseline of our own measurement is no contract': {
    'kpis.yaml': nights('23 nachten in 2025'),
    'wishes.yaml': calmWish,
    'requirements.yaml': requirement(
      'De weg is ten hoogste 18 nachten dicht.',
      'De weg is ten hoogste 12 nachten dicht.',
    ),
  },
  'an assumption that gives the answer of the buyer otherwise': {
    'clarifications.yaml': rounds('2026-12-11'),
    'offer.yaml': assumption('De dienst telt 1.400 gebruikers en een melding duurt ⟦EMV420:30 minuten⟧.'),
  },
  'an assumption that repeats the answer of the buyer': {
    'clarifications.yaml': rounds('2026-12-11'),
    'offer.yaml': assumption('De dienst telt 1.400 gebruikers en een melding duurt 40 minuten.'),
  },
  'a term that we assume of the buyer is no promise': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    measures: ["Het team is binnen 6 weken na gunning operationeel"]\n    kpis: [KPI-01]\n',
    'offer.yaml': assumption('De opdrachtgever levert de dossiers binnen 3 weken na gunning.'),
  },
  'a round of questions that closes on another day': {
    'emvi.yaml': questions,
    'clarifications.yaml': rounds('⟦EMV434:2027-01-11⟧'),
  },
  'a round of questions that closes on the day of the manifest': {
    'emvi.yaml': questions,
    'clarifications.yaml': rounds('2026-12-11'),
  },
  'times that no clock shows': {
    'sections/summary.md':
      'Het loket is open van ⟦EMV515:08:75⟧ tot 17:00 uur. Elke afsluiting is om ⟦EMV515:50.30⟧ uur opgeruimd.\n',
  },
  'a number of hours is no time of day': {
    'sections/summary.md':
      'Wij zetten 80.50 uur in en besparen tot 40.75 uur per week; de tekening heeft schaal 1:75.\n',
  },
  'a service window that says other hours than its text': {
    'organisation.yaml': windows('Loket op werkdagen van ⟦EMV516:08.00 tot 17.00⟧ uur', 'werkdagen 08.00-18.00 uur'),
  },
  'a service window with other hours on Saturday': {
    'organisation.yaml': windows(
      'Loket op werkdagen van 08.00 tot 17.00 uur en op zaterdag van 10.00 tot 14.00 uur',
      'werkdagen 08.00-18.00 uur',
    ),
  },
  'a service window with other hours on Saturday than its text': {
    'organisation.yaml': windows(
      'Loket op werkdagen van ⟦EMV516:08.00 tot 17.00⟧ uur en op zaterdag van 10.00 tot 14.00 uur',
      'werkdagen 10.00-17.00 uur, zaterdag 10.00-14.00 uur',
    ),
  },
  'a service window with all the hours of its text, in another order': {
    'organisation.yaml': windows(
      'Open on Saturday from 10:00 to 14:00 and on weekdays from 08:00 to 17:00',
      'Mon–Fri 08:00–17:00, Sat 10:00–14:00',
    ),
  },
  'hours of the day of which two sentences share half the words': {
    'sections/summary.md':
      'Van 17.00 tot 21.00 uur ligt het vermogen per actieve sessie onder de nulmeting.\n\n' +
      'Het vermogen per actieve sessie is van ⟦EMV516:13.00 tot 21.00⟧ uur lager, per maand gemeten door een bureau.\n',
  },
  'hours of opening that fall short of a requirement': {
    'requirements.yaml': requirement('De brug is op werkdagen tussen 06.00 en 20.00 uur open voor wegverkeer.', 'Ja.'),
    'sections/summary.md': 'De brug is op werkdagen tussen ⟦EMV516:07.00 en 20.00⟧ uur open voor wegverkeer.\n',
  },
  'hours of opening that are longer than a requirement asks, and those of another day': {
    'requirements.yaml': requirement('De brug is op werkdagen tussen 06.00 en 20.00 uur open voor wegverkeer.', 'Ja.'),
    'sections/summary.md':
      'De brug is op werkdagen tussen 05.00 en 20.00 uur open voor wegverkeer.\n\nDe brug is op zaterdag tussen 09.00 en 20.00 uur open voor wegverkeer.\n',
  },
  'hours of opening of two places': {
    'sections/summary.md':
      'Het loket op locatie Noord is open van 08.00 tot 17.00 uur.\n\nHet loket op locatie Zuid is open van 08.00 tot 20.00 uur.\n',
  },
  'years of experience that differ from the person': {
    'requirements.yaml': requirement(
      'De leider heeft ten minste 5 jaar ervaring.',
      'Onze leider heeft ⟦EMV517:21 jaar⟧ ervaring.',
    ),
    'organisation.yaml': person('12 jaar als leider, waarvan 7 jaar bij gemeenten'),
  },
  'years of experience that the person has': {
    'requirements.yaml': requirement(
      'De leider heeft ten minste 5 jaar ervaring.',
      'Onze leider heeft 7 jaar ervaring.',
    ),
    'organisation.yaml': person('12 jaar als leider, waarvan 7 jaar bij gemeenten'),
  },
  'a certificate for another standard': {
    'requirements.yaml': requirement('Een geldig certificaat ISO 27001.', 'Wij hebben ⟦EMV518:ISO 72001⟧.'),
  },
  'a certificate under its longer name, with a second one, and an equivalent': {
    'requirements.yaml': `${requirement('Een geldig certificaat ISO 27001.', 'Wij hebben NEN-EN-ISO/IEC 27001 en ISO 9001.')}  - id: "Eis 2"\n    text: "Certificaat NEN 7510."\n    compliance: compliant\n    explanation: "Ons certificaat ISO 27799 is gelijkwaardig."\n`,
  },
  'a promise that another KPI measures': {
    'kpis.yaml': `kpis:\n${onboarding}${kpi('KPI-02', 'Storing aan de slagboom', 'Storing aan de slagboom hersteld ≤ 4 uur')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    measures: ["De monteur herstelt een storing aan de slagboom ⟦EMV519:binnen 4 uur⟧"]\n    kpis: [KPI-01]\n',
  },
  'a promise whose KPI is named in the answer': {
    'kpis.yaml': `kpis:\n${onboarding}${kpi('KPI-02', 'Storing aan de slagboom', 'Storing aan de slagboom hersteld ≤ 4 uur')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    measures: ["De monteur herstelt een storing aan de slagboom binnen 4 uur (KPI-02)"]\n    kpis: [KPI-01]\n',
  },
  'a test that shows less than the norm': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Overdracht bij exit', 'Overdracht na het exitverzoek ≤ 30 dagen')}`,
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Een goede exit."\n    kpis: [KPI-01]\n    evidence: [B-01]\n',
    'evidence.yaml':
      'evidence:\n  - id: B-01\n    title: "Verslag exittest 2026"\n    proves: "Overdracht ⟦EMV420:binnen 38 dagen⟧ na het exitverzoek"\n',
  },
  'a caterer who counts one buffet in two ways': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Lunches op tijd', '≥ 98% van de vergaderlunches per maand')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Gezonde lunch."\n    measures: ["Het saladebuffet telt elke dag ⟦EMV421:12 soorten rauwkost⟧ van het seizoen"]\n    kpis: [KPI-01]\n',
    'sections/summary.md': 'Het saladebuffet telt 8 soorten rauwkost van het seizoen.\n',
  },
  'a caterer who counts two kinds of things': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Lunches op tijd', '≥ 98% van de vergaderlunches per maand')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Gezonde lunch."\n    measures: ["Het saladebuffet telt 12 soorten rauwkost", "De cateringmanager leidt 2 koks op"]\n    kpis: [KPI-01]\n',
    'sections/summary.md': 'Naast het saladebuffet staan 3 soorten soep. Ons team telt ook 6 leerlingkoks.\n',
  },
  'two availabilities, each of its own KPI': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Beschikbaarheid netwerk', 'Netwerk ≥99,9% beschikbaar per locatie per maand')}${kpi('KPI-02', 'Dashboard', 'Dashboard ≥99,5% beschikbaar per maand')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Een goed netwerk."\n    measures: ["Het netwerk is per locatie ten minste 99,9% beschikbaar"]\n    kpis: [KPI-01, KPI-02]\n',
    'sections/summary.md': 'Het netwerk is per maand ten minste 99,9% beschikbaar (KPI-01).\n',
    'sections/end.md': 'U krijgt een netwerk dat ten minste 99,9% beschikbaar is.\n',
  },
  'two terms of two roles': {
    'organisation.yaml':
      'roles:\n  - id: account\n    name: "Accountexecutive"\n  - id: change\n    name: "Changemanager"\n',
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Impactanalyse', 'Impactanalyse ≤5 werkdagen na het verzoek', '    owner: "Changemanager"\n')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Goed advies."\n    measures: ["De changemanager levert de impactanalyse binnen 5 werkdagen na het verzoek"]\n    kpis: [KPI-01]\n  - id: W-02\n    text: "Nieuwe diensten."\n    measures: ["De accountexecutive geeft binnen 10 werkdagen advies over impact en kosten"]\n    kpis: [KPI-01]\n',
    'sections/summary.md': 'De changemanager beschrijft de impact binnen 5 werkdagen.\n',
  },
  'a warranty is no term': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Garantie op schilderwerk', 'Garantie op schilderwerk ≥24 maanden')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Garantie op het schilderwerk."\n    measures: ["Garantie van 2 jaar op het schilderwerk"]\n    kpis: [KPI-01]\n',
  },
  'more hours of training than are measured': {
    'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Training', '⟦EMV400:≥ 8 uur⟧ training per medewerker')}`,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Training van medewerkers."\n    measures: ["Elke medewerker volgt 16 uur training"]\n    kpis: [KPI-01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});

test('two numbers of which the digits are swapped are only presumed to be one', async () => {
  const { diagnostics } = await check({
    ...cleanBid,
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Overname"\n    activities:\n      - "Overname van 48 beveiligers"\n',
    'sections/summary.md': 'Wij bieden alle 84 beveiligers van nu een contract aan.\n',
  });
  const found = diagnostics.filter(({ type }) => type.code === 'EMV421');
  expect(found.map(({ certainty }) => certainty)).toEqual(['presumed']);
});
