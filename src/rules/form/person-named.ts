import { isPrintedAsLabel, namePattern, peopleNames } from '../../reading/claims/bidder-names.ts';
import { formRulesOf } from '../../reading/form/form-rules.ts';
import { defineRule } from '../rule.ts';
import { submissionTexts } from './submission-texts.ts';

export const personNamed = defineRule<{ name: string }>({
  code: 'EMV512',
  name: 'person-named',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ name }) => `“${name}” wordt bij naam genoemd, en namen van mensen mogen hier niet`,
      en: ({ name }) => `“${name}” is named, and people may not be named here`,
    },
    why: {
      nl: () => 'een antwoord dat tegen de vormeisen in namen noemt, kan terzijde worden gelegd',
      en: () => 'an answer that names people against the form rules can be set aside',
    },
    help: {
      nl: () => 'noem de rol of de aanduiding (`label:`) in plaats van de naam',
      en: () => 'write the role or the label (`label:`) instead of the name',
    },
  },
  check({ bid, reading, report }) {
    const form = formRulesOf(bid);
    if (!form.sets.some(({ rules }) => rules.namesPeople === false)) return;
    const pattern = namePattern(peopleNames(bid));
    if (pattern === undefined) return;
    for (const passage of submissionTexts(reading)) {
      const namesPeople = form.ofPassage('namesPeople', passage);
      // In an anonymous text the name is a finding already.
      if (namesPeople !== false || form.ofPassage('isAnonymous', passage) === true) continue;
      if (isPrintedAsLabel(passage, namesPeople)) continue;
      for (const match of passage.text.matchAll(pattern))
        report(passage.span(match.index, match.index + match[0].length), { name: match[0] });
    }
  },
});
