import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const rooms =
  '| | Tranche 1 | Tranche 2 |\n| --- | --: | --: |\n| Lokalen | 94 | 26 |\n| Lokalen per dag | 80 | 8 |\n\n';
const roll = '| | number |\n| --- | --: |\n| Stewards on the roll | 640 |\n| Supervisors | 46 |\n\n';
const dutch = (sentence: string, more: BidFiles = {}): BidFiles => ({
  'sections/a.md': `${rooms}${sentence}\n`,
  ...more,
});
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'sections/a.md': `${roll}${sentence}\n`,
});
const phase = (activity: string): string =>
  `phases:\n  - id: F-1\n    label: "Fase 1"\n    title: "Tranche 1: zomer 2027"\n    period: "24 mei t/m 13 augustus 2027"\n    activities:\n      - "${activity}"\n    result: "Ingericht"\n`;

const classes = (
  row: string,
  head = '| Klasse | Wanneer | Ter plaatse |',
  target = 'P1: monteur ter plaatse ≤90 minuten; P2: monteur ter plaatse ≤4 uur',
  title = 'Storingen',
): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-02\n    title: "${title}"\n    target: "${target}"\n`,
  'sections/a.md': `${head}\n${head.replace(/[^|]+/gu, ' --- ')}\n${row}\n`,
});

const ferry = (corner: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Departures sailed"\n    target: "≥99.2% of the departures sailed"\n    baseline: "⟦EMV473:98.6%⟧ in 2026 (present operator)"\n',
  'sections/a.md': `We sail at Lobberdijk since 2019.\n\n| ${corner} | 2026 |\n| --- | --- |\n| Departures sailed | 99.4% |\n`,
});

testPairs({
  'a table that is of another place by its name': {
    codes: /^EMV473 /u,
    good: [ferry('Lobberdijk')],
    bad: [ferry('Departures')],
  },
  'a number of a table in a sentence': {
    codes: /^EMV473 /u,
    good: [
      dutch('In tranche 1 plaatsen wij meubels in 94 lokalen.'),
      // Another cell, another tranche, another unit, another year, far off, a part beside the whole.
      dutch('In tranche 2 en tranche 1 zijn er gangen naast 26 lokalen.'),
      dutch('In tranche 3 plaatsen wij meubels in 92 lokalen.'),
      dutch('In tranche 1 zijn de lokalen na 92 uur klaar.'),
      dutch('In tranche 1 kregen wij in 2024 bij een ander 92 lokalen.'),
      dutch('In tranche 1 krijgen 40 lokalen een nieuw bord.'),
      dutch('Van de 94 lokalen van tranche 1 krijgen 92 lokalen een bord.'),
      english('The roll has 640 stewards.'),
      english('Most of our 620 stewards live in town.'),
    ],
    bad: [
      dutch('In tranche 1 plaatsen wij meubels in ⟦EMV473:92 lokalen⟧.'),
      dutch('Zo gaat het.', { 'phases.yaml': phase('Plaatsing van ⟦EMV473:92 lokalen⟧ door twee ploegen') }),
      english('A manager looks after the roll of ⟦EMV473:620 stewards⟧.'),
    ],
  },
  'the row of a class and the norm of that class': {
    codes: /^EMV473 /u,
    good: [
      classes('| P2 | Minder water | 4 uur |'),
      classes('| P2 | Minder water | – |'),
      classes('| P3 | Overige | 5 uur |'),
      // What is asked stands beside what is offered.
      classes('| P2 | Minder water | 4 uur | 6 uur |', '| Klasse | Wanneer | Ter plaatse | Ter plaatse volgens u |'),
      classes('| P2 | Minder water | 5 uur |', '| Klasse | Wanneer | Hersteld |'),
      // A title that names two norms of a class names neither.
      classes(
        '| P2 | Minder water | 5 uur |',
        '| Klasse | Wanneer | Reactie |',
        'P1: begin ≤15 minuten en klaar ≤4 uur; P2: begin ≤30 minuten en klaar ≤8 uur',
        'Reactie en herstel',
      ),
    ],
    bad: [
      classes('| P2 | Minder water | ⟦EMV473:5 uur⟧ |'),
      classes('| Prio 1 | Direct gevaar | ⟦EMV473:59 minuten⟧ |'),
      // The title says of what the norm is.
      classes(
        '| P3 | Hinder | ⟦EMV473:4 werkuren⟧ |',
        '| Klasse | Wanneer | Reactie |',
        '≥95% van de meldingen in behandeling binnen 15 minuten (P1), 30 minuten (P2) of 40 werkuren (P3)',
        'Reactietijd',
      ),
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
        ...classes(
          '| P2 | Less water | ⟦EMV473:5 hours⟧ |',
          '| Class | When | On site |',
          'P1: engineer on site ≤90 minutes; P2: engineer on site ≤4 hours',
        ),
      },
    ],
  },
});
