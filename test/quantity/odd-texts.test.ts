import { expect, test } from 'vitest';
import { compareQuantities } from '../../src/quantity/compare-quantities.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';

/** The quantities in a text, as they are printed in a language. */
function read(text: string, language: 'nl' | 'en' = 'nl'): string {
  return parseQuantities(text)
    .map((quantity) => formatQuantity(quantity, language))
    .join(' | ');
}

/** How a norm relates to a promise, each a text with one quantity. */
function compare(promise: string, norm: string): string {
  const [given] = parseQuantities(promise);
  const [asked] = parseQuantities(norm);
  return given === undefined || asked === undefined ? 'not read' : compareQuantities(given, asked).relation;
}

test('numbers in odd company are read as what they are', () => {
  const texts = [
    '-3 °C',
    '€ 5K',
    '5K€ per jaar',
    '5K medewerkers',
    '1/4 van de meldingen',
    '1 / 4 van de meldingen',
    'drie van de vier meldingen',
    '3 van de 4 meldingen',
    '4 van de 3 meldingen',
    '1 van de 0 meldingen',
    '5 van de 10 weken',
    'tien (10) werkdagen',
    '0 keer per maand',
    '2 keer per annum',
    'two times per annum',
    'once every two months',
    'om de week',
    'de eerste werkdag van de maand',
    'op de 5e dag van de maand',
    'op de 5e werkdag van elke maand',
    '29 februari 2028',
    '31 april 2027',
    '2 of 3 dagen',
    'tussen 2 en 3 dagen',
    'op aanvraag',
    'indien nodig',
    '1.000.000 woningen',
    '8:00',
    '24/7',
    '100% juist',
    'een daling van 5% ten opzichte van 2025',
    '9 op een schaal van 10',
    'een 8',
  ];
  expect(Object.fromEntries(texts.map((text) => [text, read(text)]))).toMatchInlineSnapshot(`
    {
      "-3 °C": "-3 °C",
      "0 keer per maand": "0x per maand",
      "1 / 4 van de meldingen": "1 | 4",
      "1 van de 0 meldingen": "1 | 0 meldingen",
      "1.000.000 woningen": "1.000.000 woningen",
      "1/4 van de meldingen": "1 van de 4 meldingen",
      "100% juist": "100% juist",
      "2 keer per annum": "2x per jaar",
      "2 of 3 dagen": "2 | 3 dagen",
      "24/7": "24/7",
      "29 februari 2028": "29 februari 2028",
      "3 van de 4 meldingen": "3 van de 4 meldingen",
      "31 april 2027": "",
      "4 van de 3 meldingen": "4 | 3 meldingen",
      "5 van de 10 weken": "5 | 10 weken",
      "5K medewerkers": "5000 medewerkers",
      "5K€ per jaar": "€ 5000 per jaar",
      "8:00": "08:00",
      "9 op een schaal van 10": "cijfer 9",
      "de eerste werkdag van de maand": "",
      "drie van de vier meldingen": "3 van de 4 meldingen",
      "een 8": "cijfer 8",
      "een daling van 5% ten opzichte van 2025": "-5% t.o.v. 2025",
      "indien nodig": "op aanvraag",
      "om de week": "1x per 2 weken",
      "once every two months": "1x per 2 maanden",
      "op aanvraag": "op aanvraag",
      "op de 5e dag van de maand": "dag 5",
      "op de 5e werkdag van elke maand": "werkdag 5 | 1x per maand",
      "tien (10) werkdagen": "10 werkdagen",
      "tussen 2 en 3 dagen": "tussen 2 en 3 dagen",
      "two times per annum": "2x per jaar",
      "€ 5K": "€ 5000",
    }
  `);
});

test('so are those in English', () => {
  const texts = [
    'the 3rd working day of the month',
    'the third business day of each month',
    'on the 5th day of the month',
    'on request',
    'between 2 and 3 days',
    'at most 2-3 days',
    'twice a year',
    '1,000 homes',
    'a rise of 5% compared with 2025',
  ];
  expect(Object.fromEntries(texts.map((text) => [text, read(text, 'en')]))).toMatchInlineSnapshot(`
    {
      "1,000 homes": "1000 homes",
      "a rise of 5% compared with 2025": "5% compared to 2025",
      "at most 2-3 days": "≤ 2 to 3 days",
      "between 2 and 3 days": "between 2 and 3 days",
      "on request": "on request",
      "on the 5th day of the month": "day 5",
      "the 3rd working day of the month": "workday 3",
      "the third business day of each month": "1x per month",
      "twice a year": "2x per year",
    }
  `);
});

test('a norm is held against a promise in another measure', () => {
  const pairs = [
    ['0 weken', '5 werkdagen'],
    ['≤ 40 werkdagen', '≤ 8 weken'],
    ['≤ 200 werkdagen', '≤ 12 maanden'],
    ['≤ 300 werkdagen', '≤ 12 maanden'],
    ['≤ 1 maand', '≤ 30 dagen'],
    ['≤ 30 dagen', '≤ 1 maand'],
    ['≥ 2 maanden', '≥ 60 dagen'],
    ['3 tot 5 dagen', '≤ 1 week'],
    ['3 tot 9 dagen', '≤ 1 week'],
    ['op aanvraag', 'op aanvraag'],
    ['op aanvraag', 'maandelijks'],
    ['een 8', '7,5'],
    ['P1 ≤ 4 uur', 'P2 ≤ 4 uur'],
    ['≥ 95%', '≥ 0,95'],
    ['≤ 5‰', '≤ 0,5%'],
    ['2 keer per jaar', 'elk half jaar'],
    ['elke 2 weken', '2 keer per maand'],
    ['-5 °C', '≤ 0 °C'],
    ['1 van de 4 meldingen', '25% van de meldingen'],
  ] as const;
  expect(
    Object.fromEntries(pairs.map(([promise, norm]) => [`${promise} – ${norm}`, compare(promise, norm)])),
  ).toMatchInlineSnapshot(`
    {
      "-5 °C – ≤ 0 °C": "not-comparable",
      "0 weken – 5 werkdagen": "weaker",
      "1 van de 4 meldingen – 25% van de meldingen": "equal",
      "2 keer per jaar – elk half jaar": "equal",
      "3 tot 5 dagen – ≤ 1 week": "weaker",
      "3 tot 9 dagen – ≤ 1 week": "stricter",
      "P1 ≤ 4 uur – P2 ≤ 4 uur": "different-subject",
      "een 8 – 7,5": "not-comparable",
      "elke 2 weken – 2 keer per maand": "weaker",
      "op aanvraag – maandelijks": "stricter",
      "op aanvraag – op aanvraag": "equal",
      "≤ 1 maand – ≤ 30 dagen": "not-comparable",
      "≤ 200 werkdagen – ≤ 12 maanden": "weaker",
      "≤ 30 dagen – ≤ 1 maand": "not-comparable",
      "≤ 300 werkdagen – ≤ 12 maanden": "stricter",
      "≤ 40 werkdagen – ≤ 8 weken": "not-comparable",
      "≤ 5‰ – ≤ 0,5%": "equal",
      "≥ 2 maanden – ≥ 60 dagen": "not-comparable",
      "≥ 95% – ≥ 0,95": "not-comparable",
    }
  `);
});
