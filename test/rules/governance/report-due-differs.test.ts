import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const reports = (frequency: string, name = 'Maandrapportage'): string =>
  `reports:\n  - id: rapport\n    name: "${name}"\n    frequency: "${frequency}"\n`;
const asked = (text: string, explanation: string): string =>
  `requirements:\n  - id: E-1\n    text: "${text}"\n    compliance: compliant\n    explanation: "${explanation}"\n`;
const both = (frequency: string, prose: string, name?: string): BidFiles => ({
  'organisation.yaml': reports(frequency, name),
  'sections/overleg.md': `${prose}\n`,
});
const tenth = 'monthly, within 10 working days after the month';
const meeting = 'meetings:\n  - id: overleg\n    name: "Contractoverleg"\n    frequency: "maandelijks"\n';

testPairs({
  'a report that comes at another moment': {
    codes: /^EMV450 /u,
    good: [
      both('maandelijks, binnen 7 werkdagen na de maand', 'Op de zevende werkdag ligt de maandrapportage bij u.'),
      both('maandelijks, uiterlijk op de 5e werkdag', 'Het maandrapport ligt er binnen een week na de maand.'),
      both('maandelijks, op werkdag 6', 'De acties uit de maandrapportage zijn binnen 10 werkdagen klaar.'),
      both('maandelijks, op werkdag 6', 'De maandrapportage bespreken wij uiterlijk op de tiende werkdag.'),
      both('maandelijks, op werkdag 6', 'U vraagt de maandrapportage op werkdag 10; zij komt op werkdag 6.'),
      both('maandelijks, op werkdag 6', 'U vraagt tien werkdagen na de maand, de maandrapportage is er op werkdag 6.'),
      both('maandelijks, op werkdag 6', 'De kwartaalrapportage volgt binnen 15 werkdagen na het kwartaal.'),
      both('maandelijks, op werkdag 6', 'De maandrapportage in concept is er op werkdag 3.'),
      both('maandelijks, op werkdag 6', 'De maandrapportage telt 10 bladzijden, en 5 werkdagen gaan erin zitten.'),
      both('jaarlijks, voor 1 maart', 'Het jaarverslag is er uiterlijk 28 februari.', 'Jaarverslag'),
      both(tenth, 'The analysis is with you within five working days of the monthly report.', 'Monthly report'),
      both(tenth, 'You receive the monthly report a week before the review.', 'Monthly report'),
      {
        ...both('maandelijks, op werkdag 6', 'De maandrapportage is er. Het Contractoverleg is op de achtste werkdag.'),
      },
    ],
    bad: [
      both(
        'maandelijks, binnen 7 werkdagen na de maand',
        'De maandrapportage ligt ⟦EMV450:binnen tien werkdagen⟧ na de maand bij u.',
      ),
      both('maandelijks, op werkdag 6', 'Het maandrapport sturen wij uiterlijk op de ⟦EMV450:achtste werkdag⟧.'),
      both('maandelijks, op werkdag 6', 'Elke maand, op ⟦EMV450:werkdag 8⟧, weet u hoe wij presteren.'),
      both(
        'maandelijks, op werkdag 6',
        'U krijgt een maandrapportage. Zij is er ⟦EMV450:binnen 8 werkdagen⟧ na de maand.',
      ),
      both('jaarlijks, uiterlijk 15 februari', 'Het jaarverslag is er ⟦EMV450:uiterlijk 15 maart⟧.', 'Jaarverslag'),
      both(
        tenth,
        'The monthly report arrives ⟦EMV450:within 15 working days⟧ of the end of the month.',
        'Monthly report',
      ),
      both(tenth, 'By the ⟦EMV450:twelfth working day⟧ of each month you know how we performed.', 'Monthly report'),
      {
        'sections/a.md':
          'De kwartaalrapportage volgt ⟦EMV450:uiterlijk twaalf werkdagen⟧ na het kwartaal, de jaarrapportage voor 1 maart, per faculteit.\n',
        'requirements.yaml': asked(
          'Opdrachtnemer rapporteert per kwartaal.',
          'De kwartaalrapportage is uiterlijk 15 werkdagen na afloop van het kwartaal bij de directeur HR.',
        ),
      },
      {
        'organisation.yaml': `${reports('maandelijks, op werkdag 8', 'Voortgangsbericht')}    requirements: [E-1]\n${meeting}`,
        'requirements.yaml': asked('Rapporteer elke maand.', 'Ons rapport staat op ⟦EMV450:werkdag 6⟧ klaar.'),
      },
    ],
  },
});
