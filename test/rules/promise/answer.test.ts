import { expect, test } from 'vitest';
import type { BidFiles } from '../../support/bid.ts';
import { bidWith, foundPromiseCodes } from './support.ts';

const measures = (...texts: readonly string[]): string =>
  `    measures:\n${texts.map((text) => `      - "${text}"\n`).join('')}`;
const respons = (answer: string): BidFiles =>
  bidWith('Respons op P2 binnen 1 uur.', 'P2 ≤60 min na melding', 'Respons', answer);

test('our measure falls behind the buyer: EMV410 at the measure', async () => {
  expect(await foundPromiseCodes(respons(measures('Wij reageren op P2 binnen 2 uur')))).toEqual([
    'EMV410 wishes.yaml binnen 2 uur',
  ]);
});

test('our measure that says the same in another unit is silent', async () => {
  expect(await foundPromiseCodes(respons(measures('Wij reageren op P2 binnen 60 minuten')))).toEqual([]);
});

test('our measure behind our own norm, where only a guess says that the norm holds for fewer', async () => {
  const files = bidWith(
    'Plans in good time.',
    '100% of plans for main events delivered ≥8 weeks before the event; 100% of plans for smaller events delivered ≥3 weeks before the event',
    'Plans in time',
    measures('We deliver each plan at least 8 weeks before a main event and at least 2 weeks before a smaller one'),
  );
  expect(await foundPromiseCodes(files)).toEqual(['EMV410 wishes.yaml at least 2 weeks']);
});

test('a lead time of something else, without a word that it is a limit', async () => {
  const files = bidWith(
    'Plans in good time.',
    '100% of plans for main events delivered ≥8 weeks before the event; 100% of plans for smaller events delivered ≥3 weeks before the event',
    'Plans in time',
    measures('All plans are checked, 12 days before the start of the event'),
  );
  expect((await foundPromiseCodes(files)).filter((code) => code.startsWith('EMV410'))).toEqual([]);
});

test('hours that everybody spends fall behind the norm for each: EMV410', async () => {
  const norm = 'Oefenen: ≥16 uur per bedienaar per kalenderjaar';
  const promised = (hours: number): BidFiles =>
    bidWith('Geoefende bedienaars.', norm, 'Oefenen', measures(`Iedereen oefent ten minste ${hours} uur per jaar`));
  expect(await foundPromiseCodes(promised(12))).toEqual(['EMV410 wishes.yaml ten minste 12 uur per jaar']);
  expect(await foundPromiseCodes(promised(16))).toEqual([]);
});

test('our measure for another class is silent', async () => {
  expect(await foundPromiseCodes(respons(measures('Wij reageren op P3 binnen 8 uur')))).toEqual([]);
});

test('a number that is only compared with is no promise', async () => {
  const files = bidWith(
    'De weg is maximaal 12 nachten dicht.',
    '≤12 nachten dicht',
    'Nachten dicht',
    measures('Wij sluiten de weg 12 nachten in plaats van 18 nachten', 'Dat zijn 6 nachten minder dan het contract'),
  );
  expect(await foundPromiseCodes(files)).toEqual([]);
});

test('two differences that do not agree: EMV410', async () => {
  const files = bidWith(
    'De weg is maximaal 12 nachten dicht.',
    '≤12 nachten dicht',
    'Nachten dicht',
    measures(
      'Dat zijn 6 nachten minder dan het contract',
      'De buurt heeft zes nachten minder verkeer',
      'U spaart 8 nachten minder hinder uit',
    ),
  );
  expect(await foundPromiseCodes(files)).toEqual(['EMV410 wishes.yaml 8 nachten']);
});

test('a trigger is no promise', async () => {
  const files = bidWith(
    'Reistijd op de omleiding maximaal 8 minuten extra.',
    'Extra reistijd ≤8 minuten',
    'Reistijd op de omleiding',
    measures(
      'Bij meer dan 12 minuten extra reistijd op de omleiding zetten wij binnen 15 minuten verkeersregelaars in',
    ),
  );
  expect(await foundPromiseCodes(files)).toEqual([]);
});

test('a KPI that counts another thing is not stricter', async () => {
  const files = bidWith('Voer de negen processen van het beheer uit.', '12 beheeroverleggen per jaar', 'Beheer');
  expect(await foundPromiseCodes(files)).toEqual([]);
});

test('a KPI stricter than asked is said once: EMV800', async () => {
  expect(
    await foundPromiseCodes(bidWith('Onboarding binnen 6 weken.', 'Onboarding ≤4 weken na gunning', 'Onboarding')),
  ).toEqual(['EMV800 kpis.yaml ≤4 weken']);
});

test('a number that no KPI measures: EMV408; facts of the buyer are none', async () => {
  const files = bidWith(
    'Onboarding van 300 gebruikers op 8 locaties binnen 6 weken met een score van minimaal 80% tevredenheid.',
    'Onboarding ≤6 weken na gunning',
    'Onboarding',
  );
  expect(await foundPromiseCodes(files)).toEqual(['EMV408 wishes.yaml minimaal 80% tevredenheid']);
});

test('a KPI about something else: EMV409, once', async () => {
  const files = bidWith(
    'Een transparant boetemechanisme met bonus en malus.',
    '100% van de overleggen gehouden',
    'Overleg',
  );
  expect(await foundPromiseCodes(files)).toEqual(['EMV409 wishes.yaml KPI-01']);
});

test('synonyms and compounds are the same topic', async () => {
  expect(
    await foundPromiseCodes(
      bidWith('Een bereikbaar serviceloket en een hoge uptime.', 'Beschikbaarheid ≥99% per maand', 'Servicedesk'),
    ),
  ).toEqual([]);
});

test('a sentence of the buyer as our answer: EMV801', async () => {
  const asked = 'De servicedesk informeert gebruikers proactief over gepland onderhoud en storingen.';
  const files = bidWith(
    asked,
    '100% van het gepland onderhoud gemeld',
    'Servicedesk informeert gebruikers',
    `    response: "${asked}"\n`,
  );
  expect(await foundPromiseCodes(files)).toEqual([`EMV801 wishes.yaml ${asked}`]);
});

const organised = (answer: string, target: string): BidFiles => ({
  ...bidWith('Richt het overleg in.', target, 'Contractoverleg', answer),
  'organisation.yaml':
    'meetings:\n  - id: contractoverleg\n    name: "Contractoverleg"\n    frequency: "maandelijks"\n  - id: bouwoverleg\n    name: "Bouwoverleg"\n    frequency: "wekelijks"\n',
});

test('how often another meeting meets is no contradiction', async () => {
  const answer = measures(
    'Het bouwoverleg beoordeelt elke week de planning',
    'Wij houden elke maand het contractoverleg',
  );
  expect(await foundPromiseCodes(organised(answer, '12 contractoverleggen per jaar'))).toEqual([]);
});

test('the same meeting in another rhythm still is: EMV400 at the norm', async () => {
  const answer = measures('Wij houden elke week het contractoverleg');
  expect(await foundPromiseCodes(organised(answer, '12 contractoverleggen per jaar'))).toEqual([
    'EMV400 kpis.yaml 12 contractoverleggen per jaar',
  ]);
});

test('nor is it the promise of another meeting that a norm measures', async () => {
  const answer = measures('Het bouwoverleg beoordeelt elke week de afwijkingen in het contract');
  expect(await foundPromiseCodes(organised(answer, '12 contractoverleggen per jaar'))).toEqual([]);
});

test('what is of every day is no rhythm', async () => {
  const answer = measures('De projectleider is het dagelijkse aanspreekpunt in het contractoverleg');
  expect(await foundPromiseCodes(organised(answer, '12 contractoverleggen per jaar'))).toEqual([]);
});

test.each([
  'De beheerder schaalt op zodra het gebruik 70% van de capaciteit bereikt',
  'De beheerder schaalt op als 70% van de capaciteit is bereikt',
  'The team adds capacity as soon as use of the capacity exceeds 70%',
])('the number at which something follows is no promise: %s', async (measure) => {
  const files = bidWith('Voldoende capaciteit.', '≤70% van de capaciteit per maand', 'Capaciteit', measures(measure));
  expect(await foundPromiseCodes(files)).toEqual([]);
});

test('an abbreviation says which norm answers: EMV400 only where that one falls short', async () => {
  const target = 'RPO ≤1 uur en RTO ≤4 uur per calamiteit';
  expect(await foundPromiseCodes(bidWith('Een RPO van maximaal 4 uur bij een calamiteit.', target, 'Herstel'))).toEqual(
    ['EMV800 kpis.yaml ≤1 uur'],
  );
  expect(await foundPromiseCodes(bidWith('Een RTO van maximaal 1 uur bij een calamiteit.', target, 'Herstel'))).toEqual(
    ['EMV400 kpis.yaml ≤4 uur per calamiteit'],
  );
});
