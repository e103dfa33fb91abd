import { testPairs } from '../../support/pairs.ts';

const people = (...names: readonly string[]) => ({
  'organisation.yaml': `people:\n${names.map((name, index) => `  - { id: P-0${index + 1}, name: "${name}" }\n`).join('')}`,
});
const team = people('Marit Dekkinga', 'Omar Bensalem', 'Jan van der Meer', 'H. Verwey');
const text = (words: string) => ({ 'sections/team.md': `${words}\n` });

testPairs({
  'the name of somebody of the team': {
    codes: /^EMV760 /u,
    good: [
      { ...team, ...text('Marit Dekkinga leidt het werk, Omar Bensalem vervangt haar.') },
      { ...team, ...text('Jan van der Meer en Marit van Vliet zijn er ook; Marit leidt het werk.') },
      { ...team, ...text('Marit Dekkinga-Bos leidt het werk; Jan de Vries komt van de gemeente.') },
      { ...people('Marit Dekkinga', 'Marit Dekker'), ...text('Marit Dekker leidt het werk.') },
    ],
    bad: [
      { ...team, ...text('⟦EMV760:Marit Dekker⟧ leidt het werk.') },
      { ...team, ...text('Dat doet ⟦EMV760:Omar Benali⟧, Team Leader Security.') },
      { ...team, ...text('Dat doet ⟦EMV760:Jan van der Molen⟧.') },
    ],
  },
});
