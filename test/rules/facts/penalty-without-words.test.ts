import { type BidFiles, cleanBid } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const declared = (escalation: string, mark = '[penalty]'): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:
  - id: KPI-01
    title: "Ritten op tijd"
    target: "≥95% van de ritten op tijd, per maand"
    measurement: "Ritregistratie"
    reporting: "Maandelijks"
    escalation: "${escalation}"
    sanctions: ${mark}
  - id: KPI-02
    title: "Meldingen beantwoord"
    target: "≥90% van de meldingen binnen 2 dagen, per maand"
    measurement: "Register"
    reporting: "Maandelijks"
    escalation: "Onder 90%: korting van € 500"
    sanctions: [penalty]
`,
});
const marked = '⟦EMV425:[penalty]⟧';

testPairs({
  'what is made good at one’s own expense is no penalty by itself': {
    codes: /^EMV425/u,
    good: [
      declared('Onder 95%: extra chauffeur op onze kosten; 2 maanden achtereen onder 95%: korting van € 800'),
      declared('Onder 95%: 2 maanden vervoer zonder kosten'),
      declared('Onder 95%: elke te late rit is gratis'),
      declared('Below 95%: no invoice for the late trips'),
      declared('Onder 95%: gesprek met de planner; wij vergoeden € 50 per te late rit'),
    ],
    bad: [
      declared('Onder 95%: de planner zet een extra chauffeur in op onze kosten', marked),
      declared('Onder 95%: de planner geeft een extra instructie, zonder kosten voor de gemeente', marked),
      declared('Below 95%: the planner adds a driver at our expense', marked),
    ],
  },
  'what is made good with something on top is a penalty': {
    codes: /^EMV425/u,
    good: [
      declared('Onder 95%: de planner besteedt het tekort alsnog binnen 6 maanden, verhoogd met 50%'),
      declared('Below 95%: the planner spends the shortfall within 6 months, increased by 50%'),
    ],
    bad: [
      declared('Onder 95%: de planner besteedt het tekort alsnog binnen 6 maanden', marked),
      declared('Below 95%: the planner spends the shortfall within 6 months', marked),
    ],
  },
  'a discount and a payment with an amount are a penalty': {
    codes: /^EMV425/u,
    good: [
      declared('Below 95%: plan; 2 months below 95% within 6 months: discount of 3% on the monthly upkeep invoice'),
      declared('Below 95%: plan; 2 quarters below 95%: discount of € 1,000 for each late trip'),
      declared('2 months below 95%: payment of € 15,000 to the climate fund of the municipality'),
      declared('2 maanden onder 95%: storting van € 15.000 in het klimaatfonds'),
    ],
    bad: [
      declared('2 months below 95%: discount on later trips to be discussed', marked),
      declared('2 maanden onder 95%: bespreking van de betaling', marked),
    ],
  },
  'a talk has no amount': {
    codes: /^EMV425/u,
    good: [declared('Onder 95%: gesprek over de oorzaak; 2 maanden achtereen: korting van € 3.000')],
    bad: [
      declared('Onder 95%: extra chauffeur, zonder kosten; 2 maanden achtereen: gesprek van € 3.000', marked),
      declared('Below 95%: plan of the planner; 2 months below 95%: discussion of 2% of the fee', marked),
    ],
  },
});
