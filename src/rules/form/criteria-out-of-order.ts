import type { InBoth } from '../../text/language.ts';
import { defineRule } from '../rule.ts';
import {
  criteriaIn,
  type FoundHeading,
  firstOutOfOrder,
  orderedCriteria,
  partsIn,
  partsOfCriterion,
} from './criteria-in-headings.ts';
import { plannedTexts } from './planned-headings.ts';

export const criteriaOutOfOrder = defineRule<{ late: string; early: string }>({
  code: 'EMV509',
  name: 'criteria-out-of-order',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ late, early }) => `${late} komt na ${early}, andersom dan de leidraad vraagt`,
      en: ({ late, early }) => `${late} comes after ${early}, contrary to the order of the tender guide`,
    },
    why: {
      nl: () => 'de leidraad schrijft de volgorde voor; wie ervan afwijkt, verliest punten of valt af om de vorm',
      en: () => 'the tender guide prescribes the order; a bid that departs from it loses points or is out on form',
    },
    help: {
      nl: ({ late, early }) => `zet ${late} voor ${early}`,
      en: ({ late, early }) => `put ${late} before ${early}`,
    },
  },
  check({ bid, reading, report, presume }) {
    const say = (found: ReturnType<typeof firstOutOfOrder>): void => {
      if (found === undefined) return;
      const { late, early } = found;
      const tell = [late, early].some(({ likeness }) => likeness === 'alike') ? presume : report;
      tell(late.heading.span, { late: late.item.id, early: early.item.id }, [
        { span: early.heading.span, label: labelFor(early) },
      ]);
    };
    const criteria = orderedCriteria(bid);
    const texts = criteria.length === 0 ? [] : (plannedTexts(reading) ?? []);
    const chapters = texts.map((text) => criteriaIn(text, criteria));
    for (const found of chapters) say(firstOutOfOrder(found, criteria));
    if (texts.length === 0) return;
    for (const criterion of criteria) {
      for (const found of partsIn(reading, criterion, chapters.flat()))
        say(firstOutOfOrder(found, partsOfCriterion(bid, criterion)));
    }
  },
});

function labelFor({ item }: FoundHeading): InBoth<string> {
  return { nl: `${item.id} wordt later gevraagd`, en: `${item.id} is asked later` };
}
