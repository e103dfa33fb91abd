import { describe, expect, test } from 'vitest';
import type { BidFiles } from '../../support/bid.ts';
import { bidWith, foundPromiseCodes } from './support.ts';

/** An answer with a headline and measures, measured by a KPI that is about something else unless given. */
function answerWith(
  headline: string,
  measures: readonly string[],
  target = 'Elke dienst volledig bezet',
  asked = 'Goede zorg.',
): BidFiles {
  const list = measures.map((text) => `      - "${text}"\n`).join('');
  return bidWith(asked, target, 'Dienst', `    keyMessage: "${headline}"\n    measures:\n${list}`);
}

describe('two numbers of one answer that are both right', () => {
  test.each<[string, BidFiles]>([
    [
      'all there are, and the most for each',
      answerWith('Vier artsen, met ten hoogste 2.400 medewerkers en 95 open dossiers per fte.', [
        'De bijlage noemt 6.480 medewerkers en gemiddeld 255 open dossiers',
      ]),
    ],
    [
      'a term and a span',
      answerWith('Twee weken voorbereiding, drie weken gesprekken, een week duiding.', [
        'Het eerste gesprek is binnen vijf werkdagen na de verwijzing',
      ]),
    ],
    [
      'rhythms that are broken down in one way',
      answerWith('Elk kwartaal een rapportage per faculteit en dienst.', [
        'Het team bespreekt dossiers in het overleg, om de zes weken en per faculteit en dienst',
      ]),
    ],
    [
      'two days of one weekday',
      answerWith('Zij krijgen alle 25 uiterlijk vrijdag 14 mei 2027 een aanbod.', [
        'Op vrijdag 3 september 2027 staat de ploeg er',
      ]),
    ],
    [
      'a second notice in the same sentence',
      answerWith('A plan on your desk 8 weeks ahead.', [
        'The lead delivers the plan at least 8 weeks before a main event and at least 3 weeks before a smaller one',
      ]),
    ],
    [
      'a second notice of another act',
      answerWith('Elk adres leest 10 werkdagen van tevoren wat er gebeurt.', [
        'De manager bezorgt de brief 10 werkdagen voor de start',
        'Een medewerker hangt twee werkdagen voor de start een deurhanger op',
      ]),
    ],
    [
      'two steps, each with its day',
      answerWith('Vanaf 1 oktober 2027 rijden wij ten minste 80% van de kilometers emissievrij.', [
        'Vanaf 1 januari 2030 rijden wij 100% van de kilometers emissievrij',
      ]),
    ],
    [
      'two numbers that are rounded',
      answerWith('Er zijn een kwart meer aanvragen: rond de 630 diensten per week.', [
        'Gemiddeld 18% extra, dus bijna 600 diensten per week',
      ]),
    ],
    [
      'more than is asked, with its hours',
      answerWith(
        'Het systeem is ten minste 99,8% van de maand beschikbaar, ook buiten kantoortijd.',
        [],
        undefined,
        'De beschikbaarheid van het systeem is ten minste 99,5% per maand.',
      ),
    ],
  ])('%s', async (_, files) => {
    const found = await foundPromiseCodes(files);
    expect(found.filter((finding) => finding.startsWith('EMV410'))).toEqual([]);
  });
});

test('and two that cannot both be right', async () => {
  const term = answerWith('Elk adres leest 10 werkdagen van tevoren wat er gebeurt.', [
    'De manager bezorgt de brief 5 werkdagen voor de start',
  ]);
  expect(await foundPromiseCodes(term)).toContain('EMV410 wishes.yaml 5 werkdagen');
  const count = answerWith('Ten hoogste 95 open dossiers per arts.', ['Nooit meer dan 120 open dossiers per arts']);
  expect(await foundPromiseCodes(count)).toContain('EMV410 wishes.yaml Nooit meer dan 120 open dossiers per arts');
});

describe('a norm that the answer knows', () => {
  test.each<[string, BidFiles]>([
    [
      'with the number that only tells how many things it is of',
      answerWith(
        'Na een uitwijk draaien de bruggen binnen 120 minuten.',
        ['Zo draaien de acht bruggen van het kanaal'],
        'Alle 23 bruggen: ≤ 120 minuten na het besluit',
      ),
    ],
    [
      'with its condition, which is an hour too',
      answerWith(
        'Snelle post.',
        ['Wat vóór 7.00 uur in de post zit, is vóór 11.00 uur in het systeem'],
        'Alle post die vóór 7.00 uur binnen is, staat vóór 11.00 uur in het systeem',
      ),
    ],
    [
      'with its cases in another number',
      answerWith(
        'A good plan.',
        ['We deliver the crowd plan at least 8 weeks before a main event'],
        'Crowd plan for main events delivered ≥8 weeks before the event',
      ),
    ],
    [
      'with its first attempt in other words',
      answerWith(
        'Van de monsters is ten minste 98% in één keer goed.',
        [],
        '≥ 98% van de monsters goed bij de eerste beproeving',
      ),
    ],
  ])('%s', async (_, files) => {
    expect(await foundPromiseCodes(files)).toEqual([]);
  });

  test('but not that it only holds at first', async () => {
    const files = answerWith(
      'Van de monsters is ten minste 98% in één keer goed.',
      [],
      '≥ 98% van de monsters goed in de eerste maand',
    );
    expect(await foundPromiseCodes(files)).toEqual(['EMV402 kpis.yaml in de eerste maand']);
  });

  test('nor the class of another column', async () => {
    const files: BidFiles = {
      ...bidWith('Snel melden.', 'P1: gemeld ≤5 minuten; P2: gemeld ≤15 minuten', 'Melden', '    body: antwoord.md\n'),
      'antwoord.md': '| | P1 | P2 |\n|--|--|--|\n| Gemeld | binnen 5 minuten | binnen 15 minuten |\n',
    };
    expect(await foundPromiseCodes(files)).toEqual([]);
  });

  test('nor what its reports say', async () => {
    const files = bidWith(
      'Een goede uitwijk.',
      'Uitwijk ≤ 45 minuten na het besluit',
      'Uitwijk',
      '    measures:\n      - "Na elke uitwijk ontvangt u binnen 5 uur een verslag"\n',
    );
    const reported = (words: string): BidFiles => ({
      ...files,
      'kpis.yaml': (files['kpis.yaml'] ?? '').replace('"Maandelijks"', `"${words}"`),
    });
    expect(await foundPromiseCodes(reported('Verslag binnen 5 uur na elke uitwijk'))).toEqual([]);
    expect(await foundPromiseCodes(reported('Maandelijks'))).not.toEqual([]);
  });
});

describe('norms in two forms', () => {
  const isTwoForms = (finding: string): boolean => finding.startsWith('EMV411');
  const kpi = (target: string, norms: string): BidFiles => ({
    'kpis.yaml':
      `kpis:\n  - id: KPI-01\n    title: "Emissievrije kilometers"\n    target: "${target}"\n    norms:\n${norms}` +
      '    measurement: "Register"\n    reporting: "Maandelijks"\n',
  });
  const steps =
    '      - { subject: "emissievrije kilometers tot en met 31 december 2029", atLeast: "80%", per: kwartaal }\n' +
    '      - { subject: "emissievrije kilometers vanaf 1 januari 2030", exactly: "100%", per: kwartaal }\n';

  test('may say the period apart, and the last day before the next step', async () => {
    const target = '≥80% van de kilometers in de regio per kwartaal emissievrij, vanaf 1 januari 2030 100%';
    expect((await foundPromiseCodes(kpi(target, steps))).filter(isTwoForms)).toEqual([]);
  });

  test.each<[target: string, norm: string, others: readonly (readonly [from: string, to: string])[]]>([
    [
      '≥97% van de urgente storingen per maand hersteld ≤4 uur na melding',
      'subject: "storingen hersteld", atMost: "4 uur", from: "melding", attained: { atLeast: "97%", per: "maand" }',
      [
        ['97%', '79%'],
        ['4 uur', '6 uur'],
      ],
    ],
    [
      '≥4 drills per crew member per calendar year',
      'subject: "drills per crew member", atLeast: "4", per: "calendar year"',
      [
        ['"4"', '"3"'],
        ['calendar year', 'quarter'],
      ],
    ],
    [
      '0 geplande afzettingen in de spits per maand',
      'subject: "geplande afzettingen in de spits", exactly: "0", per: "maand"',
      [
        ['"0"', '"1"'],
        ['maand', 'kwartaal'],
      ],
    ],
  ])('may cut “%s” in parts', async (target, norm, others) => {
    const found = async (words: string): Promise<string[]> =>
      (await foundPromiseCodes(kpi(target, `      - { ${words} }\n`))).filter(isTwoForms);
    expect(await found(norm)).toEqual([]);
    for (const [from, to] of others) expect(await found(norm.replace(from, to)), to).not.toEqual([]);
  });

  test('and not a share or a class that one of them leaves out', async () => {
    const norms = '      - { subject: "wachttijd van iedere reiziger", atMost: "20 minuten" }\n';
    const found = async (target: string): Promise<string[]> =>
      (await foundPromiseCodes(kpi(target, norms))).filter(isTwoForms);
    expect(await found('Wachttijd van iedere reiziger ≤20 minuten')).toEqual([]);
    expect(await found('Wachttijd van iedere reiziger ≤20 minuten (90% gehaald)')).not.toEqual([]);
    expect(await found('Wachttijd van iedere reiziger ≤20 minuten voor P1')).not.toEqual([]);
  });

  test('and not another period', async () => {
    const target = '≥80% van de kilometers in de regio per jaar emissievrij, vanaf 1 januari 2030 100%';
    expect((await foundPromiseCodes(kpi(target, steps))).filter(isTwoForms)).not.toEqual([]);
  });
});

test.each([
  'Op elk uur van de dag is er snel een ploeg ter plaatse.',
  'A crew is there soon at every hour of the day.',
])('%s is no rhythm', async (asked) => {
  expect(await foundPromiseCodes(bidWith(asked, 'Crew / ploeg ter plaatse ≤2 uur na melding', 'Ploeg, crew'))).toEqual(
    [],
  );
});

test('three working days are less than a week, and seven are not', async () => {
  const files = (days: string): BidFiles =>
    bidWith('Vertaling binnen een week.', `Vertaling ≤${days} werkdagen`, 'Vertaling');
  expect(await foundPromiseCodes(files('3'))).toEqual([]);
  expect(await foundPromiseCodes(files('5'))).toEqual(['EMV407 kpis.yaml ≤5 werkdagen']);
});
