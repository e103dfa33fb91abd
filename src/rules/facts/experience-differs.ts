import { isSame } from '../../quantity/rational.ts';
import { experienceWord, spansOfTime } from '../../reading/experience.ts';
import { defineRule } from '../rule.ts';

export const experienceDiffers = defineRule<{ requirement: string; here: string; person: string; there: string }>({
  code: 'EMV517',
  name: 'experience-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ requirement, here, person, there }) =>
        `het antwoord op ${requirement} noemt ${here} ervaring, maar bij ${person} staat ${there}`,
      en: ({ requirement, here, person, there }) =>
        `the answer to ${requirement} gives ${here} of experience, but ${person} has ${there}`,
    },
    label: {
      nl: () => 'dit staat in het antwoord',
      en: () => 'this is what the answer says',
    },
    why: {
      nl: () => 'de opdrachtgever legt het cv naast het antwoord; een ander aantal jaren kost geloof, of de geldigheid',
      en: () => 'the buyer holds the CV against the answer; another number of years costs belief, or validity',
    },
    help: {
      nl: ({ requirement, person }) =>
        `neem onder \`explanation:\` van ${requirement} de jaren van ${person} over, of verbeter \`experience:\``,
      en: ({ requirement, person }) =>
        `use the years of ${person} in \`explanation:\` of ${requirement}, or mend \`experience:\``,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const requirement of bid.items('requirement')) {
      const answer = reading.passagesOf(requirement).find(({ field }) => field === 'explanation');
      if (answer === undefined || !experienceWord.test(answer.text)) continue;
      const people = bid
        .linksTo(requirement, 'meets')
        .flatMap(({ from }) => bid.items('person').filter((person) => person === from))
        .filter(({ data }) => data.experience !== undefined);
      const told = people.flatMap((person) => spansOfTime(person.data.experience ?? ''));
      const said = spansOfTime(answer.text);
      const [here, there, person] = [said[0], told[0], people[0]];
      if (here === undefined || there === undefined || person === undefined) continue;
      if (said.some(({ months }) => told.some((other) => isSame(other.months, months)))) continue;
      // `9 years of such experience, out of 14` of who has `14 years in crowd management, 9 of them at large events`.
      const other = people.map(({ data }) => data.experience ?? '').join(' ');
      if (hasNumber(other, here.text) || hasNumber(answer.text, there.text)) continue;
      // Of several people or terms the texts do not say which belong together.
      const say = people.length === 1 && said.length === 1 ? report : presume;
      const start = answer.text.indexOf(here.text);
      const parameters = { requirement: requirement.id, here: here.text, person: person.id, there: there.text };
      const label = { nl: 'dit staat bij de persoon', en: 'this is what the person has' };
      say(answer.span(start, start + here.text.length), parameters, [{ span: person.span(['experience']), label }]);
    }
  },
});

/** Whether a text has the number of a term by itself, told of the same person as a part or as the whole. */
function hasNumber(text: string, term: string): boolean {
  const number = /\d+/u.exec(term)?.[0];
  return number !== undefined && new RegExp(`(?<![0-9.,])${number}(?![0-9]|[.,][0-9])`, 'u').test(text);
}
