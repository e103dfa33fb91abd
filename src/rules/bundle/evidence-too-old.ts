import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { readDay } from '../../text/calendar.ts';
import { defineRule } from '../rule.ts';
import { ageLimitIn, isOlder } from './age-limit.ts';

export const evidenceTooOld = defineRule<{ evidence: string; issued: string; requirement: string; limit: string }>({
  code: 'EMV745',
  name: 'evidence-too-old',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ evidence, issued, requirement, limit }) =>
        `${evidence} is van ${issued} en ${requirement} vraagt ${limit} bij de sluiting`,
      en: ({ evidence, issued, requirement, limit }) =>
        `${evidence} dates from ${issued} and ${requirement} asks ${limit} at the closing`,
    },
    why: {
      nl: () => 'een bewijsstuk dat te oud is, telt als niet ingediend',
      en: () => 'evidence that is too old counts as not handed in',
    },
    help: {
      nl: ({ evidence }) => `vraag voor ${evidence} een nieuw exemplaar aan en zet de datum onder \`issued:\``,
      en: ({ evidence }) => `ask for a new copy of ${evidence} and put its date under \`issued:\``,
    },
  },
  check({ bid, report, presume }) {
    const closing = bid.manifest.dates?.closing;
    const last = closing === undefined ? undefined : readDay(closing);
    if (last === undefined) return;
    for (const requirement of bid.items('requirement')) {
      const limit = ageLimitIn(requirement.data.text, words);
      if (limit === undefined || atOtherMoment.test(requirement.data.text)) continue;
      const asked = topicOf([requirement.data.title, requirement.data.text].join(' '));
      for (const evidence of bid.linked(requirement, 'evidence', 'evidence')) {
        const { issued } = evidence.data;
        const day = issued === undefined ? undefined : readDay(issued);
        if (issued === undefined || day === undefined || !isOlder(day, last, limit)) continue;
        const label = { nl: 'dit vraagt de opdrachtgever', en: 'the buyer asks this' };
        const title = topicOf(evidence.data.title ?? '');
        // Of several things that prove one requirement, the limit may be of another: `een verklaring van niet ouder dan 3 maanden`.
        const say = title.size === 0 || sharedWords(title, asked) > 0 ? report : presume;
        say(
          evidence.span(['issued']),
          { evidence: evidence.id, issued, requirement: requirement.id, limit: `“${limit.text}”` },
          [{ span: requirement.span(['text']), label }],
        );
      }
    }
  },
});

const words = /(?:niet|no|not)(?: be)? (?:ouder|older)(?: is| zijn| mag zijn| mogen zijn)? (?:dan|than) ?/iu;
/** `Elke chauffeur heeft bij aanvang een verklaring van niet ouder dan 3 maanden`: then it counts back from another day than the closing. */
const atOtherMoment =
  /(?<![a-zà-ɏ])(?:bij|voor|vóór|op het moment van|(?:at|on|upon|before)(?: the)?)\s(?:de\s|het\s|zijn\s|haar\s|hun\s|their\s|his\s|her\s)?(?:aanvang|start|begin|eerste (?:rit|dag|dienst|werkdag)|indiensttreding|inzet|commencement|beginning|first (?:shift|day|trip|deployment)|deployment|starting)(?![a-zà-ɏ])/iu;
