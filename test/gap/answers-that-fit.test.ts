import { describe, expect, test } from 'vitest';
import { gapList } from '../../src/gap/gap-list.ts';
import type { BidFiles } from '../support/bid.ts';
import { readingOf } from '../support/reading.ts';

/** What is demanded, what the norm of the KPI is, our explanation, and the classes of the bid. */
interface Case {
  readonly text: string;
  readonly target?: string;
  readonly explanation?: string;
  readonly classes?: Readonly<Record<string, string>>;
}

function filesOf({ text, target, explanation, classes }: Case): BidFiles {
  const told = explanation === undefined ? '' : `    explanation: "${explanation}"\n`;
  const linked = target === undefined ? '' : '    kpis:\n      - KPI-01\n';
  const definitions = Object.entries(classes ?? {}).map(([id, words]) => `  - id: ${id}\n    definition: "${words}"\n`);
  return {
    'requirements.yaml': `requirements:\n  - id: Eis 1\n    text: "${text}"\n${told}${linked}`,
    ...(target === undefined
      ? {}
      : { 'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Levering"\n    target: "${target}"\n` }),
    ...(definitions.length === 0 ? {} : { 'organisation.yaml': `priorities:\n${definitions.join('')}` }),
  };
}

const verdictsOf = (demand: Case): string[] =>
  gapList(readingOf(filesOf(demand))).map(({ verdict, reason }) => `${verdict}${reason === 'base' ? ' base' : ''}`);

describe('an offer that meets a demand in other words', () => {
  test.each<[string, Case, string]>([
    [
      'who it was done for makes more years of experience no fewer',
      {
        text: 'De opdrachtnemer zet een manager in met ten minste 5 jaar ervaring in het beheer.',
        explanation: 'Onze manager beheert al 11 jaar speelplaatsen voor gemeenten.',
      },
      'exceeded',
    ],
    [
      'the class of the next number is not that of round the clock',
      {
        text: 'De storingsdienst is 24 uur per dag en 7 dagen per week bereikbaar.',
        explanation: 'Wij zijn 24/7 bereikbaar en staan bij P1 binnen 90 minuten na de melding ter plaatse.',
      },
      'met',
    ],
    [
      'the class of the next number, in English',
      {
        text: 'The helpdesk answers at least 95% of the calls.',
        explanation: 'We answer 97% of the calls and at priority 1 are on site within 90 minutes.',
      },
      'exceeded',
    ],
    [
      'two words that share their end are of one base',
      {
        text: 'Ten minste 97% van de ritten per maand is op tijd.',
        explanation: 'Ten minste 98,5% van de heen- en terugritten per maand is op tijd.',
      },
      'exceeded',
    ],
    [
      'for so many years is no condition',
      {
        text: 'The manager has at least 6 years of experience in managing contact centres.',
        explanation: 'Our manager has managed contact centres for 13 years.',
      },
      'exceeded',
    ],
    [
      'a maximum before two counts is that of both',
      {
        text: 'Een arts heeft ten hoogste 2.500 patiënten en 110 open dossiers.',
        explanation: 'Wij houden het bij ten hoogste 2.400 patiënten en 95 open dossiers.',
      },
      'exceeded,exceeded',
    ],
    [
      'a minimum before two counts, in English',
      {
        text: 'The contractor provides at least 3 guards and 2 supervisors.',
        explanation: 'We provide at least 4 guards and 3 supervisors.',
      },
      'exceeded,exceeded',
    ],
    [
      'a longer guarantee',
      {
        text: 'De opdrachtnemer geeft 5 jaar garantie op het dak.',
        explanation: 'Wij geven 10 jaar garantie op het dak.',
      },
      'exceeded',
    ],
    [
      'a warranty in English',
      { text: 'The supplier gives a warranty of 2 years.', explanation: 'We give a warranty of 5 years.' },
      'exceeded',
    ],
    [
      'a class by its definition',
      {
        text: 'Een spoedstuk wordt binnen 3 uur na aanvraag bezorgd.',
        target: '100% van de spoedritten (P1) bezorgd binnen 2 uur na aanvraag',
        classes: { P1: 'Spoed: een stuk dat dezelfde dag moet aankomen', P2: 'Gewone post' },
      },
      'exceeded',
    ],
    [
      'the second share before the second term',
      {
        text: 'Een bestelling wordt binnen 3 uur na aanvraag bezorgd.',
        target: '≥ 97% van de bestellingen bezorgd binnen 2 uur na aanvraag en 100% binnen 3 uur na aanvraag',
      },
      'met',
    ],
    [
      'the cases that the demand names',
      {
        text: 'The contractor delivers the plan at least 6 weeks before a main event.',
        target:
          '100% of plans for main events delivered ≥8 weeks before the event; 100% of plans for smaller events delivered ≥3 weeks before the event',
        explanation: 'We deliver it at least 8 weeks before a main event.',
      },
      'exceeded',
    ],
    [
      'the base, with its verb in another form',
      {
        text: 'Ten minste 95% van de voertuigen vertrekt binnen 60 minuten.',
        target: '≥ 98% van de voertuigen vertrokken binnen 45 minuten',
      },
      'exceeded,exceeded',
    ],
  ])('%s', (_, demand, verdicts) => {
    expect(verdictsOf(demand).join()).toBe(verdicts);
  });
});

describe('what says nothing against a demand', () => {
  test.each<[string, Case]>([
    [
      'a number that answers another demand of the same sentence',
      {
        text: 'Een bedienaar bedient nooit meer dan één brug tegelijk en heeft nooit meer dan zes bruggen onder zijn hoede.',
        explanation: 'In de zomer zijn het er ten hoogste vijf per bedienaar.',
      },
    ],
    [
      'a stricter term for a share, where we give the term for all',
      {
        text: 'Een adres zit ten hoogste 8 uur zonder water.',
        target: '≥ 98% van de adressen ten hoogste 6 uur zonder water',
        explanation: 'Wij plannen 6 uur per adres en blijven ook bij tegenslag binnen de 8 uur.',
      },
    ],
    [
      'a stricter term for a class of the cases',
      {
        text: 'Een klacht wordt binnen 10 dagen na ontvangst beantwoord.',
        target: 'P1: 100% van de klachten beantwoord binnen 5 dagen na ontvangst',
      },
    ],
    [
      'the share of another thing',
      {
        text: 'Van ten minste een kwart van de lampen neemt de opdrachtnemer een monster.',
        target: '≥ 98% van de monsters voldoet bij de keuring',
      },
    ],
  ])('%s', (_, demand) => {
    const verdicts = verdictsOf(demand);
    expect(verdicts).not.toContain('weaker');
    expect(verdicts).not.toContain('unclear base');
  });
});

describe('an offer that falls short', () => {
  test.each<[string, Case]>([
    [
      'a count above a joined maximum',
      {
        text: 'Een arts heeft ten hoogste 2.500 patiënten en 110 open dossiers.',
        explanation: 'Wij houden het bij ten hoogste 2.400 patiënten en 120 open dossiers.',
      },
    ],
    [
      'a shorter guarantee',
      {
        text: 'De opdrachtnemer geeft 5 jaar garantie op het dak.',
        explanation: 'Wij geven 3 jaar garantie op het dak.',
      },
    ],
    [
      'a class that the demand does not name',
      {
        text: 'Een klacht wordt binnen 5 dagen beantwoord.',
        target: '100% van de klachten (P1) beantwoord binnen 5 dagen',
        classes: { P1: 'Storing met stilstand', P2: 'Overige storingen' },
      },
    ],
    [
      'a longer term for the very cases',
      {
        text: 'The contractor delivers the plan at least 6 weeks before a main event.',
        target:
          '100% of plans for main events delivered ≥4 weeks before the event; 100% of plans for smaller events delivered ≥3 weeks before the event',
        explanation: 'We deliver it at least 4 weeks before a main event.',
      },
    ],
    [
      'a number that says which demand it answers',
      {
        text: 'De klant wordt binnen 2 uur teruggebeld en heeft binnen 8 uur een oplossing.',
        explanation: 'De klant wordt binnen 4 uur teruggebeld.',
      },
    ],
  ])('%s', (_, demand) => {
    expect(verdictsOf(demand)).toContain('weaker');
  });
});
