import { partsOf, requirementsOf } from '../../model/nested-items.ts';
import { defineRule } from '../rule.ts';
import { requirementAnswers } from './requirement-answers.ts';

export const requirementWithoutAnswer = defineRule<{ requirement: string; count: number }>({
  code: 'EMV220',
  name: 'requirement-without-answer',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ requirement, count }) =>
        count === 1
          ? `op ${requirement} staat nergens een antwoord`
          : `op geen van de ${count} eisen staat een antwoord`,
      en: ({ requirement, count }) =>
        count === 1 ? `${requirement} is answered nowhere` : `none of the ${count} requirements is answered`,
    },
    label: {
      nl: () => 'zonder antwoord',
      en: () => 'without an answer',
    },
    why: {
      nl: () => 'een eis zonder antwoord kan worden gelezen als een eis waaraan u niet voldoet',
      en: () => 'a requirement without an answer can be read as one that you do not meet',
    },
    help: {
      nl: ({ requirement }) =>
        `zet bij ${requirement} \`compliance:\` met een \`explanation:\`, of de KPI of het bewijsstuk dat antwoord geeft`,
      en: ({ requirement }) =>
        `put \`compliance:\` with an \`explanation:\` at ${requirement}, or the KPI or evidence that answers it`,
    },
  },
  check({ bid, report }) {
    const isAnswered = requirementAnswers(bid);
    const open = requirementsOf(bid)
      .filter(({ data }) => data.type === undefined || data.type === 'KO' || data.type === 'REQ')
      .flatMap((whole) => {
        const parts = partsOf(bid, whole);
        if (isAnswered(whole)) return [];
        // Where nothing is answered, the requirement says it for its parts.
        return parts.some(isAnswered) ? parts.filter((part) => !isAnswered(part)) : [whole];
      });
    const [first] = open;
    if (first === undefined) return;
    if (open.length >= fewest && !bid.items('requirement').some(isAnswered)) {
      report(first.span(), { requirement: first.id, count: open.length });
      return;
    }
    for (const requirement of open) report(requirement.span(), { requirement: requirement.id, count: 1 });
  },
});

/** From this number on, requirements that are all unanswered are one finding: nobody has begun yet. */
const fewest = 3;
