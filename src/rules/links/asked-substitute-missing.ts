import { isKind } from '../../model/bid.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { defineRule } from '../rule.ts';

export const askedSubstituteMissing = defineRule<{ role: string; person: string }>({
  code: 'EMV227',
  name: 'asked-substitute-missing',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ role, person }) => `voor rol “${role}” is een vervanger gevraagd en ${person} heeft er geen`,
      en: ({ role, person }) => `role “${role}” asks for a substitute and ${person} has none`,
    },
    why: {
      nl: () => 'de beoordelaar ziet niet wie het werk doet bij ziekte of vakantie',
      en: () => 'the evaluator cannot see who does the work in sickness or holidays',
    },
    help: {
      nl: ({ person }) => `zet bij ${person} onder \`substitute:\` wie vervangt`,
      en: ({ person }) => `put who takes over under \`substitute:\` of ${person}`,
    },
  },
  check({ bid, presume }) {
    for (const role of bid.items('role')) {
      if (!substituteWord.test(role.data.demand ?? '')) continue;
      const people = bid.linksTo(role, 'role').flatMap(({ from }) => (isKind(from, 'person') ? [from] : []));
      const [person] = people;
      if (person === undefined || people.length > 1 || person.data.substitute !== undefined) continue;
      const label = { nl: 'hier vraagt de opdrachtgever erom', en: 'here the buyer asks for it' };
      presume(person.span(), { role: role.data.name ?? role.id, person: person.id }, [
        { span: role.span(['demand']), label },
      ]);
    }
  },
});

const substituteWord = guardPattern(
  'vervang|substitut|deput|stand-in|replacement',
  /(?<!geen )(?:plaats)?vervang(?:er|ing|ster)|substitut|deput(?:y|ies)|stand-in|replacement/iu,
);
