import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { bidWith } from './support.ts';

const headline = (text: string): string => `    keyMessage: "${text}"\n`;
const standstill = '⟦EMV403:≥95% of the installations completed⟧ with a standstill of ≤60 minutes';
const positions = (period: string): BidFiles =>
  bidWith(
    'Positions on the map.',
    `≥98.5% of the positions on the map ≤60 seconds after measurement${period}`,
    'Timeliness of positions',
    headline('Every 30 seconds the map shows the positions.'),
  );
const positionsDutch = (period: string): BidFiles =>
  bidWith(
    'Posities op de kaart.',
    `≥98,5% van de posities op de kaart ≤60 seconden na meting${period}`,
    'Tijdigheid van posities',
    headline('Elke 30 seconden toont de kaart de posities.'),
  );
const returned = (target: string): BidFiles =>
  bidWith('Zet ten minste 5% van de geraamde jaaromzet van € 430.000 in voor social return.', target, 'Social return');
const emission = (asked: string, target: string): BidFiles => bidWith(asked, target, 'CO2-uitstoot');

testPairs({
  'a share of a hundred goes with the term beside it': {
    codes: /^EMV403/u,
    good: [
      bidWith(
        'Little standstill.',
        standstill.replace(/⟦EMV403:|⟧/gu, ''),
        'Standstill during installation',
        headline('A vehicle stands still for at most an hour in 95 of 100 installations.'),
      ),
      bidWith(
        'Little standstill.',
        standstill.replace(/⟦EMV403:|⟧/gu, ''),
        'Standstill during installation',
        headline('In 19 of every 20 installations a vehicle stands still for at most an hour.'),
      ),
    ],
    bad: [
      bidWith(
        'Little standstill.',
        standstill,
        'Standstill during installation',
        headline('During installation a vehicle stands still for at most an hour.'),
      ),
    ],
  },
  'the period over which a norm is measured is no rhythm of its own': {
    codes: /^EMV400/u,
    good: [
      positions(', per month'),
      positions(', monthly'),
      positions('; measured weekly'),
      positionsDutch(', driemaandelijks'),
      positionsDutch(', maandelijks gemeten'),
    ],
    bad: [
      bidWith(
        'De hal wordt schoongemaakt.',
        'De hal wordt ⟦EMV400:maandelijks⟧ schoongemaakt',
        'Schoonmaak van de hal',
        headline('Wij maken de hal wekelijks schoon.'),
      ),
    ],
  },
  'what a share is taken of is no demand': {
    codes: /^EMV400/u,
    good: [returned('≥€ 21.500 per contractjaar aan social return')],
    bad: [
      bidWith(
        'Zet ten minste € 43.000 per jaar in voor social return.',
        '⟦EMV400:≥€ 21.500 per jaar⟧ aan social return',
        'Social return',
      ),
    ],
  },
  'what a demand is compared with is no demand': {
    codes: /^EMV800/u,
    good: [
      emission(
        'Verlaag de CO2-uitstoot per kubieke meter ten opzichte van de raming van 5,8 kg.',
        '≤2,9 kg CO2-uitstoot per kubieke meter',
      ),
      emission(
        'Lower the CO2-uitstoot per kubieke meter compared with the estimate of 5.8 kg.',
        '≤2.9 kg CO2-uitstoot per kubieke meter',
      ),
    ],
    bad: [
      emission(
        'Houd de CO2-uitstoot per kubieke meter op ten hoogste 5,8 kg.',
        '⟦EMV800:≤2,9 kg CO2 per m³⟧ baggerspecie per seizoen',
      ),
    ],
  },
  'more than some parts is true of a share just above them': {
    codes: /^EMV420/u,
    good: [
      {
        ...bidWith('Goede rapporten.', '≥85% van de getoetste rapporten bruikbaar', 'Bruikbare rapporten'),
        'sections/a.md': 'In maart 2029 is meer dan vijf van de zes getoetste rapporten bruikbaar.\n',
      },
    ],
    bad: [
      {
        ...bidWith('Goede rapporten.', '≥85% van de getoetste rapporten bruikbaar', 'Bruikbare rapporten'),
        'sections/a.md': 'In maart 2029 is ⟦EMV420:meer dan vijf van de acht getoetste rapporten bruikbaar⟧.\n',
      },
    ],
  },
});
