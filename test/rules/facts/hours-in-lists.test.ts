import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const two = (first: string, second: string): BidFiles => ({
  'sections/a.md': `${first}\n`,
  'sections/b.md': `${second}\n`,
});
const line = (explanation: string): BidFiles => ({
  'organisation.yaml':
    'serviceWindows:\n  - { id: meldlijn, text: "Meldlijn: elke dag van 07.00 tot 23.00 uur", window: "dagelijks 07.00-23.00 uur" }\n',
  'sections/a.md': 'De meldlijn is dagelijks van 07.00 tot 23.00 uur bemand door een planner.\n',
  'sections/b.md': `${explanation}\n`,
});
const kpi = (escalation: string): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Replacement of devices"\n    target: "100% of the devices replaced ≤3 working days after the report, per quarter"\n    measurement: "Tickets"\n    reporting: "Quarterly"\n    escalation: "${escalation}"\n`,
});
const desk = 'De vraagbaak is open op werkdagen van 08.00 tot 20.00 uur en op zaterdag van 09.00 tot 13.00 uur.';

testPairs({
  'several hours in one sentence': {
    codes: /^EMV516 /u,
    good: [
      two(desk, 'De vraagbaak is er van 08.00 tot 20.00 uur op werkdagen en van 09.00 tot 13.00 uur op zaterdag.'),
      two(desk, 'De vraagbaak sluit: van 08.00 tot 20.00 uur is er iemand, en van 23.00 tot 05.00 uur niemand.'),
      two(desk, 'Het depot is open van 08.00 tot 20.00 uur en op zaterdag van 09.00 tot 12.00 uur.'),
    ],
    bad: [
      two(
        desk,
        'De vraagbaak is open van 08.00 tot 20.00 uur op werkdagen en op zaterdag van ⟦EMV516:09.00 tot 12.00⟧ uur.',
      ),
      two(
        'Three pairs of fitters work from 06:30 to 08:00 and from 15:30 to 19:00.',
        'Three pairs of fitters come before the crews leave (06:30 to 08:00) or after they return (⟦EMV516:16:30 to 20:00⟧).',
      ),
    ],
  },
  'a text that names its days behind a colon': {
    codes: /^EMV516 /u,
    good: [
      line('De meldlijn is ook in het weekend bemand: dagelijks van 07.00 tot 23.00 uur.'),
      line('De meldlijn is in het weekend bemand van 09.00 tot 23.00 uur.'),
    ],
    bad: [line('De meldlijn is ook in het weekend bemand: dagelijks van ⟦EMV516:07.00 tot 22.00⟧ uur.')],
  },
  'a step of an escalation for more than all there is': {
    codes: /^EMV328 /u,
    good: [kpi('<100% in a quarter → plan within 5 working days')],
    bad: [kpi('⟦EMV328:>100%⟧ in a quarter → plan within 5 working days')],
  },
});
