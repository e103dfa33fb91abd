import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const risks = `risks:
  - id: R-01
    text: "Grondstoffen worden duurder"
    consequence: "De prijs van een tranche stijgt"
  - id: R-02
    text: "Een lokaal is niet toegankelijk op de leverdag"
  - id: R-03
    text: "Een omwonende maakt bezwaar"
`;
const evidence = `evidence:
  - id: B-01
    title: "Certificate ISO 9001"
  - id: B-02
    title: "Sample of a monthly report"
  - id: B-03
    title: "Certificate of the training institute"
`;
const prose = (text: string): BidFiles => ({
  'risks.yaml': risks,
  'evidence.yaml': evidence,
  'sections/a.md': `${text}\n`,
});

testPairs({
  'an id behind words about another item': {
    codes: /^EMV231 /u,
    good: [
      prose('Na onze maatregelen blijft alleen de toegang tot lokalen (R-02) over.'),
      prose('De duurdere grondstoffen (R-01) en een bezwaar (R-03) vragen aandacht.'),
      prose('Het eerste risico (R-01) heeft onze aandacht.'),
      prose('Bij een lokaal dat duurder wordt (R-01) bellen wij u.'),
      prose('We are certified for ISO 9001 (B-01).'),
      prose('Every month you read a report like the sample (appendix B-02).'),
      prose('Wij spreken elke omwonende, en wat het kost staat in het register (R-01).'),
    ],
    bad: [
      prose('Na onze maatregelen blijft alleen de toegang tot lokalen (⟦EMV231:R-01⟧) over.'),
      prose('De duurdere grondstoffen (⟦EMV231:R-02⟧) en een bezwaar (R-03) vragen aandacht.'),
      prose('We are certified for ISO 9001 (⟦EMV231:B-02⟧).'),
      prose('Our trainers come from the training institute (appendix ⟦EMV231:B-02⟧).'),
    ],
  },
});
