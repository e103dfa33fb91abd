import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const roles = (first: string, second: string): string =>
  `roles:\n  - id: a\n    name: "${first}"\n  - id: b\n    name: "${second}"\n`;
const dutch = (prose: string): BidFiles => ({
  'organisation.yaml': roles('Opleidingsmanager', 'Programmamanager'),
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Slagen"\n    target: "≥ 80% geslaagd, per jaar"\n    measurement: "Uitslagen"\n    reporting: "Jaarlijks"\n' +
    '    escalation: "Onder 80% na meer dan 5 werkdagen: verbeterplan met extra lesuren door de Opleidingsmanager binnen 20 werkdagen"\n',
  'sections/a.md': `${prose}\n`,
});
const english = (prose: string): BidFiles => ({
  'organisation.yaml': roles('Swimming coordinator', 'Contract manager'),
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "The duty analyst calls the swimming coordinator within 1 hour after the reading of an exceedance."\n    kpis: [KPI-01]\n',
  'sections/a.md': `${prose}\n`,
});

testPairs({
  'one act by two roles': {
    codes: /^EMV455 /u,
    good: [
      dutch('Dan legt de Opleidingsmanager u binnen twintig werkdagen een verbeterplan met extra lesuren voor.'),
      dutch('De Programmamanager beantwoordt een klacht binnen 20 werkdagen.'),
      dutch(
        'De Programmamanager en de Opleidingsmanager leggen binnen 20 werkdagen een verbeterplan met extra lesuren voor.',
      ),
      dutch('De Programmamanager legt binnen 5 werkdagen een verbeterplan met extra lesuren voor.'),
      english('The swimming coordinator is called within an hour after the reading.'),
    ],
    bad: [
      dutch(
        'Dan legt de ⟦EMV455:Programmamanager⟧ u binnen twintig werkdagen een verbeterplan met extra lesuren voor.',
      ),
      english('After an exceedance the ⟦EMV455:contract manager⟧ is called within one hour after the reading.'),
    ],
  },
});
