import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import { growthOfReading, nearSquare } from '../support/cpu-time.ts';
import { read } from './read.ts';

/** A text and its quantities, each as `describeQuantity` puts it; `(≤)` is implied, `≤` is written. */
type Reading = readonly [text: string, ...quantities: string[]];

function readsAs(rows: readonly Reading[]): void {
  test.each(rows.map(([text, ...quantities]) => [text, quantities] as const))('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
}

describe('durations in two parts', () => {
  readsAs([
    ['within an hour and a half after the report', '≤ 1,5 hour after report'],
    ['a day and a half', '(≤) 1,5 day'],
    ['een dag en een half', '(≤) 1,5 day'],
    ['Uitwijk in 1 uur en 20 minuten', '(≤) 80 minute'],
    ['een uur en twintig minuten', '(≤) 80 minute'],
    ['1 hour 20 minutes', '(≤) 80 minute'],
    ['two years and six months', '(≤) 30 month'],
    // Two terms, and no part of the first.
    ['1 uur en 90 minuten', '(≤) 1 hour', '(≤) 90 minute'],
    ['3 dagen en 5 werkdagen', '(≤) 3 day', '(≤) 5 working-day'],
    ['een dag en een halve week', '(≤) 1 day', '(≤) 0,5 week'],
  ]);
});

describe('numbers of several words', () => {
  readsAs([
    ['within six and a half weeks', '≤ 6,5 week'],
    ['zeseneenhalve week', '(≤) 6,5 week'],
    ['drieënhalf uur', '(≤) 3,5 hour'],
    ['two hundred schools', '(≥) 200 count "schools"'],
    ['a hundred and twenty containers', '(≥) 120 count "containers"'],
    ['two hundred and fifty-four schools', '(≥) 254 count "schools"'],
    ['three hundred thousand visits', '(≥) 300.000 count "visits"'],
    ['between one hundred and two hundred schools', '= 100..200 count "schools"'],
  ]);
});

describe('scores in words', () => {
  readsAs([
    ['Bezoekers beoordelen de receptie: een 8 beoordeeld.', '? 8 grade'],
    ['Gemiddeld ≥ 7,5 per locatie per kwartaal', '≥ 7,5 - /locatie/quarter'],
  ]);
});

describe('the promises of a plan for digital services', () => {
  readsAs([
    [
      'Wij leveren een veilige dienst met 24/7 ondersteuning. Binnen 6 weken migreren we zonder verstoring en borgen 99,95% beschikbaarheid.',
      '(≥) 168 service-window',
      '≤ 6 week',
      '(≥) 99,95 percent "beschikbaarheid"',
    ],
    ['Met PDCA leveren we maandelijkse rapportages en kwartaalreviews.', '(≥) 1 times /month', '(≥) 1 times /quarter'],
    ['regressietesten (dekking >90%), performance-tuning', '> 90 percent'],
    [
      'Data cut-over met 2 proefmigraties, validatie 99,9% juistheid, rollback-plan.',
      '(≥) 2 count "proefmigraties"',
      '(≥) 99,9 percent "juistheid"',
    ],
    ['Go/no-go, war room, 30 dagen hypercare, kennisoverdracht.', '(≤) 30 day'],
    ['maand-/kwartaalrapportages, Kaizen.', '(≥) 1 times /month', '(≥) 1 times /quarter'],
    ['performance (p95 <300ms); acceptatiecriteria', 'p95 < 300 millisecond'],
    ['Maandelijks Plan/Do/Check/Act-cyclus met KPI-review', '(≥) 1 times /month'],
    ['EU-datacenters met 100% hernieuwbare elektriciteit', '(≥) 100 percent "hernieuwbare elektriciteit"'],
    ['maximaal 25% autokilometers vs. baseline; trein/OV als norm.', '≤ 25 percent "autokilometers" against baseline'],
    [
      'Stuurgroep (per kwartaal), Projectboard (2-wekelijks), CAB (2-wekelijks).',
      '(≥) 1 times /quarter',
      '(≥) 1 times /2 week',
      '(≥) 1 times /2 week',
    ],
    ['Bereikbaarheid: 24/7 P1; kantoortijden P2-P3; P4 backlog.', 'P1 (≥) 168 service-window'],
    [
      '24/7 SPOC; ITIL4; NL/EN agents; P1 15 min, P2 1 uur, P3 8 uur; omni-channel',
      '(≥) 168 service-window',
      'P1 (≤) 15 minute',
      'P2 (≤) 1 hour',
      'P3 (≤) 8 hour',
    ],
    ['KPI-01, rapportage maandelijks, kwartaal-audit.', '(≥) 1 times /month', '(≥) 1 times /quarter'],
    [
      'Onboarding binnen 6 weken inclusief migratieplan en datamigratie-validatie 99,9% juistheid.',
      '≤ 6 week',
      '(≥) 99,9 percent "juistheid"',
    ],
    ['99,95% maandelijkse dienstbeschikbaarheid.', '(≥) 99,95 percent "dienstbeschikbaarheid" /month'],
    [
      'Change- en releasebeheer bi-weekly met CAB en regressietests >90% dekking.',
      '(≥) 1 times /2 week ambiguous',
      '> 90 percent "dekking"',
    ],
    ['PowerBI-dashboards; QBR’s; actielijsten', '(≥) 1 times /quarter'],
    ['CO2-reductie 25% in 3 jaar, groene hosting', '(≥) 25 percent "CO2-reductie" reduction', '(≤) 3 year'],
    ['up-to-date beheerhandboek binnen 30 dagen.', '≤ 30 day'],
    ['root cause analyses binnen 10 werkdagen.', '≤ 10 working-day'],
    ['responstijden <300ms p95 voor kerntransacties.', 'p95 < 300 millisecond'],
    ['e-learning en adoptie >80% geslaagd binnen 60 dagen.', '> 80 percent "geslaagd"', '≤ 60 day'],
    ['Bonus-malus matrix; kwartaal-SLM; open boek.', '(≥) 1 times /quarter'],
    [
      'Continu verbeteren: 4 Kaizen-initiatieven per jaar met meetbare resultaten.',
      '(≥) 4 count "Kaizen-initiatieven" /year',
    ],
    ['datakwaliteitscontroles maandelijk.', '(≥) 1 times /month'],
    ['overdracht binnen 30 dagen zonder meerprijs.', '≤ 30 day'],
  ]);
});

describe('the promises of a plan for support services', () => {
  readsAs([
    [
      'Binnen 10 werkdagen mobiliseren we het kernteam, borgen 99,5% beschikbaarheid van het servicewindow, en realiseren aantoonbare CO2-reductie (35% in 24 maanden) en SROI (5% van loonsom).',
      '≤ 10 working-day',
      '(≥) 99,5 percent "beschikbaarheid"',
      '(≥) 35 percent "CO2-reductie" reduction',
      '(≤) 24 month',
      '(≥) 5 percent "loonsom"',
    ],
    [
      'Maandelijkse rapportages op dag 5 en kwartaal-audits zorgen voor transparantie.',
      '(≥) 1 times /month',
      '(≤) 5 day-number',
      '(≥) 1 times /quarter',
    ],
    ['ISO 27001: 0 majeure afwijkingen per jaar', '(≤) 0 count "majeure afwijkingen" /year'],
    ['Fase 0: Voorbereiding (week 0–1)', '(=) 0..1 week-number'],
    ['Fase 2: Stabilisatie (week 2–6)', '(=) 2..6 week-number'],
    ['Fase 3: Optimalisatie (vanaf week 6)', '≥ 6 week-number'],
    ['In week 9 en 10 draait een proef', '(≤) 9 week-number', '(≤) 10 week-number'],
    ['In week 9 en 10 medewerkers op locatie', '(≤) 9 week-number', '(≥) 10 count "medewerkers"'],
    ['Maandrapportage M1, auditlog', '(≥) 1 times /month'],
    ['interne procesaudits (per kwartaal), CAPA-beheer', '(≥) 1 times /quarter'],
    ['afwijkingen escaleren binnen 1 werkdag naar de stuurgroep.', '≤ 1 working-day'],
    ['Trede 3: 35% reductie binnen 24 maanden via elektrificatie', '(≥) 35 percent "reductie" reduction', '≤ 24 month'],
    ['Stuurgroep (opdrachtgever + TechNova), iedere 6 weken.', '(≥) 1 times /6 week'],
    ['Operationeel overleg wekelijks; incident review dagelijks.', '(≥) 1 times /week', '(≥) 1 times /day'],
    ['W-02 Beschikbaarheid servicewindow 99,5% per maand', '(≥) 99,5 percent /month'],
    [
      'W-03 Inzichtelijke maandrapportage en live dashboard (uiterlijk op dag 5)',
      '(≥) 1 times /month',
      '≤ 5 day-number',
    ],
    [
      'W-05 Duurzaamheidsplan: 35% CO2-reductie in 24 maanden en SROI 5%',
      '(≥) 35 percent "CO2-reductie" reduction',
      '(≤) 24 month',
      '(≥) 5 percent',
    ],
    ['W-06 Structurele kennisoverdracht en training (12 uur/FTE/jaar)', '? 12 hour /FTE/year'],
    ['W-08 Proactieve communicatie (NPS ≥ +30)', '≥ 30 net-promoter-score'],
    [
      'W-09 Innovatie- en verbeterportfolio (minimaal 4 per jaar, 2 geïmplementeerd)',
      '≥ 4 times /year',
      '(≥) 2 count "geïmplementeerd"',
    ],
    [
      'W-10 Kwaliteitsborging ISO 9001 met kwartaal-audits (0 majeure afwijkingen)',
      '(≥) 1 times /quarter',
      '(≤) 0 count "majeure afwijkingen"',
    ],
    ['W-11 (≤1 werkdag bevestiging, ≤10 werkdagen afhandeling)', '≤ 1 working-day', '≤ 10 working-day'],
    ['W-12 Lokale werkgelegenheid en social return (5% loonsom)', '(≥) 5 percent "loonsom"'],
    ['W-07: SoA, patchbeleid (14 dagen), logging', '(≤) 14 day'],
  ]);
});

describe('how buyers write numbers', () => {
  readsAs([
    ['Eens per kwartaal; 24x7 monitoren', '(≥) 1 times /quarter', '(≥) 168 service-window'],
    ['een beschikbaarheidswens van 99,99%, exclusief gepland onderhoud', '(≥) 99,99 percent'],
    ['dataverlies (RPO) van maximaal 4 uur toegestaan', '≤ 4 hour'],
    ['binnen 1 seconde plaats te vinden en mogen maximaal 2 seconden bedragen', '≤ 1 second', '≤ 2 second'],
    ['een gebied met ruim 300.000 inwoners', '(≥) ~ 300.000 count "inwoners"'],
    ['een kleine 300 inwoners', '(≥) ~ 300 count "inwoners"'],
    ['een kleine school met 300 inwoners', '(≥) 300 count "inwoners"'],
    ['Eenmaal per jaar, meting van de gebruikerstevredenheid.', '(≥) 1 times /year'],
    ['in de komende 6 tot 18 maanden', '(=) 6..18 month'],
    ['8.1.1 Eis: periodiek (minimaal 2 keer per jaar) overleg', '≥ 2 times /year'],
    ['III. Frequentie: 1 x per 2 maanden. Hiernaast themasessies', '(≥) 1 times /2 month'],
    ['een overleg binnen één week na aanvraag van Opdrachtgever', '≤ 1 week after aanvraag'],
  ]);
});

describe('numbers', () => {
  readsAs([
    ['98,5% van de heen- en terugritten per maand', '(≥) 98,5 percent "heen- en terugritten" /month'],
    ['at least 12 pre- and post-checks per year', '≥ 12 count "pre- and post-checks" /year'],
    ['binnen twee weken na gunning', '≤ 2 week after gunning'],
    ['binnen een half uur', '≤ 0,5 hour'],
    ['anderhalf uur', '(≤) 1,5 hour'],
    ['1/2 dag', '(≤) 0,5 day'],
    ['1½ uur', '(≤) 1,5 hour'],
    ['2 2/3 weken', '(≤) 2 2/3 week'],
    ['vijfentwintig workshops', '(≥) 25 count "workshops"'],
    ['twenty-five days', '(≤) 25 day'],
    ['1.000.000 euro', '? 1.000.000 euro'],
    ['€ 1,5 miljoen', '? 1.500.000 euro'],
    ['12\u00a0500 gebruikers', '(≥) 12.500 count "gebruikers"'],
    ['1.234,50 euro', '? 1234,5 euro'],
    ['at least 99.95% per month', '≥ 99,95 percent /month'],
    ['99,950%', '(≥) 99,95 percent'],
    ['1,250 users', '(≥) 1250 count "users" ambiguous'],
    ['9 van de 10 klanten', '(≥) 0,9 fraction "klanten"'],
    ['1/3 van de gebruikers', '(≥) 1/3 fraction "gebruikers"'],
    ['NPS -10', '? -10 net-promoter-score'],
    ['boven -5 °C', '> -5 degree-celsius'],
    ['+10% groei', '(≥) 10 percent "groei" increase'],
    ['-25% CO2 in 36 maanden t.o.v. baseline', '(≥) 25 percent "CO2" reduction against baseline', '(≤) 36 month'],
    ['minimaal een 8,5', '≥ 8,5 grade'],
    ['rapportcijfer ≥ 7,5', '≥ 7,5 grade'],
    ['8,2 op een schaal van 10', '? 8,2 grade'],
    ['≥ 7,5 gemiddeld op een schaal van 10', '≥ 7,5 grade'],
    ['≥ 7,5 gemiddeld (schaal 1-10)', '≥ 7,5 grade'],
    ['≥ 4,2 (schaal van 1 tot en met 5)', '≥ 4,2 score'],
    ['at least 8.5 on average on a scale from 1 to 10', '≥ 8,5 grade'],
    ['≥ 7 op een schaal van 1 tot en met 10', '≥ 7 grade'],
    ['>8.5 on a scale from 1 to 10', '> 8,5 grade'],
    ['at least 4.2 on a scale of 1-5', '≥ 4,2 score'],
    ['minimaal 4 op een vijfpuntsschaal', '≥ 4 score'],
    ['score ≥ 8 op een schaal van 10', '≥ 8 score'],
    ['8 op een schaal van groot naar klein', '? 8 -'],
    ['5', '? 5 -'],
  ]);
});

describe('ranges', () => {
  readsAs([
    ['binnen 16–20 °C', '= 16..20 degree-celsius'],
    ['within 45–55% of the readings', '= 45..55 percent "readings"'],
    ['binnen 2-6 weken', '≤ 2..6 week'],
    ['between 16 and 20 °C', '= 16..20 degree-celsius'],
    ['2-6 weken', '(=) 2..6 week'],
    ['2 à 3 weken', '(=) 2..3 week'],
    ['tussen 2 en 6 weken', '= 2..6 week'],
    ['between 2 and 6 weeks', '= 2..6 week'],
    ['tussen € 5 en 10', '= 5..10 euro'],
    ['80% – 90%', '(=) 80..90 percent'],
    ['tussen week 2 en 6', '= 2..6 week-number'],
    ['maximaal 2-6 weken', '≤ 2..6 week'],
    ['8:00–18:00 uur', '(=) 480..1080 time-of-day'],
    ['tussen 08.00 uur en 17.30 uur', '= 480..1050 time-of-day'],
    ['6-2 weken'],
  ]);
});

describe('comparators', () => {
  readsAs([
    ['blijft op of onder 0,4 kg', '≤ 0,4 kilogram'],
    ['op of onder de 95% van de ritten', '≤ 95 percent "ritten"'],
    ['op of boven 95%', '≥ 95 percent'],
    ['at or below 95%', '≤ 95 percent'],
    ['at or above 95%', '≥ 95 percent'],
    ['on or before 1 May 2027', '≤ 2027-5-1 date'],
    ['op of na 1 mei 2027', '≥ 2027-5-1 date'],
    ['op of voor 1 mei 2027', '≤ 2027-5-1 date'],
  ]);
  const words: Readonly<Record<string, readonly string[]>> = {
    '≥': [
      '≥',
      '>=',
      'minimaal',
      'min.',
      'ten minste',
      'tenminste',
      'minstens',
      'niet minder dan',
      'nooit minder dan',
      'at least',
      'no less than',
    ],
    '≤': [
      '≤',
      '<=',
      'maximaal',
      'max',
      'hoogstens',
      'ten hoogste',
      'uiterlijk',
      'binnen',
      'niet meer dan',
      'nooit meer dan',
      'at most',
      'within',
      'no more than',
      'never more than',
      'up to',
      'uiterlijk binnen de',
    ],
    '>': ['>', 'boven', 'meer dan', 'langer dan', 'more than', 'above'],
    '<': ['<', 'onder', 'minder dan', 'less than', 'below'],
    '=': ['=', 'exact', 'precies', 'exactly'],
  };
  const rows = Object.entries(words).flatMap(([sign, list]) => list.map((word) => [word, sign] as const));
  test.each(rows)('%s asks for %s', (word, sign) => {
    expect(read(`Herstel ${word} 5 dagen`)).toEqual([`${sign} 5 day`]);
  });

  readsAs([
    ['5 dagen of minder', '≤ 5 day'],
    ['een 8 of hoger', '≥ 8 grade'],
    ['P1 -> 5 dagen', 'P1 (≤) 5 day'],
    ['<b>5 dagen</b>', '(≤) 5 day'],
    ['één team binnen twee panden', '(≥) 1 count "team"', '(≥) 2 count "panden"'],
    ['niet meer dan 3 klachten per kwartaal', '≤ 3 count "klachten" /quarter'],
  ]);
});

describe('units', () => {
  const rows = [
    ['10 dgn', '10 day'],
    ['2 mnd', '2 month'],
    ['3 jr', '3 year'],
    ['4u', '4 hour'],
    ['4 u', '4 hour'],
    ['5 min', '5 minute'],
    ['9 sec', '9 second'],
    ['300 ms', '300 millisecond'],
    ['2 wk', '2 week'],
    ['1 kwartaal', '1 quarter'],
    ['1 halfjaar', '1 half-year'],
    ['5 werkdagen', '5 working-day'],
    ['5 working days', '5 working-day'],
    ['8 kantooruren', '8 working-hour'],
    ['3-jarige', '3 year'],
    ['24-uurs', '24 hour'],
    ['30-day', '30 day'],
    ['1 kwartier', '1 quarter-hour'],
  ] as const;
  test.each(rows)('%s is a limit', (text, expected) => {
    expect(read(text)).toEqual([`(≤) ${expected}`]);
  });

  const asked = [
    ['€ 5.000,-', '5000 euro'],
    ['EUR 50k', '50.000 euro'],
    ['k€ 50', '50.000 euro'],
    ['50 k€', '50.000 euro'],
    ['5 euro', '5 euro'],
    ['2 FTE', '2 fte'],
    ['5 km', '5 kilometre'],
    ['10 kg', '10 kilogram'],
    ['45 dB', '45 decibel'],
    ['20 °C', '20 degree-celsius'],
    ['5 kWh', '5 kilowatt-hour'],
    ['5 kW', '5 kilowatt'],
    ['16 GB', '16 gigabyte'],
    ['100 m²', '100 square-metre'],
    ['100 m2', '100 square-metre'],
    ['9 pt', '9 typographic-point'],
    ['5 punten', '5 point'],
    ['500 km per jaar', '500 kilometre /year'],
    ['€ 50.000 per incident', '50.000 euro /incident'],
    ['10 ton CO2', '10 tonne "CO2"'],
  ] as const;
  test.each(asked)('%s implies no comparator', (text, expected) => {
    expect(read(text)).toEqual([`? ${expected}`]);
  });
});

describe('frequencies', () => {
  const rows = [
    ['dagelijks', '1 times /day'],
    ['wekelijks', '1 times /week'],
    ['2-wekelijks', '1 times /2 week'],
    ['tweewekelijks', '1 times /2 week'],
    ['om de week', '1 times /2 week'],
    ['om de 6 weken', '1 times /6 week'],
    ['iedere 6 weken', '1 times /6 week'],
    ['every other week', '1 times /2 week'],
    ['maandelijks', '1 times /month'],
    ['per maand', '1 times /month'],
    ['1x per maand', '1 times /month'],
    ['1x/maand', '1 times /month'],
    ['1x per 2 maanden', '1 times /2 month'],
    ['per kwartaal', '1 times /quarter'],
    ['halfjaarlijks', '1 times /half-year'],
    ['jaarlijks', '1 times /year'],
    ['4 per jaar', '4 times /year'],
    ['tweemaal per jaar', '2 times /year'],
    ['2 keer per jaar', '2 times /year'],
    ['twice a year', '2 times /year'],
    ['once every 2 weeks', '1 times /2 week'],
    ['QBR', '1 times /quarter'],
    ['biweekly', '1 times /2 week ambiguous'],
    ['Kwartaal', '1 times /quarter'],
    ['per sprint', '1 times /sprint conditional'],
    ['1x p/m', '1 times /month'],
    ['kwartaal-NPS', '1 times /quarter'],
  ] as const;
  test.each(rows)('%s is a minimum', (text, expected) => {
    expect(read(text)).toEqual([`(≥) ${expected}`]);
  });

  readsAs([
    ['Maandelijks + QBR', '(≥) 1 times /month', '(≥) 1 times /quarter'],
    ['Per sprint/maand', '(≥) 1 times /sprint conditional', '(≥) 1 times /month'],
    ['Maand/QBR', '(≥) 1 times /month', '(≥) 1 times /quarter'],
    ['Wekelijks + maand', '(≥) 1 times /week', '(≥) 1 times /month'],
    ['Maandelijks en indien nodig', '(≥) 1 times /month', '? unspecified times conditional'],
    ['op aanvraag', '? unspecified times conditional'],
    ['minimaal maandelijks', '≥ 1 times /month'],
    ['≥4 verbeteringen/jr', '≥ 4 count "verbeteringen" /year'],
    ['Volumes (tickets/maand, transacties/min) en piekuren.'],
    ['Wij verbeteren waar nodig het proces in het kwartaal.'],
  ]);
});

describe('moments', () => {
  readsAs([
    ['uiterlijk 31 december 2026', '≤ 2026-12-31 date'],
    ['voor 1 januari 2027', '< 2027-1-1 date'],
    ['2026-12-31', '(≤) 2026-12-31 date'],
    ['31-12-2026', '(≤) 2026-12-31 date'],
    ['31.12.2026', '(≤) 2026-12-31 date'],
    ['by December 31, 2026', '≤ 2026-12-31 date'],
    ['29 februari 2027'],
    ['van 1 januari t/m 15 juli voor 24 uur per week', '≥ ?-1-1 date', '≤ ?-7-15 date', '? 24 hour /week'],
    ['uiterlijk de 5e werkdag van de maand', '≤ 5 working-day-number'],
    ['op de 5e van de maand', '(≤) 5 day-number'],
    ['uiterlijk 17:00 uur', '≤ 1020 time-of-day'],
  ]);
});

describe('classes and percentiles', () => {
  readsAs([
    ['P2-P3 binnen 4 uur', 'P2+P3 ≤ 4 hour'],
    ['P1 t/m P3 binnen 4 uur', 'P1+P2+P3 ≤ 4 hour'],
    ['prioriteit 1 binnen 15 minuten', 'P1 ≤ 15 minute'],
    ['15 min (P1), 60 min (P2)', 'P1 (≤) 15 minute', 'P2 (≤) 60 minute'],
    ['p99,9 < 1 s', 'p99,9 < 1 second'],
    ['95e percentiel ≤ 2 seconden', 'p95 ≤ 2 second'],
    ['≤ 2 s (p95)', 'p95 ≤ 2 second'],
  ]);
});

describe('numbers that are names', () => {
  test.each([
    'Elke wens (W-01 t/m W-16) en KPI-03, KPI 04, B11, B-11 en B02/B06',
    'ISO 27001, BIO en ISO 9001/14001/27001',
    'ISO 9001, 14001 en 27001',
    'ISO-geborgde processen (9001/14001/27001)',
    'ISO/IEC 27001:2022 en NEN-EN 15221-1',
    'OpenAPI 3.0; OAuth2/OIDC conform; TLS 1.3',
    'Op welke trede van de CO2-Prestatieladder 4.0 u het werk uitvoert',
    'ISO 9001: 2015 en ISO 9001:2015',
    'P1, P2 en P3; E2E; 5xWhy; ITIL4; A3-rapporten op A4; CO2',
    'Eis 8.1.4, versie 2.1, 8.1.1.IV en artikel 5',
    '1e, 2e en 3e lijn',
    'in 2026 en ten opzichte van 2019',
    'Vanaf kalenderjaar 2028 verbruiken wij minder, en in schooljaar 2029 rijden wij elektrisch',
    'In calendar year 2028 pools use less',
    '1. Samenvatting',
    '## 3 REGIE OP INFORMATIE',
    '3.1 Regie op vraag en aanbod',
    'bel 010-1234567',
    '3-tier architectuur, _Toc81835989 en #42',
    'KPI-01 t/m KPI-16',
    'een omgevingsmanager',
    'Fase 1: Transitie en Trede 3',
    'Q3 2026',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    '5',
    '99,95',
    '%',
    ' ',
    'weken',
    'P',
    '1',
    '-',
    '/',
    '≤',
    'tussen',
    'en',
    'per',
    'maand',
    '€',
    '(',
    ')',
    ';',
    ',',
    '.',
    'een',
    'half',
    'x',
    'ISO',
    'p95',
    'december',
    '2026',
    '½',
    '\n',
    '\t',
    '|',
    '’',
    '\ud800',
    '24/7',
    'van de',
    '0',
    'e',
    'NPS',
    'om de',
    'k',
    '+',
    '<',
    '>',
    '=',
    ':',
    'uur',
    't.o.v.',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('spans lie inside the text, follow each other, and hold what says how much', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const quantity of parseQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quantity.start, quantity.end)).toMatch(/[\p{L}\p{N}]/u);
          last = quantity.end;
        }
      }),
      { seed: 4_201, numRuns: 1000 },
    );
  });

  test('a number in digits stands inside its span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom('weken', '%', 'FTE', 'punten'),
        hostile,
        (number, unit, rest) => {
          const text = `${number} ${unit}; ${rest}`;
          const [first] = parseQuantities(text);
          expect(first?.start).toBe(0);
          expect(text.slice(0, first?.end)).toContain(String(number));
        },
      ),
      { seed: 4_202, numRuns: 500 },
    );
  });

  test.each([
    '9',
    '1,',
    '1-',
    '5 ',
    '(',
    'a.',
    'een ',
    '≤',
    'P1 ',
    '1/2 ',
    '8:0',
    'niet meer dan ',
    '€',
    '5%',
    'per ',
    'P1/',
    '24/7',
    '\u00a0123',
    'x',
    '5 x ',
    '5 a ',
  ])('ten times as much of "%s" takes about ten times as long', (piece) => {
    expect(growthOfReading(parseQuantities, piece, [4_000, 40_000])).toBeLessThan(nearSquare);
  });
});

test.each([
  ['elf partners tweemaal per jaar', ['(≥) 11 count "partners"', '(≥) 2 times /year']],
  ['elf partners twee keer per jaar', ['(≥) 11 count "partners"', '(≥) 2 times /year']],
  ['eleven partners meet three times a year', ['(≥) 11 count "partners meet"', '(≥) 3 times /year']],
  ['98% van de post bezorgd vóór 12.00 uur', ['(≥) 98 percent "post bezorgd"', '< 720 time-of-day']],
])('the name of what is counted in “%s” ends before how often and when', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
