import { defineRule } from '../rule.ts';
import { namesApart } from './names-apart.ts';

export const personNamedOtherwise = defineRule<{ name: string; person: string }>({
  code: 'EMV760',
  name: 'person-named-otherwise',
  severity: 'warning',
  certainty: 'presumed',
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, person }) => `“${name}” is geen van de mensen in het plan; “${person}” wel`,
      en: ({ name, person }) => `“${name}” is none of the people in the bid; “${person}” is`,
    },
    label: { nl: () => 'is dit dezelfde persoon?', en: () => 'is this the same person?' },
    why: {
      nl: () => 'een verkeerd geschreven naam doet de beoordelaar twijfelen of deze persoon er echt bij hoort',
      en: () => 'a misspelled name makes the evaluator doubt whether this person really belongs to the team',
    },
    help: {
      nl: ({ name, person }) =>
        `schrijf “${person}” als u die bedoelt, of zet “${name}” in organisation.yaml onder \`people:\``,
      en: ({ name, person }) =>
        `write “${person}” if you mean that one, or add “${name}” to \`people:\` in organisation.yaml`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['person'])) return;
    for (const { name, passage, start, end, person } of namesApart(reading)) {
      const label = { nl: 'deze persoon is er wel', en: 'this person is there' };
      report(passage.span(start, end), { name, person: person.data.name ?? person.id }, [
        { span: person.span(['name']), label },
      ]);
    }
  },
});
