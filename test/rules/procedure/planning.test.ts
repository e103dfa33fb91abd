import { expect, test } from 'vitest';
import { type BidFiles, checkMarked, cleanBid } from '../../support/bid.ts';

interface PhaseFields {
  readonly start: string;
  readonly end?: string;
  readonly more?: string;
}

const phases = (...all: readonly PhaseFields[]): string =>
  `phases:\n${all
    .map(
      ({ start, end, more }, index) =>
        `  - id: F-${index + 1}\n    title: "Deel ${'abcdef'.charAt(index)}"\n    start: ${start.includes('⟦') ? start : `"${start}"`}\n` +
        `${end === undefined ? '' : `    end: ${end.includes('⟦') ? end : `"${end}"`}\n`}${more ?? ''}`,
    )
    .join('')}`;
const work = (text: string): string => `    activities:\n      - "${text}"\n`;
const fromAward = '    startEvent: "gunning"\n';
const kpi = (title: string, target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const nights = (total: string): BidFiles => ({
  'phases.yaml': phases(
    { start: 'week 1', end: 'week 2', more: work('Asfalteren in 4 nachten') },
    { start: 'week 3', end: 'week 4', more: work('Asfalteren in 4 nachten') },
    { start: 'week 5', end: 'week 6', more: work('Asfalteren in 5 nachten') },
  ),
  'sections/summary.md': `${total}\n`,
});

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'phases that are more than the promised total': nights('De weg is ⟦EMV460:maximaal 12 nachten⟧ in totaal dicht.'),
  'phases that are another total': nights('In totaal ⟦EMV460:12 nachten werk⟧.'),
  'phases that stay under the total, and a number that is no total': nights(
    'De weg is maximaal 14 nachten in totaal dicht, waarvan 3 nachten in mei.',
  ),
  'a milestone later than promised': {
    'phases.yaml': phases({
      start: 'week 1',
      end: 'week 9',
      more: `${fromAward}    milestones:\n      - text: "Go-live"\n        at: ⟦EMV461:"week 8"⟧\n`,
    }),
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Go-live binnen 6 weken na gunning."\n    kpis: [KPI-01]\n',
  },
  'a whole phase later than promised, in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Mobilisation"\n    start: "week 1"\n    end: ⟦EMV461:"week 9"⟧\n    startEvent: "award"\n',
    'sections/summary.md': 'The mobilisation is complete within 8 weeks after award.\n',
  },
  'planned in time, planned for something else, counted from another day': {
    'phases.yaml': phases({
      start: 'week 1',
      end: 'week 9',
      more: `${fromAward}    milestones:\n      - text: "Go-live"\n        at: "week 6"\n      - text: "Oplevering"\n        at: "week 9"\n`,
    }),
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Go-live binnen 6 weken na gunning. Oplevering binnen 2 weken na livegang."\n    kpis: [KPI-01]\n',
  },
  'a day promised before the week of the plan': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndates:\n  award: "2027-04-02"\n',
    'phases.yaml': phases({
      start: 'week 1',
      end: 'week 9',
      more: `${fromAward}    milestones:\n      - text: "Oplevering"\n        at: ⟦EMV461:"week 9"⟧\n`,
    }),
    'kpis.yaml': kpi('Oplevering', 'Uiterlijk 14 mei 2027'),
  },
  'a day promised in the week of the plan': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndates:\n  award: "2027-04-02"\n',
    'phases.yaml': phases({
      start: 'week 1',
      end: 'week 9',
      more: `${fromAward}    milestones:\n      - text: "Oplevering"\n        at: "week 9"\n`,
    }),
    'kpis.yaml': kpi('Oplevering', 'Uiterlijk 31 mei 2027'),
  },
  'weeks in which nothing happens': {
    'phases.yaml': phases({ start: 'week 1', end: 'week 4' }, { start: '⟦EMV462:"week 8"⟧', end: 'week 9' }),
  },
  'phases that touch, overlap and go on': {
    'phases.yaml': phases(
      { start: 'week 0', end: 'week 1' },
      { start: 'week 1', end: 'week 2' },
      { start: 'week 2', end: 'week 6' },
      { start: 'week 7', end: 'week 9' },
      { start: 'week 8', more: '    period: "vanaf week 8"\n' },
      { start: 'week 20', end: 'week 21' },
    ),
  },
  'phases with days on the calendar': {
    'phases.yaml': phases(
      { start: '5 april 2027', end: '16 april 2027' },
      { start: '19 april 2027', end: '⟦EMV432:"1 april 2027"⟧' },
    ),
  },
  'a phase without end before the last': {
    'phases.yaml': phases({ start: '⟦EMV463:"week 1"⟧' }, { start: 'week 8', end: 'week 9' }),
  },
  'another penalty than the KPI has': {
    'kpis.yaml': kpi(
      'Herstel',
      '≤4 uur na melding',
      '    escalation: "Herstel >4 uur → korting van € 500 per uur"\n    sanctions: [penalty]\n',
    ),
    'sections/quality.md': 'Bij KPI-01 geldt een korting van ⟦EMV464:€ 750 per uur⟧.\n',
  },
  'the same penalty, and an amount that is none': {
    'kpis.yaml': kpi(
      'Herstel',
      '≤4 uur na melding',
      '    escalation: "Herstel >4 uur → korting van € 500 per uur"\n    sanctions: [penalty]\n',
    ),
    'sections/quality.md':
      'Bij KPI-01 geldt een korting van € 500 per uur. De middelen voor KPI-01 kosten € 20.000 per jaar.\n',
  },
  'a buyer who says two things': {
    'wishes.yaml': `${cleanBid['wishes.yaml']?.replace('Onboarding', 'De onboarding van gebruikers is gereed')}`,
    'criteria.yaml':
      'criteria:\n  - id: K1\n    title: "Kwaliteit"\n    questions:\n      - id: V1\n        text: "Hoe is de onboarding van gebruikers gereed ⟦EMV465:binnen 8 weken⟧?"\n        proof: ["Planning"]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => /^EMV(?:432|46\d)/u.test(finding);
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
