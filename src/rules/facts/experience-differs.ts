import { isSame } from '../../quantity/rational.ts';
import { otherExperience } from '../../reading/people/people-told.ts';
import { experienceWord, spansOfTime } from '../../reading/promises/experience.ts';
import { defineRule } from '../rule.ts';

export const experienceDiffers = defineRule<{ place: string; here: string; person: string; there: string }>({
  code: 'EMV517',
  name: 'experience-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ place, here, person, there }) => `${place} noemt ${here} ervaring, maar bij ${person} staat “${there}”`,
      en: ({ place, here, person, there }) => `${place} gives ${here} of experience, but ${person} has “${there}”`,
    },
    label: {
      nl: () => 'dit staat in de tekst',
      en: () => 'this is what the text says',
    },
    why: {
      nl: () => 'de opdrachtgever legt het cv naast de tekst; een ander aantal jaren kost geloof, of de geldigheid',
      en: () => 'the buyer holds the CV against the text; another number of years costs belief, or validity',
    },
    help: {
      nl: ({ place, person }) => `neem in ${place} de jaren van ${person} over, of verbeter \`experience:\``,
      en: ({ place, person }) => `use the years of ${person} in ${place}, or mend \`experience:\``,
    },
  },
  check({ bid, reading, report, presume }) {
    const label = { nl: 'dit staat bij de persoon', en: 'this is what the person has' };
    const said = new Set<string>();
    for (const requirement of bid.items('requirement')) {
      const answer = reading.passagesOf(requirement).find(({ field }) => field === 'explanation');
      if (answer === undefined || !experienceWord.test(answer.text)) continue;
      const people = bid
        .linksTo(requirement, 'meets')
        .flatMap(({ from }) => bid.items('person').filter((person) => person === from))
        .filter(({ data }) => data.experience !== undefined);
      const told = people.flatMap((person) => spansOfTime(person.data.experience ?? ''));
      const answered = spansOfTime(answer.text);
      const [here, there, person] = [answered[0], told[0], people[0]];
      if (here === undefined || there === undefined || person === undefined) continue;
      if (answered.some(({ months }) => told.some((other) => isSame(other.months, months)))) continue;
      // `9 years of such experience, out of 14` of who has `14 years in crowd management, 9 of them at large events`.
      const other = people.map(({ data }) => data.experience ?? '').join(' ');
      if (hasNumber(other, here.text) || hasNumber(answer.text, there.text)) continue;
      // Of several people or terms the texts do not say which belong together.
      const say = people.length === 1 && answered.length === 1 ? report : presume;
      const start = answer.text.indexOf(here.text);
      const parameters = { place: requirement.id, here: here.text, person: person.id, there: there.text };
      said.add(requirement.id);
      say(answer.span(start, start + here.text.length), parameters, [{ span: person.span(['experience']), label }]);
    }
    for (const { person, passage, start, end, isNamed } of otherExperience(reading)) {
      if (said.has(passage.place)) continue;
      const parameters = {
        place: passage.place,
        here: passage.quote({ start, end }),
        person: person.id,
        there: person.data.experience ?? '',
      };
      const say = isNamed ? report : presume;
      say(passage.span(start, end), parameters, [{ span: person.span(['experience']), label }]);
    }
  },
});

/** Whether a text has the number of a term by itself, told of the same person as a part or as the whole. */
function hasNumber(text: string, term: string): boolean {
  const number = /\d+/u.exec(term)?.[0];
  return number !== undefined && new RegExp(`(?<![0-9.,])${number}(?![0-9]|[.,][0-9])`, 'u').test(text);
}
