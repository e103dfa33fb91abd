import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const meetings =
  'meetings:\n  - id: work\n    name: "Werkoverleg"\n    frequency: "om de week"\n' +
  '  - id: contract\n    name: "Contractoverleg"\n    frequency: "maandelijks"\n    demand: "ten minste eens per kwartaal"\n' +
  '  - id: steering\n    name: "Stuurgroep"\n    frequency: "per kwartaal"\n' +
  '  - id: table\n    name: "Ketentafel"\n    frequency: "twee keer per jaar"\n';
const english =
  'meetings:\n  - id: work\n    name: "Operations meeting"\n    frequency: "monthly"\n    demand: "at least 4 times a year"\n' +
  '  - id: contract\n    name: "Contract review"\n    frequency: "quarterly"\n' +
  '  - id: council\n    name: "Guest council"\n    frequency: "twice a year"\n' +
  '  - id: calibration\n    name: "Calibration session"\n    frequency: "every two weeks"\n';

const dutch = (text: string): BidFiles => ({ 'organisation.yaml': meetings, 'sections/summary.md': `${text}\n` });
const inEnglish = (text: string): BidFiles => ({ 'organisation.yaml': english, 'sections/summary.md': `${text}\n` });
const explained = (organisation: string, explanation: string): BidFiles => ({
  'organisation.yaml': organisation,
  'requirements.yaml': `requirements:\n  - id: Eis 4\n    title: "Overleg"\n    text: "Partijen overleggen."\n    compliance: compliant\n    explanation: "${explanation}"\n`,
});

testPairs({
  'a meeting with its rhythm in a sentence': {
    codes: /^EMV(?:427|738) /u,
    good: [
      dutch('Eens per kwartaal komt de stuurgroep bijeen; elke maand is er een contractoverleg.'),
      dutch('De stuurgroep is er elk kwartaal, het contractoverleg elke maand.'),
      dutch('Elke maand houden wij de stuurgroep op de hoogte van de voortgang.'),
      dutch('Elke maand krijgt de stuurgroep een bericht.'),
      dutch('Elke week meldt de planner aan het contractoverleg wat er speelt.'),
      dutch('Elke maand is er een extra stuurgroep zolang de overgang duurt.'),
      dutch('Een contractoverleg elke maand, een stuurgroep elk kwartaal, een werkoverleg om de week.'),
      dutch('Stuurgroep: elke maand een rapportage over de voortgang.'),
      dutch('In de stuurgroep bespreken wij de maandelijkse cijfers.'),
      dutch('U eist eens per kwartaal een contractoverleg.'),
      inEnglish('An operations meeting each month, a contract review each quarter, a guest council twice a year.'),
      inEnglish('Every month the contract review receives a note from the planner.'),
      inEnglish('Ten guests sit on the guest council, which meets twice a year.'),
      inEnglish('Every two weeks a calibration session compares their scores with yours.'),
      explained(english, 'We hold an operations meeting every month, where you ask for at least one every quarter.'),
    ],
    bad: [
      dutch('Wij vergaderen; ⟦EMV738:eens per maand⟧ komt de stuurgroep bijeen met de cijfers op tafel.'),
      dutch('⟦EMV738:Elk kwartaal⟧ is er een contractoverleg.'),
      dutch('De stuurgroep is er ⟦EMV738:dagelijks⟧, het contractoverleg elke maand.'),
      dutch('⟦EMV738:Elke maand⟧ houden wij een stuurgroep.'),
      dutch('Een stuurgroep (⟦EMV738:elke maand⟧) neemt de besluiten.'),
      dutch('Stuurgroep: ⟦EMV738:elke maand⟧, op dinsdag.'),
      dutch('De stuurgroep, die ⟦EMV738:elke maand⟧ bijeenkomt, neemt de besluiten.'),
      dutch('In de stuurgroep komen wij ⟦EMV738:elke maand⟧ bijeen.'),
      dutch('⟦EMV738:Dagelijks⟧ stellen Planner, Ecoloog en toezichthouder in het werkoverleg de werkvakken vast.'),
      dutch('⟦EMV738:Elke maand⟧ bespreken de planner en de toezichthouder in de stuurgroep de cijfers.'),
      dutch('De elf partners treffen elkaar ⟦EMV738:tweemaal per maand⟧ aan de Ketentafel.'),
      explained(
        meetings,
        'Wij voldoen: het contractoverleg is ⟦EMV738:per kwartaal⟧, de stuurgroep komt vier keer per jaar bijeen.',
      ),
      explained(english, 'We hold an operations meeting ⟦EMV738:every quarter⟧ and a contract review every quarter.'),
      inEnglish('Ten guests sit on the guest council, which meets ⟦EMV738:every quarter⟧.'),
      inEnglish('⟦EMV738:Every two months⟧ a calibration session compares their scores with yours.'),
      inEnglish('⟦EMV738:Every month⟧ we hold the contract review.'),
      inEnglish('The contract review (⟦EMV738:every month⟧) looks at the figures.'),
    ],
  },
});
