import type { BidFiles } from '../../support/bid.ts';
import { cleanBid } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const bid = (target: string, text: string): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Ploeg ter plaatse"\n    target: "${target}"\n    measurement: "Meldkamer"\n    reporting: "Maandelijks"\n`,
  'sections/x.md': `# Calamiteiten\n\n${text}\n`,
});
const target = '≥95% van de calamiteiten ploeg ter plaatse ≤60 minuten na melding, per maand';
const english = '≥95% of calamities crew on site ≤60 minutes after the call, per month';

testPairs({
  'a term with which a longer one is met is no other value of it': {
    codes: /^EMV420 /u,
    good: [
      bid(
        target,
        'Met een ploeg die 15 minuten na melding ter plaatse rijdt, halen wij bij calamiteiten de norm (KPI-01).',
      ),
      bid(english, 'With a crew that leaves 15 minutes after the call we reach calamities on site in time (KPI-01).'),
    ],
    bad: [bid(target, 'De ploeg is bij calamiteiten ⟦EMV420:binnen 45 minuten⟧ na melding ter plaatse (KPI-01).')],
  },
});
