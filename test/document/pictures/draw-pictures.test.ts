import { describe, expect, test } from 'vitest';
import type { Block, Picture } from '../../../src/document/tree.ts';
import { picturesOf } from '../../../src/render/pictures-of.ts';
import { compose, templatesOf } from '../support.ts';

const manifest = `emvi: 1
title: Plan
documents:
  - id: plan
    template: klassiek
    chapters:
      - id: approach
        title: Aanpak
        body: aanpak.md
`;

const phases = `phases:
  - id: F-1
    title: Voorbereiding
    start: week 0
    end: week 2
    activities: [Kick-off]
    milestones:
      - { text: Plan akkoord, at: week 2, isGate: true }
  - id: F-2
    title: Beheer
    start: week 3
`;

const risks = `riskScales:
  - id: risman
    probability: [{ label: Laag, value: "1" }, { label: Middel, value: "2" }, { label: Hoog, value: "3" }]
    impact: [{ label: "1" }, { label: "5" }]
    formula: kans × gevolg
    score: [{ label: Klein, value: "1" }, { label: Groot, value: "8" }]
risks:
  - { id: R-01, text: Uitloop, probability: Hoog, impact: "4", residualProbability: Laag }
  - { id: R-02, text: Uitval, probability: laag, impact: "2" }
  - { id: R-03, text: Onbekend, probability: soms, impact: "2" }
`;

const wishes = `wishes:
  - { id: W-01, text: Snel starten, kpis: [KPI-01], risks: [R-01], phases: [F-1] }
  - { id: W-02, text: Goed rapporteren }
`;

const kpis = 'kpis:\n  - { id: KPI-01, title: Start, target: binnen 10 dagen }\n';

function composed(section: string, files: Readonly<Record<string, string>> = {}) {
  const { tree, diagnostics } = compose({ 'emvi.yaml': manifest, 'aanpak.md': `# Aanpak\n\n${section}\n`, ...files });
  return {
    pictures: picturesOf(tree?.blocks ?? []),
    findings: diagnostics.map(({ type }) => type.code),
    blocks: tree?.blocks,
  };
}

function only(pictures: readonly Picture[]): Picture {
  const [first, ...others] = pictures;
  if (first === undefined || others.length > 0) throw new Error(`${pictures.length} pictures`);
  return first;
}

describe('::gantt', () => {
  test('draws the phases, and says in words all that it shows', () => {
    const picture = only(composed('::gantt{caption="Onze *planning*"}', { 'phases.yaml': phases }).pictures);
    expect(picture.name).toBe('gantt');
    expect(picture.svg).toContain('Voorbereiding');
    expect(picture.alt).toBe(
      'Balkenplanning met 2 fasen, van week 0 tot en met week 3 en verder. Voorbereiding (week 0 – week 2): Kick-off; beslismoment Plan akkoord (week 2). Beheer (vanaf week 3).',
    );
    expect(picture.caption).toContainEqual({ type: 'emphasis', children: [{ type: 'text', text: 'planning' }] });
  });

  test('speaks English in an English bid', () => {
    const files = { 'phases.yaml': phases, 'emvi.yaml': manifest.replace('title: Plan', 'title: Plan\nlanguage: en') };
    expect(only(composed('::gantt', files).pictures).alt).toMatch(
      /^Bar chart of 2 phases, from week 0 to week 3 and on\./u,
    );
  });

  test('takes the width that is asked for, and the wider page of a landscape part', () => {
    const files = { 'phases.yaml': phases };
    const whole = only(composed('::gantt', files).pictures).width;
    expect(only(composed('::gantt{width=50%}', files).pictures).width).toBe(whole / 2);
    expect(only(composed(':::landscape\n\n::gantt\n\n:::', files).pictures).width).toBeGreaterThan(whole);
  });

  test('takes the colours of the bid', () => {
    const coloured = manifest.replace('title: Plan', 'title: Plan\ncolours: { primary: "#7a1f4e" }');
    const { pictures } = composed('::gantt', { 'phases.yaml': phases, 'emvi.yaml': coloured });
    expect(only(pictures).svg).toContain('#7a1f4e');
  });

  test('gives weeks that are counted from another event an axis of their own', () => {
    const text = `${phases}    startEvent: livegang\n`;
    expect(only(composed('::gantt', { 'phases.yaml': text }).pictures).svg).toContain('Week, geteld vanaf livegang');
  });

  test('writes days as people do and reads months', () => {
    const text =
      'phases:\n  - { id: F-1, title: A, start: 2027-04-12, end: 2027-05-07 }\n  - { id: F-2, period: juni 2027 }\n';
    const picture = only(composed('::gantt', { 'phases.yaml': text }).pictures);
    expect(picture.alt).toContain('van 12 april 2027 tot en met 30 juni 2027. A (12 april 2027 – 7 mei 2027).');
  });

  test('a phase may lack its start, and a milestone its moment or its unit', () => {
    const text =
      'phases:\n  - id: F-1\n    title: A\n    end: week 4\n    milestones:\n      - { text: Akkoord }\n      - { text: Start, at: 2027-03-01 }\n      - { text: Eerder, at: week 2 }\n      - { text: Eerst, at: week 1 }\n' +
      '  - id: F-2\n    period: week 5\n';
    const { svg, alt } = only(composed('::gantt', { 'phases.yaml': text }).pictures);
    expect(alt).toContain(
      'A (tot week 4): Akkoord; Start (1 maart 2027); mijlpaal Eerst (week 1); mijlpaal Eerder (week 2).',
    );
    expect(svg).toContain('Start (1 maart 2027)');
    expect(svg).not.toMatch(/NaN|Infinity/u);
  });

  test('a long planning goes on in pictures that say of what they are', () => {
    const many = Array.from(
      { length: 60 },
      (_none, index) =>
        `  - { id: F-${index}, title: Fase ${index}, period: week ${index}, activities: [Voorbereiden, Uitvoeren] }\n`,
    );
    const { pictures } = composed('::gantt', { 'phases.yaml': `phases:\n${many.join('')}` });
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures[1]?.alt).toBe(`Vervolg (2/${pictures.length}): Balkenplanning met 60 fasen.`);
  });

  test('draws no bar for weeks that run backwards', () => {
    const text = 'phases:\n  - { id: F-1, start: week 48, end: week 3 }\n  - { id: F-2, period: week 4 }\n';
    const { pictures, findings } = composed('::gantt', { 'phases.yaml': text });
    expect([findings, only(pictures).svg.match(/NaN|Infinity/u)]).toEqual([[], null]);
  });
});

describe('::risk-matrix', () => {
  test('shows the risks before and after the measures on the declared scale', () => {
    const picture = only(composed('::risk-matrix', { 'risks.yaml': risks }).pictures);
    expect(picture.alt).toBe(
      'Risicomatrix van 3 × 5 (kans × impact) met 2 risico’s; het hoogst: R-01. R-01: kans Hoog (3), impact 4 → kans Laag (1), impact 4; R-02: kans Laag (1), impact 2.',
    );
    expect(picture.svg).toContain('Na de maatregelen');
    expect(picture.svg).toContain('Niet op de schaal te plaatsen: R-03');
    expect(picture.svg).toContain('Groot (≥ 8)');
  });
});

test('a risk matrix without measures has one state, and classes of its own words', () => {
  const text = risks
    .replace(', residualProbability: Laag', '')
    .replace(
      'score: [{ label: Klein, value: "1" }, { label: Groot, value: "8" }]',
      'score: [{ label: "1" }, { label: "9" }]',
    );
  const picture = only(composed('::risk-matrix', { 'risks.yaml': text }).pictures);
  expect(picture.svg).not.toContain('Na de maatregelen');
  expect(picture.svg).toContain('≥ 9');
  expect(picture.alt).toContain('R-01: kans Hoog (3), impact 4; R-02');
});

test('a risk matrix says which risks are not rated after the measures', () => {
  const text = risks.replace(
    'impact: "2" }\n  - { id: R-03',
    'impact: "2", residualImpact: nog niet }\n  - { id: R-03',
  );
  const { svg } = only(composed('::risk-matrix', { 'risks.yaml': text }).pictures);
  expect(svg).toMatch(/R-02/u);
  expect(svg).toContain('Na de maatregelen');
});

describe('::coverage', () => {
  test('shows what each wish names, and what it lacks', () => {
    const files = { 'wishes.yaml': wishes, 'kpis.yaml': kpis, 'risks.yaml': risks, 'phases.yaml': phases };
    expect(only(composed('::coverage', files).pictures).alt).toBe(
      'Dekking van 2 wensen door 1 KPI, 1 risico, 1 fase; er ontbreekt iets bij W-02. W-01 Snel starten: KPI-01, R-01, F-1; W-02 Goed rapporteren: –.',
    );
  });
});

describe('where there is nothing to draw', () => {
  test.each([
    ['::gantt', {}],
    ['::gantt', { 'phases.yaml': 'phases:\n  - { id: F-1, title: Start }\n' }],
    ['::risk-matrix', {}],
    ['::risk-matrix', { 'risks.yaml': 'risks:\n  - { id: R-01, probability: Hoog, impact: Laag }\n' }],
    ['::risk-matrix', { 'risks.yaml': risks.replace('probability: Hoog', 'probability: x').replace('laag', 'x') }],
    ['::coverage', {}],
    ['::gantt{width=10%}', { 'phases.yaml': phases }],
  ])('%s is a finding that says why', (directive, files) => {
    expect(composed(directive, files).findings).toEqual(['EMV918']);
  });

  test.each([
    [
      '::risk-matrix',
      'risks.yaml',
      `${risks}${Array.from({ length: 3000 }, (_none, index) => `  - { id: R-${index + 10}, probability: Hoog, impact: "2" }\n`).join('')}`,
    ],
    [
      '::coverage',
      'wishes.yaml',
      `wishes:\n${Array.from({ length: 3000 }, (_none, index) => `  - { id: W-${index}, text: a }\n`).join('')}`,
    ],
  ])('%s of thousands of items is not drawn', (directive, file, text) => {
    expect(composed(directive, { [file]: text }).findings).toContain('EMV918');
  });

  test('far too much is not drawn', () => {
    const many = Array.from({ length: 400 }, (_none, index) => `  - { id: F-${index}, period: week ${index} }\n`);
    expect(composed('::gantt', { 'phases.yaml': `phases:\n${many.join('')}` })).toMatchObject({
      pictures: [],
      findings: ['EMV918'],
    });
  });
});

test('pictures of one kind in a document have names of their own', () => {
  const { pictures } = composed('::gantt\n\n::gantt', { 'phases.yaml': phases });
  expect(pictures.map(({ name }) => name)).toEqual(['gantt', 'gantt-2']);
});

test('a template can ask whether there is something to draw', () => {
  const templates = templatesOf({
    'mine/template.yaml':
      'title: { nl: Mijn, en: Mine }\ndescription: { nl: a, en: a }\nneeds: []\noptions: {}\nchapters: []\ntexts: {}\n',
    'mine/document.hbs':
      '{{#if @root.hasGantt}}\n::gantt\n{{/if}}\n{{#if @root.hasRiskMatrix}}\n::risk-matrix\n{{/if}}\n{{#if @root.hasCoverage}}\n::coverage\n{{/if}}\n',
  });
  const own = 'emvi: 1\ntitle: Plan\ndocuments:\n  - { id: plan, template: mine }\n';
  const { tree, diagnostics } = compose({ 'emvi.yaml': own, 'phases.yaml': phases }, 'plan', { templates });
  const names = (tree?.blocks ?? []).map((block: Block) => (block.type === 'picture' ? block.name : block.type));
  expect([names, diagnostics]).toEqual([['gantt'], []]);
});
