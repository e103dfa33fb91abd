import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const texts = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));

testPairs({
  'the same number of the same things in another period': {
    codes: /^EMV4(?:27|43) /u,
    good: [
      texts(
        'De centrale neemt 48.000 gesprekken per jaar aan.',
        'Met 48.000 gesprekken per jaar is dat de drukste lijn.',
      ),
      // Other things.
      texts('De centrale neemt 48.000 gesprekken per jaar aan.', 'Het archief krijgt 48.000 scans per maand.'),
      // A text that gives both tells two things apart.
      texts(
        'De lijn neemt 48.000 gesprekken per jaar aan, de centrale 48.000 gesprekken per maand.',
        'Op de lijn zijn het 48.000 gesprekken per jaar.',
      ),
    ],
    bad: [
      texts(
        'De centrale neemt ⟦EMV443:48.000 gesprekken per maand⟧ aan, dag en nacht.',
        'Wat doen 48.000 gesprekken per jaar met een ploeg?',
        'Vorig jaar telden wij ook 48.000 gesprekken per jaar.',
      ),
      texts('Divers clear 2300 tonnes a year.', 'Barges are built for ⟦EMV427:2300 tonnes a month⟧.'),
    ],
  },
});
