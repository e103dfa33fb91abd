import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../../src/render/pictures-of.ts';
import { compose } from '../support.ts';

const manifest = (language: string): string => `emvi: 1
title: Plan
language: ${language}
documents:
  - id: plan
    template: klassiek
    chapters:
      - id: approach
        title: Aanpak
        body: aanpak.md
`;

function pictures(name: string, files: Readonly<Record<string, string>>, language = 'nl') {
  const { tree } = compose({ 'emvi.yaml': manifest(language), 'aanpak.md': `# Aanpak\n\n::${name}\n`, ...files });
  return picturesOf(tree?.blocks ?? []);
}

describe('a planning', () => {
  const altOf = (phases: string, language?: string): string | undefined =>
    pictures('gantt', { 'phases.yaml': `phases:\n${phases}` }, language)[0]?.alt;

  test('may have phases of which only one end is a day', () => {
    const phases = '  - { id: F-1, title: Open, start: 2027-04-12 }\n  - { id: F-2, title: Sluit, end: 2027-05-07 }\n';
    expect(altOf(phases)).toContain('van 12 april 2027 tot en met 7 mei 2027 en verder');
  });

  test('may have a phase without a moment, and one whose end goes before its start', () => {
    const phases =
      '  - { id: F-1, title: Start, start: week 1, end: week 3 }\n  - { id: F-2, title: Later, period: te bepalen }\n  - { id: F-3, start: week 50, end: week 2 }\n';
    expect(altOf(phases)).toBe(
      'Balkenplanning met 3 fasen, van week 1 tot en met week 3. Start (week 1 – week 3). Later (te bepalen). F-3 (week 50 – week 2).',
    );
  });

  test('puts what happens on a day beside a bar of weeks in words, and a span of days where it ends', () => {
    const phases =
      '  - id: F-1\n    title: Bouw\n    start: 2027-04-01\n    end: 2027-04-30\n    milestones:\n      - { text: Oplevering, at: 2027-04-20 }\n      - { text: Toets, at: week 3 }\n';
    expect(altOf(phases, 'en')).toContain('Bouw (1 April 2027 – 30 April 2027): Toets (week 3); milestone Oplevering');
  });
});

describe('a risk matrix', () => {
  const numbered = '{ label: Laag, value: "1" }, { label: Hoog, value: "2" }';
  const scale = (score: string, formula = 'kans × gevolg', probability = numbered): string => `riskScales:
  - id: risman
    probability: [${probability}]
    impact: [{ label: Klein, value: "1" }, { label: Groot, value: "3" }]
    formula: ${formula}
    score: [${score}]
risks:
  - { id: R-01, text: Uitloop, probability: Hoog, impact: Groot, residualImpact: Klein }
  - { id: R-02, text: Uitval, impact: Klein }
  - { id: R-03, text: Storing, probability: Laag }
`;
  const svgOf = (...parts: Parameters<typeof scale>): string =>
    pictures('risk-matrix', { 'risks.yaml': scale(...parts) })[0]?.svg ?? '';
  const shades = (svg: string): number => new Set(svg.match(/fill="#[0-9a-f]{6}"/gu)).size;

  test('says which risks have no place on it, and moves a risk of which one side is left as it was', () => {
    const [picture] = pictures('risk-matrix', {
      'risks.yaml': scale('{ label: Klein, value: "1" }, { label: Groot, value: "4" }'),
    });
    expect(picture?.alt).toBe(
      'Risicomatrix van 2 × 2 (kans × impact) met 1 risico; het hoogst: R-01. R-01: kans Hoog (2), impact Groot (3) → kans Hoog (2), impact Klein (1).',
    );
    expect(picture?.svg).toContain('R-02, R-03');
  });

  test('takes the classes of the register, whether they count or add', () => {
    const classes = '{ label: Klein, value: "2" }, { label: Groot, value: "5" }';
    for (const svg of [svgOf(classes), svgOf(classes, 'kans + gevolg')]) expect(svg).toContain('Klein (≥ 2)');
  });

  test('has classes without a border all in one shade, and its own shades where levels have no number', () => {
    const nameless = svgOf('{ label: Klein }, { label: Groot }');
    expect(nameless).toContain('R-01');
    expect(nameless).not.toContain('≥');
    const classes = '{ label: Klein, value: "2" }, { label: Groot, value: "5" }';
    const wordy = svgOf(classes, 'kans × gevolg', '{ label: Laag }, { label: Hoog }');
    expect(wordy).not.toContain('≥');
    expect(shades(wordy)).toBeGreaterThan(shades(nameless));
  });
});
