import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const reports = (name: string, frequency: string): string =>
  `reports:\n  - id: verslag\n    name: "${name}"\n    frequency: "${frequency}"\n`;
const kpi = (reporting: string, target: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Herstel van gebreken"\n    target: "${target}"\n    measurement: "Meldsysteem"\n    reporting: "${reporting}"\n`;
const dutch = (sentence: string): BidFiles => ({
  'organisation.yaml': reports('Wagenparkbericht', 'per kwartaal, binnen 10 werkdagen'),
  'sections/a.md': `${sentence}\n`,
});
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  'organisation.yaml': reports('User report', 'half-yearly'),
  'sections/a.md': `${sentence}\n`,
});
const told = (reporting: string, target = '≥95% hersteld'): BidFiles => ({
  'organisation.yaml': reports('Wagenparkbericht', 'per kwartaal'),
  'kpis.yaml': kpi(reporting, target),
});
testPairs({
  'how often a report comes': {
    codes: /^EMV427 /u,
    good: [
      dutch('Het wagenparkbericht verschijnt elk kwartaal, het werkoverleg is wekelijks.'),
      // What stands in it, and what is done with it.
      dutch('Het wagenparkbericht geeft de cijfers per maand.'),
      dutch('Eens per jaar bevat het wagenparkbericht ook de banden.'),
      dutch('Elk jaar staat in het wagenparkbericht wat wij leerden.'),
      english('The half-yearly user report is short.'),
    ],
    bad: [
      dutch('Het wagenparkbericht verschijnt ⟦EMV427:elke maand⟧.'),
      dutch('Het wagenparkbericht ligt er ⟦EMV427:per jaar⟧, de rest volgt.'),
      dutch('De stand staat ⟦EMV427:maandelijks⟧ in het wagenparkbericht.'),
      english('Monthly service figures and a ⟦EMV427:quarterly⟧ user report.'),
    ],
  },
  'how often a KPI is told in a report': {
    codes: /^EMV427 /u,
    good: [
      told('Per kwartaal, in het wagenparkbericht'),
      // The norm is a year, and the text says in which of the reports.
      told('Jaarlijks in het wagenparkbericht', '≥95% hersteld, per kalenderjaar'),
      told('Jaarlijks in het wagenparkbericht van december'),
    ],
    bad: [
      told('⟦EMV427:Jaarlijks⟧, in het wagenparkbericht'),
      told('⟦EMV427:Maandelijks⟧ in het wagenparkbericht', '≥95% hersteld, per kalenderjaar'),
    ],
  },
});
