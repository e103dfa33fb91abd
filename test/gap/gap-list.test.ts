import { describe, expect, test } from 'vitest';
import { gapList } from '../../src/gap/gap-list.ts';
import { readingOf } from '../support/reading.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n`;

/** Each demand of a bid with the verdict and the words that answer it. */
function verdicts(files: Record<string, string>): string[] {
  return gapList(readingOf(files)).map(({ demand, asked, verdict, basis, isSure, answers }) =>
    `${demand.id} “${asked}” ${verdict} (${basis}${isSure ? '' : ', likely'}) ${answers.map(({ item, text }) => `${item.id}: ${text}`).join(' + ')}`.trim(),
  );
}

const requirement = (text: string, more = ''): string => `requirements:\n  - id: Eis 1\n    text: "${text}"\n${more}`;

describe('a number that is required', () => {
  const kpis = `kpis:\n${kpi('KPI-01', 'Beschikbaarheid van het portaal', '≥99,95% per maand')}`;
  const linked = '    kpis:\n      - KPI-01\n';

  test.each([
    ['De beschikbaarheid is ten minste 99,99% per maand.', 'Eis 1 “ten minste 99,99% per maand” weaker'],
    ['De beschikbaarheid is ten minste 99,95% per maand.', 'Eis 1 “ten minste 99,95% per maand” met'],
    ['De beschikbaarheid is ten minste 99,9% per maand.', 'Eis 1 “ten minste 99,9% per maand” exceeded'],
  ])('is held against the KPI that the requirement names: %s', (text, start) => {
    const [line] = verdicts({ 'requirements.yaml': requirement(text, linked), 'kpis.yaml': kpis });
    expect(line).toMatch(new RegExp(`^${start} \\(compared\\) KPI-01: ≥99,95%`, 'u'));
  });

  test('is not met by an explanation that gives less, though the KPI gives more', () => {
    const files = {
      'requirements.yaml': requirement(
        'De beschikbaarheid is ten minste 99,9% per maand.',
        `    explanation: "De beschikbaarheid is 99,5% per maand."\n${linked}`,
      ),
      'kpis.yaml': kpis,
    };
    expect(verdicts(files)).toEqual(['Eis 1 “ten minste 99,9% per maand” weaker (compared) Eis 1: 99,5% per maand']);
  });

  test.each([
    ['en altijd binnen 5 dagen', 'met'],
    ['en meestal binnen 5 dagen', 'weaker'],
  ])('is met where the explanation speaks for the cases that the norm leaves over: %s', (rest, verdict) => {
    const files = {
      'requirements.yaml': requirement(
        'Vragen worden binnen 5 dagen na ontvangst beantwoord.',
        `    explanation: "Wij beantwoorden 90% van de vragen binnen 1 dag ${rest}."\n${linked}`,
      ),
      'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Vragen', '≥90% van de vragen beantwoord ≤1 dag na ontvangst')}`,
    };
    expect(verdicts(files)[0]).toMatch(new RegExp(`^Eis 1 “binnen 5 dagen” ${verdict} `, 'u'));
  });

  test('is taken from the norms of the requirement where those are given', () => {
    const norms = '    norms:\n      - subject: "beschikbaarheid"\n        atLeast: "99,99%"\n        per: "maand"\n';
    const files = {
      'requirements.yaml': requirement('Zie bijlage 3, paragraaf 12.', norms + linked),
      'kpis.yaml': kpis,
    };
    expect(verdicts(files)).toEqual([
      'Eis 1 “beschikbaarheid ≥ 99,99% per maand” weaker (compared) KPI-01: ≥99,95% per maand',
    ]);
  });

  test('is not held against a KPI that only happens to state a number of the same kind', () => {
    const other = `kpis:\n${kpi('KPI-01', 'Tevredenheid', '≥80% van de respondenten')}`;
    const files = {
      'requirements.yaml': requirement('Ten minste 95% van de meldingen wordt in één keer opgelost.', linked),
      'kpis.yaml': other,
    };
    expect(verdicts(files).join()).not.toContain('compared');
  });

  test('is held against our own explanation', () => {
    const more = '    compliance: compliant\n    explanation: "Wij lossen een storing op binnen 8 uur."\n';
    expect(verdicts({ 'requirements.yaml': requirement('Een storing is binnen 4 uur opgelost.', more) })).toEqual([
      'Eis 1 “binnen 4 uur” weaker (compared) Eis 1: binnen 8 uur',
    ]);
  });

  test.each([
    ['12 jaar', 'exceeded'],
    ['3 jaar', 'weaker'],
  ])('takes the direction of the requirement where our explanation gives none: %s', (years, verdict) => {
    const more = `    compliance: compliant\n    explanation: "Onze projectleider heeft ${years} ervaring."\n`;
    expect(
      verdicts({ 'requirements.yaml': requirement('Een projectleider heeft ten minste 5 jaar ervaring.', more) }),
    ).toEqual([`Eis 1 “ten minste 5 jaar” ${verdict} (compared) Eis 1: ${years}`]);
  });

  test('cannot be compared where both are percentages of another thing', () => {
    const more = '    explanation: "Wij besteden 5% van de loonsom."\n';
    const [gap] = gapList(readingOf({ 'requirements.yaml': requirement('Ten minste 5% van de opdrachtsom.', more) }));
    expect(gap).toMatchObject({ verdict: 'unclear', reason: 'base' });
  });

  test.each([
    ['de komende 6 tot 18 maanden', 'Wij kijken 3 maanden vooruit.'],
    ['sinds 2019', 'In 2021 begonnen wij.'],
  ])('is none in “%s”', (text, explanation) => {
    const more = `    compliance: compliant\n    explanation: "${explanation}"\n`;
    expect(verdicts({ 'requirements.yaml': requirement(`Bespreking van ${text}.`, more) }).join()).toContain(
      'met (declared)',
    );
  });
});

describe('a frequency that is required', () => {
  const organisation = (frequency: string): string =>
    `meetings:\n  - id: strategisch\n    name: "Strategisch overleg"\n    frequency: "${frequency}"\n    requirements:\n      - Eis 1\n`;

  test.each([
    ['jaarlijks', 'weaker'],
    ['2x per jaar', 'met'],
    ['elk kwartaal', 'exceeded'],
    ['op verzoek', 'weaker'],
  ])('is held against the meeting that names the requirement: %s', (frequency, verdict) => {
    const files = {
      'requirements.yaml': requirement('Partijen houden minimaal 2 keer per jaar overleg.'),
      'organisation.yaml': organisation(frequency),
    };
    expect(verdicts(files)[0]).toBe(`Eis 1 “minimaal 2 keer per jaar” ${verdict} (compared) strategisch: ${frequency}`);
  });

  test('is held against the meeting named beside it where several name the requirement', () => {
    const meeting = (id: string, name: string, frequency: string): string =>
      `  - id: ${id}\n    name: "${name}"\n    frequency: "${frequency}"\n    requirements:\n      - Eis 1\n`;
    const files = {
      'requirements.yaml': requirement(
        'Partijen houden ten minste eens per kwartaal een stuurgroep en ten minste eens per maand een werkoverleg.',
      ),
      'organisation.yaml': `meetings:\n${meeting('stuurgroep', 'Stuurgroep', 'iedere 6 weken')}${meeting('werk', 'Werkoverleg', 'maandelijks')}`,
    };
    expect(verdicts(files)).toEqual([
      'Eis 1 “ten minste eens per kwartaal” exceeded (compared) stuurgroep: iedere 6 weken',
      'Eis 1 “ten minste eens per maand” met (compared) werk: maandelijks',
    ]);
  });

  test('says nothing of several meetings that are not named', () => {
    const meeting = (id: string): string =>
      `  - id: ${id}\n    name: "Overleg ${id}"\n    frequency: "jaarlijks"\n    requirements:\n      - Eis 1\n`;
    const files = {
      'requirements.yaml': requirement('Partijen spreken elkaar minimaal 2 keer per jaar.'),
      'organisation.yaml': `meetings:\n${meeting('a')}${meeting('b')}`,
    };
    expect(verdicts(files).join()).not.toContain('weaker');
  });

  test('in an item of a requirement is answered by what answers the whole', () => {
    const items = '    items:\n      - id: Eis 1.IV\n        text: "Frequentie: 2x per jaar"\n';
    const files = {
      'requirements.yaml': requirement('Partijen houden strategisch overleg.', items),
      'organisation.yaml': organisation('elk kwartaal'),
    };
    expect(verdicts(files)).toContain('Eis 1.IV “2x per jaar” exceeded (compared) strategisch: elk kwartaal');
  });

  test('of a meeting with a demand of its own stands beside ours', () => {
    const files = {
      'organisation.yaml':
        'reports:\n  - id: maand\n    name: "Maandrapport"\n    frequency: "per kwartaal"\n    demand: "minimaal maandelijks"\n  - id: stil\n    demand: "maandelijks"\n',
    };
    expect(verdicts(files)).toEqual([
      'maand “minimaal maandelijks” weaker (compared) maand: per kwartaal',
      'stil “maandelijks” missing (compared)',
    ]);
  });
});

describe('what is required without a number', () => {
  test.each([
    ['', 'Eis 1 “De dienst is veilig.” missing (linked)'],
    ['    compliance: compliant\n', 'Eis 1 “De dienst is veilig.” met (declared)'],
    ['    compliance: deviating\n', 'Eis 1 “De dienst is veilig.” weaker (declared)'],
    ['    kpis:\n      - KPI-01\n', 'Eis 1 “De dienst is veilig.” met (linked) KPI-01:'],
  ])('is judged by what the bid declares or names: %j', (more, expected) => {
    expect(verdicts({ 'requirements.yaml': requirement('De dienst is veilig.', more) })).toEqual([expected]);
  });

  test('and only informs, demands nothing', () => {
    expect(
      verdicts({ 'requirements.yaml': requirement('De gemeente telt 1.200 ambtenaren.', '    type: info\n') }),
    ).toEqual([]);
    const parts = '    type: info\n    items:\n      - id: Eis 1.a\n        text: "Daarvan werken er 800 binnen."\n';
    expect(verdicts({ 'requirements.yaml': requirement('De gemeente telt 1.200 ambtenaren.', parts) })).toEqual([]);
  });
});

test('principles, processes and roles are met by what answers them', () => {
  const files = {
    'requirements.yaml':
      'principles:\n  - id: P-1\n    text: "Transparant."\n  - id: P-2\n    text: "Open."\n    answer: "Alle cijfers staan in het dashboard."\nprocesses:\n  - id: p1\n    title: "Capacity"\n  - id: p2\n    title: "Change"\n',
    'organisation.yaml':
      'roles:\n  - id: sdm\n    name: "Service Manager"\n    isAsked: true\n  - id: cab\n    name: "CAB-voorzitter"\n    isAsked: true\npeople:\n  - id: a\n    name: "A. Jansen"\n    role: sdm\nrasci:\n  - id: m\n    process: p2\n    columns: []\n    rows: []\n',
  };
  expect(verdicts(files)).toEqual([
    'P-1 “Transparant.” missing (linked)',
    'P-2 “Open.” met (linked) P-2: Alle cijfers staan in het dashboard.',
    'p1 “Capacity” missing (linked)',
    'p2 “Change” met (linked) m:',
    'sdm “Service Manager” met (linked) a:',
    'cab “CAB-voorzitter” missing (linked)',
  ]);
});

test('a bid without demands has no gaps', () => {
  expect(verdicts({})).toEqual([]);
});
