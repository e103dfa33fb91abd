import { append } from '../../model/item-index.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { findNames } from './find-names.ts';
import { knownNames, listsNames } from './known-names.ts';
import { escalation } from './organisation-words.ts';

export const unknownRoleInEscalation = defineRule<{ name: string; count: number }>({
  code: 'EMV730',
  name: 'unknown-role-in-escalation',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, count }) =>
        `“${name}” wordt in ${count === 1 ? 'een escalatie' : `${count} escalaties`} genoemd, maar staat niet bij de rollen of overleggen`,
      en: ({ name, count }) =>
        `“${name}” is named in ${count === 1 ? 'an escalation' : `${count} escalations`}, but is not among the roles or meetings`,
    },
    label: { nl: () => 'wie of wat is dit?', en: () => 'who or what is this?' },
    why: {
      nl: () =>
        'een escalatie naar iemand die in het plan niet bestaat, overtuigt de beoordelaar niet dat er wordt ingegrepen',
      en: () =>
        'an escalation to somebody who does not exist in the plan does not convince the evaluator that anybody acts',
    },
    help: {
      nl: ({ name }) =>
        `zet “${name}” in organisation.yaml onder \`roles:\` of \`meetings:\` (of als andere naam onder \`aliases:\`), of noem een rol of overleg dat er al staat`,
      en: ({ name }) =>
        `add “${name}” to \`roles:\` or \`meetings:\` in organisation.yaml (or to \`aliases:\` if it is another name for one), or name a role or meeting that is there`,
    },
  },
  check({ bid, reading, report, presume }) {
    if (bid.mayBeLost(['role', 'meeting'])) return;
    const known = knownNames(bid, reading);
    const places = new Map<string, { readonly name: string; readonly span: Span }[]>();
    const longer = bid.items('role').flatMap(({ data }) => data.name?.toLowerCase() ?? []);
    for (const { name, span } of namesInEscalations(reading)) {
      // `De Teamleider sortering` is that role, and no Teamleider.
      const said = span.file.text
        .slice(span.start, span.start + longestRole)
        .toLowerCase()
        .replace(/\s+/gu, ' ');
      if (longer.some((role) => said.startsWith(role))) continue;
      if (!known.has(name)) append(places, name.toLowerCase().replace(/[\s-]/gu, ''), { name, span });
    }
    for (const [first, ...others] of places.values()) {
      if (first === undefined) continue;
      const related = others.map(({ span }) => ({ span, label: { nl: 'ook hier', en: 'here as well' } }));
      (listsNames(bid) ? report : presume)(first.span, { name: first.name, count: others.length + 1 }, related);
    }
  },
});

/** No role has a longer name. */
const longestRole = 80;

function namesInEscalations(reading: Reading): { readonly name: string; readonly span: Span }[] {
  return reading.passages().flatMap((passage) =>
    escalationsIn(passage).flatMap(({ text, start }) =>
      findNames(text).map((found) => ({
        name: found.name,
        span: passage.span(start + found.start, start + found.end),
      })),
    ),
  );
}

/** The pieces of a text of ours that say to whom something is escalated. */
function escalationsIn(passage: Passage): readonly { readonly text: string; readonly start: number }[] {
  const { field, item, path, text, heading, voice, kind } = passage;
  if (voice === 'buyer' || kind === 'heading') return [];
  if (item?.kind === 'kpi') {
    const isStep = field === 'escalation' || (field === 'escalationSteps' && path[2] === 'then');
    return isStep ? [{ text, start: 0 }] : [];
  }
  if (item !== undefined && item.kind !== 'wish' && item.kind !== 'question') return [];
  const isUnderHeading = escalation.test(heading ?? '');
  if (!isUnderHeading && !escalation.test(text)) return [];
  return sentencesOf(text).filter((sentence) => isUnderHeading || escalation.test(sentence.text));
}
