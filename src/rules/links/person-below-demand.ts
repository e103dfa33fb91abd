import { isBelow } from '../../quantity/rational.ts';
import { experienceWord, spansOfTime } from '../../reading/promises/experience.ts';
import { defineRule } from '../rule.ts';

export const personBelowDemand = defineRule<{ person: string; role: string; asked: string; offered: string }>({
  code: 'EMV226',
  name: 'person-below-demand',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ person, role, asked, offered }) => `${person} heeft ${offered} ervaring en rol “${role}” vraagt ${asked}`,
      en: ({ person, role, asked, offered }) =>
        `${person} has ${offered} of experience and role “${role}” asks for ${asked}`,
    },
    why: {
      nl: () => 'iemand die niet aan de gevraagde ervaring voldoet, kan de inschrijving ongeldig maken',
      en: () => 'somebody below the experience that is asked for can make the bid invalid',
    },
    help: {
      nl: ({ role, asked }) =>
        `noem iemand met ten minste ${asked} voor “${role}”, of verbeter wat er onder \`experience:\` staat`,
      en: ({ role, asked }) =>
        `name somebody with at least ${asked} for “${role}”, or mend what stands under \`experience:\``,
    },
  },
  check({ bid, report }) {
    for (const person of bid.items('person')) {
      const [role] = bid.linked(person, 'role', 'role');
      const { experience } = person.data;
      if (experience === undefined || role?.data.demand === undefined) continue;
      const asked = spansOfTime(role.data.demand).filter(({ isMost }) => !isMost);
      const [demand] = asked;
      if (demand === undefined || asked.length > 1 || !experienceWord.test(role.data.demand)) continue;
      const offered = spansOfTime(experience);
      const longest = offered.reduce((a, b) => (isBelow(a.months, b.months) ? b : a), offered[0] ?? demand);
      if (offered.length === 0 || !isBelow(longest.months, demand.months)) continue;
      const parameters = {
        person: person.id,
        role: role.data.name ?? role.id,
        asked: demand.text,
        offered: longest.text,
      };
      const label = { nl: 'dit vraagt de opdrachtgever', en: 'the buyer asks this' };
      report(person.span(['experience']), parameters, [{ span: role.span(['demand']), label }]);
    }
  },
});
