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

const phases = (text: string): BidFiles => ({
  'phases.yaml': `phases:
  - { id: F-1, title: "Voorbereiding" }
  - { id: F-2, title: "Uitvoering" }
  - { id: F-3, title: "Overdracht" }
  - { id: F-4, title: "Mobilisation" }
  - { id: F-5, title: "Regular service" }
`,
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
  'an id beside the title of another item': {
    codes: /^EMV231 /u,
    good: [
      phases('1. **Voorbereiding** (F-1), drie weken.\n2. **Overdracht** (F-3), acht weken.'),
      phases('Voorbereiding F-1, Uitvoering F-2, Overdracht F-3.'),
      phases('In F-3, oplevering en overdracht samen, ruimen wij op.'),
      phases('Na de start van de uitvoering (F-3) is er geen overleg meer.'),
      phases('| Fase | duur |\n| --- | --- |\n| F-2 Uitvoering | 8 weken |'),
    ],
    bad: [
      phases('1. **Voorbereiding** (F-1), drie weken.\n2. **Overdracht** (⟦EMV231:F-2⟧), acht weken.'),
      phases('⟦EMV231:F-2⟧, de overdracht, duurt acht weken.'),
      phases('| Fase | duur |\n| --- | --- |\n| ⟦EMV231:F-3⟧ Uitvoering | 8 weken |'),
      phases('The first three weeks: Mobilisation (⟦EMV231:F-5⟧).'),
    ],
  },
});
