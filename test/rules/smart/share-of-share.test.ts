import { type BidFiles, cleanBid } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const target = (text: string): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Brieven"\n    target: "${text}"\n    measurement: "Postregister"\n    reporting: "Maandelijks"\n`,
});

testPairs({
  'a percentage behind a norm that is a percentage already': {
    codes: /^EMV332/u,
    good: [
      target('≥95% van de brieven beantwoord binnen 5 werkdagen na ontvangst, per maand'),
      target('Antwoord binnen 5 werkdagen na ontvangst (90% gehaald), per maand'),
      target('≥95% van de brieven op tijd in 90% van de maanden'),
      target('≥95% van de brieven binnen 5 dagen en 100% binnen 9 dagen na ontvangst'),
      target('16-20 °C en 40-55% relatieve luchtvochtigheid in ≥99% van de metingen per maand'),
      target('≤15 minuten bij P1, ≤60 minuten bij P2 (90% gehaald per maand)'),
      target('25% minder fouten, 100% gehaald in 2028'),
    ],
    bad: [
      target('≥95% van de brieven (⟦EMV332:90% gehaald⟧) beantwoord binnen 5 werkdagen na ontvangst, per maand'),
      target('≥95% of the letters answered within 5 working days after receipt (⟦EMV332:90% attained⟧), per month'),
      target('Vervulde diensten per maand: groep A ≥95%, groep B ≥88% (⟦EMV332:90% gehaald⟧)'),
    ],
  },
});
