import { describe, expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../../support/bid.ts';
import { bidWith, foundPromiseCodes } from './support.ts';

/** Each case is the buyer's words, the norm of the KPI with its title, and what must be found where. */
const harmful: Readonly<Record<string, BidFiles>> = {
  'a share below the promised one': bidWith(
    'Beschikbaarheid van 99,95% per maand.',
    '⟦EMV400:≥99,5% per maand⟧',
    'Beschikbaarheid',
  ),
  'a term longer than promised': bidWith(
    'Onboarding binnen 6 weken.',
    'Onboarding ⟦EMV400:≤8 weken⟧ na gunning',
    'Onboarding',
  ),
  'a wider range than promised': bidWith(
    'De vochtigheid ligt tussen 45 en 55%.',
    'Vochtigheid ⟦EMV400:40–55% per maand⟧',
    'Vochtigheid',
  ),
  'another unit': bidWith('Herstel van storingen binnen 4 uur.', 'Herstel ⟦EMV400:≤4 dagen⟧ na melding', 'Hersteltijd'),
  'fewer times a year': bidWith('Minimaal 4 audits per jaar.', '⟦EMV400:≥3 audits per jaar⟧', 'Audits'),
  'fewer in all the years together': bidWith(
    'Vorm in vier jaar ten minste 8 speelplekken om.',
    '⟦EMV400:≥1 speelplek per contractjaar⟧ omgevormd',
    'Omvormen van speelplekken',
  ),
  'the sign at the same number': bidWith('Regressietests met >90% dekking.', 'Dekking ⟦EMV401:≥90%⟧', 'Regressietests'),
  'some classes only': bidWith(
    'Oorzaakanalyse van incidenten binnen 10 werkdagen.',
    'Oorzaakanalyse binnen 10 werkdagen ⟦EMV402:voor P1/P2⟧',
    'Oorzaakanalyse',
  ),
  'office hours only': bidWith(
    'Respons op meldingen binnen 15 minuten.',
    'Respons ≤15 minuten na melding (⟦EMV402:kantooruren⟧)',
    'Respons op meldingen',
  ),
  'easier at the peak': bidWith(
    'Responstijden <300ms p95 voor kerntransacties.',
    'p95 <300ms (kantooruren); ⟦EMV402:<400ms⟧ (piek)',
    'Prestatie kerntransacties',
  ),
  'only part of the cases': bidWith('Respons op P1 binnen 15 minuten.', 'P1 ≤15 min (⟦EMV403:90% gehaald⟧)', 'Respons'),
  'a longer period': bidWith('Beschikbaarheid van 99,95% per maand.', '⟦EMV404:≥99,95% per jaar⟧', 'Beschikbaarheid'),
  'the end of another thing': bidWith(
    'Onboarding binnen 6 weken.',
    'Go-live ⟦EMV405:≤6 weken⟧ na gunning',
    'Onboarding',
  ),
  'the sign the other way round': bidWith(
    'Onboarding binnen maximaal 6 weken.',
    'Onboarding ⟦EMV406:≥6 weken⟧ na gunning',
    'Onboarding',
  ),
  'a high share as a maximum': bidWith(
    'Beschikbaarheid van 99,95% per maand.',
    '⟦EMV406:≤99,95% per maand⟧',
    'Beschikbaarheid',
  ),
  'a month for 30 days': bidWith(
    'Onboarding binnen 30 dagen.',
    'Onboarding ⟦EMV407:≤1 maand⟧ na gunning',
    'Onboarding',
  ),
  'in English': bidWith(
    'Urgent calls are answered within 2 hours.',
    'Urgent calls answered ⟦EMV400:≤3 hours⟧ after the call',
    'Urgent calls',
  ),
};

describe('a norm that does not cover the promise', () => {
  test.each(Object.entries(harmful))('%s', async (_, files) => {
    const { found, announced } = await checkMarked(files);
    expect(found.filter((finding) => /^EMV4[01]/u.test(finding))).toEqual(announced);
  });
});

/** Texts that say the same, or something else: nothing to report. */
const harmless: Readonly<Record<string, BidFiles>> = {
  'an hour is 60 minutes': bidWith('Respons op P2 binnen 1 uur.', 'P2 ≤60 min na melding', 'Respons'),
  'three years are 36 months': bidWith(
    'CO2-reductie van 25% in 3 jaar.',
    '-25% CO2 in 36 maanden t.o.v. 2026',
    'CO2-reductie',
  ),
  'once a quarter is four times a year': bidWith(
    'Kwaliteit met kwartaal-audits.',
    '4 audits per jaar',
    'Kwaliteitsaudits',
  ),
  'the same number of another thing': bidWith(
    'CO2-reductie van 25% in 3 jaar.',
    '≥25% CO2-reductie binnen 36 maanden; autokilometers ≤25%',
    'CO2-reductie',
  ),
  'a notice beforehand is a minimum': bidWith(
    'Bewoners weten 10 werkdagen vooraf van elke afsluiting.',
    'Brief ≥10 werkdagen voor elke afsluiting',
    'Bewoners',
  ),
  'a norm for all users is not narrower': bidWith(
    'Respons op meldingen binnen 15 minuten.',
    'Respons ≤15 minuten na melding voor alle gebruikers',
    'Respons op meldingen',
  ),
  'a restriction of the buyer': bidWith(
    'RCA van P1/P2 binnen 10 werkdagen.',
    'RCA binnen 10 werkdagen voor P1/P2',
    'RCA',
  ),
  'percentages of different things': bidWith(
    'Opkomst van 80% van de medewerkers.',
    '≥80% van de medewerkers aanwezig; ≥5% van de loonsom',
    'Opkomst',
  ),
  'a bare count against a maximum': bidWith('De weg is 12 nachten dicht.', '≤12 nachten in totaal', 'Nachten dicht'),
  'a range with a dash and in words': bidWith(
    'De vochtigheid ligt tussen 45 en 55%.',
    'Vochtigheid 45–55% per maand',
    'Vochtigheid',
  ),
  'a range in English': bidWith('The humidity stays between 45 and 55%.', 'Humidity 45–55% per month', 'Humidity'),
  'at the limit or below it': bidWith('Het gewicht blijft op of onder 0,4 kg.', 'Gewicht ≤0,4 kg per maand', 'Gewicht'),
  'a stray blank and another word for the sign': bidWith(
    'Beschikbaarheid van 99,95 % per maand.',
    'minimaal 99,95% maandelijks',
    'Beschikbaarheid',
  ),
};

describe('a norm that covers the promise', () => {
  test.each(Object.entries(harmless))('%s', async (_, files) => {
    expect(await foundPromiseCodes(files)).toEqual([]);
  });
});

test.each([
  ['40–55%', 'less'],
  ['45–60%', 'more'],
])('the message says to which side %s is wider than promised', async (range, side) => {
  const files = bidWith('De vochtigheid ligt tussen 45 en 55%.', `Vochtigheid ${range} per maand`, 'Vochtigheid');
  const { diagnostics } = await check({ ...cleanBid, ...files });
  const found = diagnostics.find(({ type }) => type.code === 'EMV400');
  expect(found?.parameters).toMatchObject({ shortfall: side });
});
