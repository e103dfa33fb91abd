import { proseSections } from '../../reading/texts/prose-sections.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { actors, passives } from './passive-words.ts';

/** One such sentence is style; so many in one section are a habit that hides who does the work. */
const fewest = 3;

export const passiveWithoutActor = defineRule<{ count: number }>({
  code: 'EMV601',
  name: 'passive-without-actor',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ count }) => `${count} zinnen zeggen niet wie het doet`,
      en: ({ count }) => `${count} sentences do not say who does it`,
    },
    why: {
      nl: () => 'SMART begint bij wie: “wordt bewaakt” is een belofte zonder eigenaar',
      en: () => 'SMART starts with who: “is monitored” is a promise without an owner',
    },
    help: {
      nl: () => 'noem de rol en schrijf actief: “de projectleider bewaakt de planning elke week”',
      en: () => 'name the role and write in the active voice: “the project manager checks the schedule every week”',
    },
  },
  check({ bid, reading, report }) {
    const passive = passives[bid.language];
    const actor = actors[bid.language];
    for (const passages of proseSections(reading)) {
      const spans: Span[] = [];
      for (const passage of passages) {
        for (const sentence of sentencesOf(passage.text)) {
          const match = passive.exec(sentence.text);
          if (match === null || actor.test(sentence.text)) continue;
          const start = sentence.start + match.index;
          spans.push(passage.span(start, start + match[0].length));
        }
      }
      const [first, ...others] = spans;
      if (first === undefined || spans.length < fewest) continue;
      const related = others.map((span) => ({ span, label: { nl: 'ook hier', en: 'here too' } }));
      report(first, { count: spans.length }, related);
    }
  },
});
