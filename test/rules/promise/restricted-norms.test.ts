import { describe, expect, test } from 'vitest';
import { type BidFiles, check, cleanBid, shown } from '../../support/bid.ts';
import { bidWith } from './support.ts';

/** The findings of the rules about promises, each with whether it is certain. */
async function foundWithCertainty(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check({ ...cleanBid, ...files });
  return diagnostics
    .filter(({ type }) => /^EMV4(?:0|1[01])/u.test(type.code))
    .map((diagnostic) => `${diagnostic.certainty} ${shown(diagnostic)}`);
}

const reception = 'Reparatie van liften binnen 6 uur na melding.';

describe('a restriction that the promise does not have', () => {
  test.each([
    ['bij spoed'],
    ['buiten de spits'],
    ['tijdens de eerste twee maanden'],
    ['in de eerste maand'],
    ['voor het eerste gebouw'],
    ['op werkdagen'],
    ['during office hours'],
    ['for the first building'],
  ])('%s is certain where the number is the same', async (words) => {
    const files = bidWith(reception, `Reparatie van liften ≤6 uur ${words}`, 'Liften');
    expect(await foundWithCertainty(files)).toEqual([
      expect.stringMatching(new RegExp(`^certain EMV402 kpis.yaml .*${words.split(' ').at(-1)}`, 'u')),
    ]);
  });

  test('a share that is counted per month holds again and again', async () => {
    const files = bidWith(
      'Minimaal 97% van de kamers schoon per maand.',
      '≥97% van de kamers schoon per maand in het eerste jaar',
      'Kamers',
    );
    expect(await foundWithCertainty(files)).toEqual(['certain EMV402 kpis.yaml in het eerste jaar']);
  });

  test('a share without a period may have a deadline: presumed', async () => {
    const files = bidWith(
      '95% van de nieuwe koks is geschoold in hygiëne.',
      '≥95% van de nieuwe koks geschoold in de eerste maand',
      'Koks',
    );
    expect(await foundWithCertainty(files)).toEqual(['presumed EMV402 kpis.yaml in de eerste maand']);
  });

  test.each([
    ['a moment is no part', 'Koks volgen 4 uur training.', 'Koks hebben ≥4 uur training voor de eerste werkdag'],
    ['first line', 'Minimaal 70% van de vragen opgelost.', '≥70% van de vragen opgelost in de eerste lijn'],
    ['the rest has a norm of its own', 'Reparatie binnen 6 uur.', 'Reparatie ≤6 uur in de eerste maand; ≤4 uur daarna'],
    ['one of the cases', 'Reparatie binnen 6 uur.', 'Reparatie ≤6 uur, ook bij spoed'],
    ['outside office hours as well', 'Reparatie binnen 6 uur.', 'Reparatie ≤6 uur, ook buiten kantooruren'],
    ['both halves', 'Reparatie binnen 6 uur.', 'Reparatie ≤6 uur op werkdagen en in het weekend'],
    ['in English', 'Repairs within 6 hours.', 'Repairs ≤6 hours, also in urgent cases'],
    ['the promise says so too', 'Reparatie bij spoed binnen 6 uur.', 'Reparatie ≤6 uur in geval van spoed'],
  ])('silent, or not certain: %s', async (_, asked, target) => {
    const found = await foundWithCertainty(bidWith(asked, target, 'Koks, vragen en reparatie'));
    expect(found.filter((finding) => /^certain EMV402/u.test(finding))).toEqual([]);
  });

  test.each([
    ['Repairs within 6 hours during office hours.', 'Repairs ≤6 hours during opening hours'],
    ['Reparatie binnen 6 uur tijdens kantooruren.', 'Reparatie ≤6 uur tijdens openingstijden'],
  ])('hours by another name are not held against each other: %s', async (asked, target) => {
    const found = await foundWithCertainty(bidWith(asked, target, 'Reparatie'));
    expect(found.filter((finding) => finding.includes('EMV402'))).toEqual([]);
  });

  test('our answer limits itself to the same part: presumed', async () => {
    const files = bidWith(
      reception,
      'Reparatie van liften ≤6 uur bij goed weer',
      'Liften',
      '    response: "Wij werken op daken bij goed weer."\n',
    );
    expect(await foundWithCertainty(files)).toEqual([expect.stringMatching(/^presumed EMV402/u)]);
  });
});

const norm = (target: string): BidFiles =>
  bidWith('Een veilige keuken, waarin gasten op ons kunnen rekenen.', target, 'Schone keuken');

describe('a restriction that another text does not have', () => {
  const section = (text: string): BidFiles => ({
    'emvi.yaml': 'emvi: 1\ntitle: "Plan van aanpak"\nsections:\n  - sections/kitchen.md\n',
    'sections/kitchen.md': `# Keuken\n\n${text}\n`,
  });

  test('a section that names the KPI', async () => {
    const files = {
      ...norm('Keuken bij controle ≥93% schoon buiten de piek'),
      ...section('De keuken is bij elke controle minimaal 93% schoon (KPI-01).'),
    };
    expect(await foundWithCertainty(files)).toContain('certain EMV402 kpis.yaml buiten de piek');
  });

  test('a structured norm', async () => {
    const files: BidFiles = {
      ...norm('x'),
      ...section('De keuken is bij elke controle minimaal 93% schoon (KPI-01).'),
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Schone keuken"\n    norms:\n      - subject: "schoon bij controle"\n' +
        '        atLeast: "93% buiten de piek"\n    measurement: "Register"\n    reporting: "Maandelijks"\n',
    };
    expect(await foundWithCertainty(files)).toContain('certain EMV402 kpis.yaml buiten de piek');
  });

  test('a measure of a linked risk: presumed', async () => {
    const wishes =
      'wishes:\n  - id: W-01\n    text: "Een veilige keuken."\n    kpis:\n      - KPI-01\n    risks:\n      - R-01\n';
    const files: BidFiles = {
      ...norm('Koeling hersteld ≤5 uur bij spoed'),
      'wishes.yaml': wishes,
      'risks.yaml':
        'risks:\n  - id: R-01\n    text: "De koeling valt uit"\n    measures:\n      - "De monteur herstelt de koeling binnen 5 uur"\n',
    };
    expect(await foundWithCertainty(files)).toContain('presumed EMV402 kpis.yaml bij spoed');
  });

  test.each([
    [
      'silent where the text makes the same restriction',
      'De keuken is buiten de piekuren minimaal 93% schoon (KPI-01).',
      [],
    ],
    // It is a guess then: no text makes the restriction, and none gives the number without it.
    ['a text with another number', 'Het terrein is 88% groen.', ['presumed EMV402 kpis.yaml buiten de piek']],
    ['a text without a number', 'De keuken haalt een score (KPI-01).', ['presumed EMV402 kpis.yaml buiten de piek']],
  ])('%s', async (_, text, expected) => {
    const files = { ...norm('Keuken bij controle ≥93% schoon buiten de piek'), ...section(text) };
    expect((await foundWithCertainty(files)).filter((finding) => finding.includes('EMV402'))).toEqual(expected);
  });
});

describe('a restriction that no text around the KPI knows', () => {
  const lessons = (words: string, wish = 'Lessen die doorgaan', measurement = 'Lesregister'): BidFiles => ({
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${wish}"\n    kpis: [KPI-01]\n`,
    'kpis.yaml':
      `kpis:\n  - id: KPI-01\n    title: "Lesuitval"\n    target: "≥ 99% ${words} van de geplande lessen gaat door"\n` +
      `    measurement: "${measurement}"\n    reporting: "Maandelijks"\n`,
  });

  test.each(['in de eerste maand', 'buiten de piek', 'in urgent cases'])('%s is presumed', async (words) => {
    expect(await foundWithCertainty(lessons(words))).toContain(`presumed EMV402 kpis.yaml ${words}`);
  });

  test.each([
    ['the wish says it', lessons('buiten de piek', 'Lessen die buiten de piek doorgaan')],
    [
      'the KPI says it again',
      lessons('buiten de piek', 'Lessen die doorgaan', 'Lesregister van de lessen buiten de piek'),
    ],
    ['it may be the subject', lessons('voor de grootste zalen')],
  ])('silent: %s', async (_, files) => {
    expect((await foundWithCertainty(files)).filter((finding) => finding.includes('EMV402'))).toEqual([]);
  });
});

test('a printed norm with a restriction that the structured norm lacks: EMV411', async () => {
  const files: BidFiles = {
    ...norm('x'),
    'kpis.yaml':
      'kpis:\n  - id: KPI-01\n    title: "Herstel"\n    target: "Herstel ≤5 uur bij spoed"\n    norms:\n' +
      '      - subject: "Herstel"\n        atMost: "5 uur"\n    measurement: "Register"\n    reporting: "Maandelijks"\n',
  };
  expect(await foundWithCertainty(files)).toContain('certain EMV411 kpis.yaml bij spoed');
});

describe('the limit at which our answer and the escalation do the same', () => {
  const withStep = (measure: string): BidFiles => ({
    ...bidWith(
      'Korte wachttijd bij de balie.',
      'Wachttijd ≤9 minuten',
      'Wachttijd bij de balie',
      `    measures:\n      - "${measure}"\n`,
    ),
    'kpis.yaml':
      'kpis:\n  - id: KPI-01\n    title: "Wachttijd bij de balie"\n    target: "Wachttijd ≤9 minuten"\n    measurement: "Register"\n' +
      '    reporting: "Maandelijks"\n    escalation: "Meer dan 9 minuten → gastvrouw opent het reserveloket"\n',
  });

  test('another limit for the same step: EMV410, presumed', async () => {
    const files = withStep('Bij meer dan 14 minuten wachttijd opent de gastvrouw het reserveloket');
    expect(await foundWithCertainty(files)).toContain('presumed EMV410 wishes.yaml meer dan 14 minuten');
  });

  test.each([
    ['the same limit', 'Bij meer dan 9 minuten wachttijd opent de gastvrouw het reserveloket'],
    ['another step', 'Bij meer dan 6 minuten wachttijd krijgt de bezoeker koffie'],
  ])('silent: %s', async (_, measure) => {
    expect((await foundWithCertainty(withStep(measure))).filter((finding) => finding.includes('EMV410'))).toEqual([]);
  });
});
